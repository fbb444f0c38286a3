// How many letters two words differ by, for one word and many others. All cells of a column of the
// usual table are kept as bits of one number, since neighbours differ by one at the most
// (G. Myers, A fast bit-vector algorithm for approximate string matching, 1999).
import type { Vocabulary } from './vocabulary.ts';

/** UTF-16 units a pattern can have: bits of a number. */
export const longestPattern = 32;

/** Latin, Cyrillic and Greek are below; signs of other writings are looked up more slowly. */
const tableSize = 0x800;

/** A word of 1 to `longestPattern` units. */
export class LetterPattern {
  private readonly length: number;
  /** For each letter the places where it stands in the pattern, one bit each. */
  private readonly placesOf = new Int32Array(tableSize);
  private readonly placesBeyond = new Map<number, number>();

  constructor(word: string) {
    this.length = word.length;
    for (let at = 0; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const places = this.places(unit) | (1 << at);
      if (unit < tableSize) this.placesOf[unit] = places;
      else this.placesBeyond.set(unit, places);
    }
  }

  /** Edit distance of Levenshtein to a term. */
  distanceTo(vocabulary: Vocabulary, term: number): number {
    const termLength = vocabulary.termLength(term);
    const lowest = this.length - 1;
    let distance = this.length;
    // Cells that are one more than the cell above them, and one less.
    let more = -1;
    let less = 0;
    for (let i = 0; i < termLength; i += 1) {
      const same = this.places(vocabulary.unit(term, i));
      const diagonal = ((((same & more) + more) | 0) ^ more) | same | less;
      // Cells that are one more than the cell before them, and one less.
      let grown = less | ~(diagonal | more);
      let shrunk = more & diagonal;
      distance += ((grown >>> lowest) & 1) - ((shrunk >>> lowest) & 1);
      grown = (grown << 1) | 1;
      shrunk <<= 1;
      more = shrunk | ~(diagonal | grown);
      less = grown & diagonal;
    }
    return distance;
  }

  private places(unit: number): number {
    if (unit < tableSize) return this.placesOf[unit] ?? 0;
    return this.placesBeyond.get(unit) ?? 0;
  }
}
