import { useCallback, useEffect } from 'react';
import type { ReportRow } from '#contract/report.ts';
import {
  addMark,
  clearMarks,
  markAll,
  markIn,
  markUpTo,
  toggleMark,
  useMarkedReports,
} from '../../state/marked-reports.ts';
import { selectReport, useWorkspace } from '../../state/workspace.ts';
import type { RowMarks } from '../../ui/list-keys.ts';

/** Marks of the rows listed; those of another list are dropped, so that nothing unseen is changed. */
export function useRowMarks(rows: readonly ReportRow[], listKey: string): RowMarks {
  const ids = useMarkedReports((state) => state.ids);
  useEffect(() => markIn(listKey), [listKey]);
  const has = useCallback(
    (index: number) => {
      const row = rows[index];
      return row !== undefined && ids.has(row.id);
    },
    [rows, ids],
  );
  const open = () => useWorkspace.getState().selectedId;
  const at = (index: number, mark: (row: ReportRow) => void) => {
    const row = rows[index];
    if (row) mark(row);
  };
  return {
    count: ids.size,
    has,
    onToggle: (index) => at(index, ({ id }) => toggleMark(id)),
    onAdd: (index) => at(index, ({ id }) => addMark(id, open())),
    onExtend: (index) =>
      at(index, ({ id }) => {
        markUpTo(rows, id, open());
        selectReport(id);
      }),
    onAll: () => markAll(rows),
    onClear: clearMarks,
  };
}
