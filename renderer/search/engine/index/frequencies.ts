import { type Gate, isSought } from './gate.ts';
import { PostingCursor } from './posting-cursor.ts';
import type { Segment } from './segment.ts';

/** Which reports of a segment count: those that pass, or all. */
export type Passing = {
  readonly gate: Gate | null;
  /** What the gate lets pass, or without one the reports that are there; null for all. */
  readonly passes: Uint8Array | null;
};

const noDocs = new Uint32Array(0);

/** Sums how often the words of several lists stand in each report of a segment. */
export class Frequencies {
  /** By report, counted within the segment; who reads one sets it back to 0. */
  values = new Float32Array(0);
  /** The reports that have any, in no order. */
  docs = new Uint32Array(0);
  private count = 0;

  /** Takes lists and what an occurrence in each counts for; how many reports `docs` then holds. */
  gather(segment: Segment, members: ReadonlyMap<number, number>, passing: Passing): number {
    const { lists, docCount } = segment;
    if (this.values.length < docCount) {
      this.values = new Float32Array(docCount);
      this.docs = new Uint32Array(docCount);
    }
    this.count = 0;
    for (const [list, share] of members) {
      const { gate, passes } = passing;
      if (isSought(gate, lists.count[list] ?? 0))
        this.seek(segment, list, share, gate?.few ?? noDocs);
      else this.read(segment, list, share, passes);
    }
    return this.count;
  }

  // Decodes as the scorers do, each in its own loop: a call for each posting would cost more than it.
  private read(
    { lists, firstDoc }: Segment,
    list: number,
    share: number,
    passes: Uint8Array | null,
  ): void {
    const { values, docs } = this;
    const { postings } = lists;
    const end = lists.postingsAt[list + 1] ?? 0;
    let next = lists.postingsAt[list] ?? 0;
    let doc = 0;
    let { count } = this;
    while (next < end) {
      let byte = postings[next++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[next++] ?? 0;
        value |= (byte & 127) << shift;
      }
      doc += value >>> 1;
      let frequency = 1;
      if ((value & 1) === 1) {
        byte = postings[next++] ?? 0;
        frequency = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[next++] ?? 0;
          frequency |= (byte & 127) << shift;
        }
      }
      if (passes !== null && passes[firstDoc + doc] === 0) continue;
      if (values[doc] === 0) {
        docs[count] = doc;
        count += 1;
      }
      values[doc] = (values[doc] ?? 0) + frequency * share;
    }
    this.count = count;
  }

  /** The same, looking up in a long list the few reports that are worth it. */
  private seek(
    { lists, firstDoc, docCount }: Segment,
    list: number,
    share: number,
    few: Uint32Array,
  ): void {
    const cursor = new PostingCursor(lists, list);
    for (const doc of few) {
      const local = doc - firstDoc;
      if (local < 0 || local >= docCount) continue;
      cursor.seek(local);
      if (cursor.doc !== local) continue;
      if (this.values[local] === 0) {
        this.docs[this.count] = local;
        this.count += 1;
      }
      this.values[local] = (this.values[local] ?? 0) + cursor.frequency * share;
    }
  }
}
