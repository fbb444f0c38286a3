// webUtils.getPathForFile; injected into the isolated world as source text.
import type { Receiver, UpMessage } from './messages.ts';

export type FilePaths = {
  getPathForFile(file: File): string;
  readonly receiver: Receiver['files'];
};

/**
 * The path is asked for at once, but only the browser process knows it. So the first listener of
 * the window holds back every choice and drop of files until their paths are here, then sends
 * the same event on. Files are known by name, size and time, because the page's and the preload's
 * objects for one file differ.
 */
export function createFilePaths(post: (message: UpMessage) => void): FilePaths {
  type Held = { readonly files: readonly File[]; release(): void };
  const paths = new Map<string, string>();
  const held = new Map<number, Held>();
  let lastBatch = 0;
  const keyOf = (file: File): string => JSON.stringify([file.name, file.size, file.lastModified]);

  const filesOf = (event: Event): readonly File[] => {
    if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
    return event.target instanceof HTMLInputElement ? [...(event.target.files ?? [])] : [];
  };

  const again = (event: Event, files: readonly File[]): Event => {
    if (!(event instanceof DragEvent)) return new Event(event.type, { bubbles: true });
    const dataTransfer = new DataTransfer();
    for (const file of files) dataTransfer.items.add(file);
    const { clientX, clientY, ctrlKey, shiftKey, altKey, metaKey } = event;
    const point = { clientX, clientY, ctrlKey, shiftKey, altKey, metaKey };
    return new DragEvent(event.type, { ...point, dataTransfer, bubbles: true, cancelable: true });
  };

  const hold = (event: Event): void => {
    const files = filesOf(event);
    const { target } = event;
    if (target === null || files.every((file) => paths.has(keyOf(file)))) return;
    event.stopImmediatePropagation();
    if (event instanceof DragEvent) event.preventDefault();
    const batch = ++lastBatch;
    held.set(batch, { files, release: () => target.dispatchEvent(again(event, files)) });
    post({ kind: 'files', batch, count: files.length });
  };
  for (const type of ['input', 'change', 'drop']) window.addEventListener(type, hold, true);

  return {
    getPathForFile(file) {
      if (!(file instanceof File)) {
        throw new TypeError('getPathForFile expected to receive a File object');
      }
      return paths.get(keyOf(file)) ?? '';
    },
    receiver: {
      at: (batch, index) => held.get(batch)?.files[index],
      resolved(batch, resolved) {
        const waiting = held.get(batch);
        held.delete(batch);
        waiting?.files.forEach((file, index) => paths.set(keyOf(file), resolved[index] ?? ''));
        waiting?.release();
      },
    },
  };
}
