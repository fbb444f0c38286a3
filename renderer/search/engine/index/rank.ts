import type { Best } from './best.ts';
import type { Scores } from './scores.ts';

/** What makes of the sum of a report's gains the score that counts. */
export type Rank =
  /** As MiniSearch has it: the sum times the words met. */
  | { readonly by: 'words' }
  /** The sum times a share, by the bits of the first 32 of the query's words that are met. */
  | { readonly by: 'share'; readonly shareOf: (bits: number) => number }
  /** A number that stands beside the report's key. */
  | { readonly by: 'column'; readonly values: Uint32Array };

/** Offers all reports found to the best; the keys of all. */
export function rankAll(scores: Scores, keys: Uint32Array, rank: Rank, best: Best): Uint32Array {
  const { docs, count } = scores;
  const found = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) found[i] = keys[docs[i] ?? 0] ?? 0;
  switch (rank.by) {
    case 'words':
      offerByWords(scores, best);
      break;
    case 'share':
      offerByShare(scores, rank.shareOf, best);
      break;
    case 'column':
      for (let i = 0; i < count; i += 1) {
        const score = rank.values[found[i] ?? 0] ?? 0;
        if (score >= best.least) best.offer(docs[i] ?? 0, score);
      }
  }
  return found;
}

function offerByWords(scores: Scores, best: Best): void {
  const { docs, count, score: sums } = scores;
  for (let i = 0; i < count; i += 1) {
    const doc = docs[i] ?? 0;
    const score = (sums[doc] ?? 0) * (scores.wordCount(doc) || 1);
    if (score >= best.least) best.offer(doc, score);
  }
}

function offerByShare(
  { docs, count, score: sums, words, wordSize }: Scores,
  shareOf: (bits: number) => number,
  best: Best,
): void {
  let { least } = best;
  let last = 0;
  let share = shareOf(last);
  for (let i = 0; i < count; i += 1) {
    const doc = docs[i] ?? 0;
    const bits = words[doc * wordSize] ?? 0;
    // Reports with the same words come in runs.
    if (bits !== last) {
      last = bits;
      share = shareOf(bits);
    }
    // Rounded, since sums that were added up in another order differ in their last digits.
    const score = Math.fround((sums[doc] ?? 0) * share);
    if (score < least) continue;
    best.offer(doc, score);
    ({ least } = best);
  }
}
