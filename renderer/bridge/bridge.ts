// The typed way to the main process: the only file that touches `window.bridge`.
// May import the contract, nothing else.
import type { Bridge, DroppedFile } from '#contract/bridge.ts';
import type { CallInput, CallName, CallOutput } from '#contract/calls.ts';
import { AppError } from '#contract/errors.ts';
import type { EventData, EventName } from '#contract/events.ts';
import type { FileToken } from '#contract/ids.ts';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- merges into the DOM's own
  interface Window {
    readonly bridge: Bridge;
  }
}

/** Asks the main process; an expected failure is thrown as the AppError it was over there. */
export async function call<K extends CallName>(
  name: K,
  input: CallInput<K>,
): Promise<CallOutput<K>> {
  const reply = await window.bridge.call(name, input);
  if (reply.ok) return reply.value;
  throw new AppError(reply.error.code, reply.error.params);
}

/** Follows an event; the returned function ends it. */
export function on<K extends EventName>(
  name: K,
  listener: (data: EventData<K>) => void,
): () => void {
  return window.bridge.on(name, listener);
}

/** Swaps files dropped on the window for tokens, so that no path reaches the page. */
export function dropped(files: readonly DroppedFile[]): Promise<FileToken[]> {
  return window.bridge.dropped(files);
}
