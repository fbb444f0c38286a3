import { gone } from './merge.ts';

/**
 * Which reports are there. Outside a report has a key for good; inside it has a number by its place
 * in the segments, which changes as they are merged.
 */
export class Documents {
  private docs = new Int32Array(64).fill(gone);
  keys = new Uint32Array(64);
  isLive = new Uint8Array(64);
  /** Behind the last number given. */
  docEnd = 0;
  liveCount = 0;

  /** The report's number, or `gone`. */
  docOf(key: number): number {
    return this.docs[key] ?? gone;
  }

  /** Gives the key the next number; it must have none. */
  append(key: number): number {
    const doc = this.docEnd;
    this.docEnd += 1;
    this.liveCount += 1;
    if (doc >= this.keys.length) {
      this.keys = grown(this.keys, doc);
      this.isLive = grown(this.isLive, doc);
    }
    if (key >= this.docs.length) {
      const before = this.docs.length;
      this.docs = grown(this.docs, key);
      this.docs.fill(gone, before);
    }
    this.keys[doc] = key;
    this.isLive[doc] = 1;
    this.docs[key] = doc;
    return doc;
  }

  remove(key: number): void {
    const doc = this.docOf(key);
    if (doc === gone) return;
    this.docs[key] = gone;
    this.isLive[doc] = 0;
    this.liveCount -= 1;
  }

  /** New numbers for the reports of a stretch: those that are there, without holes. */
  packed(from: number, to: number): Int32Array {
    const numbers = new Int32Array(to - from).fill(gone);
    let next = 0;
    for (let doc = from; doc < to; doc += 1) {
      if (this.isLive[doc] !== 1) continue;
      numbers[doc - from] = next;
      next += 1;
    }
    return numbers;
  }

  /** Renumbers a stretch, and all behind it; how many numbers were saved. */
  renumber(from: number, numbers: Int32Array): number {
    const to = from + numbers.length;
    let next = from;
    for (let doc = from; doc < this.docEnd; doc += 1) {
      const isKept = doc >= to || numbers[doc - from] !== gone;
      if (!isKept) continue;
      const key = this.keys[doc] ?? 0;
      this.keys[next] = key;
      const isLive = this.isLive[doc] ?? 0;
      this.isLive[next] = isLive;
      if (isLive === 1) this.docs[key] = next;
      next += 1;
    }
    const saved = this.docEnd - next;
    this.isLive.fill(0, next, this.docEnd);
    this.docEnd = next;
    return saved;
  }
}

function grown<A extends Uint8Array | Uint32Array | Int32Array>(values: A, place: number): A {
  const more = new (values.constructor as new (length: number) => A)(
    Math.max(place + 1, values.length * 2),
  );
  more.set(values);
  return more;
}
