import type { ReportId } from '#contract/ids.ts';
import type { Facets } from './cards/facets.ts';
import type { Filters } from './cards/filters.ts';
import type { QueryNode, QueryNote } from './query/query-tree.ts';
import type { How } from './ranking/find.ts';

export type SearchOptions = {
  /** Most hits handed out, 50 if not said; `total` counts all of them. */
  readonly limit?: number;
  readonly sort?: 'relevance' | 'date';
  readonly filters?: Filters;
  readonly facets?: boolean;
  /** YYYY-MM-DD, from which «last year» is told. */
  readonly today?: string;
  /** Takes words as they were typed, slips and all. */
  readonly exact?: boolean;
  /** Answers from what is indexed already, while many reports are still on their way in. */
  readonly hurried?: boolean;
};

export type Hit = {
  readonly id: ReportId;
  /** Comparable within one search only. */
  readonly score: number;
  /** Further reports with the same text, which this hit stands for. */
  readonly duplicates: number;
  /** It meets only some words, and follows those that meet all. */
  readonly isPartial: boolean;
};

export type SearchResult = {
  /** Number of reports found, of which `hits` are the best. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What the query was read as; null when nothing was asked for. */
  readonly tree: QueryNode | null;
  readonly notes: readonly QueryNote[];
  readonly how: How;
  readonly facets: Facets | null;
};
