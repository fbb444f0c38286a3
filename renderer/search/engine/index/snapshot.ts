import { ByteReader, ByteWriter } from './bytes.ts';

// A snapshot: eight numbers of four bytes, then the contents. Magic, format, version of the
// analysis, place in the feed (low, high), length of the contents, checksum of all else, nothing.
const headLength = 32;
const checksumAt = 6;
const magic = 0x58534843;
/** Raised whenever what stands in a snapshot changes its shape. */
const format = 2;

export type Stamp = {
  /** Version of the analysis the words were cut and folded by. */
  readonly analysis: number;
  /** Place in the changes feed up to which everything is in. */
  readonly seq: number;
};

/** `write` appends the contents. */
export function writeSnapshot(stamp: Stamp, write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter(1 << 20);
  writer.copy(new Uint8Array(headLength), 0, headLength);
  write(writer);
  // Whole numbers of four bytes, for the checksum.
  while (writer.length % 4 !== 0) writer.byte(0);
  const bytes = writer.finish();
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  const numbers = [
    magic,
    format,
    stamp.analysis,
    stamp.seq % 2 ** 32,
    Math.floor(stamp.seq / 2 ** 32),
    bytes.length - headLength,
  ];
  numbers.forEach((number, i) => head.setUint32(i * 4, number, true));
  head.setUint32(checksumAt * 4, checksum(bytes), true);
  return bytes;
}

/** The place in the feed and a reader of the contents; null for what is damaged or not ours. */
export function openSnapshot(
  bytes: Uint8Array,
  analysis: number,
): { readonly seq: number; readonly reader: ByteReader } | null {
  if (bytes.length < headLength || bytes.length % 4 !== 0) return null;
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength);
  const number = (i: number): number => head.getUint32(i * 4, true);
  const isOurs = number(0) === magic && number(1) === format && number(2) === analysis;
  if (!isOurs || number(5) !== bytes.length - headLength) return null;
  if (number(checksumAt) !== checksum(bytes)) return null;
  return { seq: number(4) * 2 ** 32 + number(3), reader: new ByteReader(bytes, headLength) };
}

/** Tells accidents apart, not attacks: the sidecar is sealed by its encryption. */
function checksum(bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0;
  const aligned = isAligned ? bytes : bytes.slice();
  const numbers = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  let sum = 0x9e3779b9;
  for (let i = 0; i < numbers.length; i += 1) {
    if (i === checksumAt) continue;
    sum = Math.imul(sum ^ (numbers[i] ?? 0), 0x85ebca6b);
    sum ^= sum >>> 13;
  }
  return sum >>> 0;
}
