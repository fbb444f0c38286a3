import { beforeEach, describe, expect, it } from 'vitest';
import {
  addMark,
  clearMarks,
  markAll,
  markIn,
  markUpTo,
  toggleMark,
  useMarkedReports,
} from '../../../../renderer/state/marked-reports.ts';
import { buildRow, reportId } from './build-row.ts';

const rows = [0, 1, 2, 3, 4].map((n) => buildRow(n));
const marked = () => {
  const { ids } = useMarkedReports.getState();
  return rows.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
};

beforeEach(clearMarks);

describe('marked reports', () => {
  it('are marked one by one, the first beside the one that is open', () => {
    addMark(reportId(3), reportId(1));
    expect(marked()).toEqual([1, 3]);
    addMark(reportId(1), reportId(1));
    expect(marked()).toEqual([3]);
    toggleMark(reportId(3));
    expect(marked()).toEqual([]);
  });

  it('reach from where marking began, back and forth', () => {
    toggleMark(reportId(2));
    markUpTo(rows, reportId(4), reportId(0));
    expect(marked()).toEqual([2, 3, 4]);
    markUpTo(rows, reportId(1), reportId(4));
    expect(marked()).toEqual([1, 2]);
  });

  it('reach from the open report while none is marked', () => {
    markUpTo(rows, reportId(2), reportId(1));
    expect(marked()).toEqual([1, 2]);
    clearMarks();
    markUpTo(rows, reportId(2), null);
    expect(marked()).toEqual([2]);
  });

  it('are dropped with their list', () => {
    const leave = markIn('drafts');
    markAll(rows);
    expect(marked()).toEqual([0, 1, 2, 3, 4]);
    markIn('drafts');
    expect(marked()).toHaveLength(5);
    markIn('порт');
    expect(marked()).toEqual([]);
    toggleMark(reportId(1));
    leave();
    expect(marked()).toEqual([]);
  });
});
