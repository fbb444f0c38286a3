// A module worker with one engine in it; the page names the engine in the worker's address.
import type { EngineKind, EngineName } from '../engines/engine.ts';
import { minisearch, minisearchWithStems } from '../engines/minisearch.ts';
import { ours } from '../engines/ours.ts';
import { createStation } from '../station/station.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const engines: Partial<Record<EngineName, EngineKind>> = {
  ours,
  minisearch,
  'minisearch-stems': minisearchWithStems,
};

/** The part of a worker's global scope that is used; the page's own type library does not know it. */
type WorkerScope = EventTarget & {
  postMessage(message: FromWorker, transfer: Transferable[]): void;
};
const scope = self as unknown as WorkerScope;
const answer = (reply: FromWorker): void => scope.postMessage(reply, []);

const kind = engines[self.name as EngineName];
if (!kind) throw new Error(`no engine ${self.name} in Chromium`);
const station = createStation(kind, { now: () => performance.now(), cpuMs: () => null });

scope.addEventListener('message', async (event) => {
  const { method, args } = (event as MessageEvent<ToWorker>).data;
  const work = station[method] as (...given: unknown[]) => unknown;
  try {
    answer({ value: await work(...args) });
  } catch (error) {
    answer({ failure: error instanceof Error ? (error.stack ?? '') : String(error) });
  }
});
answer({ value: 'ready' });
