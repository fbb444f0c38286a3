import { Vocabulary } from './vocabulary.ts';

/** Longer words are not looked at: a few wrong letters hide in them anyway. */
const longest = 32;

/**
 * A vocabulary by length of its terms, each with a mark of the letters it holds: most terms are
 * refused by one comparison of marks, and only the rest letter by letter.
 */
export type FuzzyIndex = {
  /** First entry of each length in `terms`; lengths from 0 to `longest + 1`. */
  readonly lengthAt: Uint32Array;
  readonly terms: Uint32Array;
  readonly marks: Uint32Array;
};

export function buildFuzzyIndex(vocabulary: Vocabulary): FuzzyIndex {
  const lengthAt = new Uint32Array(longest + 2);
  for (let term = 0; term < vocabulary.size; term += 1) {
    const length = vocabulary.termLength(term);
    if (length <= longest) lengthAt[length + 1] = (lengthAt[length + 1] ?? 0) + 1;
  }
  for (let length = 1; length < lengthAt.length; length += 1) {
    lengthAt[length] = (lengthAt[length] ?? 0) + (lengthAt[length - 1] ?? 0);
  }
  const next = lengthAt.slice();
  const terms = new Uint32Array(lengthAt[longest + 1] ?? 0);
  const marks = new Uint32Array(terms.length);
  for (let term = 0; term < vocabulary.size; term += 1) {
    const length = vocabulary.termLength(term);
    if (length > longest) continue;
    const at = next[length] ?? 0;
    next[length] = at + 1;
    terms[at] = term;
    let mark = 0;
    for (let i = 0; i < length; i += 1) mark |= markOf(vocabulary.unit(term, i));
    marks[at] = mark;
  }
  return { lengthAt, terms, marks };
}

/** Calls `visit` for each term at most `distance` insertions, removals and swaps of a letter away. */
export function forEachSimilar(
  vocabulary: Vocabulary,
  { lengthAt, terms, marks }: FuzzyIndex,
  wanted: string,
  distance: number,
  visit: (term: number, distance: number) => void,
): void {
  const shortest = Math.max(1, wanted.length - distance);
  const end = lengthAt[Math.min(wanted.length + distance, longest) + 1] ?? 0;
  let mark = 0;
  for (let i = 0; i < wanted.length; i += 1) mark |= markOf(wanted.charCodeAt(i));
  const rows = new Uint8Array(2 * (wanted.length + 1));
  for (let at = lengthAt[Math.min(shortest, longest + 1)] ?? end; at < end; at += 1) {
    // A changed letter takes one mark away and adds another; a lost or added one changes one.
    const theirs = marks[at] ?? 0;
    if (bitCount(theirs & ~mark) > distance || bitCount(mark & ~theirs) > distance) continue;
    const term = terms[at] ?? 0;
    const found = distanceTo(vocabulary, term, wanted, distance, rows);
    if (found <= distance) visit(term, found);
  }
}

/** Letters that a word may have wrong to be taken for another. */
export function allowedDistance(word: string): number {
  return word.length < 8 ? 1 : 2;
}

/** Whether one word is another with a few letters wrong. */
export function distanceWithin(word: string, wanted: string): boolean {
  const most = allowedDistance(wanted);
  if (word.length > longest || wanted.length > longest) return word === wanted;
  const rows = new Uint8Array(2 * (wanted.length + 1));
  return distanceTo(Vocabulary.of([word]), 0, wanted, most, rows) <= most;
}

/** Edit distance of Levenshtein, or more than `most`. Only the cells near the diagonal count. */
function distanceTo(
  vocabulary: Vocabulary,
  term: number,
  wanted: string,
  most: number,
  rows: Uint8Array,
): number {
  const length = vocabulary.termLength(term);
  const width = wanted.length + 1;
  if (Math.abs(length - wanted.length) > most) return most + 1;
  let row = 0;
  for (let j = 0; j < width; j += 1) rows[j] = Math.min(j, most + 1);
  for (let i = 1; i <= length; i += 1) {
    const above = row;
    row = width - row;
    const unit = vocabulary.unit(term, i - 1);
    const from = Math.max(1, i - most);
    const to = Math.min(wanted.length, i + most);
    let least = i <= most ? i : most + 1;
    rows[row + from - 1] = from === 1 ? least : most + 1;
    for (let j = from; j <= to; j += 1) {
      const swapped = (rows[above + j - 1] ?? 0) + (unit === wanted.charCodeAt(j - 1) ? 0 : 1);
      const removed = j < i + most ? (rows[above + j] ?? 0) + 1 : most + 1;
      const added = (rows[row + j - 1] ?? 0) + 1;
      const cell = Math.min(swapped, removed, added, most + 1);
      rows[row + j] = cell;
      if (cell < least) least = cell;
    }
    if (least > most) return most + 1;
  }
  return rows[row + wanted.length] ?? most + 1;
}

/** One of 32 bits for each letter; neighbours in the alphabet get different ones. */
function markOf(unit: number): number {
  return 1 << (unit & 31);
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
