// Folding: what counts as the same letter. Case, stress marks, Latin and Greek accents, ё, the
// full-width forms of Chinese typing and traditional characters fold away; й, ї and the Kazakh
// letters are letters of their own.
import { simplified } from './simplified.ts';

/** Letters that every step below would leave as they are: most of all text. */
const isPlain = /^[а-яa-z0-9әғқңөұүһі]+$/;
const isIdeographic = /^\p{Script=Han}+$/u;
const ideographs = /\p{Script=Han}+/gu;
/** Full-width forms and Latin ligatures. */
const composed = /[\uff01-\uff5e\uffe0-\uffe6\ufb00-\ufb06]/g;
const accented = /[\u00c0-\u024f\u1e00-\u1eff\u0370-\u03ff\u1f00-\u1fff]/g;
const leftOver = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff'’‘ʼʻ`´′]/g;

/** Letters that no normal form takes apart. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

function baseLetters(letter: string): string {
  const base = letter.normalize('NFD').replace(leftOver, '');
  return spelledOut.get(base) ?? base;
}

/** The form of one word under which it is looked up; folding twice changes nothing. */
export function foldWord(word: string): string {
  if (isPlain.test(word)) return word;
  if (isIdeographic.test(word)) return simplified(word);
  return word
    .normalize('NFC')
    .replace(composed, (sign) => sign.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(accented, baseLetters)
    .replace(leftOver, '')
    .replace(ideographs, simplified)
    .normalize('NFC');
}

/** The form under which two tags are one: case, ё and the run of spaces do not matter. */
export function foldLabel(label: string): string {
  return label.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim().replace(/\s+/g, ' ');
}
