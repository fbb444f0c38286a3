import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../renderer/search/engine/engine.ts';

/** The text with its highlighted stretches in brackets. */
function marked(query: string, text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of highlight(query, text)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('highlighting', () => {
  it.each([
    ['встреча', 'Встречи и встреч.', '[Встречи] и [встреч].', 'every form of a word'],
    ['прием', 'Приём в «Приёмной»', '[Приём] в «[Приёмной]»', 'ё, quotes, a word being typed'],
    ['прием ', 'Приём в приёмной', '[Приём] в приёмной', 'a finished word'],
    ['аккошкаров', 'и Н.Аккошкаровым.', 'и Н.[Аккошкаровым].', 'a surname without its initial'],
    ['2.94', 'на 2,94 млрд', 'на [2,94] млрд', 'a decimal'],
    ['2026', 'от 04.02.2026г.', 'от 04.02.[2026]г.', 'the year of a date'],
    ['南京市', '江苏南京市长', '江苏[南京市]长', 'pairs that overlap become one stretch'],
    ['京', '南京京都', '南[京京]都', 'a single sign, not its pair'],
    ['"京"', '南京港', '南[京]港', 'a single sign in quotes'],
    ['"с мэром"', 'с мэром и мэр', 'с [мэром] и мэр', 'a phrase in its own form'],
    ['"мэр города"', 'мэр города, город', '[мэр] [города], город', 'a phrase, not its words'],
    ['вст*ча', 'встреча и встречи', '[встреча] и встречи', 'a pattern'],
    ['втреча~', 'встреча', '[встреча]', 'a word with wrong letters'],
    ['-мэр порт', 'мэр и порт', 'мэр и [порт]', 'never what is denied'],
    ['Nanjing ', 'город Нанкин', 'город [Нанкин]', 'a name in another script'],
    ['Ли Чжунцзюнь', '会见李中军市长', '会见[李中军]市长', 'a name in characters'],
    ['MoU', 'MoUға қол', '[MoU]ға қол', 'one half of a mixed word'],
    ['Xian', 'in Xi’an.', 'in [Xi’an].', 'an apostrophe inside'],
    ['замок', 'за\u0301мок взят', '[за\u0301мок] взят', 'a stress mark inside'],
    ['ＡＢ', 'AB и ＡＢ', '[AB] и [ＡＢ]', 'full-width letters'],
    ['с мэром', 'с мэром', 'с [мэром]', 'never a stop word'],
    ['нанкин', 'Шанхай', 'Шанхай', 'nothing where nothing meets'],
    ['', 'Шанхай', 'Шанхай', 'nothing for an empty query'],
  ])('«%s» marks «%s» as «%s»: %s', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  it('gives stretches that are sorted, apart and inside the text', () => {
    const words = fc.constantFrom('встреча', 'встречи', 'мэр', '南京', '京', '2,94', ' ', '.', 'с');
    const texts = fc.array(words).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (query, text) => {
        let before = -1;
        for (const { start, end } of highlight(query, text)) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
