// Where analysis and names meet: what a word is indexed under.
import { derivedOf, numberMark } from './analysis/derive.ts';
import { memoise } from './analysis/memo.ts';
import { forEachWord } from './analysis/split.ts';
import { isNoise } from './analysis/stop-words.ts';
import { isNameKey, letterNameKey, nameKeysOf } from './names/names.ts';

/** Longer words are cut, in reports and queries alike: nobody finds anything by their ends. */
export const longestWord = 64;

/** Words of some hundred reports: a report that is saved again has the same words but for a few. */
const maxRemembered = 30_000;

/** Groups a folded word belongs to, its stems and the keys of a name; null for noise. */
export const groupsOf = memoise((word: string): readonly string[] | null => {
  if (isNameKey(word)) return [word];
  return isNoise(word) ? null : [...derivedOf(word), ...nameKeysOf(word)];
}, maxRemembered);

/** A folded word, no longer than is kept. */
export function cut(word: string): string {
  return word.length > longestWord ? word.slice(0, longestWord) : word;
}

/**
 * Calls `visit` for every word of a text, noise too, with its place among the words; for every
 * quantity behind its words; and for a letter that may be a name, once more by its key.
 */
export function forEachTerm(
  text: string,
  visit: (word: string, position: number, start: number, end: number) => void,
): void {
  forEachWord(
    text,
    (written, start, end, position) => {
      visit(cut(written), position, start, end);
      const key = end === start + 1 ? letterNameKey(text, start, end) : null;
      if (key !== null) visit(key, position, start, end);
    },
    (digits, start, end, _from, to) => visit(numberMark + digits, to - 1, start, end),
  );
}
