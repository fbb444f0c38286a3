import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportRow } from '#contract/report.ts';
import {
  changeRows,
  compareRows,
  countTags,
  type RowChange,
  rowListOf,
} from '../../../../renderer/state/row-list.ts';
import { buildRow, reportId } from './build-row.ts';

const ids = (rows: readonly ReportRow[]) => rows.map((row) => row.id);

describe('the order of rows', () => {
  it('is undated first, then newest first, then last saved first', () => {
    const undated = buildRow(1, { dateFrom: '' });
    const older = buildRow(2, { dateFrom: '2025-12-31' });
    const newer = buildRow(3, { dateFrom: '2026-02-04', savedAt: '2026-02-05T09:00:00.000Z' });
    const newerSavedLater = buildRow(4, {
      dateFrom: '2026-02-04',
      savedAt: '2026-03-01T00:00:00Z',
    });
    expect([undated, older, newer, newerSavedLater].toSorted(compareRows)).toEqual([
      undated,
      newerSavedLater,
      newer,
      older,
    ]);
  });
});

describe('a change of rows', () => {
  const list = rowListOf(
    [buildRow(1, { dateFrom: '2026-03-01' }), buildRow(2, { dateFrom: '2026-01-01' })],
    true,
  );

  it('puts a new row in its place', () => {
    const added = buildRow(3, { dateFrom: '2026-02-01' });
    expect(ids(changeRows(list, { changed: [added], removed: [] }).rows)).toEqual(
      [1, 3, 2].map(reportId),
    );
  });

  it('moves a row whose date has changed', () => {
    const moved = buildRow(1, { dateFrom: '2025-01-01', revision: 2 });
    expect(ids(changeRows(list, { changed: [moved], removed: [] }).rows)).toEqual(
      [2, 1].map(reportId),
    );
  });

  it('leaves a row alone that is already newer', () => {
    const newer = changeRows(list, {
      changed: [buildRow(1, { title: 'новый', revision: 3 })],
      removed: [],
    });
    const stale = { changed: [buildRow(1, { title: 'старый', revision: 2 })], removed: [] };
    expect(changeRows(newer, stale)).toBe(newer);
  });

  it('takes a removed row out of the list and of the lookup', () => {
    const { rows, byId } = changeRows(list, { changed: [], removed: [reportId(1)] });
    expect(ids(rows)).toEqual([reportId(2)]);
    expect(byId.has(reportId(1))).toBe(false);
  });

  it('is nothing when it removes what is not there', () => {
    expect(changeRows(list, { changed: [], removed: [reportId(9)] })).toBe(list);
  });

  it('leaves the same list as reading everything anew', () => {
    const date = fc.constantFrom('', '2025-01-01', '2025-06-30', '2026-02-04');
    const change = fc.record({
      changed: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 12 }), date), {
        selector: ([n]) => n,
      }),
      removed: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (steps) => {
        const truth = new Map<string, ReportRow>();
        let patched = rowListOf([], true);
        for (const [revision, { changed, removed }] of steps.entries()) {
          const step: RowChange = {
            changed: changed.map(([n, dateFrom]) => buildRow(n, { dateFrom, revision })),
            removed: removed.map(reportId),
          };
          for (const row of step.changed) truth.set(row.id, row);
          for (const id of step.removed) truth.delete(id);
          patched = changeRows(patched, step);
        }
        const anew = [...truth.values()].toSorted(compareRows);
        expect(patched.rows).toEqual(anew);
        expect([...patched.byId.values()].toSorted(compareRows)).toEqual(anew);
      }),
    );
  });
});

describe('the counts of tags', () => {
  it('put the most used first and the rest by the alphabet of the language', () => {
    const rows = [
      buildRow(1, { tags: ['ёлка', 'жук'] }),
      buildRow(2, { tags: ['торговля', 'ель'] }),
      buildRow(3, { tags: ['торговля'] }),
    ];
    expect(countTags(rows, 'ru')).toEqual([
      { name: 'торговля', count: 2 },
      { name: 'ёлка', count: 1 },
      { name: 'ель', count: 1 },
      { name: 'жук', count: 1 },
    ]);
  });
});
