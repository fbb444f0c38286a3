// The terms of a vocabulary in a snapshot: in blocks, which are taken apart as they are needed.
// Most are never asked for before the index is merged again, and opening must not wait for them.
import type { ByteReader } from './byte-reader.ts';
import { ByteWriter, NumberList } from './bytes.ts';
import { readBytes, readNumbers, writeBytes, writeNumbers } from './columns.ts';

const termsInBlock = 64;

/** Blocks written between two pauses. */
const stretch = 256;

// Latin and Cyrillic units take one byte, all others three: most terms are words of the two.
const cyrillic = 0x400;
const oneByte = 0x80;
const escaped = 0;

/** Terms by their UTF-16 units, all in one array; one more start than there are terms. */
type Terms = { readonly units: Uint16Array; readonly starts: Uint32Array };

export function* writeTerms(terms: Terms, writer: ByteWriter): Generator<void> {
  const { units, starts } = terms;
  const size = starts.length - 1;
  const coded = new ByteWriter(units.length);
  const blockSizes = new NumberList();
  const unitCounts = new NumberList();
  for (let from = 0; from < size; from += termsInBlock) {
    const to = Math.min(size, from + termsInBlock);
    const before = coded.length;
    writeBlock(terms, from, to, coded);
    blockSizes.push(coded.length - before);
    unitCounts.push((starts[to] ?? 0) - (starts[from] ?? 0));
    if (blockSizes.length % stretch === 0) yield;
  }
  writer.varint(size);
  yield* writeNumbers(blockSizes.finish(), writer);
  yield* writeNumbers(unitCounts.finish(), writer);
  yield* writeBytes(coded.bytes.subarray(0, coded.length), writer);
}

/** What a term shares with the one before it in its block, then the rest of its units. */
function writeBlock({ units, starts }: Terms, from: number, to: number, coded: ByteWriter): void {
  coded.reserve(3 * ((starts[to] ?? 0) - (starts[from] ?? 0)) + 6 * termsInBlock);
  for (let term = from; term < to; term += 1) {
    const start = starts[term] ?? 0;
    const end = starts[term + 1] ?? 0;
    const shared = term === from ? 0 : sharedUnits(units, starts[term - 1] ?? 0, start, end);
    coded.byte(shared);
    coded.varint(end - start - shared);
    coded.length = writeUnits(units, start + shared, end, coded);
  }
}

function sharedUnits(units: Uint16Array, before: number, start: number, end: number): number {
  const most = Math.min(end - start, start - before, 255);
  let shared = 0;
  while (shared < most && units[before + shared] === units[start + shared]) shared += 1;
  return shared;
}

/** Where the bytes of some units end. */
function writeUnits(
  units: Uint16Array,
  from: number,
  to: number,
  { bytes, length }: ByteWriter,
): number {
  let at = length;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    if (unit > escaped && unit < oneByte) bytes[at++] = unit;
    else if (unit >= cyrillic && unit < cyrillic + oneByte) bytes[at++] = unit - cyrillic + oneByte;
    else {
      bytes[at++] = escaped;
      bytes[at++] = unit & 255;
      bytes[at++] = unit >>> 8;
    }
  }
  return at;
}

/** Terms of which only some blocks are there yet. */
export class CodedTerms {
  readonly terms: Terms;
  private readonly bytes: Uint8Array;
  /** Where each block begins in `bytes`. */
  private readonly blockAt: Uint32Array;
  private readonly isThere: Uint8Array;
  private left: number;

  constructor(reader: ByteReader) {
    const size = reader.varint();
    this.blockAt = beginnings(readNumbers(reader));
    const unitAt = beginnings(readNumbers(reader));
    this.bytes = readBytes(reader);
    this.left = this.blockAt.length - 1;
    this.isThere = new Uint8Array(this.left);
    const starts = new Uint32Array(size + 1);
    for (let block = 0; block < unitAt.length; block += 1) {
      starts[Math.min(size, block * termsInBlock)] = unitAt[block] ?? 0;
    }
    this.terms = { units: new Uint16Array(unitAt.at(-1) ?? 0), starts };
  }

  /** Takes the block of a term apart; whether that was the last one. */
  bring(term: number): boolean {
    const block = Math.floor(term / termsInBlock);
    if (this.isThere[block] !== 0) return false;
    this.isThere[block] = 1;
    this.left -= 1;
    this.take(block);
    return this.left === 0;
  }

  private take(block: number): void {
    const { bytes } = this;
    const { units, starts } = this.terms;
    const from = block * termsInBlock;
    const to = Math.min(starts.length - 1, from + termsInBlock);
    let at = this.blockAt[block] ?? 0;
    let end = starts[from] ?? 0;
    let before = end;
    for (let term = from; term < to; term += 1) {
      const start = end;
      for (let shared = bytes[at++] ?? 0; shared > 0; shared -= 1) {
        units[end++] = units[before++] ?? 0;
      }
      let byte = bytes[at++] ?? 0;
      let rest = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0;
        rest |= (byte & 127) << shift;
      }
      for (; rest > 0; rest -= 1) {
        const unit = bytes[at++] ?? 0;
        if (unit >= oneByte) units[end++] = unit - oneByte + cyrillic;
        else if (unit !== escaped) units[end++] = unit;
        else {
          units[end++] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
          at += 2;
        }
      }
      before = start;
      starts[term + 1] = end;
    }
  }
}

/** Where each of several parts begins, and the last one ends. */
function beginnings(sizes: Uint32Array): Uint32Array {
  const at = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i += 1) at[i + 1] = (at[i] ?? 0) + (sizes[i] ?? 0);
  return at;
}
