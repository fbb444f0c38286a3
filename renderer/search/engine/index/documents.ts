/** In place of a report's number: it is gone. */
export const gone = -1;

const longestField = 0xffff;

/**
 * Which reports are there. Outside a report has a key for good; inside it has a number by its place
 * in the segments, which changes as they are merged.
 */
export class Documents {
  private docs = new Int32Array(64).fill(gone);
  keys = new Uint32Array(64);
  isLive = new Uint8Array(64);
  /** For each field the words of each report, each counted once. */
  readonly lengths: Uint16Array[];
  /** Sums of the lengths of each field over the reports that are there. */
  readonly lengthSums: Float64Array;
  /** Behind the last number given. */
  docEnd = 0;
  liveCount = 0;

  constructor(fieldCount: number) {
    this.lengths = Array.from({ length: fieldCount }, () => new Uint16Array(64));
    this.lengthSums = new Float64Array(fieldCount);
  }

  /** So many reports that are all there, each under its own number as key. */
  static of(docCount: number, lengths: readonly Uint16Array[]): Documents {
    const documents = new Documents(lengths.length);
    documents.docs = new Int32Array(docCount);
    documents.keys = new Uint32Array(docCount);
    for (let doc = 0; doc < docCount; doc += 1) {
      documents.docs[doc] = doc;
      documents.keys[doc] = doc;
    }
    documents.isLive = new Uint8Array(docCount).fill(1);
    lengths.forEach((column, field) => {
      let sum = 0;
      for (let doc = 0; doc < docCount; doc += 1) sum += column[doc] ?? 0;
      documents.lengths[field] = column;
      documents.lengthSums[field] = sum;
    });
    documents.docEnd = docCount;
    documents.liveCount = docCount;
    return documents;
  }

  /** The report's number, or `gone`. */
  docOf(key: number): number {
    return this.docs[key] ?? gone;
  }

  /** Gives the key the next number; it must have none. Longer fields are not told apart. */
  append(key: number, lengths: ArrayLike<number>): number {
    const doc = this.docEnd;
    this.docEnd += 1;
    this.liveCount += 1;
    if (doc >= this.keys.length) {
      this.keys = grown(this.keys, doc);
      this.isLive = grown(this.isLive, doc);
      this.lengths.forEach((column, field) => {
        this.lengths[field] = grown(column, doc);
      });
    }
    if (key >= this.docs.length) {
      const before = this.docs.length;
      this.docs = grown(this.docs, key);
      this.docs.fill(gone, before);
    }
    this.keys[doc] = key;
    this.isLive[doc] = 1;
    this.docs[key] = doc;
    this.lengths.forEach((column, field) => {
      const length = Math.min(lengths[field] ?? 0, longestField);
      column[doc] = length;
      this.lengthSums[field] = (this.lengthSums[field] ?? 0) + length;
    });
    return doc;
  }

  remove(key: number): void {
    const doc = this.docOf(key);
    if (doc === gone) return;
    this.docs[key] = gone;
    this.isLive[doc] = 0;
    this.liveCount -= 1;
    this.lengths.forEach((column, field) => {
      this.lengthSums[field] = (this.lengthSums[field] ?? 0) - (column[doc] ?? 0);
    });
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
    const firstGone = numbers.indexOf(gone);
    if (firstGone < 0) return 0;
    const first = from + firstGone;
    let next = first;
    const isKept = (doc: number): boolean => numbers[doc - from] !== gone;
    for (let start = first; start < this.docEnd;) {
      let end = start;
      while (end < this.docEnd && isKept(end)) end += 1;
      for (const column of [this.keys, this.isLive, ...this.lengths]) {
        column.copyWithin(next, start, end);
      }
      next += end - start;
      start = end;
      while (start < this.docEnd && !isKept(start)) start += 1;
    }
    for (let doc = first; doc < next; doc += 1) {
      if (this.isLive[doc] === 1) this.docs[this.keys[doc] ?? 0] = doc;
    }
    const saved = this.docEnd - next;
    this.isLive.fill(0, next, this.docEnd);
    this.docEnd = next;
    return saved;
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  values: A,
  place: number,
): A {
  const more = new (values.constructor as new (length: number) => A)(
    Math.max(place + 1, values.length * 2),
  );
  more.set(values);
  return more;
}
