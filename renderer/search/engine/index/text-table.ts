import { NumberList } from './bytes.ts';

const fewestSlots = 1 << 10;

/**
 * Texts numbered as they come. All their UTF-16 units lie in one array: a rebuild meets every word
 * of the archive, and asking a map of strings would cost a string for each.
 */
export class TextTable {
  units = new Uint16Array(1 << 12);
  /** Where each text begins in `units`; one more than there are texts. */
  readonly starts = new NumberList(1024);
  /** Two for each text, at the first free place behind its hash: number + 1, hash. */
  private slots = new Uint32Array(2 * fewestSlots);
  private buffer = new Uint16Array(64);

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.starts.length - 1;
  }

  /** The number of a text, given as units; -1 for a new one. */
  find(text: Uint16Array, length: number): number {
    return (this.slots[this.slotOf(text, length, hashOf(text, length))] ?? 0) - 1;
  }

  /** The number of a text, which is taken in if it is new. */
  add(text: Uint16Array, length: number): number {
    const hash = hashOf(text, length);
    const slot = this.slotOf(text, length, hash);
    const known = this.slots[slot] ?? 0;
    if (known !== 0) return known - 1;
    const number = this.size;
    this.slots[slot] = number + 1;
    this.slots[slot + 1] = hash;
    this.append(text, length);
    if (4 * this.size > this.slots.length) this.rehash();
    return number;
  }

  /** The units of a text, good until the next one is asked for. */
  unitsOf(text: string): Uint16Array {
    if (text.length > this.buffer.length) this.buffer = new Uint16Array(2 * text.length);
    for (let i = 0; i < text.length; i += 1) this.buffer[i] = text.charCodeAt(i);
    return this.buffer;
  }

  /** Unit `offset` of a text; -1 behind its end. */
  unit(number: number, offset: number): number {
    const { values: starts } = this.starts;
    const at = (starts[number] ?? 0) + offset;
    return at < (starts[number + 1] ?? 0) ? (this.units[at] ?? 0) : -1;
  }

  /** Below 0 if text `a` comes before text `b`, in order of UTF-16 units. */
  compare(a: number, b: number): number {
    const { units } = this;
    const { values: starts } = this.starts;
    const end = starts[a + 1] ?? 0;
    const otherEnd = starts[b + 1] ?? 0;
    let at = starts[a] ?? 0;
    let other = starts[b] ?? 0;
    for (; at < end && other < otherEnd; at += 1, other += 1) {
      const difference = (units[at] ?? 0) - (units[other] ?? 0);
      if (difference !== 0) return difference;
    }
    return end - at - (otherEnd - other);
  }

  /** The slot where a text is, or where it would go. */
  private slotOf(text: Uint16Array, length: number, hash: number): number {
    const { slots } = this;
    const last = slots.length - 2;
    for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
      const number = slots[slot] ?? 0;
      if (number === 0) return slot;
      if (slots[slot + 1] === hash && this.is(number - 1, text, length)) return slot;
    }
  }

  private is(number: number, text: Uint16Array, length: number): boolean {
    const { units } = this;
    const start = this.starts.values[number] ?? 0;
    if ((this.starts.values[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i += 1) if (units[start + i] !== text[i]) return false;
    return true;
  }

  private append(text: Uint16Array, length: number): void {
    const start = this.starts.values[this.size] ?? 0;
    if (start + length > this.units.length) {
      const grown = new Uint16Array(2 * (start + length));
      grown.set(this.units);
      this.units = grown;
    }
    for (let i = 0; i < length; i += 1) this.units[start + i] = text[i] ?? 0;
    this.starts.push(start + length);
  }

  private rehash(): void {
    const { slots } = this;
    const roomier = new Uint32Array(2 * slots.length);
    const last = roomier.length - 2;
    for (let at = 0; at < slots.length; at += 2) {
      const number = slots[at] ?? 0;
      if (number === 0) continue;
      const hash = slots[at + 1] ?? 0;
      let slot = (hash << 1) & last;
      while (roomier[slot] !== 0) slot = (slot + 2) & last;
      roomier[slot] = number;
      roomier[slot + 1] = hash;
    }
    this.slots = roomier;
  }
}

function hashOf(text: Uint16Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i += 1) hash = Math.imul(hash ^ (text[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
