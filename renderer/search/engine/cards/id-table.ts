import type { ReportId } from '#contract/ids.ts';
import type { ByteReader, ByteWriter } from '../index/bytes.ts';

/** Numbers of four bytes in a UUID. */
const idSize = 4;
const empty = 0xffffffff;

/**
 * Short numbers (`key`) for report ids, given once and never again. Ids are kept as the 128 bits
 * they are: as strings a hundred thousand of them would cost more than finding anything by them.
 */
export class IdTable {
  private ids = new Uint32Array(64 * idSize);
  private slots = new Uint32Array(128).fill(empty);
  size = 0;

  /** The id's key, or -1. */
  keyOf(id: ReportId): number {
    const key = this.slots[this.slotOf(parse(id))] ?? empty;
    return key === empty ? -1 : key;
  }

  /** The id's key, a new one if it has none. */
  add(id: ReportId): number {
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

  writeId(key: number, writer: ByteWriter): void {
    for (let i = 0; i < idSize; i += 1) {
      const number = this.ids[key * idSize + i] ?? 0;
      for (let shift = 0; shift < 32; shift += 8) writer.byte((number >>> shift) & 255);
    }
  }

  /** Reads an id that was written and gives it a key. */
  readId(reader: ByteReader): number {
    const numbers = new Uint32Array(idSize);
    for (let i = 0; i < idSize; i += 1) {
      let number = 0;
      for (let shift = 0; shift < 32; shift += 8) number |= reader.byte() << shift;
      numbers[i] = number;
    }
    return this.addNumbers(numbers);
  }

  private addNumbers(numbers: Uint32Array): number {
    const slot = this.slotOf(numbers);
    const known = this.slots[slot] ?? empty;
    if (known !== empty) return known;
    const key = this.size;
    this.size += 1;
    this.slots[slot] = key;
    if (this.size * idSize > this.ids.length) {
      const grown = new Uint32Array(this.ids.length * 2);
      grown.set(this.ids);
      this.ids = grown;
    }
    this.ids.set(numbers, key * idSize);
    if (this.size * 2 > this.slots.length) this.spread();
    return key;
  }

  /** The slot that holds the id, or the one it belongs into. */
  private slotOf(numbers: Uint32Array): number {
    const mask = this.slots.length - 1;
    let hash = 0;
    for (const number of numbers) {
      hash = Math.imul(hash ^ number, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const key = this.slots[slot] ?? empty;
      if (key === empty) return slot;
      if (numbers.every((number, i) => this.ids[key * idSize + i] === number)) return slot;
    }
  }

  private spread(): void {
    this.slots = new Uint32Array(this.slots.length * 2).fill(empty);
    for (let key = 0; key < this.size; key += 1) {
      const slot = this.slotOf(this.ids.subarray(key * idSize, (key + 1) * idSize));
      this.slots[slot] = key;
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
