import { ProgressBar } from 'react-aria-components';
import './progress.css';

type ProgressProps = {
  readonly label: string;
  /** Between 0 and 1. */
  readonly share: number;
  /** The count in words; stands beside the bar and is what a screen reader says. */
  readonly valueText: string;
};

/** A bar that knows how far it is; work without a known end shows words instead. */
export function Progress({ label, share, valueText }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      value={share}
      maxValue={1}
      valueLabel={valueText}
    >
      <span className="progress__track">
        <span className="progress__done" style={{ width: `${(share * 100).toFixed(1)}%` }} />
      </span>
      <span className="progress__text">{valueText}</span>
    </ProgressBar>
  );
}
