import { beforeEach, describe, expect, it } from 'vitest';
import {
  createEngine,
  openEngine,
  type SearchEngine,
} from '../../../../renderer/search/engine/engine.ts';
import { type Details, reportId, searchable } from '../searchable.ts';
import { numbersFound } from './archive-of.ts';

let engine: SearchEngine;
const found = (query: string): number[] => numbersFound(engine, query);

beforeEach(() => {
  engine = createEngine();
});

describe('keeping the index', () => {
  it('finds a report once it was put', () => {
    engine.put(searchable(1, { text: 'Визит в Нанкин' }));
    expect(engine.size()).toBe(1);
    expect(engine.search('нанкин')).toMatchObject({
      total: 1,
      hits: [{ id: reportId(1), score: expect.any(Number), duplicates: 0, isPartial: false }],
      notes: [],
      how: { mode: 'all', corrections: [], dropped: [] },
      facets: null,
    });
  });

  it('forgets the former text of a report that is put again', () => {
    engine.put(searchable(1, { text: 'Визит в Нанкин' }));
    engine.put(searchable(1, { text: 'Визит в Шанхай' }));
    expect(engine.size()).toBe(1);
    expect(found('нанкин')).toEqual([]);
    expect(found('шанхай')).toEqual([1]);
  });

  it('forgets a report that was removed, and takes the same one again', () => {
    engine.put(searchable(1, { text: 'Нанкин' }));
    engine.remove(reportId(1));
    expect(engine.size()).toBe(0);
    expect(found('нанкин')).toEqual([]);
    engine.put(searchable(1, { text: 'Нанкин' }));
    expect(found('нанкин')).toEqual([1]);
  });

  it('does not mind the removal of a report it never had', () => {
    engine.remove(reportId(9));
    expect(engine.size()).toBe(0);
  });

  it('keeps apart reports whose ids differ in one digit alone', () => {
    const numbers = [1, 2, 10, 12, 21, 100, 101];
    for (const number of numbers) engine.put(searchable(number, { text: `Нанкин ${number}` }));
    expect(engine.size()).toBe(numbers.length);
    expect(found('нанкин').toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it.each<[string, Details]>([
    ['title', { title: 'Нанкин' }],
    ['number', { number: 'Нанкин-12/7' }],
    ['tags', { tags: ['торговля', 'Нанкин'] }],
    ['people', { people: ['Нанкин Ли'] }],
    ['places', { places: ['Цзянсу', 'Нанкин'] }],
    ['place', { place: 'Нанкин' }],
    ['source', { source: 'Нанкин жибао' }],
    ['text', { text: 'в Нанкине' }],
  ])('searches the %s', (_field, details) => {
    engine.put(searchable(1, details));
    expect(found('нанкин')).toEqual([1]);
  });

  it('answers a beginning of two letters anew once the archive has changed', () => {
    engine.put(searchable(1, { title: 'Таможня' }));
    expect(found('та')).toEqual([1]);
    engine.put(searchable(2, { title: 'Тариф' }));
    expect(found('та').toSorted()).toEqual([1, 2]);
    engine.remove(reportId(1));
    expect(found('та')).toEqual([2]);
  });
});

describe('the place in the feed', () => {
  it('is the one it was saved at', () => {
    engine.put(searchable(1, { text: 'Нанкин' }));
    expect(engine.seq()).toBe(0);
    expect(openEngine(engine.save(2 ** 40 + 7))?.seq()).toBe(2 ** 40 + 7);
  });
});
