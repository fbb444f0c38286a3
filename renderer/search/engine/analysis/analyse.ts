// From text to the terms it is found under: the one function for documents and queries.
import { memoise } from './memo.ts';
import { forEachWord } from './split.ts';
import { stemsOf } from './stem.ts';
import { isNoise } from './stop-words.ts';

export type Token = {
  /** The word, folded. */
  readonly surface: string;
  /** UTF-16 offsets of the word in the text as it was given. */
  readonly start: number;
  readonly end: number;
};

/** Keeps stems apart from words: «встреч» the stem is not «встреч» the genitive. */
export const stemMark = '~';

const maxRemembered = 100_000;

/** What a folded word is indexed under: itself, then its stems; nothing for noise. */
export const termsOf = memoise((surface: string): readonly string[] => {
  if (isNoise(surface)) return [];
  return [surface, ...stemsOf(surface).map((stem) => stemMark + stem)];
}, maxRemembered);

/** The words of a text that are worth finding, with their places. */
export function analyse(text: string): Token[] {
  const tokens: Token[] = [];
  forEachWord(text, (surface, start, end) => {
    if (termsOf(surface).length > 0) tokens.push({ surface, start, end });
  });
  return tokens;
}

/** The words alone, for an index that keeps no places. */
export function surfaces(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (surface) => {
    // The remembered string rather than the fresh slice of the text: its hash is known.
    const [remembered] = termsOf(surface);
    if (remembered !== undefined) words.push(remembered);
  });
  return words;
}
