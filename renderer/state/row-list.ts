import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';

/** All rows of the archive as the window holds them: immutable, undated first, then newest first. */
export type RowList = {
  readonly rows: readonly ReportRow[];
  readonly byId: ReadonlyMap<ReportId, ReportRow>;
  /** False while the first reading is under way and only the newest rows are here. */
  readonly isComplete: boolean;
};

export type RowChange = {
  readonly changed: readonly ReportRow[];
  readonly removed: readonly ReportId[];
};

export const emptyRowList: RowList = { rows: [], byId: new Map(), isComplete: false };

/**
 * Order of the list, the same as the archive's: undated first, where they wait for a date, then by
 * date downwards, then last saved.
 */
export function compareRows(a: ReportRow, b: ReportRow): number {
  if (a.dateFrom !== b.dateFrom) {
    if (a.dateFrom === '') return -1;
    if (b.dateFrom === '') return 1;
    return a.dateFrom < b.dateFrom ? 1 : -1;
  }
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** A list of rows that are in order already, as the archive gives them. */
export function rowListOf(rows: readonly ReportRow[], isComplete: boolean): RowList {
  return { rows: [...rows], byId: new Map(rows.map((row) => [row.id, row])), isComplete };
}

/** Puts changed rows in their places and takes removed ones out; a row already newer stays. */
export function changeRows(list: RowList, change: RowChange): RowList {
  const changed = new Map(
    change.changed
      .filter((row) => row.revision >= (list.byId.get(row.id)?.revision ?? 0))
      .map((row) => [row.id, row]),
  );
  const removed = new Set(change.removed);
  for (const id of removed) changed.delete(id);
  if (changed.size === 0 && !change.removed.some((id) => list.byId.has(id))) return list;

  const rows = list.rows.filter((row) => !changed.has(row.id) && !removed.has(row.id));
  const byId = new Map(list.byId);
  for (const id of removed) byId.delete(id);
  for (const row of changed.values()) {
    rows.splice(placeOf(rows, row), 0, row);
    byId.set(row.id, row);
  }
  return { ...list, rows, byId };
}

/** Index at which the row keeps the order, found by halving. */
function placeOf(rows: readonly ReportRow[], row: ReportRow): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareRows(rows[middle] as ReportRow, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type TagCount = { readonly name: string; readonly count: number };

/** Tags in use, most used first and then by the alphabet of the locale. */
export function countTags(rows: readonly ReportRow[], locale: string): TagCount[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const tag of row.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(locale);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}
