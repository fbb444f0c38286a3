import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './bytes.ts';
import { CodedTerms, writeTerms } from './coded-terms.ts';

/** Terms brought in between two pauses. */
const stretch = 50_000;

/**
 * Terms in order of their UTF-16 units, all in one array: half a million strings would weigh more
 * than all their postings.
 */
export class Vocabulary {
  readonly size: number;
  private readonly units: Uint16Array;
  /** Where each term begins in `units`; one more than there are terms. */
  private readonly starts: Uint32Array;
  /** Brings the terms in that are not in `units` yet; null once all are. */
  private coded: CodedTerms | null;

  constructor(units: Uint16Array, starts: Uint32Array, coded: CodedTerms | null = null) {
    this.units = units;
    this.starts = starts;
    this.coded = coded;
    this.size = starts.length - 1;
  }

  static of(sorted: readonly string[]): Vocabulary {
    const writer = new VocabularyWriter();
    for (const term of sorted) writer.push(term);
    return writer.finish();
  }

  term(at: number): string {
    if (this.coded !== null) this.bring(at);
    return String.fromCharCode(...this.units.subarray(this.starts[at], this.starts[at + 1]));
  }

  /** Length of a term in UTF-16 units. */
  termLength(at: number): number {
    if (this.coded !== null) this.bring(at);
    return (this.starts[at + 1] ?? 0) - (this.starts[at] ?? 0);
  }

  /** Unit `offset` of a term; NaN behind its end. */
  unit(at: number, offset: number): number {
    if (this.coded !== null) this.bring(at);
    const place = (this.starts[at] ?? 0) + offset;
    return place < (this.starts[at + 1] ?? 0) ? (this.units[place] ?? Number.NaN) : Number.NaN;
  }

  /** Place of a term, or -1. */
  find(term: string): number {
    const at = this.lowerBound(term);
    return at < this.size && this.compareTo(at, term) === 0 ? at : -1;
  }

  /** First term that does not come before `term`. */
  lowerBound(term: string): number {
    return this.firstWhere((at) => this.compareTo(at, term) >= 0);
  }

  /** First term behind all those that begin with `prefix`. */
  endOfPrefix(prefix: string): number {
    return this.firstWhere((at) => this.compareStart(at, prefix) > 0);
  }

  /** Below 0 if the term at `at` comes before the term of another vocabulary. */
  compare(at: number, other: Vocabulary, otherAt: number): number {
    if (this.coded !== null) this.bring(at);
    if (other.coded !== null) other.bring(otherAt);
    const a = this.starts[at] ?? 0;
    const b = other.starts[otherAt] ?? 0;
    const aLength = (this.starts[at + 1] ?? 0) - a;
    const bLength = (other.starts[otherAt + 1] ?? 0) - b;
    const shared = aLength < bLength ? aLength : bLength;
    for (let i = 0; i < shared; i += 1) {
      const difference = (this.units[a + i] ?? 0) - (other.units[b + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return aLength - bLength;
  }

  *write(writer: ByteWriter): Generator<void> {
    for (let from = 0; this.coded !== null && from < this.size; from += stretch) {
      const to = Math.min(this.size, from + stretch);
      for (let term = from; term < to; term += 1) this.bring(term);
      yield;
    }
    yield* writeTerms({ units: this.units, starts: this.starts }, writer);
  }

  static read(reader: ByteReader): Vocabulary {
    const coded = new CodedTerms(reader);
    const { units, starts } = coded.terms;
    return new Vocabulary(units, starts, coded);
  }

  /** Bytes held. */
  get byteLength(): number {
    return this.units.byteLength + this.starts.byteLength;
  }

  private bring(term: number): void {
    if (this.coded?.bring(term) === true) this.coded = null;
  }

  private firstWhere(isBehind: (at: number) => boolean): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBehind(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private compareTo(at: number, term: string): number {
    return this.compareStart(at, term) || this.termLength(at) - term.length;
  }

  /** Compares as many units as `prefix` has; a term that ends before them comes first. */
  private compareStart(at: number, prefix: string): number {
    if (this.coded !== null) this.bring(at);
    const start = this.starts[at] ?? 0;
    const length = (this.starts[at + 1] ?? 0) - start;
    for (let i = 0; i < prefix.length; i += 1) {
      if (i === length) return -1;
      const difference = (this.units[start + i] ?? 0) - prefix.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Takes terms in their order. */
export class VocabularyWriter {
  private units = new Uint16Array(256);
  private starts = new Uint32Array(64);
  private length = 0;
  size = 0;

  push(term: string): void {
    this.begin(term.length);
    for (let i = 0; i < term.length; i += 1) this.units[this.length + i] = term.charCodeAt(i);
    this.length += term.length;
  }

  /** The units from one place to before another. */
  pushUnits(units: Uint16Array, from: number, to: number): void {
    this.begin(to - from);
    for (let i = from; i < to; i += 1, this.length += 1) this.units[this.length] = units[i] ?? 0;
  }

  pushFrom(other: Vocabulary, at: number): void {
    const length = other.termLength(at);
    this.begin(length);
    for (let i = 0; i < length; i += 1) this.units[this.length + i] = other.unit(at, i);
    this.length += length;
  }

  finish(): Vocabulary {
    const starts = this.starts.slice(0, this.size + 1);
    starts[this.size] = this.length;
    return new Vocabulary(this.units.slice(0, this.length), starts);
  }

  private begin(length: number): void {
    if (this.length + length > this.units.length) {
      const grown = new Uint16Array(Math.max(this.length + length, this.units.length * 2));
      grown.set(this.units.subarray(0, this.length));
      this.units = grown;
    }
    if (this.size + 1 >= this.starts.length) {
      const grown = new Uint32Array(this.starts.length * 2);
      grown.set(this.starts);
      this.starts = grown;
    }
    this.starts[this.size] = this.length;
    this.size += 1;
  }
}
