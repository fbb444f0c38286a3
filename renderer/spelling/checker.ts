// The rules: which words of a block are misspelt.
import { rootOfKazakh, stemKazakh } from '../search/engine/analysis/kazakh.ts';
import type { Dictionary } from './hunspell/dictionary.ts';
import type { KnownWords } from './known-words.ts';
import { languagesOf, type SpelledLanguage } from './languages.ts';
import { cutWords, languageOfBlock, type Run, type Word } from './words.ts';

/** A misspelt word's place in its block, in UTF-16 units. */
export type Misspelling = { readonly start: number; readonly end: number };

/** Dictionaries that are there; words of a language without one are not judged. */
export type Dictionaries = ReadonlyMap<SpelledLanguage, Dictionary>;

export type Checker = {
  /** Misspelt words of a block of a report in this language. */
  check(runs: readonly Run[], ofReport: string): Misspelling[];
  /** Whether a word may be proposed in place of a misspelt one. */
  mayPropose(word: string, language: SpelledLanguage): boolean;
};

/** Soft hyphens, and stress marks that are no part of a letter. */
const unwritten = /\u00ad|\u0300|\u0301/g;
const joints = /[-\u2010\u2011]/;
const possessive = /['’ʼ]s?$/;
/** Halves of words that never stand alone. */
const halves: ReadonlySet<string> = new Set(
  'то ка де таки нибудь либо кое вице экс пресс топ онлайн веб спец лже этно агро био эко co ex non pre vice'.split(
    ' ',
  ),
);
const hyphenatedRussian = /^по-\p{L}+(?:ски|цки|ому|ему)$/u;
const mostRemembered = 50_000;
const shortestStem = 3;

export function createChecker(dictionaries: Dictionaries, known: KnownWords): Checker {
  const verdicts = new Map<string, boolean>();
  let kazakhStems: { readonly of: Dictionary; readonly stems: ReadonlySet<string> } | null = null;

  function isInDictionary(word: string, language: SpelledLanguage): boolean {
    const dictionary = dictionaries.get(language);
    if (dictionary === undefined) return true;
    const key = `${language} ${word}`;
    const before = verdicts.get(key);
    if (before !== undefined) return before;
    if (verdicts.size >= mostRemembered) verdicts.clear();
    const isThere =
      casesOf(word).some((form) => dictionary.has(form)) ||
      (language === 'kk' && isOfKazakhStem(word, dictionary));
    verdicts.set(key, isThere);
    return isThere;
  }

  /**
   * The dictionary knows some fifty endings of the hundreds Kazakh glues on; where our own ladder
   * takes them off and leaves a base of the dictionary, the word is right.
   */
  function isOfKazakhStem(word: string, dictionary: Dictionary): boolean {
    if (kazakhStems?.of !== dictionary) {
      const stems = new Set<string>();
      for (const base of dictionary.bases()) if (base.length > 1) stems.add(stemKazakh(base));
      kazakhStems = { of: dictionary, stems };
    }
    const { stems } = kazakhStems;
    const lower = word.toLowerCase();
    return [stemKazakh(lower), rootOfKazakh(lower)].some(
      (stem) => stem.length >= shortestStem && stems.has(stem),
    );
  }

  function isRight(word: string, languages: readonly SpelledLanguage[]): boolean {
    const isWhole = (one: string): boolean =>
      known.isKnown(one) || languages.some((language) => isInDictionary(one, language));
    if (languages.length === 0) return false;
    if (isWhole(word) || isWhole(word.replace(possessive, ''))) return true;
    const parts = word.split(joints);
    if (parts.length === 1) return false;
    if (hyphenatedRussian.test(word.toLowerCase()) && isWhole(word.slice('по-'.length)))
      return true;
    return parts.every(
      (part) => halves.has(part.toLowerCase()) || isWhole(part) || known.isName(part),
    );
  }

  return {
    check(runs, ofReport) {
      const ofBlock = languageOfBlock(runs, ofReport);
      const words = cutWords(runs).map((word) => {
        const text = word.text.normalize('NFC').replace(unwritten, '').replace(/[’ʼ]/g, "'");
        const languages = languagesOf(text, word.marked, ofBlock);
        const isName =
          word.isInitial || (languages.length > 0 && known.isName(text.replace(possessive, '')));
        return { ...word, isName, isRight: isName || isRight(text, languages), languages };
      });
      takeNeighbours(words);
      return words.filter((word) => !word.isRight).map(({ start, end }) => ({ start, end }));
    },

    mayPropose: (word, language) =>
      known.isWritten(word) ||
      casesOf(word).some((form) => dictionaries.get(language)?.mayPropose(form)),
  };
}

type Judged = Word & {
  isName: boolean;
  isRight: boolean;
  readonly languages: readonly SpelledLanguage[];
};

/** A capitalised word beside a name or initials is the rest of that name. */
function takeNeighbours(words: Judged[]): void {
  const take = (word: Judged, neighbour: Judged | undefined, isNext: boolean): void => {
    if (word.isRight || !isNext || neighbour?.isName !== true) return;
    // In a heading all words have capitals.
    if (!/^\p{Lu}.*\p{Ll}/u.test(word.text) || word.languages.length === 0) return;
    word.isName = true;
    word.isRight = true;
  };
  for (const [at, word] of words.entries()) take(word, words[at - 1], word.isNextToLast);
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word && next) take(word, next, next.isNextToLast);
  }
}

/** As written, then as it would stand inside a sentence; capitals alone may be a name's too. */
function casesOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  if (lower === word) return [word];
  if (word !== word.toUpperCase()) return [word, word.charAt(0).toLowerCase() + word.slice(1)];
  return [word, lower, lower.charAt(0).toUpperCase() + lower.slice(1)];
}
