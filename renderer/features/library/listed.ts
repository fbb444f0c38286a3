import { useMemo } from 'react';
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';
import { useRows } from '../../state/rows.ts';
import { useSearch } from '../../state/search.ts';
import { useWorkspace } from '../../state/workspace.ts';

export type Listed = {
  /** What the list shows, in its order: by relevance while something is searched for, else by date. */
  readonly rows: readonly ReportRow[];
  readonly isSearch: boolean;
  /** Changes when another list stands here: another query, tag or choice. */
  readonly listKey: string;
};

export function useListed(): Listed {
  const { rows, byId } = useRows();
  const result = useSearch((state) => state.result);
  const answered = useSearch((state) => state.answered);
  const tag = useWorkspace((state) => state.tag);
  const isDraftsOnly = useWorkspace((state) => state.isDraftsOnly);
  const isSearch = result !== null;

  const shown = useMemo(() => {
    const inOrder = result ? rowsOf(result.hits, byId) : rows;
    const isWanted = (row: ReportRow) =>
      (tag === null || row.tags.includes(tag)) && (!isDraftsOnly || row.status === 'draft');
    return tag === null && !isDraftsOnly ? inOrder : inOrder.filter(isWanted);
  }, [rows, byId, result, tag, isDraftsOnly]);

  const listKey = JSON.stringify([answered.query, tag, isDraftsOnly]);
  return { rows: shown, isSearch, listKey };
}

/** A hit whose row has not arrived yet is left out until it has. */
function rowsOf(
  hits: readonly { readonly id: ReportId }[],
  byId: ReadonlyMap<ReportId, ReportRow>,
): ReportRow[] {
  return hits.flatMap(({ id }) => byId.get(id) ?? []);
}
