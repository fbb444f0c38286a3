// Spelling in the text: what is asked of whoever knows the words, underlines, and the menu over them.
// May import what the editor may.

/** Words in one language, as marked; null where nothing is marked. */
export type SpellingRun = { readonly text: string; readonly language: string | null };

/** Offsets in a block, in UTF-16 units. */
export type MisspeltRange = { readonly start: number; readonly end: number };

export type Speller = {
  /** Misspelt words of each block of a report in this language; null when there is no answer. */
  check(
    blocks: readonly (readonly SpellingRun[])[],
    language: string,
  ): Promise<readonly (readonly MisspeltRange[])[] | null>;
  /** What a misspelt word may have been meant to be, the likeliest first. */
  suggest(run: SpellingRun, language: string): Promise<readonly string[]>;
  /** Makes a word right in every report of the archive. */
  addToDictionary(word: string): void;
  /** Calls the listener when other words are right than before; returns the end of it. */
  onChange(listener: () => void): () => void;
};
