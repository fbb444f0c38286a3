// Numbers as they are said, with groups of three and words for thousands and millions, made into
// digits: «2,94 млрд», 2.94 billion, 29.4亿 and 2 940 000 000 are one quantity.
import { foldWord } from './fold.ts';

export type Quantity = {
  /** In digits, with a point where there is a fraction. */
  readonly digits: string;
  /** UTF-16 offset of its end in the text. */
  readonly end: number;
};

/** Powers of ten of the words that begin so. */
const scaleStems: readonly (readonly [stem: string, power: number])[] = [
  ['тысяч', 3],
  ['thousand', 3],
  ['мың', 3],
  ['миллион', 6],
  ['million', 6],
  ['миллиард', 9],
  ['billion', 9],
  ['триллион', 12],
  ['trillion', 12],
];
const longestScale = 14;

const scaleShorts: ReadonlyMap<string, number> = new Map([
  ['тыс', 3],
  ['млн', 6],
  ['mln', 6],
  ['mn', 6],
  ['млрд', 9],
  ['bln', 9],
  ['bn', 9],
  ['трлн', 12],
  ['trn', 12],
  ['tn', 12],
]);

const chineseScales: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

const space = String.raw`[ \u00a0\u2009\u202f]`;
/** Groups of three by spaces, or by several commas or points, or digits alone; then a fraction. */
const written = new RegExp(
  String.raw`(?:(\d{1,3}(?:${space}\d{3})+)|(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3}){2,})|(\d+))(?![\d])(?:[.,](\d+))?(?!${space}?\d|[.,/:-]\d)`,
  'y',
);
const scaleWord = new RegExp(String.raw`${space}{0,2}(\p{L}+)`, 'uy');
/** 千米, 千克 and 千瓦 are units of their own. */
const chineseScale = new RegExp(
  String.raw`${space}?(万[亿億]|萬[亿億]|[十百千]?[亿億万萬]|千(?![米克瓦]))`,
  'y',
);

/**
 * The quantity that begins with the digit at `start`; null where the digits alone say as much, or
 * are no quantity: dates, numbers of documents.
 */
export function readQuantity(text: string, start: number): Quantity | null {
  written.lastIndex = start;
  const found = written.exec(text);
  if (found === null) return null;
  const [said, bySpaces, byMarks, plain, fraction = ''] = found;
  const scale = readScale(text, written.lastIndex);
  const isGrouped = bySpaces !== undefined || byMarks !== undefined;
  const whole = (bySpaces ?? byMarks ?? plain ?? '').replace(/\D/g, '');
  if (scale !== null) {
    return { digits: shifted(whole, fraction, scale.power), end: scale.end };
  }
  const end = written.lastIndex;
  if (isGrouped) return { digits: shifted(whole, fraction, 0), end };
  // «1,000» is a thousand: nobody writes three decimals of nothing else, and few of anything.
  const isThousands = /^[1-9]\d{0,2},\d{3}$/.test(said);
  return isThousands ? { digits: whole + fraction, end } : null;
}

function readScale(text: string, at: number): { power: number; end: number } | null {
  chineseScale.lastIndex = at;
  const sign = chineseScale.exec(text)?.[1];
  if (sign !== undefined) {
    const power = chineseScales.get(foldWord(sign));
    return power === undefined ? null : { power, end: chineseScale.lastIndex };
  }
  scaleWord.lastIndex = at;
  const word = scaleWord.exec(text)?.[1];
  if (word === undefined || word.length > longestScale) return null;
  const power = powerOf(foldWord(word));
  return power === undefined ? null : { power, end: scaleWord.lastIndex };
}

function powerOf(word: string): number | undefined {
  return scaleShorts.get(word) ?? scaleStems.find(([stem]) => word.startsWith(stem))?.[1];
}

/** Digits times a power of ten, exactly. */
function shifted(whole: string, fraction: string, power: number): string {
  const digits = whole + fraction.padEnd(power, '0');
  const point = whole.length + power;
  return plainDigits(`${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** A number without the zeros that say nothing: 007 is 7, 2.50 is 2.5. */
export function plainDigits(number: string): string {
  const [whole = '', fraction = ''] = number.split('.');
  const left = whole.replace(/^0+(?=\d)/, '');
  const right = fraction.replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
