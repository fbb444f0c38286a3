// Keys themselves: that they are few, that both sides speak of the same, and that any text is fit.
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachWord } from '../../../../renderer/search/engine/analysis/split.ts';
import { nameAlternatives, nameKeysOf } from '../../../../renderer/search/engine/names/names.ts';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word) => words.push(word));
  return words;
}

describe('keys of a word of a document', () => {
  it.each(['соглашениями', 'подписавшиеся', 'государственного', 'a', 'б', '2026', 'реализация'])(
    '«%s», which is no name, has none or one',
    (word) => {
      expect(nameKeysOf(word).length).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    ['токаева', 'токаевым'],
    ['токаев', 'токаевых'],
    ['тоқаев', 'тоқаевтың'],
    ['лондон', 'лондоном'],
    ['нұрлан', 'нұрланға'],
    ['чжунцзюнь', 'чжунцзюнем'],
    ['мажитович', 'мажитовичем'],
    ['мәжитұлы', 'мәжитұлының'],
    ['kazakhstan', 'kazakhstans'],
  ])('«%s» and «%s» share one', (one, other) => {
    const keys = nameKeysOf(other);
    expect(nameKeysOf(one).some((key) => keys.includes(key))).toBe(true);
  });

  it.each([
    ['токаев', 'такаев'],
    ['серик', 'сарук'],
    ['мажитович', 'мажитовна'],
    ['ахметов', 'ахмедов'],
    ['казань', 'хазан'],
    ['порт', 'партия'],
  ])('«%s» and «%s» share none', (one, other) => {
    const keys = nameKeysOf(other);
    const shared = nameKeysOf(one).filter((key) => keys.includes(key));
    // Chinese tells neither vowels apart nor hard from soft: that key is asked from there alone.
    expect(shared.filter((key) => !key.startsWith('@y'))).toEqual([]);
  });

  it('are at most a dozen for any word of any text', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        for (const word of wordsOf(text)) expect(nameKeysOf(word).length).toBeLessThan(13);
      }),
    );
  });
});

describe('alternatives of a query', () => {
  it('stand for words of the query, in range and with something to look for', () => {
    const typed = oneof(
      string({ unit: 'grapheme', maxLength: 20 }),
      array(constantFrom('Ли', 'Zhongjun', 'Нанкине', '南京市', '李中军', 'город', 'East'), {
        maxLength: 80,
      }).map((words) => words.join(' ')),
    );
    assert(
      property(typed, (text) => {
        const words = wordsOf(text);
        for (const { keys, from, to, weight } of nameAlternatives(words)) {
          expect(keys.length).toBeGreaterThan(0);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(words.length);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThan(1);
        }
      }),
    );
  });

  it('stay few for a query without end', () => {
    const words = Array.from({ length: 100_000 }, () => 'токаев');
    expect(nameAlternatives(words).length).toBeLessThan(5_000);
  });

  it('take lone surrogates and letters of no script we know', () => {
    expect(nameAlternatives(['\ud800', 'ก', '한국', 'ａｂ', 'שלום'])).toBeInstanceOf(Array);
  });
});
