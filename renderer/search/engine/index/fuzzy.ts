import { LetterPattern, longestPattern } from './letter-pattern.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * A vocabulary by length of its terms, each with a mark of the letters it holds: most terms are
 * refused by one comparison of marks, and only the rest letter by letter.
 */
export type FuzzyIndex = {
  /** First entry of each length in `terms`; lengths from 0 to `longestPattern + 1`. */
  readonly lengthAt: Uint32Array;
  readonly terms: Uint32Array;
  readonly marks: Uint32Array;
};

/** Terms looked at between two pauses: a few milliseconds. */
const stretch = 20_000;

export function buildFuzzyIndex(vocabulary: Vocabulary): FuzzyIndex {
  const work = buildFuzzyIndexInSteps(vocabulary);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

/** The same with pauses. */
export function* buildFuzzyIndexInSteps(vocabulary: Vocabulary): Generator<void, FuzzyIndex> {
  const lengthAt = new Uint32Array(longestPattern + 2);
  for (let term = 0; term < vocabulary.size; term += 1) {
    const length = vocabulary.termLength(term);
    if (length <= longestPattern) lengthAt[length + 1] = (lengthAt[length + 1] ?? 0) + 1;
    if (term % stretch === stretch - 1) yield;
  }
  for (let length = 1; length < lengthAt.length; length += 1) {
    lengthAt[length] = (lengthAt[length] ?? 0) + (lengthAt[length - 1] ?? 0);
  }
  const next = lengthAt.slice();
  const terms = new Uint32Array(lengthAt[longestPattern + 1] ?? 0);
  const marks = new Uint32Array(terms.length);
  for (let term = 0; term < vocabulary.size; term += 1) {
    const length = vocabulary.termLength(term);
    if (length > longestPattern) continue;
    const at = next[length] ?? 0;
    next[length] = at + 1;
    terms[at] = term;
    let mark = 0;
    for (let i = 0; i < length; i += 1) mark |= markOf(vocabulary.unit(term, i));
    marks[at] = mark;
    if (term % stretch === stretch - 1) yield;
  }
  return { lengthAt, terms, marks };
}

/** Terms of a vocabulary, the end not counted in. */
export type TermRange = { readonly from: number; readonly to: number };

/** Calls `visit` for each term at most `distance` insertions, removals and swaps of a letter away. */
export function forEachSimilar(
  vocabulary: Vocabulary,
  { lengthAt, terms, marks }: FuzzyIndex,
  wanted: string,
  distance: number,
  visit: (term: number, distance: number) => void,
  range: TermRange = { from: 0, to: vocabulary.size },
): void {
  if (wanted === '' || wanted.length > longestPattern) return;
  const pattern = new LetterPattern(wanted);
  const mark = marksOf(wanted);
  const last = Math.min(wanted.length + distance, longestPattern);
  for (let length = Math.max(1, wanted.length - distance); length <= last; length += 1) {
    // A changed letter takes one mark away and adds another; a lost or added one changes one, and
    // as many as the lengths differ by are lost or added.
    const mostNew = distance - Math.max(0, wanted.length - length);
    const mostGone = distance - Math.max(0, length - wanted.length);
    const bucketEnd = lengthAt[length + 1] ?? 0;
    const start = firstFrom(terms, lengthAt[length] ?? 0, bucketEnd, range.from);
    const end = firstFrom(terms, start, bucketEnd, range.to);
    for (let at = start; at < end; at += 1) {
      const theirs = marks[at] ?? 0;
      if (bitCount(theirs & ~mark) > mostNew || bitCount(mark & ~theirs) > mostGone) continue;
      const term = terms[at] ?? 0;
      const found = pattern.distanceTo(vocabulary, term);
      if (found <= distance) visit(term, found);
    }
  }
}

/** The first place from `at` on whose term does not come before `term`; terms rise. */
function firstFrom(terms: Uint32Array, at: number, end: number, term: number): number {
  let low = at;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? 0) < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters that a word may have wrong to be taken for another. */
export function allowedDistance(word: string): number {
  return word.length < 8 ? 1 : 2;
}

/** Whether a word is this one with a few letters wrong. */
export function wordsLike(wanted: string): (word: string) => boolean {
  if (wanted === '' || wanted.length > longestPattern) return (word) => word === wanted;
  const pattern = new LetterPattern(wanted);
  const most = allowedDistance(wanted);
  return (word) =>
    Math.abs(word.length - wanted.length) <= most &&
    pattern.distanceTo(Vocabulary.of([word]), 0) <= most;
}

function marksOf(word: string): number {
  let marks = 0;
  for (let at = 0; at < word.length; at += 1) marks |= markOf(word.charCodeAt(at));
  return marks;
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
