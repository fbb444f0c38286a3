import { describe, expect, it } from 'vitest';
import type { Filters } from '../../../../renderer/search/engine/engine.ts';
import { reportId, searchable } from '../searchable.ts';
import { archiveOf, numbersFound } from './archive-of.ts';

const archive = () =>
  archiveOf(
    {
      text: 'Порт в Нанкине',
      tags: ['Торговля', 'Приём'],
      people: ['Ли Чжунцзюнь'],
      place: 'Нанкин',
      places: ['Цзянсу'],
      dateFrom: '2025-02-17',
      dateTo: '2025-02-20',
      status: 'signed',
      classification: 'service',
    },
    {
      text: 'Порт в Шанхае',
      tags: ['культура'],
      people: ['Ахметов', 'Ли Чжунцзюнь'],
      places: ['Шанхай'],
      dateFrom: '2025-03-01',
      kind: 'note',
    },
    {
      text: '上海港口',
      tags: ['торговля'],
      places: ['Шанхай'],
      language: 'zh-Hans',
      kind: 'telegram',
    },
    { text: 'Мост', tags: ['торговля'], dateFrom: '2026-01-10', kind: 'note', status: 'sent' },
  );

const engine = archive();
const found = (query: string, filters: Filters): number[] =>
  numbersFound(engine, query, { filters }).toSorted((a, b) => a - b);

describe('a filter', () => {
  it.each<[string, Filters, number[]]>([
    ['a tag', { tags: ['торговля'] }, [1, 3, 4]],
    ['a person', { people: ['Ли Чжунцзюнь'] }, [1, 2]],
    ['a place among others', { places: ['Шанхай'] }, [2, 3]],
    ['the place of drafting', { places: ['Нанкин'] }, [1]],
    ['a kind', { kinds: ['note'] }, [2, 4]],
    ['a status', { statuses: ['signed'] }, [1]],
    ['a language', { languages: ['zh-Hans'] }, [3]],
    ['a mark of access', { classifications: ['service'] }, [1]],
    ['days', { days: { from: '2025-01-01', to: '2025-12-31' } }, [1, 2]],
    ['a first day', { days: { from: '2025-03-01', to: null } }, [2, 4]],
    ['a last day', { days: { from: null, to: '2025-02-28' } }, [1]],
    ['a day inside a visit', { days: { from: '2025-02-19', to: '2025-02-19' } }, [1]],
    ['the last day of a visit', { days: { from: '2025-02-20', to: '2025-02-25' } }, [1]],
    ['the day after it', { days: { from: '2025-02-21', to: '2025-02-25' } }, []],
    ['any day, which a report must have', { days: { from: null, to: null } }, [1, 2, 4]],
    ['days that make no sense', { days: { from: '2026-01-01', to: '2025-01-01' } }, []],
    ['a tag in other case and without ё', { tags: ['ПРИЕМ'] }, [1]],
    ['a part of a tag', { tags: ['торг'] }, []],
    ['what no report carries', { people: ['Ли'] }, []],
    ['either of two tags', { tags: ['культура', 'приём'] }, [1, 2]],
    ['either of two, one of them unknown', { tags: ['культура', 'спорт'] }, [2]],
    ['either of two kinds', { kinds: ['note', 'telegram'] }, [2, 3, 4]],
    ['a tag and a place', { tags: ['торговля'], places: ['Шанхай'] }, [3]],
    [
      'three at once, each a choice',
      { kinds: ['note', 'visit'], people: ['Ахметов', 'Ли Чжунцзюнь'], statuses: ['draft'] },
      [2],
    ],
    ['two that exclude each other', { languages: ['zh-Hans'], kinds: ['note'] }, []],
    ['an empty list, which is none', { tags: [], kinds: ['note'] }, [2, 4]],
    ['nothing at all', {}, [1, 2, 3, 4]],
  ])('by %s alone lists reports', (_name, filters, expected) => {
    expect(found('', filters)).toEqual(expected);
  });

  it('narrows what words find', () => {
    expect(found('порт', {})).toEqual([1, 2]);
    expect(found('порт', { kinds: ['note'] })).toEqual([2]);
    expect(found('порт', { kinds: ['note', 'visit'] })).toEqual([1, 2]);
    expect(engine.search('порт', { filters: { languages: ['zh-Hans'] } }).total).toBe(0);
  });

  it('decides whether any report has every word', () => {
    const query = 'порт Шанхай ';
    expect(engine.search(query).how.mode).toBe('all');
    const { how, hits } = engine.search(query, { filters: { places: ['Нанкин'] } });
    expect(how.mode).toBe('most');
    expect(hits.map(({ id }) => id)).toEqual([reportId(1)]);
  });

  it('does not let partial matches past', () => {
    const { hits } = engine.search('порт Бишкек ', { filters: { kinds: ['note'] } });
    expect(hits.map(({ id }) => id)).toEqual([reportId(2)]);
  });

  it('finds a report by its topic as by a tag, and by what stands above it', () => {
    const about = archiveOf(
      {
        text: 'Порт',
        topics: ['Торговля › Транзит'],
        topicLabels: ['Транзит', 'Transit', 'Торговля', 'Сауда'],
      },
      { text: 'Порт' },
    );
    expect(numbersFound(about, 'порт', { filters: { tags: ['торговля › транзит'] } })).toEqual([1]);
    for (const query of ['тема:транзит', 'тема:торговля', 'тақырып:сауда', 'есть:тема']) {
      expect(numbersFound(about, query)).toEqual([1]);
    }
    expect(about.search('порт', { facets: true }).facets?.topic).toEqual([
      { value: 'Торговля › Транзит', count: 1 },
    ]);
  });

  it('follows a report whose tags change', () => {
    const changing = archive();
    changing.put(searchable(2, { text: 'Порт в Шанхае', tags: ['торговля'] }));
    expect(numbersFound(changing, 'порт', { filters: { tags: ['культура'] } })).toEqual([]);
    const trade = numbersFound(changing, 'порт', { filters: { tags: ['торговля'] } });
    expect(trade.toSorted()).toEqual([1, 2]);
  });

  it('forgets a report that was removed', () => {
    const changing = archive();
    changing.remove(reportId(4));
    expect(numbersFound(changing, '', { filters: { tags: ['торговля'] } }).toSorted()).toEqual([
      1, 3,
    ]);
  });
});

