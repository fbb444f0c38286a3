import type { ReportId } from '#contract/ids.ts';
import type { UnderstoodPart } from '#contract/understood.ts';
import type { SearchResult } from './engine/engine.ts';
import { understand } from './engine/query/understand.ts';

/**
 * What a search found, as the window lists it, and what its query was understood as. In columns,
 * which are copied to the page several times faster than a thousand objects.
 */
export type Answer = Pick<SearchResult, 'total' | 'notes' | 'how'> & {
  /** The reports found, best first. */
  readonly ids: readonly ReportId[];
  /** Further reports with the same text, for those that have such. */
  readonly duplicates: ReadonlyMap<ReportId, number>;
  /** Reports that meet only some of the words and follow those that meet all. */
  readonly closest: number;
  readonly understood: readonly UnderstoodPart[];
};

export function answerOf({ total, hits, tree, notes, how }: SearchResult): Answer {
  const copied = hits.filter(({ duplicates }) => duplicates > 0);
  return {
    total,
    ids: hits.map(({ id }) => id),
    duplicates: new Map(copied.map(({ id, duplicates }) => [id, duplicates])),
    closest: how.mode === 'most' ? 0 : hits.filter(({ isPartial }) => isPartial).length,
    understood: understand(tree),
    notes,
    how,
  };
}
