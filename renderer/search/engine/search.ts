import type { ReportId } from '#contract/ids.ts';
import { parseQuery } from './query.ts';
import type { Found, TermIndex } from './term-index.ts';
import { understood } from './understood.ts';

export type Hit = {
  readonly id: ReportId;
  readonly sourceId: string | null;
  /** Comparable within one search only. */
  readonly score: number;
};

export type SearchResult = {
  /** What the query was taken for, in no language: «встреч… + мэр…», or «|» where any word did. */
  readonly understood: string;
  /** Number of reports found, of which `hits` are the best. */
  readonly total: number;
  readonly hits: readonly Hit[];
};

/** Reports with every word; failing that, with every finished word; failing that, with any word. */
export function search<Id extends string>(
  index: TermIndex<Id>,
  query: string,
  accepts: ((id: Id) => boolean) | null,
): { understood: string; found: Found<Id>[] } {
  const words = parseQuery(query);
  const all = index.find(words, 'all', accepts);
  if (all.length > 0 || words.length < 2)
    return { understood: understood(words, 'all'), found: all };

  const finished = words.filter(({ prefix }) => prefix !== 'short-fields');
  if (finished.length < words.length) {
    const found = index.find(finished, 'all', accepts);
    if (found.length > 0) return { understood: understood(finished, 'all'), found };
  }

  const any = index.find(words, 'any', accepts);
  return { understood: understood(words, any.length > 0 ? 'any' : 'all'), found: any };
}
