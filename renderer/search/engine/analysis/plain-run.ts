// Runs of plain Russian, Kazakh or English letters are most of all text, and each of their letters
// folds by itself: they are folded in place, without a string for each.
import { kindAt, kinds } from './characters.ts';
import { foldWord } from './fold.ts';

const plainLetters = [
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі',
  'abcdefghijklmnopqrstuvwxyz',
].flatMap((letters) => [...letters, ...letters.toUpperCase()]);

/** What each plain letter folds to; 0 for all other units. */
const foldedLetters = new Uint16Array(0x500);
for (const letter of plainLetters) {
  foldedLetters[letter.charCodeAt(0)] = foldWord(letter).charCodeAt(0);
}
/** Latin letters lie below, Cyrillic ones above. */
const firstCyrillic = 0x400;

const longest = 256;
const point = '.'.charCodeAt(0);

/** The UTF-16 units of the run that was read last, folded, in place of a string. */
export const plainRun = { units: new Uint16Array(longest), length: 0 };

/**
 * Reads a run of letters of one alphabet into `plainRun`; where it ends, or `start` where the run
 * that begins there is none such, or not surely.
 */
export function readPlainRun(text: string, start: number): number {
  const { units } = plainRun;
  const isLatin = text.charCodeAt(start) < firstCyrillic;
  let at = start;
  for (; at - start < longest; at += 1) {
    const unit = text.charCodeAt(at);
    const folded = foldedLetters[unit] ?? 0;
    if (folded === 0 || unit < firstCyrillic !== isLatin) break;
    units[at - start] = folded;
  }
  plainRun.length = at - start;
  return isEnd(text, start, at) ? at : start;
}

/** Whether nothing goes on from here that would make another word of the letters before. */
function isEnd(text: string, start: number, end: number): boolean {
  const next = kindAt(text, end);
  if (next === kinds.letter || next === kinds.joiner) return false;
  if (next === kinds.apostrophe) return kindAt(text, end + 1) !== kinds.letter;
  // A letter alone may begin an abbreviation, or a word like G20.
  return end !== start + 1 || (next !== kinds.digit && text.charCodeAt(end) !== point);
}
