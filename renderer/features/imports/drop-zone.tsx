// Importing: files dropped on the window, and what an import did.
// May import state, ui, i18n and the contract; no other feature.
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { dropped } from '../../bridge/bridge.ts';
import { useText } from '../../i18n/text.ts';
import { startImport } from '../../state/jobs.ts';
import { attempt } from '../../state/problems.ts';
import './imports.css';

/** Takes files dropped anywhere on the window; text dragged within it goes where it is dropped. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const [isOver, setOver] = useState(false);
  // Every element passed on the way enters and leaves once.
  const depth = useRef(0);

  const enter = (event: DragEvent, step: 1 | -1) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    // Pictures dropped on the text are in it already.
    const isTaken = event.isDefaultPrevented();
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    if (isTaken) return;
    const files = [...event.dataTransfer.files];
    attempt(async () => {
      const tokens = await dropped(files);
      if (tokens.length > 0) await startImport({ from: 'dropped', tokens });
    });
  };

  return (
    <div
      className="drop-zone"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {isOver && (
        <div className="drop-zone__veil" aria-hidden="true">
          <p className="drop-zone__words">{text('import.drop')}</p>
        </div>
      )}
    </div>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}
