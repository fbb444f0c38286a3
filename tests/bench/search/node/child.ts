// A process of Node with one engine in it, so that its memory is its own. Started by start-child.ts.
import type { EngineName } from '../engines/engine.ts';
import { loadEngine } from '../engines/choose.ts';
import { createStation } from '../station/station.ts';
import { timeQueries } from '../station/time-queries.ts';
import type { RemoteStation } from '../station/remote-station.ts';
import type { FromChild, ToChild } from './messages.ts';

const now = (): number => performance.now();
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const station = createStation(await loadEngine(process.argv[2] as EngineName), { now, cpuMs });

const answers: RemoteStation = {
  build: async (reports) => station.build(reports),
  ask: (queries, budgetMs) => timeQueries(station.search, queries, budgetMs, now),
  replace: async (count) => station.replace(count),
  fold: async (count) => station.fold(count),
  async saveAndOpen(query) {
    const { snapshot, ms } = station.save();
    const bytes = Buffer.byteLength(snapshot);
    return { saveMs: ms, bytes, openMs: await station.open(snapshot, query) };
  },
  async heldBytes() {
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  fileBytes: async () => station.fileBytes(),
  async close() {
    station.close();
    process.disconnect();
  },
};

process.on('message', async ({ method, args }: ToChild) => {
  const work = answers[method] as (...given: unknown[]) => Promise<unknown>;
  const reply: FromChild = await work(...args).then(
    (value) => ({ value }),
    (error: Error) => ({ failure: error.stack ?? error.message }),
  );
  if (process.connected) process.send?.(reply);
});
process.send?.({ value: 'ready' } satisfies FromChild);
