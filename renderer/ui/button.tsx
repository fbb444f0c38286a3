// Primitives every view is built from: they know shapes and keys, never reports.
// May import the contract, React Aria, icons and style sheets; no state, no feature, no message.
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';
import { Icon } from './icon.tsx';
import { Tooltip } from './tooltip.tsx';

type Variant = 'plain' | 'primary' | 'quiet' | 'danger';

export type ButtonProps = Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'autoFocus'
> & {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly variant?: Variant;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  /** For the button of a dialog that Enter is to press. */
  readonly takesFocus?: boolean;
};

export function Button(props: ButtonProps) {
  const { variant = 'plain', icon, children, takesFocus = false, ...button } = props;
  return (
    <AriaButton
      {...button}
      className={`button button--${variant}`}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- see takesFocus
      autoFocus={takesFocus}
    >
      {icon && <Icon of={icon} />}
      <span className="button__label">{children}</span>
    </AriaButton>
  );
}

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The key that does the same, as it is written on the keyboard. */
  readonly keys?: string;
};

/** A button without words; its label and key stand in a tooltip. */
export function IconButton({ icon, label, keys, ...props }: IconButtonProps) {
  return (
    <Tooltip label={label} {...(keys === undefined ? {} : { keys })}>
      <AriaButton {...props} aria-label={label} className="button button--icon">
        <Icon of={icon} />
      </AriaButton>
    </Tooltip>
  );
}
