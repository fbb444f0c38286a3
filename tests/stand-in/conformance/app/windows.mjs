// Windows of the conformance program, with their doings noted.
import { BrowserWindow, shell } from 'electron';
import path from 'node:path';

export function openWindow(page, { show = false, ...webPreferences } = {}) {
  const window = new BrowserWindow({
    width: 1000,
    height: 700,
    useContentSize: true,
    show,
    webPreferences: { preload: path.join(import.meta.dirname, 'preload.cjs'), ...webPreferences },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    globalThis.note('close');
    if (globalThis.keepOpen) event.preventDefault();
  });
  const { webContents } = window;
  webContents.on('will-navigate', (event, url) => {
    globalThis.note(`will-navigate ${url}`);
    if (!url.startsWith('app://')) event.preventDefault();
  });
  webContents.on('preload-error', (_event, _path, error) => {
    globalThis.note(`preload-error ${error.message}`);
  });
  webContents.on('render-process-gone', (_event, details) => {
    globalThis.note(`render-process-gone ${details.reason}`);
  });
  webContents.on('will-prevent-unload', () => globalThis.note('will-prevent-unload'));
  webContents.setWindowOpenHandler(({ url }) => {
    globalThis.note(`open ${url}`);
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.loadURL(`app://conformance/${page}`).catch((error) => {
    globalThis.note(`load-error ${error.message}`);
  });
  return window;
}
