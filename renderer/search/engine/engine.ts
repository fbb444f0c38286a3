// The search engine: text to terms, MiniSearch over them, ranking, highlights. Pure, so that the
// window's worker and the command line run the same one. May import the contract and npm packages.
import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import { foldLabel } from './analysis/fold.ts';
import { search, type SearchResult } from './search.ts';
import { createTermIndex } from './term-index.ts';

export { highlight, type Span } from './show/highlight.ts';
export { snippet, type SnippetPart } from './show/snippet.ts';
export type { Hit, SearchResult } from './search.ts';

export type SearchOptions = {
  /** Most hits handed out; `total` counts all of them. */
  readonly limit?: number;
  /** Only reports that carry this tag, whatever its case; null for all. */
  readonly tag?: string | null;
};

export type SearchEngine = {
  /** Adds a report, or replaces what was indexed of it. */
  put(document: SearchDocument): void;
  /** Forgets a report; one that was never put is no error. */
  remove(id: ReportId): void;
  search(query: string, options?: SearchOptions): SearchResult;
  /** Number of reports that can be found. */
  size(): number;
};

type Card = { readonly sourceId: string | null; readonly tags: readonly string[] };

const defaultLimit = 50;

export function createEngine(): SearchEngine {
  const index = createTermIndex<ReportId>();
  const cards = new Map<ReportId, Card>();

  const remove = (id: ReportId): void => {
    if (cards.delete(id)) index.discard(id);
  };

  return {
    put(document) {
      const { row } = document;
      remove(row.id);
      cards.set(row.id, { sourceId: row.sourceId, tags: row.tags.map(foldLabel) });
      index.add(row.id, {
        title: row.title,
        number: row.number,
        tags: row.tags.join('\n'),
        people: document.people.join('\n'),
        places: [row.place, ...document.places].join('\n'),
        source: document.source,
        text: document.text,
      });
    },

    remove,

    search(query, { limit = defaultLimit, tag = null } = {}) {
      const wanted = tag === null ? null : foldLabel(tag);
      const accepts =
        wanted === null ? null : (id: ReportId) => cards.get(id)?.tags.includes(wanted) ?? false;
      const { understood, found } = search(index, query, accepts);
      return {
        understood,
        total: found.length,
        hits: found
          .slice(0, limit)
          .map(({ id, score }) => ({ id, sourceId: cards.get(id)?.sourceId ?? null, score })),
      };
    },

    size: () => cards.size,
  };
}
