import { Best } from './best.ts';
import { Documents } from './documents.ts';
import { Evaluator } from './evaluate.ts';
import { buildFuzzyIndex, type FuzzyIndex } from './fuzzy.ts';
import type { IndexQuery, Term } from './index-query.ts';
import { gone, mergeSegments } from './merge.ts';
import type { Places } from './near.ts';
import { ScorePool } from './scores.ts';
import { byteLengthOf, type Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { View } from './term-scorer.ts';

export type IndexOptions = {
  readonly fieldCount: number;
  /** Groups a word belongs to; pure, and called once for each word of a segment. */
  readonly groupsOf: (term: string) => readonly string[];
};

export type IndexSearch = {
  /** Reports handed out, best first. */
  readonly limit: number;
  /** Number of words in the query: one more than the highest `word` of its terms. */
  readonly wordCount: number;
  /** 1 for each report that may be found, by `gateOf`; null for all. */
  readonly gate: Uint8Array | null;
  /** The score that counts, from the sum and the number of the query's words a report meets. */
  readonly rank: (score: number, wordsMet: number, key: number) => number;
};

export type Ranked = { readonly key: number; readonly score: number };

export type IndexAnswer = {
  readonly total: number;
  readonly best: readonly Ranked[];
  /** Keys of all reports found, in no order. */
  readonly keys: Uint32Array;
};

/** Words collected before they become a segment: about ten thousand reports. */
const mostCollected = 3_000_000;

/** Segments of together so few reports are merged at once; larger ones wait for a quiet moment. */
const mostMergedAtOnce = 128;

/** What is folded into one segment when it is quiet. */
const mostSegments = 6;
const mostGoneShare = 0.02;

/** Segments from one to before another. */
type Stretch = { readonly from: number; readonly to: number };

/** Reports under keys, found by their words; answers are those one MiniSearch index would give. */
export class PackedIndex {
  private readonly options: IndexOptions;
  private readonly documents = new Documents();
  private readonly lengthSums: Float64Array;
  private readonly pool = new ScorePool();
  private readonly fuzzyIndexes = new WeakMap<Segment, FuzzyIndex>();
  private builder: SegmentBuilder;
  private segments: Segment[] = [];
  private folding: (Stretch & { readonly work: Generator<void> }) | null = null;
  private evaluator: Evaluator | null = null;
  /** Rises with every change of what can be found. */
  version = 0;

  constructor(options: IndexOptions) {
    this.options = options;
    this.lengthSums = new Float64Array(options.fieldCount);
    this.builder = new SegmentBuilder(options.fieldCount, options.groupsOf);
  }

  /** Takes up segments that were saved, with the keys of their reports. */
  static open(options: IndexOptions, segments: readonly Segment[], keys: Uint32Array): PackedIndex {
    const index = new PackedIndex(options);
    index.segments = [...segments];
    for (const key of keys) index.documents.append(key);
    for (const { fieldLengths } of segments) index.addLengths(fieldLengths, 0, fieldLengths.length);
    return index;
  }

  get size(): number {
    return this.documents.liveCount;
  }

  /** Adds a report under a key that has none; `write` gives each of its fields to the builder. */
  add(key: number, write: (builder: SegmentBuilder) => void): void {
    this.documents.append(key);
    this.builder.beginDoc();
    write(this.builder);
    this.changed();
    if (this.builder.wordCount >= mostCollected) this.takeCollected();
  }

  /** Forgets a report; a key that has none is no error. */
  discard(key: number): void {
    if (this.documents.docOf(key) === gone) return;
    this.takeCollected();
    const doc = this.documents.docOf(key);
    const segment = this.segments.findLast(({ firstDoc }) => firstDoc <= doc);
    if (segment !== undefined) {
      const { fieldCount } = this.options;
      const at = (doc - segment.firstDoc) * fieldCount;
      for (let field = 0; field < fieldCount; field += 1) {
        const length = segment.fieldLengths[at + field] ?? 0;
        this.lengthSums[field] = (this.lengthSums[field] ?? 0) - length;
      }
    }
    this.documents.remove(key);
    this.changed();
  }

  search(query: IndexQuery, { limit, wordCount, gate, rank }: IndexSearch): IndexAnswer {
    const evaluator = this.ready();
    const { keys } = this.documents;
    this.pool.prepare(this.documents.docEnd, wordCount);
    const scores = this.pool.take();
    evaluator.evaluate(query, scores, gate);
    const best = new Best(Math.min(limit, scores.count));
    const found = new Uint32Array(scores.count);
    for (let i = 0; i < scores.count; i += 1) {
      const doc = scores.docs[i] ?? 0;
      const key = keys[doc] ?? 0;
      found[i] = key;
      best.offer(doc, rank(scores.score[doc] ?? 0, scores.wordCount(doc), key));
    }
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

  /** Words that begin with `prefix`, with the number of reports that hold each, most first. */
  complete(prefix: string, limit: number): { readonly term: string; readonly count: number }[] {
    this.ready();
    const counts = new Map<string, number>();
    for (const { terms, lists } of this.segments) {
      const end = terms.endOfPrefix(prefix);
      for (let term = terms.lowerBound(prefix); term < end; term += 1) {
        let most = 0;
        const lastList = lists.firstOfTerm[term + 1] ?? 0;
        for (let list = lists.firstOfTerm[term] ?? 0; list < lastList; list += 1) {
          most = Math.max(most, lists.count[list] ?? 0);
        }
        const text = terms.term(term);
        counts.set(text, (counts.get(text) ?? 0) + most);
      }
    }
    return [...counts]
      .map(([term, count]) => ({ term, count }))
      .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  /** Reports a word or group reaches, at the most: gone ones and other fields may be counted in. */
  reach(term: string, isGroup: boolean): number {
    this.ready();
    let reach = 0;
    for (const { terms, lists, groups } of this.segments) {
      const at = isGroup ? groups.terms.find(term) : terms.find(term);
      if (at < 0) continue;
      const members = isGroup
        ? groups.members.subarray(groups.memberAt[at], groups.memberAt[at + 1])
        : [at];
      for (const member of members) {
        const lastList = lists.firstOfTerm[member + 1] ?? 0;
        for (let list = lists.firstOfTerm[member] ?? 0; list < lastList; list += 1) {
          reach += lists.count[list] ?? 0;
        }
      }
    }
    return reach;
  }

  /** Whether a quiet moment would find work here. */
  get isFolded(): boolean {
    return this.folding === null && this.builder.docCount === 0 && this.nextFold() === null;
  }

  /** Goes on folding until `isTimeUp`; a few milliseconds pass between two looks. */
  fold(isTimeUp: () => boolean): void {
    this.takeCollected();
    while (!isTimeUp()) {
      if (this.folding === null) {
        const stretch = this.nextFold();
        if (stretch === null) return;
        this.folding = { ...stretch, work: this.foldStretch(stretch) };
      }
      if (this.folding.work.next().done === true) this.folding = null;
    }
  }

  /** All in one segment, whatever it takes: for saving. */
  foldAll(): { readonly segment: Segment | null; readonly keys: Uint32Array } {
    this.takeCollected();
    if (this.folding !== null) while (this.folding.work.next().done !== true);
    this.folding = null;
    if (this.segments.length > 1 || this.hasGone().includes(true)) {
      const work = this.foldStretch({ from: 0, to: this.segments.length });
      while (work.next().done !== true);
    }
    return {
      segment: this.segments[0] ?? null,
      keys: this.documents.keys.slice(0, this.documents.docEnd),
    };
  }

  /** Bytes held in segments. */
  get byteLength(): number {
    return this.segments.reduce((sum, segment) => sum + byteLengthOf(segment), 0);
  }

  /** What is worth folding: all when many are gone, else the young where they are many. */
  private nextFold(): Stretch | null {
    const to = this.segments.length;
    const goneCount = this.documents.docEnd - this.documents.liveCount;
    if (goneCount > mostGoneShare * this.documents.docEnd + mostMergedAtOnce) {
      return { from: 0, to };
    }
    if (to <= mostSegments) return null;
    const end = this.documents.docEnd;
    const from = this.segments.findIndex(
      ({ firstDoc, docCount }) => docCount < 3 * (end - firstDoc - docCount),
    );
    return { from: from < 0 ? to - 2 : from, to };
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
    this.evaluator = null;
  }

  /** Makes a segment of what was collected, then merges the small ones at the end. */
  private takeCollected(): void {
    const { docCount } = this.builder;
    if (docCount === 0) return;
    const segment = this.builder.finish(this.documents.docEnd - docCount);
    if (docCount < mostMergedAtOnce) {
      this.builder = new SegmentBuilder(this.options.fieldCount, this.options.groupsOf);
    }
    this.segments.push(segment);
    this.addLengths(segment.fieldLengths, 0, segment.fieldLengths.length);
    this.evaluator = null;
    for (;;) {
      const [before, last] = this.segments.slice(-2);
      const isFree = this.segments.length - 2 >= (this.folding?.to ?? 0);
      if (before === undefined || last === undefined || !isFree) return;
      if (before.docCount + last.docCount > mostMergedAtOnce) return;
      if (before.docCount > 2 * last.docCount) return;
      const numbers = this.documents.packed(before.firstDoc, behind(last));
      const work = mergeSegments([before, last], this.options.fieldCount, numbers);
      let step = work.next();
      while (step.done !== true) step = work.next();
      this.replace(this.segments.length - 2, 2, step.value, numbers);
    }
  }

  private addLengths(lengths: Uint16Array, from: number, to: number): void {
    const { fieldCount } = this.options;
    for (let i = from; i < to; i += 1) {
      const field = i % fieldCount;
      this.lengthSums[field] = (this.lengthSums[field] ?? 0) + (lengths[i] ?? 0);
    }
  }

  private changed(): void {
    this.version += 1;
    this.evaluator = null;
  }

  private ready(): Evaluator {
    this.takeCollected();
    this.evaluator ??= new Evaluator(this.view(), this.pool, (segment) => {
      const known = this.fuzzyIndexes.get(segment);
      if (known !== undefined) return known;
      const made = buildFuzzyIndex(segment.terms);
      this.fuzzyIndexes.set(segment, made);
      return made;
    });
    return this.evaluator;
  }

  private view(): View {
    const { isLive, keys, docEnd, liveCount } = this.documents;
    return {
      segments: this.segments,
      hasGone: this.hasGone(),
      isLive,
      docEnd,
      keys,
      liveCount,
      meanLengths: Array.from(this.lengthSums, (sum) => sum / Math.max(liveCount, 1)),
      fieldCount: this.options.fieldCount,
    };
  }

  private hasGone(): boolean[] {
    const { isLive } = this.documents;
    return this.segments.map(({ firstDoc, docCount }) =>
      isLive.subarray(firstDoc, firstDoc + docCount).includes(0),
    );
  }
}

function behind(segment: Segment | undefined): number {
  return segment === undefined ? 0 : segment.firstDoc + segment.docCount;
}
