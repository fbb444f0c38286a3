import { Documents, gone } from './documents.ts';
import { planFold, type Stretch } from './fold-plan.ts';
import { mergeSegments } from './merge.ts';
import { byteLengthOf, type Segment } from './segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import type { GroupsOf } from './term-table.ts';
import type { View } from './view.ts';

export type IndexOptions = {
  readonly fieldCount: number;
  /** Pure, and called once for each word of a segment at the most. */
  readonly groupsOf: GroupsOf;
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

/**
 * The segments an index is made of: reports are collected, sealed into segments, and these folded
 * into fewer in quiet moments.
 */
export class SegmentStack {
  readonly documents: Documents;
  private readonly options: IndexOptions;
  private builder: SegmentBuilder;
  segments: readonly Segment[] = [];
  /** A segment in the making; its reports cannot be found yet. */
  private sealing: Generator<void, Segment> | null = null;
  private folding: (Stretch & { readonly work: Generator<void> }) | null = null;
  /** Rises with every change of what can be found and of the numbers reports have inside. */
  version = 0;

  constructor(options: IndexOptions, documents = new Documents(options.fieldCount)) {
    this.options = options;
    this.documents = documents;
    this.builder = this.newBuilder();
  }

  /** Takes up what was saved: a segment and the lengths of its reports; their keys are new. */
  static open(options: IndexOptions, { segment, lengths }: Omit<WholeIndex, 'keys'>): SegmentStack {
    const stack = new SegmentStack(options, Documents.of(segment?.docCount ?? 0, lengths));
    if (segment !== null) stack.segments = [segment];
    return stack;
  }

  /**
   * Adds a report under a key that has none; `write` gives each of its fields to the builder. It
   * can be found once `makeReady` has been called.
   */
  add(key: number, write: (builder: SegmentBuilder) => void): void {
    this.builder.writeDoc(write);
    this.documents.append(key, this.builder.lengths);
    this.version += 1;
    if (this.sealing !== null) this.seal(sealedAtOnce);
    else if (this.builder.wordCount >= mostCollected) this.sealing = this.beginSegment();
  }

  /** Forgets a report; a key that has none is no error. */
  discard(key: number): void {
    if (this.documents.docOf(key) === gone) return;
    this.documents.remove(key);
    this.version += 1;
  }

  /** Whether all is one segment, of reports that are all there. */
  private get isWhole(): boolean {
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

  /** The reports as they stand, for queries; good until the version rises. */
  view(): View {
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
    this.version += 1;
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
      const firstDoc = behind(this.segments.at(-1));
      this.segments = [...this.segments, { ...value, firstDoc }];
      this.version += 1;
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
