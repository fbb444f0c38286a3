// Where analysis and names meet: what a word is indexed under.
import { derivedOf, numberMark } from './analysis/derive.ts';
import { memoise } from './analysis/memo.ts';
import { forEachWord } from './analysis/split.ts';
import { isNoise } from './analysis/stop-words.ts';
import { isNameKey, letterNameKey, nameKeysOf } from './names/names.ts';

/** Longer words are cut, in reports and queries alike: nobody finds anything by their ends. */
export const longestWord = 64;

/** Words of some hundred reports: the same few are shown again and again. */
const maxRemembered = 30_000;

/** Groups a folded word belongs to, its stems and the keys of a name; null for noise. */
export const groupsOf = memoise(deriveGroups, maxRemembered);

/** As `groupsOf`, for who remembers them. */
export function deriveGroups(word: string): readonly string[] | null {
  if (isNameKey(word)) return [word];
  return isNoise(word) ? null : [...derivedOf(word), ...nameKeysOf(word)];
}

/** A folded word, no longer than is kept. */
export function cut(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}

/** Takes a folded word and its place among the words; where it stands, in UTF-16 units. */
export type VisitTerm = (word: string, position: number, start: number, end: number) => void;

/** As `VisitTerm`, for a word of plain letters: its UTF-16 units, which the next one takes. */
export type VisitPlainTerm = (units: Uint16Array, length: number, position: number) => void;

/**
 * Calls `visit` for every word of a text, noise too, with its place among the words; for every
 * quantity behind its words; and for a letter that may be a name, once more by its key. Words of
 * plain letters go to `visitPlain` where it is given.
 */
export function forEachTerm(text: string, visit: VisitTerm, visitPlain?: VisitPlainTerm): void {
  const visitName = (start: number, end: number, position: number): void => {
    const key = letterNameKey(text, start, end);
    if (key !== null) visit(key, position, start, end);
  };
  forEachWord(
    text,
    (written, start, end, position) => {
      visit(cut(written), position, start, end);
      if (end === start + 1) visitName(start, end, position);
    },
    (digits, start, end, _from, to) => visit(numberMark + digits, to - 1, start, end),
    visitPlain === undefined
      ? undefined
      : (units, length, start, end, position) => {
          visitPlain(units, Math.min(length, longestWord), position);
          if (end === start + 1) visitName(start, end, position);
        },
  );
}
