import { isInvisible, narrow } from '../signs.ts';
import { dateWord, leadingDateWord, type DateWord, type Sign } from './date-words.ts';

export type DateToken = {
  readonly sign: Sign;
  readonly value: number;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is written in letters. */
  readonly isWord: boolean;
};

type Spans = readonly (readonly [Sign, number])[];

const yearShape = /^[12]\d{3}$/;

function yearsOf(short: string): number {
  if (short.length === 4) return Number(short);
  return Number(short) + (Number(short) < 70 ? 2000 : 1900);
}

function isMonth(text: string | undefined): boolean {
  const month = Number(text);
  return month >= 1 && month <= 12;
}

/**
 * Dates in figures, longest first. Each gives the signs its parts would have if they stood apart, or
 * null where the figures are no date of that shape.
 */
const shapes: readonly (readonly [RegExp, (parts: string[]) => Spans | null])[] = [
  [
    /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y,
    ([, year, , month, day]) => [
      ['Y', Number(year)],
      ['M', Number(month)],
      ['n', Number(day)],
    ],
  ],
  [
    /(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y,
    ([, day, , month, year = '']) => [
      ['n', Number(day)],
      ['M', Number(month)],
      ['Y', yearsOf(year)],
    ],
  ],
  // EDTF: a month or a last figure that is not known.
  [/(\d{4})-[xх]{2}(?:-[xх]{2})?/iy, ([, year]) => [['Y', Number(year)]]],
  [
    /(\d{4})-(\d{2})-[xх]{2}/iy,
    ([, year, month]) => [
      ['Y', Number(year)],
      ['M', Number(month)],
    ],
  ],
  [
    /(\d{3})[xх](?![\p{L}\d])/iuy,
    ([, years]) => [
      ['Y', Number(years) * 10],
      ['D', 0],
    ],
  ],
  // EDTF: 21 to 24 in the place of the month are the seasons.
  [
    /(\d{4})-2([1-4])(?!\d)/y,
    ([, year, season]) => [
      ['Y', Number(year)],
      ['S', Number(season)],
    ],
  ],
  [
    /(\d{4})[-./](\d{1,2})(?!\d)/y,
    ([, year, month]) =>
      isMonth(month)
        ? [
            ['Y', Number(year)],
            ['M', Number(month)],
          ]
        : null,
  ],
  [
    /(\d{1,2})[-./](\d{4})(?!\d)/y,
    ([, month, year]) =>
      isMonth(month)
        ? [
            ['M', Number(month)],
            ['Y', Number(year)],
          ]
        : null,
  ],
  [
    /(\d{1,2})\.(\d{1,2})(?!\d|\.\d)/y,
    ([, day, month]) =>
      isMonth(month)
        ? [
            ['n', Number(day)],
            ['M', Number(month)],
          ]
        : null,
  ],
  // 2020s, 2020-е, 20-х годов
  [
    /(\d{3}0|[2-9]0)(?:s|-?(?:е|х|ые|ых))(?!\p{L})/iuy,
    ([, years = '']) => [
      [years.length === 4 ? 'Y' : 'n', Number(years)],
      ['D', 0],
    ],
  ],
];

const figures = /\d+/y;
/** «1-й», «5-го», «2024-тен»: an ending says nothing here; «1-тоқсан» does. */
const ending = /-?([\p{Script=Latin}\p{Script=Cyrillic}]{1,3})(?!\p{L})|-(?=\p{L})/uy;
const spaced = /[\p{L}\p{M}]+/uy;
const isUnspacedSign = /\p{Script=Han}/u;
const dots = /\.{2,3}|…/y;
const silent = /[\s.,'’~?%]/;
const comparisons: readonly (readonly [RegExp, Sign])[] = [
  [/>=|≥/y, 's'],
  [/<=|≤/y, 'l'],
  [/>/y, 'a'],
  [/</y, 'b'],
];
const dash = /[-‐‑–—−/]/;

/** Signs of everything in the text that can be part of a date; null where something else stands. */
export function dateTokens(text: string): (DateToken | null)[] {
  const plain = narrow(text);
  const tokens: (DateToken | null)[] = [];
  let at = 0;

  const put = (end: number, { sign, value }: DateWord, isWord: boolean): void => {
    tokens.push({ sign, value, start: at, end, isWord });
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(plain);
  };
  const putShape = (): boolean => {
    for (const [pattern, read] of shapes) {
      const found = match(pattern);
      const spans = found && read([...found]);
      if (!found || !spans) continue;
      for (const [sign, value] of spans) put(at + found[0].length, { sign, value }, false);
      at += found[0].length;
      return true;
    }
    return false;
  };
  const putFigures = (): void => {
    const digits = match(figures)?.[0] ?? '';
    const isYear = yearShape.test(digits);
    const known = isYear || digits.length <= 3;
    if (known) put(at + digits.length, { sign: isYear ? 'Y' : 'n', value: Number(digits) }, false);
    else tokens.push(null);
    at += digits.length;
    const tail = match(ending);
    if (tail && !(tail[1] !== undefined && dateWord(tail[1]))) at += tail[0].length;
    else if (tail?.[0].startsWith('-')) at += 1;
  };
  const putWord = (): void => {
    const word = match(spaced)?.[0] ?? '';
    const found = dateWord(word);
    if (found) put(at + word.length, found, true);
    else tokens.push(null);
    at += word.length;
  };
  const putUnspaced = (): void => {
    const found = leadingDateWord(plain.slice(at, at + 4));
    const size = found?.word.length ?? 1;
    if (found) put(at + size, found, true);
    else tokens.push(null);
    at += size;
  };
  const putSign = (): void => {
    const sign = plain.charAt(at);
    const size = match(dots)?.[0].length ?? (dash.test(sign) ? 1 : 0);
    if (size > 0) {
      put(at + size, { sign: 'u', value: 0 }, false);
      at += size;
      return;
    }
    for (const [pattern, kind] of comparisons) {
      const found = match(pattern);
      if (!found) continue;
      put(at + found[0].length, { sign: kind, value: 0 }, false);
      at += found[0].length;
      return;
    }
    if (!silent.test(sign) && !isInvisible.test(sign)) tokens.push(null);
    at += 1;
  };

  while (at < plain.length) {
    const sign = plain.charAt(at);
    if (/\d/.test(sign)) {
      if (!putShape()) putFigures();
    } else if (isUnspacedSign.test(sign)) putUnspaced();
    else if (/\p{L}/u.test(sign)) putWord();
    else putSign();
  }
  return tokens;
}
