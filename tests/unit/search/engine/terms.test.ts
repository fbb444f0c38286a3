// What a text is indexed under, and that a query for any word of it asks for the same.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNoise } from '../../../../renderer/search/engine/analysis/stop-words.ts';
import { isNameKey } from '../../../../renderer/search/engine/names/names.ts';
import { readAskedWords } from '../../../../renderer/search/engine/ranking/asked-words.ts';
import { forEachTerm, groupsOf, longestWord } from '../../../../renderer/search/engine/terms.ts';
import { archiveOf } from './archive-of.ts';

/** Text as people mix it: four writings, numbers, quotes, glue and whatever Unicode holds. */
const scraps = fc.oneof(
  fc.constantFrom('встреча', 'Нанкине', 'г.Кызылорде', 'Н.Аккошкаров', 'приём', 'с', 'the'),
  fc.constantFrom('Cерік', 'MoUға', 'қала', 'Xi’an', 'Genève', 'за\u0301мок', 'рес\u00adпублика'),
  fc.constantFrom('南京', '市', '南京市副市长', '兩國', '𠀀𠀁', '3D打印', 'G20'),
  fc.constantFrom('2,94', '04.02.2026', '2026г.', '2,94 млрд', '29.4亿', '1 000 000'),
  fc.constantFrom('«', '»', '"', "'", ' ', '\n', '\t', ',', '.', '-', '–', '\u00ad', '\u0301'),
);
const mixedText = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, fc.string({ unit: 'grapheme', maxLength: 6 })))
  .map((parts) => parts.join(''));

type Term = {
  readonly word: string;
  readonly position: number;
  readonly start: number;
  readonly end: number;
};

const isQuantity = /^#/;

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  forEachTerm(text, (word, position, start, end) => terms.push({ word, position, start, end }));
  return terms;
}

/** Words worth finding, without the quantities they make up. */
const wordsOf = (text: string): string[] =>
  termsOf(text).flatMap(({ word }) => (isNoise(word) || isQuantity.test(word) ? [] : [word]));

describe('the terms of a text', () => {
  it('have offsets under which the text alone yields the same word', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { word, start, end } of termsOf(text)) {
          const [alone, ...more] = termsOf(text.slice(start, end)).map((term) => term.word);
          expect(isQuantity.test(word) ? more : [alone]).toContain(word);
        }
      }),
    );
  });

  it('go through a text in order and never past its end', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        let before = 0;
        let last = 0;
        for (const { word, position, start, end } of termsOf(text)) {
          expect(position).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = position;
          if (isQuantity.test(word)) continue;
          expect(start).toBeGreaterThanOrEqual(before);
          before = start;
        }
      }),
    );
  });

  it('stand under places without holes', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const words = termsOf(text).filter(({ word }) => !isQuantity.test(word));
        expect(words.map(({ position }) => position)).toEqual([...words.keys()]);
      }),
    );
  });

  it('are those of its lines, one after the other', () => {
    fc.assert(
      fc.property(mixedText, mixedText, (first, second) => {
        const together = wordsOf(`${first}\n${second}`);
        expect(together).toEqual([...wordsOf(first), ...wordsOf(second)]);
      }),
    );
  });

  it('are never longer than is kept', () => {
    const long = `${'щ'.repeat(500)} ${'z'.repeat(500)} ${'7'.repeat(500)}`;
    for (const { word } of termsOf(long)) expect(word.length).toBeLessThanOrEqual(longestWord + 1);
  });

  it('do not depend on the case of a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яё]{2,12}$/), (word) => {
        expect(wordsOf(word.toUpperCase())).toEqual(wordsOf(word));
      }),
    );
  });

  it('of unspaced writing are its pairs and its last sign', () => {
    expect(wordsOf('南京市')).toEqual(['南京', '京市', '市']);
    expect(wordsOf('市')).toEqual(['市']);
  });

  it('count a sign outside the basic plane as one sign', () => {
    expect(termsOf('𠀀京').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [2, 3],
    ]);
  });

  it('keep a decimal whole and take a date apart', () => {
    expect(wordsOf('2,94 на 04.02.2026')).toEqual(['2.94', '04', '02', '2026']);
  });

  it('hold a quantity behind its words', () => {
    const terms = termsOf('сумма 2,94 млрд тенге').map(({ word, position }) => [word, position]);
    expect(terms).toEqual([
      ['сумма', 0],
      ['2.94', 1],
      ['млрд', 2],
      ['#2940000000', 2],
      ['тенге', 3],
    ]);
  });

  it('leave nothing worth finding of stop words and single letters', () => {
    expect(wordsOf('с мэром г. Нанкин и в И. О.')).toEqual(['мэром', 'нанкин']);
  });

  it('cut a word where its alphabet changes, unless the letters only look foreign', () => {
    expect(wordsOf('MoUға')).toEqual(['mou', 'ға'].filter((word) => !isNoise(word)));
    expect(wordsOf('Cерік')).toEqual(['серік']);
    expect(wordsOf('Мicrosoft')).toEqual(['microsoft']);
  });
});

describe('the groups of a word', () => {
  it('are none where the word is noise, and the same each time', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { word } of termsOf(text)) {
          const groups = groupsOf(word);
          expect(groups === null).toBe(isNoise(word));
          expect(groupsOf(word)).toEqual(groups);
        }
      }),
    );
  });

  it('are marked, so that no stem is taken for a word', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { word } of termsOf(text)) {
          for (const group of groupsOf(word) ?? []) expect(group).toMatch(/^[~@#]./u);
        }
      }),
    );
  });
});

describe('a query', () => {
  it('asks for a word of a text under its own form, and under groups that the text has', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { word, start, end } of termsOf(text)) {
          if (isNoise(word) || isQuantity.test(word)) continue;
          const asked = readAskedWords(text.slice(start, end), false).words;
          expect(asked.map(({ surface }) => surface)).toContain(word);
          const own = asked.find(({ surface }) => surface === word);
          expect(groupsOf(word)).toEqual(expect.arrayContaining([...(own?.forms ?? [])]));
        }
      }),
    );
  });

  it('for any word of a text finds it', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const engine = archiveOf({ text });
        for (const { word, start, end } of termsOf(text)) {
          const query = text.slice(start, end);
          // A sign alone is no query, nor is a letter that only beside others makes a name.
          if (isNoise(word) || isNameKey(word) || !/[\p{L}\p{N}]/u.test(query)) continue;
          expect(engine.search(query, { exact: true }).total, query).toBe(1);
        }
      }),
    );
  });
});
