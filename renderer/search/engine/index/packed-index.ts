import { dearBeginnings } from './beginnings.ts';
import { Best } from './best.ts';
import { Evaluator } from './evaluate.ts';
import { FuzzyIndexes } from './fuzzy-indexes.ts';
import type { IndexQuery, Term } from './index-query.ts';
import type { Places } from './near.ts';
import { type Rank, rankAll } from './rank.ts';
import { ScorePool } from './scores.ts';
import type { SegmentBuilder } from './segment-builder.ts';
import { type IndexOptions, SegmentStack, type WholeIndex } from './segment-stack.ts';
import { WordLookup } from './word-lookup.ts';

export type { IndexOptions, WholeIndex } from './segment-stack.ts';

export type IndexSearch = {
  /** Reports handed out, best first. */
  readonly limit: number;
  /** Number of words in the query: one more than the highest `word` of its terms. */
  readonly wordCount: number;
  /** 1 for each report that may be found, by `gateOf`; null for all. */
  readonly gate: Uint8Array | null;
  readonly rank: Rank;
  /** Which of two keys with one score comes first, below 0 for the first. */
  readonly tieBreak: (key: number, other: number) => number;
};

export type Ranked = { readonly key: number; readonly score: number };

export type IndexAnswer = {
  readonly total: number;
  readonly best: readonly Ranked[];
  /** Keys of all reports found, in no order. */
  readonly keys: Uint32Array;
};

/** Reports under keys, found by their words; answers are those one MiniSearch index would give. */
export class PackedIndex {
  private readonly fieldCount: number;
  private readonly stack: SegmentStack;
  private readonly pool = new ScorePool();
  private readonly fuzzyIndexes = new FuzzyIndexes();
  private evaluator: { readonly version: number; readonly of: Evaluator } | null = null;

  constructor(options: IndexOptions, stack = new SegmentStack(options)) {
    this.fieldCount = options.fieldCount;
    this.stack = stack;
  }

  /** Takes up what was saved: a segment and the lengths of its reports; their keys are new. */
  static open(options: IndexOptions, saved: Omit<WholeIndex, 'keys'>): PackedIndex {
    return new PackedIndex(options, SegmentStack.open(options, saved));
  }

  get size(): number {
    return this.stack.documents.liveCount;
  }

  /** Rises with every change of what can be found and of the numbers reports have inside. */
  get version(): number {
    return this.stack.version;
  }

  /**
   * Adds a report under a key that has none; `write` gives each of its fields to the builder. It
   * can be found once `makeReady` has been called.
   */
  add(key: number, write: (builder: SegmentBuilder) => void): void {
    this.stack.add(key, write);
  }

  /** Forgets a report; a key that has none is no error. */
  discard(key: number): void {
    this.stack.discard(key);
  }

  /** Makes what was added findable; if `isHurried`, only where that takes no time. */
  makeReady(isHurried: boolean): void {
    this.stack.makeReady(isHurried);
  }

  search(query: IndexQuery, { limit, wordCount, gate, rank, tieBreak }: IndexSearch): IndexAnswer {
    const evaluator = this.ready();
    const { keys } = this.stack.documents;
    this.pool.prepare(this.stack.documents.docEnd, wordCount);
    const scores = this.pool.take();
    evaluator.evaluate(query, scores, gate === null ? null : { passes: gate, few: null });
    const best = new Best(Math.min(limit, scores.count), (doc, other) =>
      tieBreak(keys[doc] ?? 0, keys[other] ?? 0),
    );
    const found = rankAll(scores, keys, rank, best);
    const total = scores.count;
    this.pool.giveBack(scores);
    return {
      total,
      keys: found,
      best: best.sorted().map(({ doc, score }) => ({ key: keys[doc] ?? 0, score })),
    };
  }

  /** Where the parts of a query stand in each of some reports, in the order of `keys`. */
  positions(parts: readonly (readonly Term[])[], keys: readonly number[]): Places[] {
    const reader = this.ready().positions(parts);
    const places = new Map<number, Places>();
    const docs = keys.map((key) => this.stack.documents.docOf(key));
    for (const doc of docs.toSorted((a, b) => a - b)) places.set(doc, reader.of(doc));
    return docs.map((doc) => places.get(doc) ?? []);
  }

  /** Marks the reports whose keys are accepted, for `search`. */
  gateOf(accepts: (key: number) => boolean): Uint8Array {
    this.ready();
    const { isLive, keys, docEnd } = this.stack.documents;
    const gate = new Uint8Array(docEnd);
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (isLive[doc] === 1 && accepts(keys[doc] ?? 0)) gate[doc] = 1;
    }
    return gate;
  }

  /** Keys of all reports that are there. */
  liveKeys(): Uint32Array {
    const { isLive, keys, docEnd } = this.stack.documents;
    return keys.subarray(0, docEnd).filter((_, doc) => isLive[doc] === 1);
  }

  /** Finds out, in steps of some milliseconds, what words give that will be asked for. */
  remember(terms: readonly Term[]): Generator<void> {
    const evaluator = this.ready();
    this.pool.prepare(this.stack.documents.docEnd, 1);
    return evaluator.words.remember(terms);
  }

  /** Beginnings of words, longer by a letter than the one given, that take long to search for. */
  dearBeginnings(beginning: string): string[] {
    const found = this.stack.segments.flatMap((segment) => dearBeginnings(segment, beginning));
    return [...new Set(found)];
  }

  /** The words themselves. */
  get words(): WordLookup {
    const { counter } = this.ready();
    return new WordLookup(this.stack.segments, this.fieldCount, counter, (segment) =>
      this.fuzzyIndexes.of(segment),
    );
  }

  /**
   * Goes on folding until `isTimeUp`, all into one or only what slows searches down; whether there
   * is nothing left to fold.
   */
  fold(isTimeUp: () => boolean, isWholly: boolean): boolean {
    return this.stack.fold(isTimeUp, isWholly);
  }

  /** Makes ready for slips, until `isTimeUp`; whether all of it is done. */
  prepareSimilar(isTimeUp: () => boolean): boolean {
    return this.fuzzyIndexes.prepare(this.stack.segments, isTimeUp);
  }

  /** All in one segment, with pauses while it is not: for saving. */
  whole(): Generator<void, WholeIndex> {
    return this.stack.whole();
  }

  /** Bytes held in segments. */
  get byteLength(): number {
    return this.stack.byteLength;
  }

  private ready(): Evaluator {
    const { version } = this.stack;
    if (this.evaluator?.version !== version) {
      const of = new Evaluator(this.stack.view(), this.pool, (segment) =>
        this.fuzzyIndexes.of(segment),
      );
      this.evaluator = { version, of };
    }
    return this.evaluator.of;
  }
}
