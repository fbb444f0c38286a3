import { percentiles } from '../measure.ts';
import type { EngineName } from './engines/engine.ts';
import type { Emit } from './lines.ts';
import type { Place } from './options.ts';
import type { QueryClass } from './workload/query-class.ts';

/** Milliseconds of each query of a class; null of those there was no time for. */
export type Latencies = {
  readonly first: readonly (number | null)[];
  readonly best: readonly (number | null)[];
  readonly totals: readonly number[];
};

type At = { readonly where: Place; readonly reports: number };

/** Says how quick each engine was, and how many times ours was quicker on the queries both answered. */
export function compareLatencies(
  { where, reports }: At,
  of: QueryClass,
  asked: ReadonlyMap<EngineName, Latencies>,
  emit: Emit,
): void {
  for (const [engine, { first, best, totals }] of asked) {
    const answered = best.filter((ms) => ms !== null);
    const { p50, p95, max } = percentiles(answered);
    emit({
      measure: 'query',
      where,
      reports,
      class: of,
      engine,
      queries: answered.length,
      hits: percentiles(totals).p50,
      p50Ms: p50,
      p95Ms: p95,
      maxMs: max,
      firstP95Ms: percentiles(first.filter((ms) => ms !== null)).p95,
    });
  }
  const ours = asked.get('ours');
  if (!ours || !findsMost(ours)) return;
  for (const [against, { first, best, totals }] of asked) {
    if (against === 'ours' || !findsMost({ totals })) continue;
    const { p50, p95 } = timesQuicker(ours.best, best);
    const { p95: firstP95 } = timesQuicker(ours.first, first);
    emit({ measure: 'ratio', of: 'query', where, reports, class: of, against, p50, p95, firstP95 });
  }
}

/** Over the queries both had the time to answer. */
function timesQuicker(
  ours: Latencies['best'],
  others: Latencies['best'],
): { readonly p50: number; readonly p95: number } {
  const both = others.flatMap((other, at) => {
    const own = ours[at] ?? null;
    return other === null || own === null ? [] : [{ own, other }];
  });
  const own = percentiles(both.map((pair) => pair.own));
  const other = percentiles(both.map((pair) => pair.other));
  return { p50: other.p50 / own.p50, p95: other.p95 / own.p95 };
}

/** Finding nothing is quick: such an answer must not win. */
function findsMost({ totals }: Pick<Latencies, 'totals'>): boolean {
  return percentiles(totals).p50 > 0;
}
