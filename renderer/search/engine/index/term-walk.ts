import type { Vocabulary } from './vocabulary.ts';

type Range = { readonly from: number; readonly to: number };

/** Goes through several vocabularies in step: every term once, in order. `next` finds the first. */
export class TermWalk {
  /** The vocabularies that have the term at hand, rising: the first `holderCount`. */
  readonly holders: Uint32Array;
  holderCount = 0;
  /** Place in each vocabulary, of the term at hand in those that have it. */
  readonly places: Uint32Array;
  private readonly vocabularies: readonly Vocabulary[];
  private readonly ends: readonly number[];
  /** Vocabularies that go on and do not hold the term at hand, as a heap by their next terms. */
  private readonly heap: Uint32Array;
  private waiting = 0;

  /** `ranges` may narrow each vocabulary down. */
  constructor(vocabularies: readonly Vocabulary[], ranges?: readonly Range[]) {
    this.vocabularies = vocabularies;
    this.ends = vocabularies.map(({ size }, i) => ranges?.[i]?.to ?? size);
    this.places = Uint32Array.from(vocabularies, (_, i) => ranges?.[i]?.from ?? 0);
    this.holders = new Uint32Array(vocabularies.length);
    this.heap = new Uint32Array(vocabularies.length);
    vocabularies.forEach((_, i) => this.wait(i));
  }

  /** Goes on to the next term; whether there is one. */
  next(): boolean {
    for (let i = 0; i < this.holderCount; i += 1) {
      const holder = this.holders[i] ?? 0;
      this.places[holder] = (this.places[holder] ?? 0) + 1;
      this.wait(holder);
    }
    this.holderCount = 0;
    while (this.waiting > 0 && (this.holderCount === 0 || this.isSameTerm())) {
      this.holders[this.holderCount] = this.take();
      this.holderCount += 1;
    }
    return this.holderCount > 0;
  }

  private isSameTerm(): boolean {
    return this.compare(this.heap[0] ?? 0, this.holders[0] ?? 0) === 0;
  }

  private compare(a: number, b: number): number {
    const vocabulary = this.vocabularies[a];
    const other = this.vocabularies[b];
    if (vocabulary === undefined || other === undefined) return 0;
    return vocabulary.compare(this.places[a] ?? 0, other, this.places[b] ?? 0);
  }

  private isBefore(a: number, b: number): boolean {
    const order = this.compare(a, b);
    return order < 0 || (order === 0 && a < b);
  }

  /** Puts a vocabulary into the heap, unless it is at its end. */
  private wait(vocabulary: number): void {
    if ((this.places[vocabulary] ?? 0) >= (this.ends[vocabulary] ?? 0)) return;
    const { heap } = this;
    let at = this.waiting;
    this.waiting += 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if (!this.isBefore(vocabulary, heap[above] ?? 0)) break;
      heap[at] = heap[above] ?? 0;
      at = above;
    }
    heap[at] = vocabulary;
  }

  /** Takes the vocabulary whose term comes first out of the heap. */
  private take(): number {
    const { heap } = this;
    const first = heap[0] ?? 0;
    this.waiting -= 1;
    const last = heap[this.waiting] ?? 0;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.waiting) break;
      if (below + 1 < this.waiting && this.isBefore(heap[below + 1] ?? 0, heap[below] ?? 0)) {
        below += 1;
      }
      if (!this.isBefore(heap[below] ?? 0, last)) break;
      heap[at] = heap[below] ?? 0;
      at = below;
    }
    heap[at] = last;
    return first;
  }
}

/**
 * Every term of several vocabularies once, in order, as its places in them; -1 where it is not.
 * The array is one and the same each time.
 */
export function* alignTerms(
  vocabularies: readonly Vocabulary[],
  ranges?: readonly Range[],
): Generator<readonly number[]> {
  const walk = new TermWalk(vocabularies, ranges);
  const at = vocabularies.map(() => -1);
  while (walk.next()) {
    at.fill(-1);
    for (let i = 0; i < walk.holderCount; i += 1) {
      const holder = walk.holders[i] ?? 0;
      at[holder] = walk.places[holder] ?? 0;
    }
    yield at;
  }
}
