import { describe, expect, it } from 'vitest';
import type { Filters } from '#contract/search.ts';
import {
  chooseYears,
  chosenFacets,
  chosenValues,
  isSameSearch,
  needsIndex,
  rowPasses,
  withoutFacet,
  withoutValue,
  withValues,
} from '../../../../renderer/state/filters.ts';
import { buildRow } from './build-row.ts';

const years = (from: number, to: number): Filters => ({
  days: { from: `${from}-01-01`, to: `${to}-12-31` },
});

describe('a facet', () => {
  it('puts values on and takes them off one by one, and leaves no empty list behind', () => {
    const both = withValues({ kinds: ['note'] }, 'place', ['Нанкин', '南京']);
    expect(both).toEqual({ kinds: ['note'], places: ['Нанкин', '南京'] });
    const one = withoutValue(both, 'place', 'Нанкин');
    expect(one).toEqual({ kinds: ['note'], places: ['南京'] });
    expect(withoutValue(one, 'place', '南京')).toEqual({ kinds: ['note'] });
    expect(withoutFacet(both, 'place')).toEqual({ kinds: ['note'] });
  });

  it('is named among those that are on, in the order they are offered in', () => {
    expect(chosenFacets({ languages: ['kk'], ...years(2024, 2024), people: ['Ли'] })).toEqual([
      'period',
      'person',
      'language',
    ]);
    expect(chosenFacets({})).toEqual([]);
  });
});

describe('the period', () => {
  it('covers every year from the first chosen to the last', () => {
    expect(withValues({}, 'period', ['2026', '2023'])).toEqual(years(2023, 2026));
    expect(chosenValues(years(2023, 2026), 'period')).toEqual(['2023', '2024', '2025', '2026']);
  });

  it('stretches to a year that is added', () => {
    expect(chooseYears(years(2025, 2025), ['2025', '2022'])).toEqual(years(2022, 2025));
  });

  it('shortens when a year is taken from an end', () => {
    expect(chooseYears(years(2023, 2026), ['2023', '2024', '2025'])).toEqual(years(2023, 2025));
    expect(chooseYears(years(2025, 2026), ['2026'])).toEqual(years(2026, 2026));
    expect(chooseYears(years(2025, 2025), [])).toEqual({});
  });

  it('leaves what is newer when a year is taken from the middle', () => {
    expect(chooseYears(years(2022, 2026), ['2022', '2023', '2025', '2026'])).toEqual(
      years(2025, 2026),
    );
  });

  it('with an open end is known by the end it has', () => {
    expect(chosenValues({ days: { from: '2024-05-01', to: null } }, 'period')).toEqual(['2024']);
  });
});

describe('a search', () => {
  it('is the same whatever the order of its filters and the space around its words', () => {
    const a = { query: 'порт ', filters: { tags: ['a', 'b'], kinds: ['note' as const] } };
    const b = { query: 'порт', filters: { kinds: ['note' as const], tags: ['b', 'a'] } };
    expect(isSameSearch({ ...a, sort: 'date' }, { ...b, sort: 'date' })).toBe(true);
    expect(isSameSearch({ ...a, sort: 'date' }, { ...b, sort: 'relevance' })).toBe(false);
    expect(isSameSearch({ ...a, sort: 'date' }, { ...b, filters: {}, sort: 'date' })).toBe(false);
  });
});

describe('a row', () => {
  const row = buildRow(1, { tags: ['порт'], kind: 'visit', dateFrom: '2025-11-19' });

  it.each<[Filters, boolean]>([
    [{}, true],
    [{ tags: ['мэр', 'порт'] }, true],
    [{ tags: ['мэр'] }, false],
    [{ tags: ['порт'], kinds: ['note'] }, false],
    [{ kinds: ['note', 'visit'], statuses: ['draft'], languages: ['ru'] }, true],
    [{ classifications: ['service'] }, false],
    [years(2025, 2025), true],
    [years(2026, 2026), false],
    [{ days: { from: '2025-11-20', to: null } }, false],
    [{ days: { from: null, to: '2025-11-19' } }, true],
  ])('passes %j: %s', (filters, isPassing) => {
    expect(rowPasses(row, filters)).toBe(isPassing);
  });

  it('without a date is in no period', () => {
    expect(rowPasses(buildRow(1, { dateFrom: '' }), { days: { from: null, to: null } })).toBe(
      false,
    );
  });

  it('cannot say what only the index knows', () => {
    expect(needsIndex({ people: ['Ли'] })).toBe(true);
    expect(needsIndex({ places: ['Нанкин'] })).toBe(true);
    expect(needsIndex({ tags: ['порт'], ...years(2025, 2025) })).toBe(false);
  });
});
