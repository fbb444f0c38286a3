import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { Bm25, IndexQuery, Term } from './index-query.ts';

/** MiniSearch's own, which it does not hand out. */
export const defaults = {
  combineWith: 'or',
  weights: { prefix: 0.375, fuzzy: 0.45 },
  bm25: { k: 1.2, b: 0.7, d: 0.5 },
  maxFuzzy: 6,
} as const;

export type CompiledQuery = { readonly query: IndexQuery; readonly wordCount: number };

/**
 * A query in MiniSearch's own terms, as the index is asked it; what is not said is as in
 * MiniSearch. `options` must have a tokenizer and a term processor; groups are told from words by
 * `isGroup`. Throws RangeError for a combination MiniSearch does not know.
 */
export function compileQuery(
  query: Query,
  options: SearchOptions & Required<Pick<SearchOptions, 'tokenize' | 'processTerm'>>,
  fieldNames: readonly string[],
  isGroup: (term: string) => boolean,
  idOf: (key: number) => unknown,
): CompiledQuery {
  const words = new Map<string, number>();
  const wordOf = (term: string): number => {
    const word = words.get(term) ?? words.size;
    words.set(term, word);
    return word;
  };

  const combine = (
    parts: readonly IndexQuery[],
    combineWith: SearchOptions['combineWith'],
  ): IndexQuery => ({ kind: combinations(combineWith ?? defaults.combineWith), parts });

  const compile = (asked: Query, given: SearchOptions): IndexQuery => {
    const { boostDocument } = given;
    if (asked === MiniSearch.wildcard) {
      return {
        kind: 'all',
        boost:
          boostDocument === undefined ? null : (key) => boostDocument(idOf(key), '', undefined),
      };
    }
    if (typeof asked !== 'string' && typeof asked !== 'symbol') {
      const { queries, ...own } = asked as Exclude<Query, string | symbol>;
      const inherited = { ...given, ...own };
      return combine(
        queries.map((part) => compile(part, inherited)),
        inherited.combineWith,
      );
    }
    const tokenize = given.tokenize ?? options.tokenize;
    const processTerm = given.processTerm ?? options.processTerm;
    const terms = tokenize(String(asked))
      .flatMap((token) => processTerm(token) as string | string[] | null | undefined | false)
      .filter((term) => typeof term === 'string' && term !== '') as string[];
    return combine(
      terms.map((term, i) => compileTerm(term, i, terms, given)),
      given.combineWith,
    );
  };

  const compileTerm = (term: string, i: number, terms: string[], given: SearchOptions): Term => {
    const { prefix, fuzzy, boostTerm, boostDocument, boost = {} } = given;
    const weights = { ...defaults.weights, ...given.weights };
    const isPrefix = typeof prefix === 'function' ? prefix(term, i, terms) : prefix === true;
    const asked = typeof fuzzy === 'function' ? fuzzy(term, i, terms) : (fuzzy ?? false);
    const distance = distanceOf(term, asked, given.maxFuzzy ?? defaults.maxFuzzy);
    const fields = given.fields ?? fieldNames;
    return {
      kind: 'term',
      term,
      isGroup: isGroup(term),
      word: wordOf(term),
      weight: boostTerm?.(term, i, terms) ?? 1,
      prefix: isPrefix ? weights.prefix : 0,
      fuzzy: distance === 0 ? null : { distance, weight: weights.fuzzy },
      fields: fieldNames.map((name) => (fields.includes(name) ? (boost[name] ?? 0) || 1 : 0)),
      bm25: (given.bm25 ?? defaults.bm25) as Bm25,
      boost:
        boostDocument === undefined ? null : (key, met) => boostDocument(idOf(key), met, undefined),
    };
  };

  return { query: compile(query, options), wordCount: Math.max(1, words.size) };
}

function combinations(combineWith: string): 'and' | 'or' | 'but-not' {
  switch (combineWith.toLowerCase()) {
    case 'and':
      return 'and';
    case 'or':
      return 'or';
    case 'and_not':
      return 'but-not';
    default:
      throw new RangeError(`Invalid combination operator: ${combineWith}`);
  }
}

function distanceOf(term: string, fuzzy: boolean | number, most: number): number {
  if (fuzzy === false) return 0;
  const share = fuzzy === true ? 0.2 : fuzzy;
  return share < 1 ? Math.min(most, Math.round(term.length * share)) : share;
}
