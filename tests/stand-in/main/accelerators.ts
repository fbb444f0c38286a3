// Keys of the application menu, for a person before a real window. Playwright's keys do not reach
// them in Electron either, so they are off when a test drives.
import type { PressedKey } from '../page/messages.ts';
import { Menu } from './menu.ts';

type Modifiers = Readonly<Record<'ctrl' | 'alt' | 'shift' | 'meta', boolean>>;

const modifierNames: Readonly<Record<string, keyof Modifiers>> = {
  cmdorctrl: process.platform === 'darwin' ? 'meta' : 'ctrl',
  commandorcontrol: process.platform === 'darwin' ? 'meta' : 'ctrl',
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  option: 'alt',
  shift: 'shift',
  cmd: 'meta',
  command: 'meta',
  meta: 'meta',
  super: 'meta',
};

const keyNames: Readonly<Record<string, string>> = {
  esc: 'escape',
  return: 'enter',
  plus: '+',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** Whether a key press is what an accelerator such as `CmdOrCtrl+Shift+K` names. */
export function isAccelerator(accelerator: string, pressed: PressedKey): boolean {
  const parts = accelerator.split('+').map((part) => part.trim().toLowerCase());
  const last = parts.pop() ?? '';
  const wanted = { ctrl: false, alt: false, shift: false, meta: false };
  for (const part of parts) {
    const modifier = modifierNames[part];
    if (modifier === undefined) return false;
    wanted[modifier] = true;
  }
  return (
    (keyNames[last] ?? last) === keyOf(pressed) &&
    wanted.ctrl === pressed.ctrl &&
    wanted.alt === pressed.alt &&
    wanted.shift === pressed.shift &&
    wanted.meta === pressed.meta
  );
}

/** Letters and digits by their place on the board: a Russian layout must not disable Ctrl+S. */
function keyOf({ key, code }: PressedKey): string {
  if (/^Key[A-Z]$/.test(code)) return code.slice(3).toLowerCase();
  if (/^Digit\d$/.test(code)) return code.slice(5);
  return key.toLowerCase();
}

export function pressAccelerator(key: PressedKey, window: Electron.BrowserWindow): void {
  const press = (menu: Electron.Menu | null | undefined): boolean =>
    (menu?.items ?? []).some((item) => {
      if (press(item.submenu)) return true;
      const { accelerator, enabled, registerAccelerator } = item;
      if (!accelerator || !enabled || !registerAccelerator) return false;
      if (!isAccelerator(String(accelerator), key)) return false;
      item.click({ triggeredByAccelerator: true }, window, window.webContents);
      return true;
    });
  press(Menu.getApplicationMenu());
}
