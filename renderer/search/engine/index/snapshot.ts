import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './bytes.ts';

// A snapshot: eight numbers of four bytes, then the contents. Magic, format, version of the
// analysis, place in the feed (low, high), length of the contents, checksum of all else, nothing.
const headLength = 32;
const checksumAt = 6;
const magic = 0x58534843;
/** Raised whenever what stands in a snapshot changes its shape. */
const format = 3;

/** Bytes the checksum is taken of at once: as long as the head. */
const blockLength = 32;
/** Numbers summed up between two pauses. */
const stretch = 1 << 20;

export type Stamp = {
  /** Version of the analysis the words were cut and folded by. */
  readonly analysis: number;
  /** Place in the changes feed up to which everything is in. */
  readonly seq: number;
};

/**
 * `write` appends the contents, with pauses. Room for more than `room` bytes would be a copy of all
 * that is written by then; what is not needed of it costs nothing.
 */
export function* writeSnapshot(
  stamp: Stamp,
  room: number,
  write: (writer: ByteWriter) => Generator<void>,
): Generator<void, Uint8Array> {
  const writer = new ByteWriter(headLength + room);
  writer.copy(new Uint8Array(headLength), 0, headLength);
  yield* write(writer);
  while (writer.length % blockLength !== 0) writer.byte(0);
  const bytes = writer.bytes.subarray(0, writer.length);
  const head = numbersOf(bytes).subarray(0, headLength / 4);
  head.set([
    magic,
    format,
    stamp.analysis,
    stamp.seq % 2 ** 32,
    Math.floor(stamp.seq / 2 ** 32),
    bytes.length - headLength,
  ]);
  const sum = new Checksum();
  const numbers = numbersOf(bytes);
  for (let from = 0; from < numbers.length; from += stretch) {
    sum.add(numbers.subarray(from, from + stretch));
    yield;
  }
  head[checksumAt] = sum.value();
  return bytes;
}

/** The place in the feed and a reader of the contents; null for what is damaged or not ours. */
export function openSnapshot(
  bytes: Uint8Array,
  analysis: number,
): { readonly seq: number; readonly reader: ByteReader } | null {
  if (bytes.length < headLength || bytes.length % blockLength !== 0) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const numbers = numbersOf(aligned);
  const head = numbers.slice(0, headLength / 4);
  const [foundMagic, foundFormat, foundAnalysis, low = 0, high = 0, length] = head;
  const isOurs = foundMagic === magic && foundFormat === format && foundAnalysis === analysis;
  if (!isOurs || length !== bytes.length - headLength) return null;
  const written = head[checksumAt];
  head[checksumAt] = 0;
  const sum = new Checksum();
  sum.add(head);
  sum.add(numbers.subarray(head.length));
  if (sum.value() !== written) return null;
  return { seq: high * 2 ** 32 + low, reader: new ByteReader(aligned, headLength) };
}

/** All machines the program runs on keep the lowest byte of a number first. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

/**
 * Tells accidents apart, not attacks: the sidecar is sealed by its encryption. Four sums side by
 * side, as a processor works at them at the same time.
 */
class Checksum {
  private readonly sums = Uint32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);

  /** A multiple of eight numbers: each sum takes in two of them with one multiplication. */
  add(numbers: Uint32Array): void {
    let [a = 0, b = 0, c = 0, d = 0] = this.sums;
    for (let i = 0; i < numbers.length; i += 8) {
      a = (Math.imul(a ^ (numbers[i] ?? 0), 0x85ebca6b) + (numbers[i + 4] ?? 0)) | 0;
      b = (Math.imul(b ^ (numbers[i + 1] ?? 0), 0x85ebca6b) + (numbers[i + 5] ?? 0)) | 0;
      c = (Math.imul(c ^ (numbers[i + 2] ?? 0), 0x85ebca6b) + (numbers[i + 6] ?? 0)) | 0;
      d = (Math.imul(d ^ (numbers[i + 3] ?? 0), 0x85ebca6b) + (numbers[i + 7] ?? 0)) | 0;
      a ^= a >>> 13;
      b ^= b >>> 13;
      c ^= c >>> 13;
      d ^= d >>> 13;
    }
    this.sums.set([a, b, c, d]);
  }

  value(): number {
    let value = 0;
    for (const sum of this.sums) {
      value = Math.imul(value ^ sum, 0xc2b2ae35);
      value ^= value >>> 15;
    }
    return value >>> 0;
  }
}
