import type { Facets } from './cards/facets.ts';
import type { How } from './ranking/find.ts';

/** A report found, with the number of its copies. */
export type Folded = {
  readonly key: number;
  readonly score: number;
  readonly isPartial: boolean;
  readonly duplicates: number;
};

export type Answered = {
  readonly total: number;
  readonly how: How;
  readonly hits: readonly Folded[];
  /** Null where they were not asked for. */
  readonly facets: Facets | null;
};

type Kept = Omit<Answered, 'hits'> & {
  readonly limit: number;
  readonly keys: Uint32Array;
  readonly scores: Float64Array;
  readonly duplicates: Uint32Array;
  /** Hits before the first that meets only some words. */
  readonly wholeCount: number;
};

export type Wanted = { readonly limit: number; readonly facets: boolean };

/** About ten kilobytes each when they are asked for as the window does. */
const mostKept = 500;

/**
 * Answers to the beginnings of words, which come before every longer question and are typed again
 * and again; dropped as soon as any report changes.
 */
export class KeptAnswers {
  private readonly kept = new Map<string, Kept>();
  private version = -1;

  /** Null when it was not kept, or not so much of it. */
  recall(name: string, version: number, { limit, facets }: Wanted): Answered | null {
    if (version !== this.version) this.kept.clear();
    this.version = version;
    const found = this.kept.get(name);
    if (found === undefined || found.limit < limit || (facets && found.facets === null))
      return null;
    const { total, how, wholeCount } = found;
    const hits = Array.from(found.keys.subarray(0, limit), (key, i) => ({
      key,
      score: found.scores[i] ?? 0,
      isPartial: i >= wholeCount,
      duplicates: found.duplicates[i] ?? 0,
    }));
    return { total, how, hits, facets: facets ? found.facets : null };
  }

  /** What was kept first goes first when there is too much. */
  keep(name: string, limit: number, { total, how, hits, facets }: Answered): void {
    const firstPartial = hits.findIndex(({ isPartial }) => isPartial);
    this.kept.set(name, {
      total,
      how,
      facets,
      limit,
      keys: Uint32Array.from(hits, ({ key }) => key),
      scores: Float64Array.from(hits, ({ score }) => score),
      duplicates: Uint32Array.from(hits, ({ duplicates }) => duplicates),
      wholeCount: firstPartial < 0 ? hits.length : firstPartial,
    });
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
