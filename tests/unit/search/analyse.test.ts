import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedOf } from '../../../renderer/search/engine/analysis/derive.ts';
import { forEachWord } from '../../../renderer/search/engine/analysis/split.ts';
import { isNoise } from '../../../renderer/search/engine/analysis/stop-words.ts';
import { createEngine } from '../../../renderer/search/engine/engine.ts';
import { searchable } from './searchable.ts';

/** Text as people mix it: four writings, numbers, quotes, glue and whatever Unicode holds. */
const scraps = fc.oneof(
  fc.constantFrom('встреча', 'Нанкине', 'г.Кызылорде', 'Н.Аккошкаров', 'приём', 'с', 'the'),
  fc.constantFrom('Cерік', 'MoUға', 'қала', 'Xi’an', 'Genève', 'за\u0301мок', 'рес\u00adпублика'),
  fc.constantFrom('南京', '市', '南京市副市长', '𠀀𠀁', '3D打印', 'G20'),
  fc.constantFrom('2,94', '04.02.2026', '2026г.', '2 940', '29.4亿', '5 млн', '%', 'О.О.Н.'),
  fc.constantFrom('«', '»', '"', "'", ' ', '\n', '\t', ',', '.', '-', '–', '\u00ad', '\u0301'),
);
const mixedText = fc
  .array(fc.oneof({ weight: 4, arbitrary: scraps }, fc.string({ unit: 'grapheme', maxLength: 6 })))
  .map((parts) => parts.join(''));

type Token = { readonly surface: string; readonly start: number; readonly end: number };

/** The words of a text that are worth finding. */
function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  forEachWord(text, (surface, start, end) => {
    if (!isNoise(surface)) tokens.push({ surface, start, end });
  });
  return tokens;
}

const surfacesOf = (text: string): string[] => analyse(text).map(({ surface }) => surface);

describe('analysis', () => {
  it('gives offsets under which the text alone yields the same word', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { surface, start, end } of analyse(text)) {
          expect(surfacesOf(text.slice(start, end))[0]).toBe(surface);
        }
      }),
    );
  });

  it('goes through a text in order and never past its end', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        let before = 0;
        for (const { start, end } of analyse(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
    );
  });

  it('of a text is that of its parts, one after the other', () => {
    fc.assert(
      fc.property(mixedText, mixedText, (first, second) => {
        const together = surfacesOf(`${first} ${second}`);
        expect(together).toEqual([...surfacesOf(first), ...surfacesOf(second)]);
      }),
    );
  });

  it('gives a word the same terms wherever it is met', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { surface, start, end } of analyse(text)) {
          const [asked = ''] = surfacesOf(text.slice(start, end));
          expect(derivedOf(asked)).toEqual(derivedOf(surface));
        }
      }),
    );
  });

  it('lets every word of a text find it', () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const engine = createEngine();
        engine.put(searchable(1, { text }));
        for (const { start, end } of analyse(text)) {
          expect(engine.search(text.slice(start, end)).total).toBe(1);
        }
      }),
    );
  });

  it('does not depend on the case of a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[а-яё]{2,12}$/), (word) => {
        expect(surfacesOf(word.toUpperCase())).toEqual(surfacesOf(word));
      }),
    );
  });

  it('cuts unspaced writing into pairs and its last sign', () => {
    expect(surfacesOf('南京市')).toEqual(['南京', '京市', '市']);
    expect(surfacesOf('市')).toEqual(['市']);
  });

  it('counts a sign outside the basic plane as one sign', () => {
    expect(analyse('𠀀京').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [2, 3],
    ]);
  });

  it('keeps a decimal whole and takes a date apart', () => {
    expect(surfacesOf('2,94 на 04.02.2026')).toEqual(['2.94', '04', '02', '2026']);
  });

  it('leaves out stop words and single letters', () => {
    expect(surfacesOf('с мэром г. Нанкин и в И. О.')).toEqual(['мэром', 'нанкин']);
  });

  it('leaves out the ending that a hyphen has parted from its word', () => {
    expect(surfacesOf('2-ое место, АТФ-ны, MoUға')).toEqual(['2', 'место', 'атф', 'mou']);
  });

  it('cuts a word where its alphabet changes, unless the letters only look foreign', () => {
    expect(surfacesOf('MoUфорум')).toEqual(['mou', 'форум']);
    expect(surfacesOf('Cерік')).toEqual(['серік']);
    expect(surfacesOf('Мicrosoft')).toEqual(['microsoft']);
  });
});
