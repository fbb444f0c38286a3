import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

type SideButtonProps = Pick<ButtonProps, 'onPress'> & {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys?: string;
  readonly isCollapsed: boolean;
};

/** An action of the navigation: a line with its key, or only its icon when there is no room. */
export function SideButton({ icon, label, keys, isCollapsed, ...press }: SideButtonProps) {
  if (isCollapsed) {
    return <IconButton icon={icon} label={label} {...(keys && { keys })} {...press} />;
  }
  return (
    <AriaButton className="side-button" {...press}>
      <Icon of={icon} />
      <span className="side-button__label">{label}</span>
      {keys && <kbd className="side-button__keys">{keys}</kbd>}
    </AriaButton>
  );
}
