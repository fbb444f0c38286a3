import type { PackedIndex } from '../index/packed-index.ts';
import type { PlannedWord } from './plan.ts';
import { weights } from './weights.ts';

/** What each word of a query tells apart: the rarer, the more; 0 for one that no report has. */
export function massesOf(words: readonly PlannedWord[], index: PackedIndex): number[] {
  return words.map(({ word, terms }) => {
    if (terms.length === 0) return 0;
    const reach = Math.max(...terms.map((term) => reachOf(term, index)));
    if (reach === 0) return 0;
    const reached = Math.min(reach, index.size);
    const rarity = Math.log(1 + (index.size - reached + 0.5) / (reached + 0.5));
    return rarity * (word.isWeak ? weights.weak : 1);
  });
}

function reachOf(term: PlannedWord['terms'][number], index: PackedIndex): number {
  if (!term.isGroup && term.prefix > 0) return index.words.reachOfPrefix(term.term);
  return index.words.reach(term.term, term.isGroup);
}

/**
 * How much a report's score counts, by the words it meets: all of it for those that tell most
 * apart, and the less the shorter the query, so that a name of two words wants both.
 */
export function coordinationOf(masses: readonly number[]): (bits: number) => number {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const { strength, least, most } = weights.coordination;
  const count = masses.filter((mass) => mass > 0).length;
  const exponent = Math.min(most, Math.max(least, strength / Math.max(count, 1)));
  const known = new Map<number, number>();
  return (bits) => {
    const before = known.get(bits);
    if (before !== undefined) return before;
    let met = 0;
    masses.forEach((mass, word) => {
      if ((bits & (1 << word)) !== 0) met += mass;
    });
    const share = total === 0 ? 1 : (met / total) ** exponent;
    known.set(bits, share);
    return share;
  };
}
