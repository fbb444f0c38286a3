import { dearBeginnings } from './beginnings.ts';
import { Best } from './best.ts';
import { Documents, gone } from './documents.ts';
import { Evaluator } from './evaluate.ts';
import { planFold, type Stretch } from './fold-plan.ts';
import { buildFuzzyIndex, buildFuzzyIndexInSteps, type FuzzyIndex } from './fuzzy.ts';
import type { IndexQuery, Term } from './index-query.ts';
import { mergeSegments } from './merge.ts';
import type { Places } from './near.ts';
import { type Rank, rankAll } from './rank.ts';
import { ScorePool } from './scores.ts';
import { byteLengthOf, type Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { GroupsOf } from './term-table.ts';
import type { View } from './view.ts';
import type { Vocabulary } from './vocabulary.ts';
import { WordLookup } from './word-lookup.ts';

export type IndexOptions = {
  readonly fieldCount: number;
  /** Pure, and called once for each word of a segment at the most. */
  readonly groupsOf: GroupsOf;
};

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

/** Words collected before they become a segment: some three thousand reports. */
const mostCollected = 1_000_000;

/** So many reports become a segment at once, when one of them may be asked for. */
const mostSealedAtOnce = 64;

/** Words of some hundred reports: a report that is saved again has the same but for a few. */
const mostRemembered = 30_000;
/** The same while many reports come in: some 40 MB. */
const mostRememberedAtWork = 400_000;

/** Steps of making a segment that go with each report added meanwhile. */
const sealedAtOnce = 1;

/** So many segments of so few reports at the end are merged into one; others wait for quiet. */
const mostSmall = 24;
const mostInSmall = 8;

/** All of an index, tidied up: the segment is absent when there are no reports. */
export type WholeIndex = {
  readonly segment: Segment | null;
  readonly keys: Uint32Array;
  /** For each field the words of each report. */
  readonly lengths: readonly Uint16Array[];
};

/** Reports under keys, found by their words; answers are those one MiniSearch index would give. */
export class PackedIndex {
  private readonly options: IndexOptions;
  private readonly documents: Documents;
  private readonly pool = new ScorePool();
  private readonly fuzzyIndexes = new WeakMap<Vocabulary, FuzzyIndex>();
  private preparing: Generator<void> | null = null;
  private builder: SegmentBuilder;
  private segments: Segment[] = [];
  /** A segment in the making; its reports cannot be found yet. */
  private sealing: Generator<void, Segment> | null = null;
  private folding: (Stretch & { readonly work: Generator<void> }) | null = null;
  private evaluator: Evaluator | null = null;
  /** Rises with every change of what can be found and of the numbers reports have inside. */
  version = 0;

  constructor(options: IndexOptions, documents = new Documents(options.fieldCount)) {
    this.options = options;
    this.documents = documents;
    this.builder = this.newBuilder();
  }

  /** Takes up what was saved: a segment and the lengths of its reports; their keys are new. */
  static open(options: IndexOptions, { segment, lengths }: Omit<WholeIndex, 'keys'>): PackedIndex {
    const index = new PackedIndex(options, Documents.of(segment?.docCount ?? 0, lengths));
    if (segment !== null) index.segments = [segment];
    return index;
  }

  get size(): number {
    return this.documents.liveCount;
  }

  /**
   * Adds a report under a key that has none; `write` gives each of its fields to the builder. It
   * can be found once `makeReady` has been called.
   */
  add(key: number, write: (builder: SegmentBuilder) => void): void {
    this.builder.writeDoc(write);
    this.documents.append(key, this.builder.lengths);
    this.changed();
    if (this.sealing !== null) this.seal(sealedAtOnce);
    else if (this.builder.wordCount >= mostCollected) this.sealing = this.beginSegment();
  }

  /** Forgets a report; a key that has none is no error. */
  discard(key: number): void {
    if (this.documents.docOf(key) === gone) return;
    this.documents.remove(key);
    this.changed();
  }

  search(query: IndexQuery, { limit, wordCount, gate, rank, tieBreak }: IndexSearch): IndexAnswer {
    const evaluator = this.ready();
    const { keys } = this.documents;
    this.pool.prepare(this.documents.docEnd, wordCount);
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
    const docs = keys.map((key) => this.documents.docOf(key));
    for (const doc of docs.toSorted((a, b) => a - b)) places.set(doc, reader.of(doc));
    return docs.map((doc) => places.get(doc) ?? []);
  }

  /** Marks the reports whose keys are accepted, for `search`. */
  gateOf(accepts: (key: number) => boolean): Uint8Array {
    this.ready();
    const { isLive, keys, docEnd } = this.documents;
    const gate = new Uint8Array(docEnd);
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (isLive[doc] === 1 && accepts(keys[doc] ?? 0)) gate[doc] = 1;
    }
    return gate;
  }

  /** Keys of all reports that are there. */
  liveKeys(): Uint32Array {
    const { isLive, keys, docEnd } = this.documents;
    return keys.subarray(0, docEnd).filter((_, doc) => isLive[doc] === 1);
  }

  /** Finds out, in steps of some milliseconds, what words give that will be asked for. */
  remember(terms: readonly Term[]): Generator<void> {
    const evaluator = this.ready();
    this.pool.prepare(this.documents.docEnd, 1);
    return evaluator.words.remember(terms);
  }

  /** Beginnings of words, longer by a letter than the one given, that take long to search for. */
  dearBeginnings(beginning: string): string[] {
    const found = this.segments.flatMap((segment) => dearBeginnings(segment, beginning));
    return [...new Set(found)];
  }

  /** The words themselves. */
  get words(): WordLookup {
    const { counter } = this.ready();
    return new WordLookup(this.segments, this.options.fieldCount, counter, (segment) =>
      this.fuzzyIndexOf(segment),
    );
  }

  /** Whether all is one segment, of reports that are all there. */
  get isWhole(): boolean {
    const { docEnd, liveCount } = this.documents;
    const isSealed = this.sealing === null && this.builder.docCount === 0;
    return isSealed && this.segments.length <= 1 && docEnd === liveCount;
  }

  /**
   * Goes on folding until `isTimeUp`, all into one or only what slows searches down; a few
   * milliseconds pass between two looks. Whether there is nothing left to fold.
   */
  fold(isTimeUp: () => boolean, isWholly: boolean): boolean {
    while (!isTimeUp()) {
      if (this.sealing !== null || this.builder.docCount > mostSealedAtOnce) {
        this.sealing ??= this.beginSegment();
        this.seal(1);
        continue;
      }
      this.makeReady(false);
      if (this.folding === null) {
        const stretch = this.planNextFold(isWholly);
        if (stretch === null) {
          this.forgetWords(mostRemembered);
          return true;
        }
        this.folding = { ...stretch, work: this.foldStretch(stretch) };
      }
      if (this.folding.work.next().done === true) this.folding = null;
    }
    return false;
  }

  /**
   * Does in a quiet moment what the first search for a slip would have to wait for; whether all of
   * it is done.
   */
  prepareSimilar(isTimeUp: () => boolean): boolean {
    for (;;) {
      this.preparing ??= this.prepareNext();
      if (this.preparing === null) return true;
      if (this.preparing.next().done === true) this.preparing = null;
      // Not before a step: whoever has time for one look at a time gets on too.
      if (isTimeUp()) return false;
    }
  }

  /** All in one segment, with pauses while it is not: for saving. */
  *whole(): Generator<void, WholeIndex> {
    let looks = 0;
    while (!this.fold(() => (looks += 1) % 2 === 0, true)) yield;
    const { keys, lengths, docEnd } = this.documents;
    return {
      segment: this.segments[0] ?? null,
      keys: keys.slice(0, docEnd),
      lengths: lengths.map((column) => column.slice(0, docEnd)),
    };
  }

  /** Bytes held in segments. */
  get byteLength(): number {
    return this.segments.reduce((sum, segment) => sum + byteLengthOf(segment), 0);
  }

  private planNextFold(isWholly: boolean): Stretch | null {
    if (this.isWhole) return null;
    const { docEnd, liveCount } = this.documents;
    return planFold(this.segments, { docEnd, goneCount: docEnd - liveCount, isWholly });
  }

  /** Merges a stretch of segments into one; reports may come and go meanwhile. */
  private *foldStretch({ from, to }: Stretch): Generator<void> {
    const old = this.segments.slice(from, to);
    const numbers = this.documents.packed(old[0]?.firstDoc ?? 0, behind(old.at(-1)));
    const merged = yield* mergeSegments(old, this.options.fieldCount, numbers);
    this.replace(from, to - from, merged, numbers);
  }

  private replace(from: number, count: number, merged: Segment, numbers: Int32Array): void {
    const saved = this.documents.renumber(merged.firstDoc, numbers);
    const later = this.segments
      .slice(from + count)
      .map((segment) => ({ ...segment, firstDoc: segment.firstDoc - saved }));
    this.segments = [
      ...this.segments.slice(0, from),
      ...(merged.docCount > 0 ? [merged] : []),
      ...later,
    ];
    this.changed();
  }

  /**
   * Makes what was added findable: all of it, or, if `isHurried`, only a few reports, since many
   * take their time.
   */
  makeReady(isHurried: boolean): void {
    const isWaiting = this.sealing !== null || this.builder.docCount > mostSealedAtOnce;
    if (isHurried && isWaiting) return;
    while (this.sealing !== null || this.builder.docCount > 0) {
      this.sealing ??= this.beginSegment();
      this.seal(Number.POSITIVE_INFINITY);
      this.mergeSmall();
    }
  }

  private beginSegment(): Generator<void, Segment> {
    const { docCount } = this.builder;
    const work = this.builder.finish(this.documents.docEnd - docCount);
    this.forgetWords(docCount <= mostSealedAtOnce ? mostRemembered : mostRememberedAtWork);
    return work;
  }

  /** Starts afresh where the words met so far are more than is worth their memory. */
  private forgetWords(most: number): void {
    if (this.builder.termCount > most) this.builder = this.newBuilder();
  }

  /** Some steps of making the segment at hand. */
  private seal(steps: number): void {
    for (let step = 0; this.sealing !== null && step < steps; step += 1) {
      const { done, value } = this.sealing.next();
      if (done !== true) continue;
      this.sealing = null;
      // What was folded meanwhile has saved numbers in front of it.
      this.segments.push({ ...value, firstDoc: behind(this.segments.at(-1)) });
      this.version += 1;
      this.evaluator = null;
    }
  }

  /** Not two by two: whoever edits one report after another would wait for a merge at each. */
  private mergeSmall(): void {
    const first = this.folding?.to ?? 0;
    let from = this.segments.length;
    while (from > first && (this.segments[from - 1]?.docCount ?? 0) <= mostInSmall) from -= 1;
    const small = this.segments.slice(from);
    if (small.length < mostSmall) return;
    const numbers = this.documents.packed(small[0]?.firstDoc ?? 0, behind(small.at(-1)));
    const work = mergeSegments(small, this.options.fieldCount, numbers);
    let step = work.next();
    while (step.done !== true) step = work.next();
    this.replace(from, small.length, step.value, numbers);
  }

  private newBuilder(): SegmentBuilder {
    return new SegmentBuilder(this.options.fieldCount, this.options.groupsOf);
  }

  private changed(): void {
    this.version += 1;
    this.evaluator = null;
  }

  private ready(): Evaluator {
    this.evaluator ??= new Evaluator(this.view(), this.pool, (segment) =>
      this.fuzzyIndexOf(segment),
    );
    return this.evaluator;
  }

  private prepareNext(): Generator<void> | null {
    const segment = this.segments.find(({ terms }) => !this.fuzzyIndexes.has(terms));
    return segment === undefined ? null : this.prepare(segment.terms);
  }

  private *prepare(terms: Vocabulary): Generator<void> {
    this.fuzzyIndexes.set(terms, yield* buildFuzzyIndexInSteps(terms));
  }

  private fuzzyIndexOf({ terms }: Segment): FuzzyIndex {
    const known = this.fuzzyIndexes.get(terms);
    if (known !== undefined) return known;
    const made = buildFuzzyIndex(terms);
    this.fuzzyIndexes.set(terms, made);
    return made;
  }

  private view(): View {
    const { isLive, keys, docEnd, liveCount, lengths, lengthSums } = this.documents;
    return {
      segments: this.segments,
      gone: this.gone(),
      isLive,
      docEnd,
      keys,
      liveCount,
      lengths,
      meanLengths: Array.from(lengthSums, (sum) => sum / Math.max(liveCount, 1)),
      fieldCount: this.options.fieldCount,
    };
  }

  private gone(): Uint32Array[] {
    const { isLive } = this.documents;
    return this.segments.map(({ firstDoc, docCount }) => {
      const found: number[] = [];
      for (let at = isLive.indexOf(0, firstDoc); at >= 0 && at < firstDoc + docCount;) {
        found.push(at - firstDoc);
        at = isLive.indexOf(0, at + 1);
      }
      return Uint32Array.from(found);
    });
  }
}

function behind(segment: Segment | undefined): number {
  return segment === undefined ? 0 : segment.firstDoc + segment.docCount;
}
