import { unknownDay } from '../cards/days.ts';
import { accepting, type Filters } from '../cards/filters.ts';
import type { Archive, Finding } from './find.ts';

/** Every report the filters let through, newest first: what is listed while no word is asked for. */
export function findAll(
  { index, cards, tieBreak }: Archive,
  filters: Filters,
  limit: number,
): Finding {
  const accepts = accepting(cards, filters);
  const keys: number[] = [];
  index.forEachKey((key) => {
    if (accepts === null || accepts(key)) keys.push(key);
  });
  const dayOf = (key: number): number => cards.day.values[key] ?? unknownDay;
  const best =
    limit === 0
      ? []
      : keys.toSorted((a, b) => dayOf(b) - dayOf(a) || tieBreak(a, b)).slice(0, limit);
  return {
    how: { mode: keys.length > 0 ? 'all' : 'nothing', corrections: [], dropped: [] },
    total: keys.length,
    keys: Uint32Array.from(keys),
    found: best.map((key) => ({ key, score: 0, isPartial: false })),
  };
}
