import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { EventData } from '#contract/events.ts';
import type { ReportRow } from '#contract/report.ts';
import { rowChunks } from '../bridge/row-stream.ts';
import { queryClient } from './query-client.ts';
import {
  changeRows,
  countTags,
  emptyRowList,
  type RowChange,
  type RowList,
  rowListOf,
  type TagCount,
} from './row-list.ts';
import { useLocale } from './settings.ts';

// The first piece is shown at once; each later picture of a growing list costs a copy of it.
const showEveryMs = 250;

// Commits that arrive while rows are being read; the reading may or may not have seen them.
let changesWhileReading: RowChange[] = [];
let isOutdated = false;

/** All rows of the archive, read as a stream. */
export const rowsQuery = queryOptions<RowList>({
  queryKey: ['rows'],
  queryFn: ({ signal }) => readRows(signal),
  // Rows are replaced, never mutated; comparing 100,000 of them by value would freeze the window.
  structuralSharing: false,
});

async function readRows(signal: AbortSignal): Promise<RowList> {
  const isFirstReading = !queryClient.getQueryData<RowList>(rowsQuery.queryKey)?.isComplete;
  const rows: ReportRow[] = [];
  let shownAt = -Infinity;
  changesWhileReading = [];
  isOutdated = false;
  for await (const chunk of rowChunks(signal)) {
    // A piece that was on its way when the archive was locked must not be shown after it.
    signal.throwIfAborted();
    rows.push(...chunk);
    if (isFirstReading && performance.now() - shownAt > showEveryMs) {
      shownAt = performance.now();
      queryClient.setQueryData(rowsQuery.queryKey, rowListOf(rows, false));
    }
  }
  if (isOutdated) return readRows(signal);
  const list = changesWhileReading.reduce(changeRows, rowListOf(rows, true));
  changesWhileReading = [];
  return list;
}

/** Forgets what was committed during a reading; the rows themselves go with the queries. */
export function forgetRowChanges(): void {
  changesWhileReading = [];
  isOutdated = false;
}

/** Keeps the rows right after a commit. */
export function applyToRows(change: EventData<'archive.changed'>): void {
  const state = queryClient.getQueryState<RowList>(rowsQuery.queryKey);
  if (!state) return;
  const isReading = state.fetchStatus === 'fetching';
  if (change.changed === 'many') {
    isOutdated = true;
    if (!isReading) void queryClient.invalidateQueries({ queryKey: rowsQuery.queryKey });
    return;
  }
  const rowChange = {
    changed: change.changed.map((document) => document.row),
    removed: change.removed,
  };
  if (isReading) changesWhileReading.push(rowChange);
  if (state.data?.isComplete) {
    queryClient.setQueryData(rowsQuery.queryKey, changeRows(state.data, rowChange));
  }
}

export type Rows = RowList & {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly error: unknown;
  readonly retry: () => void;
};

/** All rows in memory; `ready` from the first piece on, `isComplete` when all are here. */
export function useRows(): Rows {
  const { data, error, refetch } = useQuery(rowsQuery);
  return {
    ...(data ?? emptyRowList),
    state: error && !data?.isComplete ? 'failed' : data ? 'ready' : 'loading',
    error,
    retry: () => void refetch(),
  };
}

/** Tags in use with their counts, most used first. */
export function useTags(): readonly TagCount[] {
  const { rows, isComplete } = useRows();
  const locale = useLocale();
  return useMemo(() => (isComplete ? countTags(rows, locale) : []), [rows, isComplete, locale]);
}
