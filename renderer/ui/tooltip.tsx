import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import './tooltip.css';

type TooltipProps = {
  readonly label: string;
  /** The key that does the same, as it is written on the keyboard. */
  readonly keys?: string;
  readonly children: ReactElement;
};

/** Names a control that has no words, and its key. */
export function Tooltip({ label, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className="tooltip" offset={6} placement="bottom">
        {label}
        {keys !== undefined && <kbd className="tooltip__keys">{keys}</kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
