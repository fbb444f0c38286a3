import type { Bm25 } from './index-query.ts';
import type { View } from './view.ts';

/** What a report gains is `factor * (floor + tf * rise / (tf + base + slope * length))`. */
export type Curve = {
  readonly factor: number;
  readonly base: number;
  readonly slope: number;
  readonly rise: number;
  readonly floor: number;
};

/** The curve of a term that so many reports have in a field. */
export function curveOf(
  { liveCount, meanLengths }: View,
  field: number,
  reached: number,
  weight: number,
  { k, b, d }: Bm25,
): Curve {
  return {
    factor: weight * rarityOf(reached, liveCount),
    base: k * (1 - b),
    slope: (k * b) / (meanLengths[field] ?? 1),
    rise: k + 1,
    floor: d,
  };
}

/** What meeting a term tells that so many of all reports have. */
export function rarityOf(reached: number, liveCount: number): number {
  return Math.log(1 + (liveCount - reached + 0.5) / (reached + 0.5));
}
