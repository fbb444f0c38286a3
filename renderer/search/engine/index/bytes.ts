// Packed postings with MiniSearch's scoring: segments that never change, merged as they grow. Start
// at packed-index.ts. May import minisearch's types; knows nothing of languages or reports.

/** Positions below this take one byte. */
export const shortPositions = 224;
/** Positions below this take two bytes at the most. */
const longPositions = shortPositions + 31 * 256;

/** Fewer bytes are copied sooner than a view of them is made. */
const mostCopiedSingly = 32;

/**
 * Bytes that grow. Whole numbers are written seven bits a byte, lowest first, the high bit saying
 * that more follows.
 */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 256) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + count, this.bytes.length * 2));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** Takes whole numbers from 0 to 2 ** 32 - 1. */
  varint(value: number): void {
    this.reserve(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length] = (rest & 127) | 128;
      this.length += 1;
      rest >>>= 7;
    }
    this.bytes[this.length] = rest;
    this.length += 1;
  }

  /**
   * Positions are mostly a little above 127: one byte up to 223, two up to 8159, else the byte 255
   * and a varint.
   */
  position(value: number): void {
    if (value < shortPositions) this.byte(value);
    else if (value < longPositions) {
      const rest = value - shortPositions;
      this.byte(shortPositions + (rest >>> 8));
      this.byte(rest & 255);
    } else {
      this.byte(255);
      this.varint(value);
    }
  }

  copy(source: Uint8Array, from: number, to: number): void {
    this.reserve(to - from);
    if (to - from > mostCopiedSingly) this.bytes.set(source.subarray(from, to), this.length);
    else for (let i = from; i < to; i += 1) this.bytes[this.length + i - from] = source[i] ?? 0;
    this.length += to - from;
  }

  /** What was written; where little room is left over, it is not worth copying everything. */
  finish(): Uint8Array {
    const isTight = this.bytes.length - this.length < this.length / 8;
    return isTight ? this.bytes.subarray(0, this.length) : this.bytes.slice(0, this.length);
  }
}

/** Whole numbers that grow. */
export class NumberList {
  values: Uint32Array;
  length = 0;

  constructor(capacity = 64) {
    this.values = new Uint32Array(capacity);
  }

  /** The list is what is given then, and may change it. */
  take(values: Uint32Array): void {
    this.values = values;
    this.length = values.length;
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Uint32Array(Math.max(64, this.values.length * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }

  /** The numbers; as with bytes, not copied where little room is left over. */
  finish(): Uint32Array {
    const isTight = this.values.length - this.length < this.length / 8;
    return isTight ? this.values.subarray(0, this.length) : this.values.slice(0, this.length);
  }
}
