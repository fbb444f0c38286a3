// Builds what is injected into every page: functions of this folder as source text, called here.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compileFunction } from 'node:vm';
import { createCodec } from './codec.ts';
import { createFilePaths } from './file-paths.ts';
import { createEmitter, createIpcRenderer } from './ipc-renderer.ts';
import { installMainWorld } from './main-world.ts';
import { createMarshal } from './marshal.ts';
import type { PreloadOptions } from './messages.ts';
import { createPreloadHost } from './preload-host.ts';
import { refuseTheRest } from './refuse.ts';
import { followTitle } from './title.ts';

/** The name Electron gives to the world of preload scripts. */
export const isolatedWorldName = 'Electron Isolated Context';
/** The function Chromium adds to the isolated world, and the object we leave there. */
export const bindingName = '__standInSend';
export const receiverName = '__standInReceiver';

const prefix = `stand-in-${randomBytes(8).toString('hex')}:`;

/** Runs before the scripts of the page, in its own world. */
export const mainWorldScript = `(${String(installMainWorld)})(
  (${String(createMarshal)})(${JSON.stringify(prefix)}, 'page'));`;

/** `preload` is the outcome of `readPreload`; null for a window without one. */
export function isolatedWorldScript(preload: string | null, options: PreloadOptions): string {
  return `if (window === window.top && location.href !== 'about:blank') {
    const send = globalThis.${bindingName};
    delete globalThis.${bindingName};
    const post = (message, encoded = '') => send(JSON.stringify(message) + '\\n' + encoded);
    const createEmitter = ${String(createEmitter)};
    const end = (${String(createIpcRenderer)})((${String(createCodec)})(), createEmitter(), post);
    const filePaths = (${String(createFilePaths)})(post);
    Object.defineProperty(globalThis, ${JSON.stringify(receiverName)}, {
      value: { reply: end.reply, event: end.event, files: filePaths.receiver },
    });
    (${String(followTitle)})(post);
    const run = (${String(createPreloadHost)})({
      marshal: (${String(createMarshal)})(${JSON.stringify(prefix)}, 'preload'),
      ipcRenderer: end.ipcRenderer,
      filePaths,
      createEmitter,
      refuseTheRest: ${String(refuseTheRest)},
      options: ${JSON.stringify(options)},
      post,
    });
    ${preload ?? ''}
  }`;
}

export type PreloadSource = { readonly script: string | null; readonly error: Error | null };

/** Reads a preload script as a sandboxed window would: one CommonJS file, errors told, not thrown. */
export function readPreload(file: string): PreloadSource {
  try {
    if (path.extname(file) === '.mjs') {
      throw new SyntaxError('Cannot use import statement outside a module');
    }
    const source = readFileSync(file, 'utf8');
    const parameters = ['require', 'process', 'exports', 'module'];
    compileFunction(source, parameters);
    const script = `run(${JSON.stringify(file)}, function (${parameters.join()}) {${source}\n});`;
    return { script, error: null };
  } catch (error) {
    return { script: null, error: error as Error };
  }
}
