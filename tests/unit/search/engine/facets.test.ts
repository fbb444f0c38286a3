import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#contract/language.ts';
import { reportKinds, reportStatuses } from '#contract/report.ts';
import type {
  FacetName,
  FacetValue,
  SearchOptions,
} from '../../../../renderer/search/engine/engine.ts';
import { reportId, searchable, type Details } from '../searchable.ts';
import { archiveOf, numbersFound } from './archive-of.ts';

const labels = (letters: string): fc.Arbitrary<string[]> =>
  fc.subarray(
    [...letters].map((letter) => `метка ${letter}`),
    { maxLength: 4 },
  );
const details: fc.Arbitrary<Details> = fc.record({
  text: fc.constantFrom('порт', 'мост', 'порт и мост', 'порты'),
  tags: labels('абвгде'),
  people: labels('жзикл'),
  place: fc.constantFrom('', 'метка м', 'метка н'),
  places: labels('мнопр'),
  kind: fc.constantFrom(...reportKinds),
  status: fc.constantFrom(...reportStatuses),
  language: fc.constantFrom(...languages),
  dateFrom: fc.constantFrom('', '1999-12-31', '2000-01-01', '2025-06-01', '2026-01-01'),
});

const valuesOf: Readonly<Record<FacetName, (of: Details) => readonly string[]>> = {
  period: ({ dateFrom = '' }) => (dateFrom === '' ? [] : [dateFrom.slice(0, 4)]),
  place: ({ place = '', places = [] }) => [place, ...places].filter((name) => name !== ''),
  kind: ({ kind = 'visit' }) => [kind],
  topic: ({ tags = [] }) => tags,
  person: ({ people = [] }) => people,
  language: ({ language = 'ru' }) => [language],
  status: ({ status = 'draft' }) => [status],
};

/** Counts by hand what each value of a facet is carried by. */
function recount(reports: readonly Details[], facet: FacetName): FacetValue[] {
  const counts = new Map<string, number>();
  for (const report of reports) {
    for (const value of new Set(valuesOf[facet](report))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'period'
    ? values.toSorted((a, b) => Number(b.value) - Number(a.value))
    : values.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

describe('facets', () => {
  it('count what a recount by hand counts', () => {
    const asked = fc.constantFrom<[string, SearchOptions]>(
      ['порт ', {}],
      ['порт мост ', {}],
      ['-мост', {}],
      ['', { filters: { tags: ['метка а', 'метка б'] } }],
      [
        'порт',
        { filters: { kinds: ['visit', 'note', 'press'], days: { from: '2000-01-01', to: null } } },
      ],
    );
    fc.assert(
      fc.property(fc.array(details, { maxLength: 30 }), asked, (reports, [query, options]) => {
        const engine = archiveOf(...reports);
        // Reports with one text are one hit, yet each counts.
        const distinct = reports.map((report, at) => ({
          ...report,
          text: `${report.text} n${at}`,
        }));
        const all = numbersFound(archiveOf(...distinct), query, { ...options, limit: 100 });
        const { facets, total } = engine.search(query, { ...options, facets: true });
        const found = all.flatMap((number) => reports[number - 1] ?? []);
        if (engine.search(query, options).how.mode === 'most') return;
        const whole = found.filter((_, at) => at < total);
        for (const facet of Object.keys(valuesOf) as FacetName[]) {
          expect(facets?.[facet], facet).toEqual(recount(whole, facet));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are left out unless asked for', () => {
    expect(archiveOf({ text: 'порт' }).search('порт').facets).toBeNull();
  });

  it('are empty where nothing is found', () => {
    const { facets } = archiveOf({ text: 'порт' }).search('Бишкек ', { facets: true, exact: true });
    expect(facets).toEqual({
      period: [],
      place: [],
      kind: [],
      topic: [],
      person: [],
      language: [],
      status: [],
    });
  });

  it('offer the twenty most frequent values', () => {
    const engine = archiveOf(
      ...Array.from({ length: 30 }, (_, at) => ({
        text: `порт ${at}`,
        tags: Array.from({ length: 30 - at }, (__, tag) => `тема ${String(tag).padStart(2, '0')}`),
      })),
    );
    const topics = engine.search('порт', { facets: true }).facets?.topic ?? [];
    expect(topics).toHaveLength(20);
    expect(topics[0]).toEqual({ value: 'тема 00', count: 30 });
    expect(topics[19]).toEqual({ value: 'тема 19', count: 11 });
  });

  it('take tags that differ in case and ё for one', () => {
    const engine = archiveOf(
      { text: 'порт 1', tags: ['Приём'] },
      { text: 'порт 2', tags: ['прием', 'ПРИЁМ'] },
    );
    expect(engine.search('порт', { facets: true }).facets?.topic).toEqual([
      { value: 'Приём', count: 2 },
    ]);
  });

  it('forget a report that was removed or changed', () => {
    const engine = archiveOf({ text: 'порт 1', tags: ['а'] }, { text: 'порт 2', tags: ['б'] });
    engine.remove(reportId(1));
    engine.put(searchable(2, { text: 'порт 2', tags: ['в'] }));
    expect(engine.search('порт', { facets: true }).facets?.topic).toEqual([
      { value: 'в', count: 1 },
    ]);
  });
});
