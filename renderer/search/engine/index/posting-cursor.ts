import { shortPositions } from './bytes.ts';
import { type Lists, skipEvery } from './segment.ts';

/** Postings read in the time it takes to look one report up in a list. */
export const seekCost = 64;

/** Walks a list report by report, with their positions; enters it in the middle where it can. */
export class PostingCursor {
  /** Report at hand, counted within the segment; Infinity behind the last. */
  doc = -1;
  frequency = 0;
  private readonly lists: Lists;
  private readonly list: number;
  private readonly count: number;
  private read = 0;
  private postingsAt: number;
  private positionsAt: number;
  /** Positions in front of `positionsAt` that belong to reports walked past. */
  private pending = 0;
  private lastDoc = 0;
  /** Place among the lists with a skip table, or -1; looked up when it is first needed. */
  private table: number | null = null;

  constructor(lists: Lists, list: number) {
    this.lists = lists;
    this.list = list;
    this.count = lists.count[list] ?? 0;
    this.postingsAt = lists.postingsAt[list] ?? 0;
    this.positionsAt = lists.positionsAt[list] ?? 0;
  }

  next(): void {
    if (this.read === this.count) {
      this.doc = Number.POSITIVE_INFINITY;
      return;
    }
    const { postings } = this.lists;
    this.pending += this.frequency;
    let byte = postings[this.postingsAt++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[this.postingsAt++] ?? 0;
      value |= (byte & 127) << shift;
    }
    this.lastDoc += value >>> 1;
    this.doc = this.lastDoc;
    this.read += 1;
    this.frequency = 1;
    if ((value & 1) === 0) return;
    byte = postings[this.postingsAt++] ?? 0;
    value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[this.postingsAt++] ?? 0;
      value |= (byte & 127) << shift;
    }
    this.frequency = value;
  }

  /** Goes on to the first report that is not before `doc`. */
  seek(doc: number): void {
    if (this.doc >= doc) return;
    if (this.count - this.read > skipEvery) this.skipTo(doc);
    while (this.doc < doc) this.next();
  }

  /** Appends the positions of the report at hand; to be called once a report. */
  readPositions(into: number[]): void {
    const { positions } = this.lists;
    let at = this.skipPositions(this.positionsAt, this.pending);
    let position = 0;
    for (let i = 0; i < this.frequency; i += 1) {
      let byte = positions[at++] ?? 0;
      let value = byte;
      if (byte === 255) {
        byte = positions[at++] ?? 0;
        value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = positions[at++] ?? 0;
          value |= (byte & 127) << shift;
        }
      } else if (byte >= shortPositions) {
        value = shortPositions + (byte - shortPositions) * 256 + (positions[at++] ?? 0);
      }
      position += value;
      into.push(position);
    }
    this.positionsAt = at;
    this.pending = 0;
    this.frequency = 0;
  }

  /** Byte ranges of the positions of the report at hand, for copying; once a report as well. */
  positionBytes(): { readonly from: number; readonly to: number } {
    const from = this.skipPositions(this.positionsAt, this.pending);
    const to = this.skipPositions(from, this.frequency);
    this.positionsAt = to;
    this.pending = 0;
    this.frequency = 0;
    return { from, to };
  }

  /** Where `count` positions end that begin at a place. */
  private skipPositions(from: number, count: number): number {
    const { positions } = this.lists;
    let at = from;
    for (let left = count; left > 0; left -= 1) {
      const byte = positions[at++] ?? 0;
      if (byte === 255) while ((positions[at++] ?? 0) > 127);
      else if (byte >= shortPositions) at += 1;
    }
    return at;
  }

  /** Jumps to the last entry of the skip table before `doc`, if that lies ahead. */
  private skipTo(doc: number): void {
    const { skipped, skipAt, skips, postingsAt, positionsAt } = this.lists;
    this.table ??= placeOf(skipped, this.list);
    const { table } = this;
    if (table < 0) return;
    const first = skipAt[table] ?? 0;
    let low = first;
    let high = skipAt[table + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((skips[middle * 3] ?? 0) < doc) low = middle + 1;
      else high = middle;
    }
    const entry = low - 1;
    const readBefore = (entry - first + 1) * skipEvery;
    if (entry < first || readBefore <= this.read) return;
    this.lastDoc = skips[entry * 3] ?? 0;
    this.postingsAt = (postingsAt[this.list] ?? 0) + (skips[entry * 3 + 1] ?? 0);
    this.positionsAt = (positionsAt[this.list] ?? 0) + (skips[entry * 3 + 2] ?? 0);
    this.pending = 0;
    this.frequency = 0;
    this.read = readBefore;
  }
}

function placeOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === value ? low : -1;
}
