import { percentiles } from '../measure.ts';
import type { EngineName } from './engines/engine.ts';
import type { Emit } from './lines.ts';
import type { Place } from './options.ts';
import { compareLatencies, type Latencies } from './latencies.ts';
import type { RemoteStation } from './station/remote-station.ts';
import { queryClasses, type BenchQuery, type Workloads } from './workload/query-class.ts';

export type PlaceToMeasure = {
  readonly where: Place;
  readonly reports: number;
  readonly engines: readonly EngineName[];
  readonly workloads: Workloads;
  readonly start: (engine: EngineName) => Promise<RemoteStation>;
};

type Stations = ReadonlyMap<EngineName, RemoteStation>;

const rounds = 3;
const warmUpBudgetMs = 3000;
const classBudgetMs = 30_000;
/** What takes an engine this long is measured once: noise is small beside it. */
const longMs = 5000;
const edits = 40;
const foldedEdits = 2000;

/** Builds each engine in turn, then asks all of them the same queries, class by class in turn. */
export async function measurePlace(place: PlaceToMeasure, emit: Emit): Promise<void> {
  const stations = new Map<EngineName, RemoteStation>();
  try {
    for (const engine of place.engines) {
      const station = await place.start(engine);
      stations.set(engine, station);
      await measureBuild(place, engine, station, emit);
      await measureSnapshot(place, engine, station, emit);
    }
    await measureQueries(place, stations, emit);
    for (const [engine, station] of stations) await measureEdits(place, engine, station, emit);
  } finally {
    for (const station of stations.values()) await station.close();
  }
}

async function measureBuild(
  { where, reports }: PlaceToMeasure,
  engine: EngineName,
  station: RemoteStation,
  emit: Emit,
): Promise<void> {
  const before = await station.heldBytes();
  const { wallMs, cpuMs } = await station.build(reports);
  const isInFile = (await station.fileBytes()) !== null;
  const heldPerReport = isInFile ? null : ((await station.heldBytes()) - before) / reports;
  emit({ measure: 'build', where, reports, engine, wallMs, cpuMs, heldPerReport });
}

async function measureSnapshot(
  { where, reports, workloads }: PlaceToMeasure,
  engine: EngineName,
  station: RemoteStation,
  emit: Emit,
): Promise<void> {
  const [query] = workloads.warmUp.mid;
  if (!query) throw new Error('there is no query to warm up with');
  let saveMs = Infinity;
  let openMs = Infinity;
  let bytes = 0;
  for (let round = 1, spentMs = 0; round <= rounds && spentMs < longMs; round += 1) {
    const saved = await station.saveAndOpen(query);
    bytes = saved.bytes;
    saveMs = Math.min(saveMs, saved.saveMs);
    openMs = Math.min(openMs, saved.openMs);
    spentMs += saved.saveMs + saved.openMs;
  }
  const bytesPerReport = bytes / reports;
  emit({ measure: 'snapshot', where, reports, engine, bytesPerReport, saveMs, openMs });
}

async function measureQueries(
  place: PlaceToMeasure,
  stations: Stations,
  emit: Emit,
): Promise<void> {
  const { asked, warmUp } = place.workloads;
  for (const of of queryClasses) {
    for (const station of stations.values()) {
      await station.ask(warmUp[of], warmUpBudgetMs);
    }
    compareLatencies(place, of, await askInTurn(stations, asked[of]), emit);
  }
}

async function askInTurn(
  stations: Stations,
  queries: readonly BenchQuery[],
): Promise<Map<EngineName, Latencies>> {
  const latencies = new Map<EngineName, Latencies>();
  const waiting = new Map(stations);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [engine, station] of waiting) {
      const startedMs = performance.now();
      const timed = await station.ask(queries, classBudgetMs);
      const before = latencies.get(engine);
      if (timed === null || performance.now() - startedMs > longMs) waiting.delete(engine);
      if (timed === null) continue;
      const best = timed.ms.map((ms, at) => quicker(ms, before?.best[at] ?? null));
      latencies.set(engine, { first: before?.first ?? timed.ms, best, totals: timed.totals });
    }
  }
  return latencies;
}

function quicker(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

async function measureEdits(
  { where, reports }: PlaceToMeasure,
  engine: EngineName,
  station: RemoteStation,
  emit: Emit,
): Promise<void> {
  const { p50, p95 } = percentiles(await station.replace(edits));
  emit({ measure: 'replace', where, reports, engine, p50Ms: p50, p95Ms: p95 });
  const longestMs = await station.fold(foldedEdits);
  if (longestMs !== null) emit({ measure: 'fold', where, reports, engine, longestMs });
}
