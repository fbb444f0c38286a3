// Words that are right because the archive has them: names of its people and places, its tags and
// titles, and what the office put into its dictionary.
import { foldWord } from '../search/engine/analysis/fold.ts';
import { stemsOf } from '../search/engine/analysis/stem.ts';
import { placesOfChina } from '../search/engine/names/tables/china.ts';
import { placesOfKazakhstan } from '../search/engine/names/tables/kazakhstan.ts';
import { peopleOfNote } from '../search/engine/names/tables/people.ts';
import { placesOfWorld } from '../search/engine/names/tables/world.ts';
import { readPalladius } from '../search/engine/names/palladius.ts';
import { readPinyin } from '../search/engine/names/pinyin.ts';

export type KnownWords = {
  /** Names, whose forms are names too. */
  addNames(names: readonly string[]): void;
  /** Words of titles and tags, as they stand there. */
  addTitles(titles: readonly string[]): void;
  addOwn(words: readonly string[]): void;
  removeOwn(word: string): void;
  /** Whether a word with a capital is a name, in any of its forms. */
  isName(word: string): boolean;
  isKnown(word: string): boolean;
  /** Whether a word stands somewhere letter for letter, and may be proposed. */
  isWritten(word: string): boolean;
};

const pieces = /[\p{L}\p{M}'’ʼ]+/gu;
const shortestStem = 3;
const shortestPinyin = 2;

export function createKnownWords(): KnownWords {
  /** As they are written, folded. */
  const written = new Set<string>();
  /** The same, and what their forms share. */
  const names = new Set<string>();
  const titles = new Set<string>();
  /** The office's own words by what their forms share. */
  const own = new Map<string, number>();

  const addName = (name: string): void => {
    for (const [piece] of name.matchAll(pieces)) {
      const forms = formsOf(piece);
      written.add(forms[0] ?? '');
      for (const form of forms) names.add(form);
    }
  };
  for (const table of [placesOfChina, placesOfKazakhstan, placesOfWorld, peopleOfNote]) {
    addName(table);
  }

  const countOwn = (word: string, by: 1 | -1): void => {
    for (const form of formsOf(word)) own.set(form, (own.get(form) ?? 0) + by);
  };

  return {
    addNames: (added) => added.forEach(addName),
    addTitles(added) {
      for (const title of added) {
        for (const [piece] of title.matchAll(pieces)) titles.add(foldWord(piece));
      }
    },
    addOwn: (words) => words.forEach((word) => countOwn(word, 1)),
    removeOwn: (word) => countOwn(word, -1),
    isName: (word) =>
      isCapitalised(word) && (formsOf(word).some((form) => names.has(form)) || isChinese(word)),
    isKnown: (word) =>
      titles.has(foldWord(word)) || formsOf(word).some((form) => (own.get(form) ?? 0) > 0),
    isWritten(word) {
      const folded = foldWord(word);
      return (isCapitalised(word) && written.has(folded)) || (own.get(folded) ?? 0) > 0;
    },
  };
}

/** A folded word and what it shares with its other forms. */
function formsOf(word: string): readonly string[] {
  const folded = foldWord(word);
  return [folded, ...stemsOf(folded).filter(({ length }) => length >= shortestStem)];
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether a word spells Chinese syllables, in Palladius's letters or in pinyin. */
function isChinese(word: string): boolean {
  const folded = foldWord(word);
  if (folded.length < shortestPinyin) return false;
  return /^[a-z]+$/.test(folded) ? readPinyin(folded).length > 0 : readPalladius(folded).length > 0;
}
