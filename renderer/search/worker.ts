// The search worker: the service, wired to the messages, the network and the clock of a worker.
import { warmUp } from './engine/warm-up.ts';
import { openFeed } from './feed.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { createSearchService } from './service.ts';
import { readSnapshot, writeSnapshot } from './snapshot-store.ts';

/** The part of a worker's global scope that is used; the page's own type library does not know it. */
type WorkerScope = EventTarget & {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
};
const scope = self as unknown as WorkerScope;

// A message to itself comes behind those that wait already, and sooner than any timer.
const turns: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', () => turns.shift()?.());
port1.start();
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    turns.push(resolve);
    port2.postMessage(null, []);
  });

const service = createSearchService(
  {
    openFeed,
    readSnapshot,
    writeSnapshot,
    nextTurn,
    wait: (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
    now: () => performance.now(),
    // The name alone: the message of a parse error quotes the text it could not parse.
    warn: (error) =>
      reportError(new Error(`search feed: ${error instanceof Error ? error.name : 'failed'}`)),
  },
  (message) => scope.postMessage(message, []),
);

scope.addEventListener('message', (event) =>
  service.receive((event as MessageEvent<ToWorker>).data),
);
/** While the kept index is on its way there is little else to do. */
async function warmUpMeanwhile(): Promise<void> {
  for (const _ of warmUp()) await nextTurn();
}

void service.start();
void warmUpMeanwhile();
