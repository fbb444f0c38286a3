import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import * as v from 'valibot';
import { channels } from '#contract/bridge.ts';
import type { Reply } from '#contract/errors.ts';
import type { Publisher } from '../commands/ports.ts';
import type { DroppedFiles } from '../ipc/dropped-files.ts';
import type { Router } from '../ipc/router.ts';
import { origin } from './protocol.ts';

const Paths = v.pipe(v.array(v.string()), v.maxLength(10_000));

const refused: Reply<never> = {
  ok: false,
  error: { code: 'invalid-input', params: { field: 'sender' } },
};

/** Connects the channels to the router; only the main frame of our own page is heard. */
export function listen(router: Router, droppedFiles: DroppedFiles): void {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) =>
    isOwnPage(event) ? router(name, input) : refused,
  );
  ipcMain.handle(channels.dropped, (event, paths: unknown) =>
    isOwnPage(event) ? droppedFiles.tokensFor(v.parse(Paths, paths)) : [],
  );
}

function isOwnPage(event: IpcMainInvokeEvent): boolean {
  return event.senderFrame !== null && event.senderFrame === event.sender.mainFrame
    ? event.senderFrame.url.startsWith(`${origin}/`)
    : false;
}

export function createPublisher(): Publisher {
  return {
    publish(name, data) {
      for (const window of BrowserWindow.getAllWindows()) {
        if (!window.webContents.isDestroyed()) window.webContents.send(channels.event, name, data);
      }
    },
  };
}
