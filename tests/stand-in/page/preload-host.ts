// What a sandboxed preload script runs in; injected into the isolated world as source text.
import type { FilePaths } from './file-paths.ts';
import type { Emitter, IpcRenderer } from './ipc-renderer.ts';
import type { Marshal } from './marshal.ts';
import type { PreloadOptions, UpMessage } from './messages.ts';
import type { refuseTheRest } from './refuse.ts';

export type PreloadParts = {
  readonly marshal: Marshal;
  readonly ipcRenderer: IpcRenderer;
  readonly filePaths: FilePaths;
  readonly createEmitter: () => Emitter;
  readonly refuseTheRest: typeof refuseTheRest;
  readonly options: PreloadOptions;
  post(message: UpMessage): void;
};

export type Preload = (
  require: (name: string) => unknown,
  process: unknown,
  exports: object,
  module: { exports: object },
) => void;

/** Returns the function that runs the preload script. */
export function createPreloadHost(parts: PreloadParts): (path: string, preload: Preload) => void {
  const { marshal, ipcRenderer, filePaths, options, post } = parts;
  let exposed: { readonly error: string | null } | null = null;
  marshal.on('exposed', (detail) => {
    exposed = detail as { readonly error: string | null };
  });

  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown): void {
      exposed = null;
      marshal.fire('expose', { key, api: marshal.pack(api) });
      const answer = exposed as { readonly error: string | null } | null;
      if (answer === null) throw new Error('An object could not be cloned.');
      if (answer.error !== null) throw new Error(answer.error);
    },
  };
  const webUtils = { getPathForFile: (file: File) => filePaths.getPathForFile(file) };
  const electron = parts.refuseTheRest('renderer', {
    contextBridge: parts.refuseTheRest('contextBridge', contextBridge),
    ipcRenderer: parts.refuseTheRest('ipcRenderer', ipcRenderer),
    webUtils: parts.refuseTheRest('webUtils', webUtils),
  });

  const events = { EventEmitter: parts.createEmitter };
  const timers = { setTimeout, clearTimeout, setInterval, clearInterval };
  const url = { URL, URLSearchParams };
  const modules: Readonly<Record<string, object>> = {
    electron,
    'electron/renderer': electron,
    'electron/common': electron,
    events,
    'node:events': events,
    timers,
    'node:timers': timers,
    url,
    'node:url': url,
  };
  const require = (name: string): object => {
    const found = modules[name];
    if (found === undefined) throw new Error(`module not found: ${name}`);
    return found;
  };

  if (options.isForPerson) {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented || event.isComposing) return;
      const { key, code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta } = event;
      if (ctrl || alt || meta || /^F\d+$/.test(key)) {
        post({ kind: 'key', key: { key, code, ctrl, alt, shift, meta } });
      }
    });
    window.addEventListener('resize', () => {
      post({ kind: 'bounds', width: window.innerWidth, height: window.innerHeight });
    });
    // The close button must ask the main process first; see the page's dialog handler there.
    window.addEventListener('beforeunload', (event) => {
      if (event.isTrusted) event.preventDefault();
    });
  }

  return (path, preload) => {
    const module = { exports: {} };
    try {
      preload(require, { ...options.process, ...parts.createEmitter() }, module.exports, module);
    } catch (error) {
      // The page's console is where Electron tells it too.
      // oxlint-disable-next-line no-console
      console.error(`Unable to load preload script: ${path}`, error);
      post({
        kind: 'preload-error',
        message: error instanceof Error ? error.message : String(error),
      });
    }
  };
}
