// Numbers as people write them in a filter: «>2 млрд», «100..200», «от 1,5 до 2 million».
import { foldKey } from './fold-key.ts';
import type { NumberRange } from './query-tree.ts';
import { narrow } from './signs.ts';

const scaleWords: readonly (readonly [number, string])[] = [
  [1e3, 'тыс тысяча тысячи тысяч thousand k мың 千'],
  [1e4, '万 萬'],
  [1e6, 'млн миллион миллиона миллионов million millions mln m 百万'],
  [1e8, '亿 億'],
  [1e9, 'млрд миллиард миллиарда миллиардов billion billions bn bln b'],
  [1e12, 'трлн триллион триллиона триллионов trillion trillions tn trn 万亿'],
];
const scales: ReadonlyMap<string, number> = new Map(
  scaleWords.flatMap(([scale, words]) =>
    words.split(' ').map((word) => [foldKey(word), scale] as const),
  ),
);

const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`;
const scale = String.raw`\s*(\p{L}+)?\.?`;
const more = String.raw`>=?|≥|от|с|свыше|более|больше|over|above|from|more than|at least|超过`;
const less = String.raw`<=?|≤|до|менее|меньше|under|below|up to|less than|不到`;
const to = String.raw`\.{2,3}|…|[-–—]|до|по|to|至|到`;

const single = new RegExp(String.raw`^(?:(${more})|(${less}))?\s*(${number})${scale}$`, 'iu');
const range = new RegExp(
  String.raw`^(?:от|с|from|between|между)?\s*(${number})${scale}\s*(?:${to}|и|and)\s*(${number})${scale}$`,
  'iu',
);
const openEnd = new RegExp(String.raw`^(${number})${scale}\s*(?:\.{2,3}|…)$`, 'iu');
const openStart = new RegExp(String.raw`^(?:\.{2,3}|…)\s*(${number})${scale}$`, 'iu');

const longestText = 80;

/** The numbers a text names, all of it; null where any of it is none. Both ends count. */
export function readNumbers(text: string): NumberRange | null {
  const plain = narrow(text).trim().replace(/\s*%$/, '');
  if (plain.length > longestText) return null;
  const found =
    readRange(plain) ??
    readOpen(openEnd.exec(plain), (from) => ({ from, to: null })) ??
    readOpen(openStart.exec(plain), (upTo) => ({ from: null, to: upTo }));
  if (found) return found;
  const [, isMore, isLess, digits = '', unit] = single.exec(plain) ?? [];
  const value = valueOf(digits, unit);
  if (value === null) return null;
  return { from: isLess ? null : value, to: isMore ? null : value };
}

function readOpen(
  parts: RegExpExecArray | null,
  rangeOf: (value: number) => NumberRange,
): NumberRange | null {
  const value = valueOf(parts?.[1] ?? '', parts?.[2]);
  return value === null ? null : rangeOf(value);
}

/** «100..200 млн»: a scale behind both is meant for both. */
function readRange(text: string): NumberRange | null {
  const [, first = '', firstUnit, second = '', secondUnit] = range.exec(text) ?? [];
  const from = valueOf(first, firstUnit ?? secondUnit);
  const upTo = valueOf(second, secondUnit);
  if (from === null || upTo === null) return null;
  return from <= upTo ? { from, to: upTo } : { from: upTo, to: from };
}

/** Null for no number, or a word behind it that is no scale. */
function valueOf(digits: string, unit: string | undefined): number | null {
  const times = unit === undefined ? 1 : scales.get(foldKey(unit));
  const value = times === undefined ? null : numeral(digits, unit !== undefined);
  // 2.94 billion is not quite 2.94 times 1e9 in binary.
  return value === null || times === undefined ? null : Number((value * times).toPrecision(15));
}

/** 2,94 and 2.94 are decimals; 1,000,000 is grouped, and so is 1,000 unless a scale follows. */
function numeral(digits: string, hasScale: boolean): number | null {
  const plain = digits.replace(/[ \u00a0\u202f]/g, '');
  const parts = plain.split(/[.,]/);
  const isGrouped =
    parts.length > 1 &&
    parts.slice(1).every(({ length }) => length === 3) &&
    (parts.length > 2 || (!hasScale && plain.includes(',') && !plain.startsWith('0')));
  const value = isGrouped
    ? Number(parts.join(''))
    : parts.length > 2
      ? Number.NaN
      : Number(parts.join('.'));
  return plain === '' || !Number.isFinite(value) ? null : value;
}
