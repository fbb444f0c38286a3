// Postings and scores: the one file that knows MiniSearch. It is asked in words and answers in ids,
// so that faster postings can take its place.
import MiniSearch, { type Query } from 'minisearch';
import { surfaces, termsOf } from './analysis/analyse.ts';
import type { QueryWord } from './query.ts';

/** What a hit is worth by where it stands; short fields already gain by their length. */
const fieldBoosts = {
  title: 1.5,
  number: 2,
  tags: 2,
  people: 2,
  places: 1.5,
  source: 1,
  text: 1,
} as const;

type Field = keyof typeof fieldBoosts;
export type Fields = Readonly<Record<Field, string>>;

const fields = Object.keys(fieldBoosts) as Field[];
const shortFields = fields.filter((field) => field !== 'text');

/** What a hit is worth by how it was met. A word as it was typed also meets its own stem. */
const termWeights = { surface: 0.3, stem: 1, unstemmed: 1.3, prefix: 0.3 } as const;

export type Found<Id> = { readonly id: Id; readonly score: number };

export type TermIndex<Id extends string> = {
  /** The id must not be in the index. */
  add(id: Id, fields: Fields): void;
  /** The id must be in the index. */
  discard(id: Id): void;
  /**
   * Best first, of equals the greater id. `all`: every word must be met; `any`: one is enough, and
   * more are better.
   */
  find(
    words: readonly QueryWord[],
    mode: 'all' | 'any',
    accepts: ((id: Id) => boolean) | null,
  ): Found<Id>[];
};

export function createTermIndex<Id extends string>(): TermIndex<Id> {
  const index = new MiniSearch<Fields & { id: Id }>({
    fields,
    tokenize: surfaces,
    // MiniSearch only reads the array, which the memo shares out.
    processTerm: (surface) => termsOf(surface) as string[],
    searchOptions: {
      boost: fieldBoosts,
      tokenize: (term) => [term],
      processTerm: (term) => term,
    },
  });

  return {
    add(id, texts) {
      index.add({ id, ...texts });
    },

    discard(id) {
      index.discard(id);
    },

    find(words, mode, accepts) {
      if (words.length === 0) return [];
      const results = index.search(
        { combineWith: mode === 'all' ? 'AND' : 'OR', queries: words.map(formsOf) },
        // A boost of 0 leaves a report out before its result is made, which a filter does not.
        accepts === null ? {} : { boostDocument: (id: Id) => (accepts(id) ? 1 : 0) },
      );
      return results
        .map(({ id, score, queryTerms }) => ({
          id: id as Id,
          score: (score / queryTerms.length) * countMet(words, queryTerms),
        }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
    },
  };
}

/** MiniSearch multiplies a score by the terms met; two terms of one word must count as one. */
function countMet(words: readonly QueryWord[], terms: readonly string[]): number {
  let met = 0;
  for (const { surface, stems } of words) {
    if ([surface, ...stems].some((term) => terms.includes(term))) met += 1;
  }
  return met;
}

function formsOf({ surface, stems, prefix }: QueryWord): Query {
  const exact = stems.length === 0 ? termWeights.unstemmed : termWeights.surface;
  const queries: Query[] = [
    {
      queries: [surface],
      boostTerm: () => exact,
      prefix: prefix === 'everywhere',
      weights: { prefix: termWeights.prefix / exact, fuzzy: 0 },
    },
  ];
  if (stems.length > 0) {
    queries.push({ queries: [...stems], boostTerm: () => termWeights.stem });
  }
  if (prefix === 'short-fields') {
    queries.push({ queries: [surface], fields: shortFields, prefix: true });
  }
  return { combineWith: 'OR', queries };
}
