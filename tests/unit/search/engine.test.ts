import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type SearchEngine } from '../../../renderer/search/engine/engine.ts';
import { reportId, searchable, type Details } from './searchable.ts';

let engine: SearchEngine;

/** Numbers of the reports a query finds, best first. */
function found(query: string, tag: string | null = null): number[] {
  return engine.search(query, { tag }).hits.map(({ id }) => Number(id.slice(-12)));
}

beforeEach(() => {
  engine = createEngine();
});

describe('keeping the index', () => {
  it('finds a report once it was put', () => {
    engine.put(searchable(1, { text: 'Визит в Нанкин', sourceId: 'old-7' }));
    expect(engine.size()).toBe(1);
    expect(engine.search('нанкин')).toEqual({
      understood: 'нанкин…',
      total: 1,
      hits: [{ id: reportId(1), sourceId: 'old-7', score: expect.any(Number) }],
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
});

describe('what a query asks for', () => {
  beforeEach(() => {
    engine.put(searchable(1, { text: 'Встреча с мэром города Нанкин' }));
    engine.put(searchable(2, { text: 'Встречи в Шанхае и рост товарооборота' }));
    engine.put(searchable(3, { text: 'Мэр принял делегацию' }));
  });

  it('is every word', () => {
    expect(found('встречи с мэром')).toEqual([1]);
    expect(engine.search('встречи с мэром').understood).toBe('встреч… + мэр…');
  });

  it('is any word where no report has them all, most words first', () => {
    expect(found('мэр встреча Бишкек ')).toEqual([1, expect.any(Number), expect.any(Number)]);
    expect(engine.search('мэр встреча Бишкек ').understood).toBe('мэр… | встреч… | бишкек…');
  });

  it('is nothing where no report has any, and the answer says what was looked for', () => {
    expect(engine.search('Бишкек Женева ')).toEqual({
      understood: 'бишкек… + женев…',
      total: 0,
      hits: [],
    });
  });

  it.each(['', '   ', '«»', 'с и ', '—'])('is nothing in «%s»', (query) => {
    expect(engine.search(query)).toEqual({ understood: '', total: 0, hits: [] });
  });

  it('counts a repeated word, or two forms of it, once', () => {
    expect(engine.search('встреча встречи встреч ').understood).toBe('встреч…');
  });

  it('takes the last word for a beginning until something follows it', () => {
    expect(found('това')).toEqual([2]);
    expect(found('това ')).toEqual([]);
    expect(found('това, ')).toEqual([]);
  });

  it('does not lose the reports found while the next word has one or two letters', () => {
    expect(found('встречи в шан')).toEqual([2]);
    expect(found('встречи т').toSorted()).toEqual([1, 2]);
    expect(found('встречи то')).toEqual(found('встречи '));
  });

  it('lets one or two letters begin words of titles and tags, not of the text', () => {
    engine.put(searchable(4, { title: 'Таможня' }));
    expect(found('та')).toEqual([4]);
    expect(found('на')).toEqual([]);
  });

  it('finds a word of two letters wherever it stands', () => {
    engine.put(searchable(4, { text: 'Беседа с Ли Чжунцзюнем' }));
    expect(found('ли')).toEqual([4]);
  });
});

describe('the order of what is found', () => {
  it('puts the form that was typed before other forms of the word', () => {
    engine.put(searchable(1, { text: 'встречи в городе' }));
    engine.put(searchable(2, { text: 'встречу в городе' }));
    expect(found('встречу ')).toEqual([2, 1]);
    expect(found('встречи ')).toEqual([1, 2]);
  });

  it('puts a title before a text', () => {
    engine.put(searchable(1, { title: 'Итоги года', text: 'Визит в Нанкин' }));
    engine.put(searchable(2, { title: 'Визит в Нанкин', text: 'Итоги года' }));
    expect(found('нанкин')).toEqual([2, 1]);
  });

  it('hands out no more hits than asked for and counts them all', () => {
    for (let number = 1; number <= 60; number += 1) {
      engine.put(searchable(number, { text: 'Нанкин' }));
    }
    expect(engine.search('нанкин').hits).toHaveLength(50);
    const { total, hits } = engine.search('нанкин', { limit: 5 });
    expect(total).toBe(60);
    expect(hits).toHaveLength(5);
  });

  it('puts the younger of equal reports first', () => {
    engine.put(searchable(2, { text: 'Нанкин' }));
    engine.put(searchable(3, { text: 'Нанкин' }));
    engine.put(searchable(1, { text: 'Нанкин' }));
    expect(found('нанкин')).toEqual([3, 2, 1]);
  });
});

describe('a tag as a filter', () => {
  beforeEach(() => {
    engine.put(searchable(1, { text: 'Нанкин', tags: ['Торговля', 'Приём'] }));
    engine.put(searchable(2, { text: 'Нанкин', tags: ['культура'] }));
    engine.put(searchable(3, { text: 'Шанхай Сиань', tags: ['торговля'] }));
  });

  it('leaves the reports that carry it, whatever its case', () => {
    expect(found('нанкин', 'торговля')).toEqual([1]);
    expect(found('нанкин', 'ПРИЕМ')).toEqual([1]);
    expect(engine.search('нанкин', { tag: 'культура' }).total).toBe(1);
  });

  it('is a whole tag, not a part of one', () => {
    expect(found('нанкин', 'торг')).toEqual([]);
  });

  it('decides whether any report has every word', () => {
    expect(engine.search('нанкин культура ', { tag: 'торговля' }).understood).toContain('|');
  });

  it('follows a report whose tags change', () => {
    engine.put(searchable(2, { text: 'Нанкин', tags: ['торговля'] }));
    expect(found('нанкин', 'культура')).toEqual([]);
    expect(found('нанкин', 'торговля').toSorted()).toEqual([1, 2]);
  });
});
