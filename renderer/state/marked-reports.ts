// The reports of the list that are marked to be changed together. Lost with another list.
import { create } from 'zustand';
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';

type MarkedState = {
  readonly ids: ReadonlySet<ReportId>;
  /** Where a stretch of rows begins that is being marked; null before the first. */
  readonly anchor: ReportId | null;
  /** Key of the list they are in. */
  readonly list: string;
};

const noMarks = { ids: new Set<ReportId>(), anchor: null } as const;
const initial: MarkedState = { ...noMarks, list: '' };

export const useMarkedReports = create<MarkedState>()(() => initial);

type Rows = readonly Pick<ReportRow, 'id'>[];

export function clearMarks(): void {
  useMarkedReports.setState(noMarks);
}

/** Begins with another list without a mark; the returned function ends it. */
export function markIn(list: string): () => void {
  if (useMarkedReports.getState().list !== list) useMarkedReports.setState({ ...noMarks, list });
  return clearMarks;
}

/** Marks a report or takes its mark off. */
export function toggleMark(id: ReportId): void {
  const { ids } = useMarkedReports.getState();
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  useMarkedReports.setState({ ids: next, anchor: id });
}

/** Marks a report beside those marked already, the first time beside the one that is open. */
export function addMark(id: ReportId, open: ReportId | null): void {
  const isFirst = useMarkedReports.getState().ids.size === 0;
  if (isFirst && open !== null && open !== id) toggleMark(open);
  toggleMark(id);
}

/** Marks the rows from the anchor, or else from the open report, to this one, and no others. */
export function markUpTo(rows: Rows, id: ReportId, open: ReportId | null): void {
  const { anchor } = useMarkedReports.getState();
  const from = placeOf(rows, anchor) ?? placeOf(rows, open) ?? placeOf(rows, id) ?? 0;
  const to = placeOf(rows, id) ?? from;
  const stretch = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  useMarkedReports.setState({
    ids: new Set(stretch.map((row) => row.id)),
    anchor: rows[from]?.id ?? null,
  });
}

export function markAll(rows: Rows): void {
  useMarkedReports.setState({ ids: new Set(rows.map(({ id }) => id)), anchor: null });
}

function placeOf(rows: Rows, id: ReportId | null): number | null {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? null : at;
}
