import { useMemo } from 'react';
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';
import { isFiltered, rowPasses, searchKey } from '../../state/filters.ts';
import { useRows } from '../../state/rows.ts';
import { useIsSearch, useSearch } from '../../state/search.ts';
import { useSimilar } from '../../state/similar.ts';
import { useWorkspace } from '../../state/workspace.ts';

export type Listed = {
  /** What the list shows, in its order. */
  readonly rows: readonly ReportRow[];
  /** How many further reports have the same text, for those that have such. */
  readonly duplicates: ReadonlyMap<ReportId, number>;
  /** Whether they were found, and their texts are to be shown at the places that were. */
  readonly isSearch: boolean;
  /** False while what is to be listed is still being looked for. */
  readonly isKnown: boolean;
  /** Changes when another list stands here: another search, or another report's similar ones. */
  readonly listKey: string;
};

const noIds: readonly ReportId[] = [];
const noDuplicates: ReadonlyMap<ReportId, number> = new Map();

export function useListed(): Listed {
  const { rows, byId } = useRows();
  const result = useSearch((state) => state.result);
  const answered = useSearch((state) => state.answered);
  const filters = useWorkspace((state) => state.filters);
  const isSearch = useIsSearch();
  const similar = useSimilar();

  const similarIds = similar && (similar.ids ?? noIds);
  const found = similarIds ?? (isSearch && result ? result.ids : null);
  const listed = useMemo(() => {
    if (found) return rowsOf(found, byId);
    return isFiltered(filters) ? rows.filter((row) => rowPasses(row, filters)) : rows;
  }, [rows, byId, found, filters]);
  return {
    rows: listed,
    duplicates: (isSearch && !similar && result?.duplicates) || noDuplicates,
    isSearch: isSearch && !similar,
    isKnown: similar === null || similar.ids !== null,
    listKey: similar ? similar.to : searchKey(answered),
  };
}

/** A hit whose row has not arrived yet is left out until it has. */
function rowsOf(
  ids: readonly ReportId[],
  byId: ReadonlyMap<ReportId, ReportRow>,
): readonly ReportRow[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
