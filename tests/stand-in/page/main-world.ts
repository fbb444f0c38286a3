// The page's end of contextBridge; injected as source text before any script of the page.
import type { Marshal } from './marshal.ts';

export function installMainWorld(marshal: Marshal): void {
  marshal.on('expose', (detail) => {
    if (detail === null) return;
    const { key, api } = detail as { readonly key: string; readonly api: unknown };
    if (Object.hasOwn(window, key)) {
      const error = 'Cannot bind an API on top of an existing property on the window object';
      marshal.fire('exposed', { error });
      return;
    }
    Object.defineProperty(window, key, {
      value: marshal.unpack(api, true),
      writable: false,
      enumerable: true,
      configurable: false,
    });
    marshal.fire('exposed', { error: null });
  });
}
