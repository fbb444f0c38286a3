import type { Query } from 'minisearch';
import { compileQuery } from '../index/mini-search-query.ts';
import type { Ranked } from '../index/packed-index.ts';
import { forEachTerm } from '../terms.ts';
import { derivedOf } from '../analysis/derive.ts';
import { isNoise } from '../analysis/stop-words.ts';
import type { Archive } from './find.ts';
import { fieldNames, weights } from './weights.ts';

/** Words a report is compared by. */
const mostWords = 24;
const isGroup = (term: string): boolean => term.startsWith('~');

/** Reports that share the words which set a text apart from the others, itself not among them. */
export function findSimilar(
  { index, tieBreak }: Archive,
  text: string,
  own: number,
  limit: number,
): readonly Ranked[] {
  const counts = new Map<string, number>();
  forEachTerm(text, (word) => {
    if (isNoise(word)) return;
    const term = derivedOf(word)[0] ?? word;
    counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  const telling = [...counts]
    .map(([term, count]) => {
      const reach = Math.min(index.words.reach(term, isGroup(term)), index.size);
      // A word of this report alone leads to no other.
      const rarity = reach < 2 ? 0 : Math.log(1 + (index.size - reach + 0.5) / (reach + 0.5));
      return { term, worth: rarity * (count / (count + weights.bm25.k)) };
    })
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, mostWords);
  const query: Query = { combineWith: 'OR', queries: telling.map(({ term }) => term) };
  const options = {
    tokenize: (term: string) => [term],
    processTerm: (term: string) => term,
    boost: weights.fields,
  };
  const compiled = compileQuery(query, options, fieldNames, isGroup, (key) => key);
  const { best } = index.search(compiled.query, {
    limit: limit + 1,
    wordCount: compiled.wordCount,
    gate: null,
    rank: { by: 'words' },
    tieBreak,
  });
  return best.filter(({ key }) => key !== own).slice(0, limit);
}
