import type { TrashRow } from '#contract/trash.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** Days until it may be destroyed, begun ones whole; null where it never may be. */
export function daysLeft({ emptyFrom }: Pick<TrashRow, 'emptyFrom'>, now: Date): number | null {
  if (emptyFrom === null) return null;
  return Math.max(0, Math.ceil((Date.parse(emptyFrom) - now.getTime()) / dayMs));
}

/** Whether it may be destroyed now. */
export function isDue(row: Pick<TrashRow, 'emptyFrom'>, now: Date): boolean {
  return daysLeft(row, now) === 0;
}
