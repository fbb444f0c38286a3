// How a query becomes a ranking: words with all their forms and writings, what each hit is worth,
// and what is done with the best. May import analysis, names, query, cards and index.

/** Fields of a report in the order the index keeps them. */
export const fieldNames = [
  'title',
  'number',
  'tags',
  'people',
  'places',
  'source',
  'text',
] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * All that ranking weighs, in one table; `npm run bench -- tune` tries other values on the
 * developers' sets.
 */
export const weights = {
  /** What a hit is worth by where it stands; short fields already gain by their length. */
  fields: { title: 1, number: 2, tags: 2, people: 2, places: 1.5, source: 1, text: 1 },
  bm25: { k: 1.2, b: 0.8, d: 0.1 },
  /** A word as it was typed, beside its forms; one that has no other forms; its forms. */
  surface: 0.3,
  unstemmed: 1.3,
  forms: 1,
  /** Members of further, bolder stems count for this share of an occurrence. */
  bolderForms: 0.8,
  /** Longer words that begin with the one being typed. */
  prefix: 0.3,
  /** The same name in another writing, or another name of the same thing. */
  otherWriting: 0.65,
  synonym: 0.4,
  /** Words a few letters away, where they are asked for. */
  similar: 0.45,
  /** Question and function words, where there are others. */
  weak: 0.4,
  /** Partial matches: share of the query met, to the power of this divided by its words. */
  coordination: { strength: 2.5, least: 0.1, most: 2 },
  /**
   * Words of the query within `stretch` words of each other; a word of unspaced writing has about
   * two signs, each of which begins one of its pairs.
   */
  proximity: { worth: 0.7, stretch: 10, stretchOfSigns: 20, candidates: 100 },
  /** What the newest report gains on one without a date, as a share of its score. */
  freshness: 0.01,
} as const;
