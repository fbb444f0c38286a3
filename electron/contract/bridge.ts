// What the preload script exposes to the page as `window.bridge`.
import type { CallInput, CallName, CallOutput } from './calls.ts';
import type { Reply } from './errors.ts';
import type { EventData, EventName } from './events.ts';
import type { FileToken } from './ids.ts';

/** A `File` of the page, named by its shape because the contract knows no DOM. */
export type DroppedFile = { readonly name: string; readonly size: number };

export type Bridge = {
  call<K extends CallName>(name: K, input: CallInput<K>): Promise<Reply<CallOutput<K>>>;
  /** Returns the function that ends the subscription. */
  on<K extends EventName>(name: K, listener: (data: EventData<K>) => void): () => void;
  /** Swaps files dropped on the window for tokens; files without a path on disk are left out. */
  dropped(files: readonly DroppedFile[]): Promise<FileToken[]>;
};

/** The IPC channels: one for calls, one for events, one for dropped files. */
export const channels = {
  call: 'chancery:call',
  event: 'chancery:event',
  dropped: 'chancery:dropped',
} as const;
