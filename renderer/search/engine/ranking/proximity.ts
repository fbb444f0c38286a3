import type { Places } from '../index/near.ts';
import { weights } from './weights.ts';

/**
 * What a report gains by having words of the query close together: the masses of those in its best
 * stretch, which is so many words long.
 */
export function proximityOf(places: Places, masses: readonly number[], stretch: number): number {
  let best = 0;
  for (const words of places) best = Math.max(best, bestStretch(words, masses, stretch));
  return best * weights.proximity.worth;
}

function bestStretch(
  words: readonly (readonly number[])[],
  masses: readonly number[],
  length: number,
): number {
  const next = words.map(() => 0);
  const inside = words.map(() => 0);
  const stretch: { readonly word: number; readonly position: number }[] = [];
  let first = 0;
  let mass = 0;
  let best = 0;
  for (;;) {
    let word = -1;
    let position = Number.POSITIVE_INFINITY;
    for (let i = 0; i < words.length; i += 1) {
      const place = words[i]?.[next[i] ?? 0];
      if (place !== undefined && place < position) {
        position = place;
        word = i;
      }
    }
    if (word < 0) return best;
    next[word] = (next[word] ?? 0) + 1;
    stretch.push({ word, position });
    if (inside[word] === 0) mass += masses[word] ?? 0;
    inside[word] = (inside[word] ?? 0) + 1;
    for (;;) {
      const oldest = stretch[first];
      if (oldest === undefined || position - oldest.position < length) break;
      inside[oldest.word] = (inside[oldest.word] ?? 0) - 1;
      if (inside[oldest.word] === 0) mass -= masses[oldest.word] ?? 0;
      first += 1;
    }
    best = Math.max(best, mass);
  }
}
