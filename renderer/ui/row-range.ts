// Which rows of a list are in sight, where all rows have the same height in pixels.

/** First and last row, both in it; empty where the last comes before the first. */
export type RowRange = { readonly first: number; readonly last: number };

export function rowsInSight(scrollTop: number, height: number, rowHeight: number): RowRange {
  const top = Math.max(0, scrollTop);
  return { first: Math.floor(top / rowHeight), last: Math.ceil((top + height) / rowHeight) - 1 };
}

/** The range moved up to the end of a list that has become too short for it. */
export function fitRange({ first, last }: RowRange, count: number): RowRange {
  const beyond = Math.max(0, last - (count - 1));
  return { first: Math.max(0, first - beyond), last: last - beyond };
}

/** The rows of a range and so many on either side, in order, and the selected one wherever it is. */
export function rowsToDraw(
  { first, last }: RowRange,
  { count, around, selected }: { count: number; around: number; selected: number },
): readonly number[] {
  const from = Math.max(0, first - around);
  const to = Math.min(count - 1, last + around);
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
  if (selected < 0 || selected >= count) return rows;
  if (selected < from) return [selected, ...rows];
  return selected > to ? [...rows, selected] : rows;
}

/** How far to scroll, at the least, for the whole row to be in sight. */
export function scrollToSee(
  row: number,
  view: { scrollTop: number; height: number; rowHeight: number },
): number {
  const top = row * view.rowHeight;
  const highest = top + view.rowHeight - view.height;
  return Math.min(top, Math.max(highest, view.scrollTop));
}
