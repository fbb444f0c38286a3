import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTags,
  longestTag,
  matchTags,
  otherNameTyped,
} from '../../../../renderer/ui/tag-entry.ts';

const known = [
  { name: 'Торговля', count: 12 },
  { name: 'визит', count: 9 },
  { name: 'Объёмы торговли', count: 4 },
  { name: '贸易', count: 2 },
  { name: 'Қазақстан', count: 1 },
];

describe('tags as they are typed', () => {
  it('are added one by one or many with commas', () => {
    expect(addTags([], 'визит', [])).toEqual(['визит']);
    expect(addTags(['визит'], ' порт,  два   слова ;,\nэкспорт', [])).toEqual([
      'визит',
      'порт',
      'два слова',
      'экспорт',
    ]);
  });

  it('are one tag whatever their case, ё and spaces', () => {
    expect(addTags(['Объёмы торговли'], 'объемы  Торговли', [])).toEqual(['Объёмы торговли']);
    expect(addTags([], 'Ёлка, елка', [])).toEqual(['Ёлка']);
  });

  it('stay apart where a letter is another letter', () => {
    expect(addTags(['край'], 'краи', [])).toEqual(['край', 'краи']);
    expect(addTags(['қала'], 'кала', [])).toEqual(['қала', 'кала']);
  });

  it("take the archive's spelling", () => {
    expect(addTags([], 'объемы торговли, ТОРГОВЛЯ', known)).toEqual([
      'Объёмы торговли',
      'Торговля',
    ]);
  });

  it('never change or lose the ones that are there, and never hold two alike', () => {
    const name = fc.string({ unit: fc.constantFrom(...'аБёЕ ,ə漢;é'), maxLength: 120 });
    fc.assert(
      fc.property(fc.array(name), (entries) => {
        let tags: readonly string[] = [];
        for (const entry of entries) {
          const next = addTags(tags, entry, known);
          expect(next.slice(0, tags.length)).toEqual(tags);
          tags = next;
        }
        const folded = tags.map((tag) => tag.toLowerCase().replaceAll('ё', 'е'));
        expect(new Set(folded).size).toBe(tags.length);
        for (const tag of tags) {
          expect(tag.length).toBeGreaterThan(0);
          expect(tag.length).toBeLessThanOrEqual(longestTag);
          expect(tag).toBe(tag.trim());
        }
      }),
    );
  });
});

describe('tags offered', () => {
  it('begin with what is typed, then hold a word that does', () => {
    expect(matchTags(known, [], 'торг').map(({ name }) => name)).toEqual([
      'Торговля',
      'Объёмы торговли',
    ]);
    expect(matchTags(known, [], 'объе').map(({ name }) => name)).toEqual(['Объёмы торговли']);
    expect(matchTags(known, [], '贸').map(({ name }) => name)).toEqual(['贸易']);
  });

  it('leave out those the report has', () => {
    expect(matchTags(known, ['ТОРГОВЛЯ'], 'торг').map(({ name }) => name)).toEqual([
      'Объёмы торговли',
    ]);
  });

  it('are the most used ones while nothing is typed, and few', () => {
    expect(matchTags(known, [], '', 3).map(({ name }) => name)).toEqual([
      'Торговля',
      'визит',
      'Объёмы торговли',
    ]);
  });
});

describe('a tag with names in further languages', () => {
  const trade = { name: 'торговля', count: 2, others: ['Сауда', '贸易', 'foreign trade'] };
  const fir = { name: 'ель', count: 1, others: ['ёлка'] };

  it('is offered by any of them, with the one that was meant', () => {
    for (const typed of ['сау', '贸', 'trade', 'ТОРГ']) {
      expect(matchTags([fir, trade], [], typed)).toEqual([trade]);
    }
    expect(otherNameTyped(trade, 'сау')).toBe('Сауда');
    expect(otherNameTyped(trade, 'торг')).toBeUndefined();
  });

  it('is added under its own name and once, whichever is typed', () => {
    expect(addTags([], '贸易, САУДА, Торговля; Елка', [trade, fir])).toEqual(['торговля', 'ель']);
  });

  it('of a closed list is the only kind that is added', () => {
    expect(addTags([], 'Foreign Trade, порт', [trade], true)).toEqual(['торговля']);
    const energy = { name: 'нефть, газ › трубы', count: 0, others: ['трубы'] };
    expect(addTags([], energy.name, [energy], true)).toEqual([energy.name]);
    expect(addTags([], 'Трубы', [energy], true)).toEqual([energy.name]);
  });
});
