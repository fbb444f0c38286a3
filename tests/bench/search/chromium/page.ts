// The page that asks the worker, as the window does: a query there, fifty ids back.
import type { EngineName, Snapshot } from '../engines/engine.ts';
import type { RemoteStation } from '../station/remote-station.ts';
import type { Station } from '../station/station.ts';
import { timeQueries } from '../station/time-queries.ts';
import type { FromWorker, ToWorker } from './messages.ts';

type Measured = {
  readonly breakdown: readonly {
    readonly bytes: number;
    readonly attribution: readonly { readonly scope: string }[];
  }[];
};
type MeasuringPerformance = { measureUserAgentSpecificMemory(): Promise<Measured> };

type Asking = {
  call<M extends keyof Station>(
    method: M,
    ...args: Parameters<Station[M]>
  ): Promise<Awaited<ReturnType<Station[M]>>>;
  end(): void;
};

async function startWorker(engine: EngineName): Promise<Asking> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    type: 'module',
    name: engine,
  });
  const nextReply = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('error', () => reject(new Error('the worker failed')), {
        once: true,
      });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<FromWorker>) => {
          if ('value' in data) resolve(data.value);
          else reject(new Error(data.failure));
        },
        { once: true },
      );
    });
  await nextReply();
  return {
    call(method, ...args) {
      const reply = nextReply();
      worker.postMessage({ method, args } satisfies ToWorker, []);
      return reply as ReturnType<Asking['call']> as never;
    },
    end: () => worker.terminate(),
  };
}

/** Starts the worker of an engine; what is given back is called through the DevTools protocol. */
export async function start(engine: EngineName): Promise<RemoteStation> {
  const worker = await startWorker(engine);
  const now = (): number => performance.now();
  return {
    build: (reports) => worker.call('build', reports),
    ask: (queries, budgetMs) =>
      timeQueries((query) => worker.call('search', query), queries, budgetMs, now),
    replace: (count) => worker.call('replace', count),
    fold: (count) => worker.call('fold', count),
    async saveAndOpen(query) {
      const { snapshot, ms: saveMs } = await worker.call('save');
      const other = await startWorker(engine);
      const openMs = await other.call('open', snapshot, query);
      other.end();
      return { saveMs, bytes: byteLength(snapshot), openMs };
    },
    async heldBytes() {
      const measuring = performance as unknown as MeasuringPerformance;
      const { breakdown } = await measuring.measureUserAgentSpecificMemory();
      return breakdown
        .filter(({ attribution }) =>
          attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope'),
        )
        .reduce((sum, { bytes }) => sum + bytes, 0);
    },
    fileBytes: () => worker.call('fileBytes'),
    close: async () => worker.end(),
  };
}

function byteLength(snapshot: Snapshot): number {
  return typeof snapshot === 'string'
    ? new TextEncoder().encode(snapshot).length
    : snapshot.byteLength;
}

declare global {
  var startStation: typeof start;
}
globalThis.startStation = start;
