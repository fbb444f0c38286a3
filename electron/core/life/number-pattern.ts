// The life of a report: how its number is made, and which stage may follow which.
// May import the contract; pure.
import { AppError } from '#contract/errors.ts';
import { longestNumber } from '#contract/report.ts';

/** Text with one place for the number; index and year may stand in it too. */
export type NumberPattern = readonly Part[];

type Part =
  | { readonly part: 'text'; readonly text: string }
  | { readonly part: 'year'; readonly digits: 2 | 4 }
  | { readonly part: 'number'; readonly width: number };

const longestPattern = 64;
const number = /^n(?::0([1-9]))?$/u;

/**
 * Reads a pattern: plain text, and in braces `n` or `n:03` (the number, here of three digits at
 * least), `index` (the file index), `yy`, `yyyy` (the year). Throws 'bad-pattern', which says why.
 */
export function readPattern(pattern: string, index: string): NumberPattern {
  if (pattern.length > longestPattern) throw new AppError('bad-pattern', { why: 'tooLong' });
  const parts = pattern
    .split(/(\{[^{}]*\})/u)
    .filter((piece) => piece !== '')
    .map((piece) => readPart(piece, index));
  const numbers = parts.filter(({ part }) => part === 'number').length;
  if (numbers === 0) throw new AppError('bad-pattern', { why: 'noNumber' });
  if (numbers > 1) throw new AppError('bad-pattern', { why: 'twoNumbers' });
  refuseDigitsTogether(parts);
  return parts;
}

function readPart(piece: string, index: string): Part {
  if (!/^\{.*\}$/u.test(piece)) {
    if (/[{}]/u.test(piece)) throw new AppError('bad-pattern', { why: 'unclosed' });
    return { part: 'text', text: piece };
  }
  const name = piece.slice(1, -1).trim();
  const width = number.exec(name);
  if (width !== null) return { part: 'number', width: Number(width[1] ?? 1) };
  if (name === 'yy' || name === 'yyyy') return { part: 'year', digits: name === 'yy' ? 2 : 4 };
  if (name !== 'index') throw new AppError('bad-pattern', { why: 'unknownPart', part: piece });
  if (index === '') throw new AppError('bad-pattern', { why: 'noIndex' });
  return { part: 'text', text: index };
}

/** «12{n}» would make 12 and 1 of number 121: nobody could tell which number it is. */
function refuseDigitsTogether(parts: NumberPattern): void {
  const { before, after } = around(parts, 2000);
  if (/\d$/u.test(before) || /^\d/u.test(after)) {
    throw new AppError('bad-pattern', { why: 'digitsTogether' });
  }
}

/** The number's text: «12-05/34». */
export function formatNumber(pattern: NumberPattern, n: number, year: number): string {
  const { before, width, after } = around(pattern, year);
  return `${before}${String(n).padStart(width, '0')}${after}`;
}

/** The number's text; throws 'bad-pattern' for one that is longer than a report may hold. */
export function giveNumber(pattern: NumberPattern, n: number, year: number): string {
  const text = formatNumber(pattern, n, year);
  if (text.length > longestNumber) throw new AppError('bad-pattern', { why: 'tooLong' });
  return text;
}

/** Which number of the pattern a text is, or null if it is none. */
export function numberIn(pattern: NumberPattern, text: string, year: number): number | null {
  const { before, after } = around(pattern, year);
  if (!text.startsWith(before) || !text.endsWith(after)) return null;
  const digits = text.slice(before.length, text.length - after.length);
  const n = Number(digits);
  return /^\d{1,9}$/u.test(digits) && formatNumber(pattern, n, year) === text ? n : null;
}

/** A series from its next number on. */
export type Supply = { readonly pattern: NumberPattern; readonly next: number };

/** A number both series would give in a year, or null if there is none. */
export function sharedNumber(one: Supply, other: Supply, year: number): string | null {
  const [a, b] = [around(one.pattern, year), around(other.pattern, year)];
  const candidates =
    a.before === b.before && a.after === b.after
      ? // The same text around the number: from some size on the widths no longer part them.
        [Math.max(one.next, other.next), 10 ** Math.max(a.width, b.width, 1)]
      : // Otherwise the number of one would have to stand in the fixed text of the other.
        (`${b.before} ${b.after}`.match(/\d{1,9}/gu) ?? []).map(Number);
  for (const n of candidates) {
    if (n < one.next) continue;
    const text = formatNumber(one.pattern, n, year);
    const same = numberIn(other.pattern, text, year);
    if (same !== null && same >= other.next) return text;
  }
  return null;
}

function around(pattern: NumberPattern, year: number) {
  const at = pattern.findIndex(({ part }) => part === 'number');
  const place = pattern[at];
  const textOf = (parts: NumberPattern): string =>
    parts
      .map((each) => {
        if (each.part === 'text') return each.text;
        return each.part === 'year' ? String(year).slice(-each.digits) : '';
      })
      .join('');
  return {
    before: textOf(pattern.slice(0, at)),
    width: place?.part === 'number' ? place.width : 1,
    after: textOf(pattern.slice(at + 1)),
  };
}
