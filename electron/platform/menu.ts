import { Menu } from 'electron';

/**
 * Every command lives inside the window, with its key, so no menu bar is needed; macOS alone wants
 * one, because there the editing keys work only through it.
 */
export function applicationMenu(): Menu | null {
  if (process.platform !== 'darwin') return null;
  return Menu.buildFromTemplate([
    { role: 'appMenu' },
    { role: 'editMenu' },
    { role: 'windowMenu' },
  ]);
}
