import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchEngine } from '../../../../renderer/search/engine/engine.ts';
import { searchable } from '../searchable.ts';
import { archiveOf, numberOf, numbersFound } from './archive-of.ts';

let engine: SearchEngine;
const found = (query: string): number[] => numbersFound(engine, query);
/** Reports that meet every word, apart from those that meet some. */
const met = (query: string): number[] =>
  engine.search(query).hits.flatMap(({ id, isPartial }) => (isPartial ? [] : [numberOf(id)]));

beforeEach(() => {
  engine = archiveOf(
    { text: 'Встреча с мэром города Нанкин' },
    { text: 'Встречи в Шанхае и рост товарооборота' },
    { text: 'Мэр принял делегацию' },
  );
});

describe('words typed together', () => {
  it('are all asked for', () => {
    expect(met('встречи с мэром')).toEqual([1]);
    expect(engine.search('встречи с мэром').total).toBe(1);
  });

  it('come in any order', () => {
    expect(met('мэр встреча ')).toEqual([1]);
  });

  it('show what meets some of them behind what meets all, and do not count it', () => {
    const { hits, total, how } = engine.search('встречи с мэром');
    expect(hits.map(({ isPartial }) => isPartial)).toEqual([false, true, true]);
    expect(total).toBe(1);
    expect(how.mode).toBe('all');
  });

  it('do without partial matches where enough reports meet all', () => {
    for (let number = 10; number < 20; number += 1) {
      engine.put(searchable(number, { text: `Встреча с мэром, ${number} раз` }));
    }
    const { hits, total } = engine.search('встречи с мэром ');
    expect(total).toBe(11);
    expect(hits).toHaveLength(11);
    expect(hits.some(({ isPartial }) => isPartial)).toBe(false);
  });

  it('are asked for one by one where no report has them all, those with most words first', () => {
    const { hits, total, how } = engine.search('мэр встреча Бишкек ');
    expect(hits.map(({ id }) => numberOf(id))).toEqual([1, expect.any(Number), expect.any(Number)]);
    expect(hits.every(({ isPartial }) => isPartial)).toBe(true);
    expect(total).toBe(3);
    expect(how).toEqual({ mode: 'most', corrections: [], dropped: ['бишкек'] });
  });

  it('find nothing where no report has any, and the answer names them', () => {
    expect(engine.search('Бишкек Женева ')).toMatchObject({
      total: 0,
      hits: [],
      how: { mode: 'nothing', corrections: [], dropped: ['бишкек', 'женева'] },
    });
  });

  it('count once where one is repeated, in one form or in two', () => {
    const once = engine.search('встреча мэр ').hits;
    const twice = engine.search('встреча мэр мэром мэр ').hits;
    expect(twice.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
  });

  it.each(['', '   ', '«»', '—', '()', '"', '-', '...'])('are none in «%s»', (query) => {
    expect(engine.search(query)).toMatchObject({ total: 0, hits: [], tree: null });
  });

  it('find nothing where there are but stop words', () => {
    expect(engine.search('с и ')).toMatchObject({ total: 0, hits: [] });
  });
});

describe('the last word', () => {
  it('is a beginning until something follows it', () => {
    expect(found('това')).toEqual([2]);
    expect(engine.search('това ', { exact: true }).total).toBe(0);
    expect(engine.search('това, ', { exact: true }).total).toBe(0);
  });

  it('does not lose the reports found while it has one or two letters', () => {
    expect(met('встречи в шан')).toEqual([2]);
    expect(found('встречи т').toSorted()).toEqual([1, 2]);
  });

  it('begins words of titles and tags, not of the text, while it has one or two letters', () => {
    engine.put(searchable(4, { title: 'Встречи и приёмы' }));
    engine.put(searchable(5, { text: 'Встречи и приёмы' }));
    expect(met('встречи пр')).toEqual([4]);
    expect(met('встречи прие').toSorted()).toEqual([4, 5]);
  });

  it('alone is a beginning everywhere, however short', () => {
    expect(found('н').toSorted()).toEqual([1]);
    expect(found('то')).toEqual([2]);
  });

  it('of two letters is found wherever it stands', () => {
    engine.put(searchable(4, { text: 'Беседа с Ли Чжунцзюнем' }));
    expect(found('ли')[0]).toBe(4);
  });
});

describe('the order of what is found', () => {
  it('puts the form that was typed before other forms of the word', () => {
    engine = archiveOf({ text: 'встречи в городе' }, { text: 'встречу в городе' });
    expect(found('встречу ')).toEqual([2, 1]);
    expect(found('встречи ')).toEqual([1, 2]);
  });

  it('puts a title before a text', () => {
    engine = archiveOf(
      { title: 'Итоги года', text: 'Визит в Нанкин' },
      { title: 'Визит в Нанкин', text: 'Итоги года' },
    );
    expect(found('нанкин')).toEqual([2, 1]);
  });

  it('puts words side by side before words far apart', () => {
    const filler = 'Погода была ясной, дорога заняла весь день. '.repeat(8);
    engine = archiveOf(
      { text: `Встреча прошла. ${filler} Мэр уехал в отпуск.` },
      { text: `${filler} Встреча прошла. Мэр доволен.` },
      { text: `Мэр прибыл. ${filler} Тогда состоялась встреча.` },
    );
    expect(found('встреча мэр ')[0]).toBe(2);
  });

  it('puts the newer of equal reports first', () => {
    engine = archiveOf(
      { text: 'Нанкин, порт', dateFrom: '2024-03-01' },
      { text: 'Нанкин, мост', dateFrom: '2026-03-01' },
      { text: 'Нанкин, мэр', dateFrom: '' },
    );
    expect(found('нанкин')).toEqual([2, 1, 3]);
  });

  it('puts the one that came last first where nothing else tells reports apart', () => {
    engine = archiveOf({ text: 'Нанкин, порт' }, { text: 'Нанкин, мост' }, { text: 'Нанкин, мэр' });
    expect(found('нанкин')).toEqual([3, 2, 1]);
  });
});

describe('the limit', () => {
  beforeEach(() => {
    engine = archiveOf(
      ...Array.from({ length: 60 }, (_, at) => ({ text: `Нанкин, ${at}`, dateFrom: '2025-01-01' })),
    );
  });

  it('is fifty reports unless said', () => {
    expect(engine.search('нанкин').hits).toHaveLength(50);
  });

  it('does not touch the total', () => {
    const { total, hits } = engine.search('нанкин', { limit: 5 });
    expect(total).toBe(60);
    expect(hits).toHaveLength(5);
  });

  it('of nothing counts alone', () => {
    const { total, hits, facets } = engine.search('нанкин', { limit: 0, facets: true });
    expect(total).toBe(60);
    expect(hits).toEqual([]);
    expect(facets?.period).toEqual([{ value: '2025', count: 60 }]);
  });

  it('larger than what there is gives all of it', () => {
    expect(engine.search('нанкин', { limit: 1000 }).hits).toHaveLength(60);
  });

  it('gives the best of more reports than are looked at closely', () => {
    for (let number = 61; number <= 400; number += 1) {
      engine.put(searchable(number, { text: `Нанкин, ${number}` }));
    }
    engine.put(searchable(401, { title: 'Нанкин', text: 'Нанкин' }));
    expect(found('нанкин')[0]).toBe(401);
    expect(engine.search('нанкин', { limit: 300 }).hits).toHaveLength(300);
  });
});
