// The main frame of a window, which handlers of ipcMain see as `event.senderFrame`.
import { toAppUrl, toBrowserUrl } from '../browser/origins.ts';
import { refuseTheRest } from '../page/refuse.ts';

/** Follows the contents it belongs to. */
export function createMainFrame(contents: Electron.WebContents): Electron.WebFrameMain {
  const frame: Electron.WebFrameMain = refuseTheRest<Electron.WebFrameMain>('WebFrameMain', {
    get url() {
      return contents.getURL();
    },
    get origin() {
      const url = toBrowserUrl(contents.getURL());
      return URL.canParse(url) ? toAppUrl(new URL(url).origin) : 'null';
    },
    get top() {
      return frame;
    },
    parent: null,
    frames: [],
    routingId: 1,
    processId: contents.id,
    isDestroyed: () => contents.isDestroyed(),
    send: (channel, ...args) => contents.send(channel, ...args),
    executeJavaScript: (code) => contents.executeJavaScript(code),
  });
  return frame;
}
