import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  Menu as AriaMenu,
  MenuTrigger,
  Popover,
  Separator,
  ToggleButton,
  Toolbar as AriaToolbar,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './menu.css';
import './toolbar.css';
import { Tooltip } from './tooltip.tsx';

type ToolbarProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly toolbarRef?: Ref<HTMLDivElement>;
};

/** A row of tools with one stop for Tab; arrows walk along it. */
export function Toolbar({ label, children, toolbarRef }: ToolbarProps) {
  return (
    <AriaToolbar aria-label={label} className="toolbar" {...(toolbarRef && { ref: toolbarRef })}>
      {children}
    </AriaToolbar>
  );
}

export function ToolbarGap() {
  return <Separator orientation="vertical" className="toolbar__gap" />;
}

type ToolProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The key that does the same, as it is written on the keyboard. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** On or off, for a tool that is a state of the text; left out for one that acts once. */
  readonly isOn?: boolean;
};

/** One tool. A click leaves the focus in the text it works on. */
export function Tool({
  icon,
  label,
  keys,
  isOn,
  onPress,
  isDisabled = false,
  buttonRef,
}: ToolProps) {
  const common = {
    'aria-label': label,
    className: 'toolbar__tool',
    isDisabled,
    onPress,
    preventFocusOnPress: true,
    ...(buttonRef && { ref: buttonRef }),
    children: <Icon of={icon} />,
  };
  return (
    <Tooltip label={label} {...(keys === undefined ? {} : { keys })}>
      {isOn === undefined ? (
        <AriaButton {...common} />
      ) : (
        <ToggleButton {...common} isSelected={isOn} />
      )}
    </Tooltip>
  );
}

type ToolMenuProps = {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly isOn: boolean;
  readonly children: ReactNode;
};

/** Several tools behind one button; the children are menu items. */
export function ToolMenu({ icon, label, isOn, children }: ToolMenuProps) {
  return (
    <MenuTrigger>
      <Tooltip label={label}>
        <AriaButton
          aria-label={label}
          className={isOn ? 'toolbar__tool toolbar__tool--on' : 'toolbar__tool'}
        >
          <Icon of={icon} />
        </AriaButton>
      </Tooltip>
      <Popover className="menu" placement="bottom start" offset={4}>
        <AriaMenu className="menu__items" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
