import type { Segment } from './segment.ts';

/** Segments from one to before another. */
export type Stretch = { readonly from: number; readonly to: number };

/** So many neighbours of about one size are folded into one. */
const foldedTogether = 6;
const mostFoldedTogether = 64;
/** Segments are of about one size while neither has so many times the reports of the other. */
const sizeStep = 16;
/** With more of the reports gone, all is folded: each query would walk past them. */
const mostGoneShare = 0.02;
const mostGone = 64;

/** What to fold next: neighbours of one size where they are many; all when many are gone, or wholly. */
export function planFold(
  segments: readonly Segment[],
  state: { readonly docEnd: number; readonly goneCount: number; readonly isWholly: boolean },
): Stretch | null {
  if (state.isWholly) return { from: 0, to: segments.length };
  const sizes = segments.map(({ docCount }) => Math.floor(Math.log(docCount) / Math.log(sizeStep)));
  for (let to = sizes.length; to > 0;) {
    let from = to - 1;
    while (from > 0 && sizes[from - 1] === sizes[to - 1]) from -= 1;
    if (to - from >= foldedTogether) return { from, to: Math.min(to, from + mostFoldedTogether) };
    to = from;
  }
  const isSlow = state.goneCount > mostGoneShare * state.docEnd + mostGone;
  return isSlow ? { from: 0, to: segments.length } : null;
}
