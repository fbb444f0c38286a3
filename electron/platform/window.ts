import { app, BrowserWindow, nativeTheme } from 'electron';
import type { Settings } from '#contract/settings.ts';
import type { CloseHandshake } from '../ipc/close-handshake.ts';
import { preloadPath } from './paths.ts';
import { origin } from './protocol.ts';
import { refuseNavigation, safeWebPreferences } from './security.ts';

/** After this many crashes in a row the window closes instead of loading again. */
const maxCrashes = 3;
/** A page that has lived this long did not crash in a row. */
const quietMs = 60_000;

type Options = {
  readonly settings: Settings;
  readonly handshake: CloseHandshake;
  readonly onClosed: () => void;
};

/** Opens the program's window; closing it waits until the page has saved what was typed. */
export function openWindow({ settings, handshake, onClosed }: Options): BrowserWindow {
  nativeTheme.themeSource = settings.theme;
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16191c' : '#f4f2ee',
    webPreferences: {
      ...safeWebPreferences,
      preload: preloadPath(),
      devTools: !app.isPackaged,
    },
  });
  refuseNavigation(window.webContents);
  window.once('ready-to-show', () => window.show());
  window.once('closed', onClosed);
  askBeforeClosing(window, handshake);
  reloadAfterCrash(window);
  void load(window);
  return window;
}

/** A second start shows the window that is open already. */
export function bringForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function load(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${origin}/`);
}

function askBeforeClosing(window: BrowserWindow, handshake: CloseHandshake): void {
  let mayClose = false;
  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    handshake.ask(() => {
      mayClose = true;
      window.close();
    });
  });
}

function reloadAfterCrash(window: BrowserWindow): void {
  let crashes = 0;
  let lastCrashMs = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const nowMs = performance.now();
    crashes = nowMs - lastCrashMs > quietMs ? 1 : crashes + 1;
    lastCrashMs = nowMs;
    if (crashes > maxCrashes) window.destroy();
    else void load(window);
  });
}
