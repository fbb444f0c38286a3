import type { Answer } from '../engines/engine.ts';
import type { BenchQuery } from '../workload/query-class.ts';

export type Timed = {
  /** Milliseconds of each query, null of those there was no time for. */
  readonly ms: readonly (number | null)[];
  /** Hits of each query that was asked. */
  readonly totals: readonly number[];
};

/** Asks one after the other until the budget is spent; null when the engine has no means for them. */
export async function timeQueries(
  search: (query: BenchQuery) => Answer | null | Promise<Answer | null>,
  queries: readonly BenchQuery[],
  budgetMs: number,
  now: () => number,
): Promise<Timed | null> {
  const ms: (number | null)[] = [];
  const totals: number[] = [];
  const beganMs = now();
  for (const query of queries) {
    if (now() - beganMs > budgetMs) {
      ms.push(null);
      continue;
    }
    const startedMs = now();
    const answer = search(query);
    const settled = answer instanceof Promise ? await answer : answer;
    const tookMs = now() - startedMs;
    if (settled === null) return null;
    ms.push(tookMs);
    totals.push(settled.total);
  }
  return { ms, totals };
}
