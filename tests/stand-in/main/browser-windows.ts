// BrowserWindow as the module exports it: the class with its static members.
import { refuseTheRest } from '../page/refuse.ts';
import { BrowserWindow as Class } from './browser-window.ts';
import { whole } from './member.ts';
import { state } from './state.ts';

const allWindows = (): Electron.BrowserWindow[] =>
  [...state.windows.values()].map((window) => (window as Class).asElectron());

const statics = {
  getAllWindows: allWindows,
  getFocusedWindow: () => allWindows().find((window) => window.isFocused()) ?? null,
  fromId: (id) => allWindows().find((window) => window.id === id) ?? null,
  fromWebContents: (contents) =>
    allWindows().find((window) => window.webContents === contents) ?? null,
} satisfies Partial<typeof Electron.BrowserWindow>;

export const BrowserWindow = refuseTheRest<typeof Electron.BrowserWindow>(
  'BrowserWindow',
  whole<typeof Electron.BrowserWindow>(Object.assign(Class, statics)),
);
