import type { Gate } from './gate.ts';

/** What a part of a query gave each of some reports. */
export type Gains = { readonly docs: Uint32Array; readonly gains: Float64Array };

/** Scores of the reports met so far; kept from query to query, since clearing is cheaper. */
export class Scores {
  /** 1 for a report that is met; also tells another part of a query what to look at. */
  isMet: Uint8Array;
  score: Float64Array;
  /** Bits of the query's words each report meets: `wordSize` numbers a report. */
  words: Uint32Array;
  readonly wordSize: number;
  /** The reports met, in no order. */
  docs: Uint32Array;
  count = 0;

  constructor(capacity: number, wordSize: number) {
    this.isMet = new Uint8Array(capacity);
    this.score = new Float64Array(capacity);
    this.words = new Uint32Array(capacity * wordSize);
    this.wordSize = wordSize;
    this.docs = new Uint32Array(capacity);
  }

  /** Adds to a report's score without counting it as meeting a word. */
  addScore(doc: number, score: number): void {
    this.touch(doc);
    this.score[doc] = (this.score[doc] ?? 0) + score;
  }

  /** Adds what another part of the query gave its reports; may leave that part with others. */
  join(other: Scores): void {
    if (this.count === 0) this.exchange(other);
    else for (let i = 0; i < other.count; i += 1) this.joinOne(other.docs[i] ?? 0, other);
  }

  /** Adds what another part gave the reports met here already. */
  joinMet(other: Scores): void {
    const { docs, count, score, words } = this;
    for (let i = 0; i < count; i += 1) {
      const doc = docs[i] ?? 0;
      score[doc] = (score[doc] ?? 0) + (other.score[doc] ?? 0);
      if (this.wordSize === 1) words[doc] = (words[doc] ?? 0) | (other.words[doc] ?? 0);
      else this.joinWords(doc, other);
    }
  }

  /** The same as `join`, but of the two scores the greater one counts. */
  raise(other: Scores): void {
    for (let i = 0; i < other.count; i += 1) {
      const doc = other.docs[i] ?? 0;
      const before = this.isMet[doc] === 1 ? (this.score[doc] ?? 0) : Number.NEGATIVE_INFINITY;
      this.joinOne(doc, other);
      this.score[doc] = Math.max(before, other.score[doc] ?? 0);
    }
  }

  /** Adds what a word gave some reports, to those that pass the gate; `bits` as in `words`. */
  addGains({ docs, gains }: Gains, gate: Gate | null, wordAt: number, bits: number): void {
    const { score, words, wordSize } = this;
    const passes = gate?.passes ?? null;
    for (let i = 0; i < docs.length; i += 1) {
      const doc = docs[i] ?? 0;
      if (passes !== null && passes[doc] === 0) continue;
      this.touch(doc);
      score[doc] = (score[doc] ?? 0) + (gains[i] ?? 0);
      const place = doc * wordSize + wordAt;
      words[place] = (words[place] ?? 0) | bits;
    }
  }

  /** Forgets reports that `keeps` refuses. */
  filter(keeps: (doc: number) => boolean): void {
    let kept = 0;
    for (let i = 0; i < this.count; i += 1) {
      const doc = this.docs[i] ?? 0;
      if (keeps(doc)) {
        this.docs[kept] = doc;
        kept += 1;
      } else {
        this.isMet[doc] = 0;
      }
    }
    this.count = kept;
  }

  clear(): void {
    for (let i = 0; i < this.count; i += 1) this.isMet[this.docs[i] ?? 0] = 0;
    this.count = 0;
  }

  /** How many words of the query a report meets. */
  wordCount(doc: number): number {
    let count = 0;
    for (let i = 0; i < this.wordSize; i += 1) {
      count += bitCount(this.words[doc * this.wordSize + i] ?? 0);
    }
    return count;
  }

  private joinOne(doc: number, other: Scores): void {
    this.touch(doc);
    this.score[doc] = (this.score[doc] ?? 0) + (other.score[doc] ?? 0);
    if (this.wordSize === 1) this.words[doc] = (this.words[doc] ?? 0) | (other.words[doc] ?? 0);
    else this.joinWords(doc, other);
  }

  private joinWords(doc: number, other: Scores): void {
    for (let at = doc * this.wordSize; at < (doc + 1) * this.wordSize; at += 1) {
      this.words[at] = (this.words[at] ?? 0) | (other.words[at] ?? 0);
    }
  }

  private exchange(other: Scores): void {
    const { isMet, score, words, docs, count } = this;
    this.isMet = other.isMet;
    this.score = other.score;
    this.words = other.words;
    this.docs = other.docs;
    this.count = other.count;
    Object.assign(other, { isMet, score, words, docs, count });
  }

  private touch(doc: number): void {
    if (this.isMet[doc] === 1) return;
    this.isMet[doc] = 1;
    this.docs[this.count] = doc;
    this.count += 1;
    this.score[doc] = 0;
    if (this.wordSize === 1) this.words[doc] = 0;
    else this.words.fill(0, doc * this.wordSize, (doc + 1) * this.wordSize);
  }
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Lends scores out, so that a nested query needs no new arrays each time. */
export class ScorePool {
  private free: Scores[] = [];
  private capacity = 0;
  private wordSize = 1;

  /** Fits scores to the number of reports and of words of the query that comes. */
  prepare(docEnd: number, wordCount: number): void {
    const wordSize = Math.max(1, Math.ceil(wordCount / 32));
    if (docEnd <= this.capacity && wordSize === this.wordSize) return;
    this.capacity = Math.max(this.capacity, Math.ceil(docEnd * 1.1) + 64);
    this.wordSize = wordSize;
    this.free = [];
  }

  take(): Scores {
    return this.free.pop() ?? new Scores(this.capacity, this.wordSize);
  }

  giveBack(scores: Scores): void {
    // Lent before the number of reports changed, it is of no use.
    if (scores.isMet.length !== this.capacity || scores.wordSize !== this.wordSize) return;
    scores.clear();
    this.free.push(scores);
  }
}