describe('a condition typed into the query', () => {
  it.each([
    ['вид:справка', { kinds: ['note'] }],
    ['статус:отправлен', { statuses: ['sent'] }],
    ['язык:китайский', { languages: ['zh-Hans', 'zh-Hant'] }],
    ['гриф:дсп', { classifications: ['service'] }],
    ['дата:2025', { days: { from: '2025-01-01', to: '2025-12-31' } }],
    ['дата:02.2025', { days: { from: '2025-02-01', to: '2025-02-28' } }],
  ] satisfies [string, Filters][])('«%s» finds what the filter finds', (query, filters) => {
    const typed = numbersFound(engine, query, { today: '2026-02-18' });
    expect(typed.length).toBeGreaterThan(0);
    expect(typed.toSorted((a, b) => a - b)).toEqual(found('', filters));
  });

  it('is told from today on, where it needs one', () => {
    const of = (today: string) => numbersFound(engine, 'дата:"прошлый год"', { today });
    expect(of('2026-02-18').toSorted()).toEqual([1, 2]);
    expect(of('2027-02-18')).toEqual([4]);
  });

  it.each([
    ['есть:место', [1, 2, 3]],
    ['есть:люди', [1, 2]],
    ['-есть:место', [4]],
    ['-вид:справка', [1, 3]],
    ['порт -вид:справка', [1]],
    ['вид:справка|телеграмма', [2, 3, 4]],
  ])('«%s» finds %j', (query, expected) => {
    expect(numbersFound(engine, query).toSorted()).toEqual(expected);
  });

  it('of an attachment finds what has one', () => {
    const kept = archiveOf({ text: 'а', hasAttachment: true }, { text: 'б' });
    expect(numbersFound(kept, 'есть:вложение')).toEqual([1]);
  });

  it('lists the newest first where no word is asked for', () => {
    expect(numbersFound(engine, '-язык:китайский')).toEqual([4, 2, 1]);
  });
});

describe('a filter that was asked for before', () => {
  it('lets the same reports through once the index has been tidied', () => {
    const many = archiveOf(
      ...Array.from({ length: 40 }, (_, i) => ({
        text: `О торговле ${i}`,
        tags: [i % 2 === 0 ? 'чёт' : 'нечет'],
      })),
    );
    many.remove(searchable(1).row.id);
    const ask = () => numbersFound(many, 'торговля', { filters: { tags: ['нечет'] } }).toSorted();
    const before = ask();
    while (!many.tidy(() => false, true));
    expect(before).toHaveLength(20);
    expect(ask()).toEqual(before);
  });
});

describe('sorting by date', () => {
  it('puts the newest first, those without a date last', () => {
    expect(numbersFound(engine, '', { sort: 'date', filters: {} })).toEqual([4, 2, 1, 3]);
    expect(numbersFound(engine, 'порт мост', { sort: 'date' })).toHaveLength(3);
  });

  it('does not ask how well a report fits', () => {
    const dated = archiveOf(
      { title: 'Порт, порт', text: 'порт порт порт', dateFrom: '2020-01-01' },
      { text: 'длинный рассказ о том, как мы ехали через порт', dateFrom: '2024-01-01' },
    );
    expect(numbersFound(dated, 'порт')).toEqual([1, 2]);
    expect(numbersFound(dated, 'порт', { sort: 'date' })).toEqual([2, 1]);
  });

  it('gives the newest of many, not the newest of the best', () => {
    const many = archiveOf(
      ...Array.from({ length: 300 }, (_, at) => ({
        text: `порт ${'порт '.repeat(300 - at)} ${at}`,
        dateFrom: `2020-01-${String(1 + (at % 28)).padStart(2, '0')}`,
      })),
      { text: `${'иное '.repeat(80)} порт`, dateFrom: '2026-01-01' },
    );
    expect(numbersFound(many, 'порт', { sort: 'date', limit: 1 })).toEqual([301]);
  });

  it('tells days apart, not only years, before our era of computers and after', () => {
    const days = ['1899-12-31', '1900-01-01', '1969-12-31', '1970-01-01', '2099-06-01'];
    const dated = archiveOf(...days.map((dateFrom, at) => ({ text: `порт ${at}`, dateFrom })));
    expect(numbersFound(dated, 'порт', { sort: 'date' })).toEqual([5, 4, 3, 2, 1]);
  });
});
