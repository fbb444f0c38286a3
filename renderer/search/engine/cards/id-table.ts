import type { ReportId } from '#contract/ids.ts';
import type { ByteReader } from '../index/byte-reader.ts';
import type { ByteWriter } from '../index/bytes.ts';
import { readColumn, writeColumn } from '../index/columns.ts';

/** Numbers of four bytes in a UUID. */
const idSize = 4;
const empty = 0xffffffff;
const fewestSlots = 128;

/**
 * Short numbers (`key`) for report ids, given once and never again. Ids are kept as the 128 bits
 * they are: as strings a hundred thousand of them would cost more than finding anything by them.
 */
export class IdTable {
  private ids = new Uint32Array(64 * idSize);
  /** Keys by hashes of their ids; not there before they are needed, as opening must not wait. */
  private slots = new Uint32Array(0);
  size = 0;

  /** The id's key, or -1. */
  keyOf(id: ReportId): number {
    this.makeSlots();
    const key = this.slots[this.slotOf(parse(id), 0)] ?? empty;
    return key === empty ? -1 : key;
  }

  /** The id's key, a new one if it has none. */
  add(id: ReportId): number {
    this.makeSlots();
    return this.addNumbers(parse(id));
  }

  idOf(key: number): ReportId {
    const at = key * idSize;
    const half = (i: number, shift: number): string =>
      hexOf(((this.ids[at + i] ?? 0) >>> shift) & 0xffff);
    const first = `${half(0, 16)}${half(0, 0)}-${half(1, 16)}-${half(1, 0)}`;
    return `${first}-${half(2, 16)}-${half(2, 0)}${half(3, 16)}${half(3, 0)}` as ReportId;
  }

  /** Orders two keys by their ids, which rise with the time they were given; the later first. */
  laterFirst(key: number, other: number): number {
    for (let i = 0; i < idSize; i += 1) {
      const difference = (this.ids[other * idSize + i] ?? 0) - (this.ids[key * idSize + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** The ids of some keys, in their order, with pauses. */
  *write(keys: Uint32Array, writer: ByteWriter): Generator<void> {
    const written = new Uint32Array(keys.length * idSize);
    for (let at = 0; at < keys.length; at += 1) {
      const from = (keys[at] ?? 0) * idSize;
      for (let i = 0; i < idSize; i += 1) written[at * idSize + i] = this.ids[from + i] ?? 0;
    }
    yield;
    yield* writeColumn(written, writer);
  }

  /** Ids that were written, under keys from 0. */
  static read(reader: ByteReader): IdTable {
    const table = new IdTable();
    table.ids = new Uint32Array(readColumn(reader));
    table.size = table.ids.length / idSize;
    return table;
  }

  private addNumbers(numbers: Uint32Array): number {
    const slot = this.slotOf(numbers, 0);
    const known = this.slots[slot] ?? empty;
    if (known !== empty) return known;
    const key = this.size;
    this.size += 1;
    this.slots[slot] = key;
    if (this.size * idSize > this.ids.length) {
      const grown = new Uint32Array(Math.max(64 * idSize, this.ids.length * 2));
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids.set(numbers, key * idSize);
    return key;
  }

  /** The slot that holds the id whose numbers begin at a place, or the one it belongs into. */
  private slotOf(numbers: Uint32Array, at: number): number {
    const { ids, slots } = this;
    const mask = slots.length - 1;
    const a = numbers[at] ?? 0;
    const b = numbers[at + 1] ?? 0;
    const c = numbers[at + 2] ?? 0;
    const d = numbers[at + 3] ?? 0;
    let hash = 0;
    for (let i = 0; i < idSize; i += 1) {
      hash = Math.imul(hash ^ (numbers[at + i] ?? 0), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = slots[slot] ?? empty;
      if (key === empty) return slot;
      const own = key * idSize;
      const isSame = ids[own] === a && ids[own + 1] === b && ids[own + 2] === c;
      if (isSame && ids[own + 3] === d) return slot;
    }
  }

  /** Makes the slots anew where there are fewer than two for each id. */
  private makeSlots(): void {
    if (this.slots.length > this.size * 2) return;
    let length = fewestSlots;
    while (length <= this.size * 2) length *= 2;
    this.slots = new Uint32Array(length).fill(empty);
    for (let key = 0; key < this.size; key += 1) {
      this.slots[this.slotOf(this.ids, key * idSize)] = key;
    }
  }
}

const hexPairs = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** Four digits. */
function hexOf(number: number): string {
  return `${hexPairs[number >>> 8] ?? ''}${hexPairs[number & 255] ?? ''}`;
}

function parse(id: ReportId): Uint32Array {
  const hex = id.replaceAll('-', '');
  const numbers = new Uint32Array(idSize);
  for (let i = 0; i < idSize; i += 1) numbers[i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16);
  return numbers;
}
