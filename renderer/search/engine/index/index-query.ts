// What the index can be asked, below words and languages: terms, and how their reports are joined.

/** BM25+: saturation, weight of length, and what a hit is worth at the least. */
export type Bm25 = { readonly k: number; readonly b: number; readonly d: number };

export type Term = {
  readonly kind: 'term';
  readonly term: string;
  /** Whether `term` names a group rather than a word. */
  readonly isGroup: boolean;
  /**
   * Further groups whose members count as members of this one, each occurrence for a `share` of
   * one. The group that reaches most reports tells how rare they are together.
   */
  readonly others?: readonly { readonly term: string; readonly share: number }[];
  /** The words of a query are numbered; a report's score grows with how many of them it meets. */
  readonly word: number;
  /** Bits of further words below 32 that are met with this one. */
  readonly alsoWords?: number;
  readonly weight: number;
  /** What a longer term that begins with this one is worth, before its length tells; 0: nothing. */
  readonly prefix: number;
  /** Terms at most so many letters away, and what they are worth. */
  readonly fuzzy: { readonly distance: number; readonly weight: number } | null;
  /** Boost of each field; 0 where the term is not looked for. */
  readonly fields: readonly number[];
  readonly bm25: Bm25;
  /** Factor of a report (given by its key) for a term met, 0 to leave it out; null for none. */
  readonly boost: ((key: number, term: string) => number) | null;
};

export type IndexQuery =
  | Term
  | { readonly kind: 'all'; readonly boost: ((key: number) => number) | null }
  /**
   * In `prefer` the first part decides what is found, the others only add to its score. In
   * `best-of` a report counts by the part that gives it most, not by their sum.
   */
  | {
      readonly kind: 'and' | 'or' | 'but-not' | 'prefer' | 'best-of';
      readonly parts: readonly IndexQuery[];
    }
  /** Reports that are accepted; they gain nothing by it. */
  | { readonly kind: 'accepted'; readonly accepts: (key: number) => boolean }
  /**
   * Reports in which one field holds every part within reach of each other. `offsets` asks for the
   * parts in this order at these distances from the first; without it any order will do, the first
   * and the last at most `distance` apart.
   */
  | {
      readonly kind: 'near';
      readonly parts: readonly (readonly Term[])[];
      readonly offsets: readonly number[] | null;
      readonly distance: number;
    };
