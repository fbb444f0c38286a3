// What the window and the spelling worker say to each other.
import type { Misspelling } from './checker.ts';
import type { Run } from './words.ts';

export type ToSpellingWorker =
  | {
      readonly kind: 'check';
      readonly request: number;
      readonly language: string;
      readonly blocks: readonly (readonly Run[])[];
    }
  | {
      readonly kind: 'suggest';
      readonly request: number;
      readonly language: string;
      readonly run: Run;
    }
  /** More words that are right; they reach the checks that come after. */
  | { readonly kind: 'learn'; readonly from: LearntFrom; readonly words: readonly string[] }
  | { readonly kind: 'unlearn'; readonly word: string };

export type LearntFrom = 'names' | 'titles' | 'dictionary';

/** What a request is answered with, by its kind. */
export type SpellingAnswers = {
  /** Misspelt words of each block. */
  readonly check: readonly (readonly Misspelling[])[];
  readonly suggest: readonly string[];
};

export type FromSpellingWorker =
  | {
      readonly kind: 'answer';
      readonly request: number;
      readonly value: SpellingAnswers[keyof SpellingAnswers];
    }
  | { readonly kind: 'failure'; readonly request: number };
