import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import './splitter.css';

type SplitterProps = {
  readonly label: string;
  /** Id of the pane it makes wider. */
  readonly controls: string;
  /** Pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** Called on the way, for the picture. */
  readonly onChange: (width: number) => void;
  /** Called once at the end, for keeping. */
  readonly onCommit: (width: number) => void;
};

const stepPx = 20;

/** The line between two panes, moved by pointer or by arrow keys. */
export function Splitter(props: SplitterProps) {
  const { label, controls, width, min, max, onChange, onCommit } = props;
  const [drag, setDrag] = useState<{ startX: number; startWidth: number } | null>(null);
  const fit = (wanted: number) => Math.round(Math.min(max, Math.max(min, wanted)));
  const dragged = (event: PointerEvent) =>
    fit((drag?.startWidth ?? width) + event.clientX - (drag?.startX ?? event.clientX));

  const move = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width - stepPx,
      ArrowRight: width + stepPx,
      Home: min,
      End: max,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(fit(next));
    onCommit(fit(next));
  };

  return (
    <div
      className="splitter"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- one that moves is a control: no <hr>
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={move}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ startX: event.clientX, startWidth: width });
      }}
      onPointerMove={(event) => drag && onChange(dragged(event))}
      onPointerUp={(event) => {
        if (drag) onCommit(dragged(event));
        setDrag(null);
      }}
      onPointerCancel={() => setDrag(null)}
    />
  );
}
