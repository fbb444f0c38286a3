import type { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Terms in order of their UTF-16 units, all in one array: half a million strings would weigh more
 * than all their postings.
 */
export class Vocabulary {
  readonly size: number;
  private readonly units: Uint16Array;
  /** Where each term begins in `units`; one more than there are terms. */
  private readonly starts: Uint32Array;

  constructor(units: Uint16Array, starts: Uint32Array) {
    this.units = units;
    this.starts = starts;
    this.size = starts.length - 1;
  }

  static of(sorted: readonly string[]): Vocabulary {
    const writer = new VocabularyWriter();
    for (const term of sorted) writer.push(term);
    return writer.finish();
  }

  term(at: number): string {
    return String.fromCharCode(...this.units.subarray(this.starts[at], this.starts[at + 1]));
  }

  /** Length of a term in UTF-16 units. */
  termLength(at: number): number {
    return (this.starts[at + 1] ?? 0) - (this.starts[at] ?? 0);
  }

  /** Unit `offset` of a term; NaN behind its end. */
  unit(at: number, offset: number): number {
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

  /** Front-coded: what a term shares with the one before it, then the rest of its units. */
  write(writer: ByteWriter): void {
    writer.varint(this.size);
    writer.varint(this.units.length);
    for (let at = 0; at < this.size; at += 1) {
      const start = this.starts[at] ?? 0;
      const length = (this.starts[at + 1] ?? 0) - start;
      const before = at === 0 ? start : (this.starts[at - 1] ?? 0);
      const most = Math.min(length, start - before, 255);
      let shared = 0;
      while (shared < most && this.units[before + shared] === this.units[start + shared]) {
        shared += 1;
      }
      writer.byte(shared);
      writer.varint(length - shared);
      for (let i = start + shared; i < start + length; i += 1)
        writeUnit(writer, this.units[i] ?? 0);
    }
  }

  static read(bytes: Uint8Array, reader: ByteReader): Vocabulary {
    const size = reader.varint();
    const units = new Uint16Array(reader.varint());
    const starts = new Uint32Array(size + 1);
    let end = 0;
    let { at } = reader;
    for (let term = 0; term < size; term += 1) {
      const before = term === 0 ? 0 : (starts[term - 1] ?? 0);
      starts[term] = end;
      const shared = bytes[at++] ?? 0;
      let byte = bytes[at++] ?? 0;
      let rest = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        rest |= (byte & 127) << shift;
      }
      for (let i = 0; i < shared; i += 1) units[end + i] = units[before + i] ?? 0;
      end += shared;
      for (let i = 0; i < rest; i += 1, end += 1) {
        const unit = bytes[at++] ?? 0;
        if (unit >= oneByte) units[end] = unit - oneByte + cyrillic;
        else if (unit !== escaped) units[end] = unit;
        else {
          units[end] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
          at += 2;
        }
      }
    }
    starts[size] = end;
    reader.at = at;
    return new Vocabulary(units, starts);
  }

  /** Bytes held. */
  get byteLength(): number {
    return this.units.byteLength + this.starts.byteLength;
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

// Latin and Cyrillic units take one byte, all others three: most terms are words of the two.
const cyrillic = 0x400;
const oneByte = 0x80;
const escaped = 0;

function writeUnit(writer: ByteWriter, unit: number): void {
  if (unit > escaped && unit < oneByte) writer.byte(unit);
  else if (unit >= cyrillic && unit < cyrillic + oneByte) writer.byte(unit - cyrillic + oneByte);
  else {
    writer.byte(escaped);
    writer.byte(unit & 255);
    writer.byte(unit >>> 8);
  }
}
