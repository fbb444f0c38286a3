import { unknownDay } from '../cards/days.ts';
import { accepting, type Filters } from '../cards/filters.ts';
import { Best } from '../index/best.ts';
import type { Archive, Finding } from './find.ts';

/** Every report the filters let through, newest first: what is listed while no word is asked for. */
export function findAll(
  { index, cards, tieBreak }: Archive,
  filters: Filters,
  limit: number,
): Finding {
  const accepts = accepting(cards, filters);
  const all = index.liveKeys();
  const keys = accepts === null ? all : all.filter(accepts);
  const best = new Best(Math.min(limit, keys.length), tieBreak);
  for (const key of keys) {
    const day = cards.day.values[key] ?? unknownDay;
    if (day >= best.least) best.offer(key, day);
  }
  return {
    how: { mode: keys.length > 0 ? 'all' : 'nothing', corrections: [], dropped: [] },
    total: keys.length,
    keys,
    found: best.sorted().map(({ doc: key }) => ({ key, score: 0, isPartial: false })),
  };
}
