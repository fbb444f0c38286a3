/** Which of two reports with one score comes first: below 0 for the first of them. */
export type TieBreak = (doc: number, other: number) => number;

/** Keeps the best of many without sorting the rest. */
export class Best {
  private readonly limit: number;
  private readonly tieBreak: TieBreak;
  private readonly scores: Float64Array;
  private readonly docs: Uint32Array;
  private count = 0;
  /** What is below this would not be kept. */
  least = Number.NEGATIVE_INFINITY;

  constructor(limit: number, tieBreak: TieBreak) {
    this.limit = limit;
    this.tieBreak = tieBreak;
    this.scores = new Float64Array(limit);
    this.docs = new Uint32Array(limit);
  }

  offer(doc: number, score: number): void {
    if (this.count < this.limit) {
      this.rise(this.count, doc, score);
      this.count += 1;
    } else if (this.limit > 0 && this.isWorse(0, doc, score)) {
      this.sink(doc, score);
    }
    if (this.count === this.limit) this.least = this.scores[0] ?? Number.POSITIVE_INFINITY;
  }

  /** Best first. */
  sorted(): { readonly doc: number; readonly score: number }[] {
    return Array.from({ length: this.count }, (_, i) => ({
      doc: this.docs[i] ?? 0,
      score: this.scores[i] ?? 0,
    })).toSorted((a, b) => b.score - a.score || this.tieBreak(a.doc, b.doc));
  }

  private isWorse(at: number, doc: number, score: number): boolean {
    const theirs = this.scores[at] ?? 0;
    return theirs < score || (theirs === score && this.tieBreak(doc, this.docs[at] ?? 0) < 0);
  }

  private rise(from: number, doc: number, score: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.isWorse(parent, doc, score)) break;
      this.move(parent, at);
      at = parent;
    }
    this.place(at, doc, score);
  }

  private sink(doc: number, score: number): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.count) break;
      const other = child + 1;
      if (
        other < this.count &&
        this.isWorse(other, this.docs[child] ?? 0, this.scores[child] ?? 0)
      ) {
        child = other;
      }
      if (!this.isWorse(child, doc, score)) break;
      this.move(child, at);
      at = child;
    }
    this.place(at, doc, score);
  }

  private move(from: number, to: number): void {
    this.place(to, this.docs[from] ?? 0, this.scores[from] ?? 0);
  }

  private place(at: number, doc: number, score: number): void {
    this.docs[at] = doc;
    this.scores[at] = score;
  }
}
