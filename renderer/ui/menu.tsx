import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import { Icon } from './icon.tsx';
import './menu.css';

type MenuProps = {
  readonly label: string;
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
};

export function Menu({ label, trigger, children }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu" placement="right top" offset={4}>
        <AriaMenu className="menu__items" aria-label={label}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

type MenuItemProps = {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** What stands at the right end: the key that does the same, or a count. */
  readonly note?: string;
  readonly before?: ReactNode;
  readonly onAction: () => void;
};

export function MenuItem({ label, icon, note, before, onAction }: MenuItemProps) {
  return (
    <AriaMenuItem className="menu__item" textValue={label} onAction={onAction}>
      {icon && <Icon of={icon} />}
      {before}
      <span className="menu__label">{label}</span>
      {note !== undefined && <kbd className="menu__note">{note}</kbd>}
    </AriaMenuItem>
  );
}
