// What happens in a page, as events and IPC of its contents.
import { report } from '../browser/report.ts';
import type { PageEvents } from '../browser/page.ts';
import { toAppUrl } from '../browser/origins.ts';
import type { Codec } from '../page/codec.ts';
import type { UpMessage } from '../page/messages.ts';
import { ipcMain, type IpcMain } from './ipc-main.ts';
import { electronEvent } from './member.ts';
import type { WebContents } from './web-contents.ts';

const crashExitCode = 5;

export function pageEvents(contents: WebContents, codec: Codec): PageEvents {
  let isFirstLoad = true;
  return {
    message(message, encoded, contextId) {
      receive(contents, codec, message, encoded, contextId);
    },
    navigated(url) {
      // Chromium's own error page; the program hears of did-fail-load.
      if (url.startsWith('chrome-error:')) return;
      contents.url = url;
      contents.isPageCrashed = false;
      contents.emit('did-navigate', electronEvent(), url, 200, 'OK');
    },
    navigatedInPage(url) {
      contents.url = url;
      contents.emit('did-navigate-in-page', electronEvent(), url, true);
    },
    domReady: () => contents.emit('dom-ready', electronEvent()),
    loaded() {
      contents.isPageLoading = false;
      contents.emit('did-finish-load', electronEvent());
      contents.emit('did-stop-loading', electronEvent());
      if (isFirstLoad) contents.emit('stand-in:ready-to-show');
      isFirstLoad = false;
    },
    console(type, message) {
      const level = type === 'log' ? 'info' : type;
      contents.emit(
        'console-message',
        electronEvent({ level, message, frame: contents.mainFrame }),
      );
    },
    opened(url, frameName) {
      const details = { url: toAppUrl(url), frameName, features: '', disposition: 'new-window' };
      const answer = contents.openHandler?.(details as Electron.HandlerDetails);
      if (answer?.action === 'deny') return;
      report(`stand-in: opening ${details.url} in a window of its own is not implemented`);
    },
    closeAsked: () => void contents.host.requestClose(),
    crashed() {
      contents.isPageCrashed = true;
      const details = { reason: 'crashed', exitCode: crashExitCode };
      contents.emit('render-process-gone', electronEvent(), details);
    },
    gone: () => void contents.host.destroyNow(),
  };
}

function receive(
  contents: WebContents,
  codec: Codec,
  message: UpMessage,
  encoded: string,
  contextId: number,
): void {
  switch (message.kind) {
    case 'invoke':
      void invoke(contents, codec, message, encoded).then(([error, reply]) =>
        contents.page?.tell('reply', [message.id, error, reply], contextId).catch(() => {}),
      );
      return;
    case 'send': {
      const event = Object.assign(ipcEvent(contents), {
        reply: (channel: string, ...args: unknown[]) => contents.send(channel, ...args),
      });
      const args = codec.decode(encoded) as unknown[];
      contents.emit('ipc-message', event, message.channel, ...args);
      contents.ipc.emit(message.channel, event, ...args);
      ipcMain.emit(message.channel, event, ...args);
      return;
    }
    case 'preload-error':
      contents.emit('preload-error', electronEvent(), '', new Error(message.message));
      return;
    case 'files':
      void contents.page?.resolveFiles(message.batch, message.count).catch(() => {});
      return;
    case 'title':
      contents.title = message.title;
      contents.emit('page-title-updated', electronEvent(), message.title, true);
      return;
    case 'key':
      contents.host.pressed(message.key);
      return;
    case 'bounds':
      contents.host.resized(message.width, message.height);
  }
}

function ipcEvent(contents: WebContents): Electron.IpcMainInvokeEvent {
  const { mainFrame, id } = contents;
  const details = {
    sender: contents,
    senderFrame: mainFrame,
    processId: id,
    frameId: 1,
    ports: [],
  };
  return electronEvent({ type: 'frame', ...details }) as unknown as Electron.IpcMainInvokeEvent;
}

/** The error's text for the page, or null, and the encoded answer. */
async function invoke(
  contents: WebContents,
  codec: Codec,
  { channel }: { readonly channel: string },
  encoded: string,
): Promise<readonly [string | null, string]> {
  const ipc = contents.ipc as unknown as IpcMain;
  const handler = ipc.handlerOf(channel) ?? ipcMain.handlerOf(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    const args = codec.decode(encoded) as never[];
    return [null, codec.encode(await handler(ipcEvent(contents), ...args))];
  } catch (error) {
    if (handler !== undefined) report(`Error occurred in handler for '${channel}':`, error);
    const text = `Error invoking remote method '${channel}': ${String(error)}`;
    return [text, codec.encode(undefined)];
  }
}
