import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forEachRun,
  forEachWord,
  piecesOf,
} from '../../../../renderer/search/engine/analysis/split.ts';
import { wordsOf } from './words.ts';

describe('cutting a text into words', () => {
  it.each([
    ['О.О.Н.', 'оон'],
    ['в О.О.Н. заявили', 'в оон заявили'],
    ['К.Н.Р., Китай', 'кнр китай'],
    ['U.S. embassy', 'us embassy'],
    ['the U.S.A.', 'the usa'],
    ['и.о. министра', 'ио министра'],
    ['Н.Аккошкаров', 'н аккошкаров'],
    ['Н.К.Аккошкаров', 'н к аккошкаров'],
    ['Б.К. Ахметов', 'б к ахметов'],
    ['г.Алматы', 'г алматы'],
    ['т.ч.', 'т ч'],
    ['ул.Абая', 'ул абая'],
    ['торгово-экономический', 'торгово экономический'],
    ['рост 5%', 'рост 5 %'],
    ['$5 млн', '$ 5 млн'],
    ['５％', '5 %'],
    ['￥100', '¥ 100'],
    ['貿易額', '贸易 易额 额'],
  ])('«%s» is «%s»', (text, words) => {
    expect(wordsOf(text).join(' ')).toBe(words);
  });

  it('numbers the words, noise too, and every pair of signs', () => {
    const places: [string, number][] = [];
    forEachWord('с мэром 南京市 2,94', (word, _start, _end, position) => {
      places.push([word, position]);
    });
    expect(places).toEqual([
      ['с', 0],
      ['мэром', 1],
      ['南京', 2],
      ['京市', 3],
      ['市', 4],
      ['2.94', 5],
    ]);
  });

  it('stands on the signs of the text where these take more room than the folded ones', () => {
    const found: [string, number, number][] = [];
    forEachWord('𡞵京', (word, start, end) => {
      found.push([word, start, end]);
    });
    expect(found).toEqual([
      ['㛟京', 0, 3],
      ['京', 2, 3],
    ]);
  });

  it('is cutting it into runs and these into pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const whole: [string, number, number][] = [];
        forEachWord(text, (word, start, end) => {
          whole.push([word, start, end]);
        });
        const pieced: [string, number, number][] = [];
        forEachRun(text, (kind, start, end) => {
          for (const piece of piecesOf(kind, text.slice(start, end))) {
            pieced.push([piece.word, start + piece.start, start + piece.end]);
          }
        });
        expect(pieced).toEqual(whole);
      }),
    );
  });

  it('folds runs of plain letters in place as it folds them as strings', () => {
    const signs = fc.constantFrom(...'аяЁёйЙҚқіәaZzIéǘ’.-1 5京', 'ﬁ', '\u00ad');
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        const text = parts.join('');
        const asStrings: [string, number, number, number][] = [];
        forEachWord(text, (word, start, end, position) => {
          asStrings.push([word, start, end, position]);
        });
        const inPlace: typeof asStrings = [];
        forEachWord(
          text,
          (word, start, end, position) => inPlace.push([word, start, end, position]),
          undefined,
          (units, length, start, end, position) => {
            const word = String.fromCharCode(...units.subarray(0, length));
            inPlace.push([word, start, end, position]);
          },
        );
        expect(inPlace).toEqual(asStrings);
      }),
    );
  });

  it('gives the same words whether or not quantities are asked for', () => {
    const numbers = fc.constantFrom(
      '2 940',
      '29.4亿',
      '5',
      'млн',
      '1,000',
      ' ',
      '.',
      '美元',
      'тыс',
    );
    fc.assert(
      fc.property(fc.array(numbers), (parts) => {
        const text = parts.join('');
        const plain: string[] = [];
        const beside: string[] = [];
        forEachWord(text, (word) => plain.push(word));
        forEachWord(
          text,
          (word) => beside.push(word),
          (_digits, start, end, from, to) => {
            expect(end).toBeGreaterThan(start);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(beside.length);
          },
        );
        expect(beside).toEqual(plain);
      }),
    );
  });
});
