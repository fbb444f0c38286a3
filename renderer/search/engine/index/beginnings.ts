import type { Segment } from './segment.ts';

/** Bytes of postings that take longer to score than a person should wait for a letter. */
const dearBytes = 256 * 1024;

const isLetter = /^\p{L}$/u;

/**
 * Beginnings of words, longer by a letter than the one given, that stand for so many postings that
 * it is worth knowing beforehand what they find.
 */
export function dearBeginnings({ terms, lists }: Segment, beginning: string): string[] {
  const { firstOfTerm, postingsAt } = lists;
  const bytesBefore = (term: number): number => postingsAt[firstOfTerm[term] ?? 0] ?? 0;
  const to = terms.endOfPrefix(beginning);
  const found: string[] = [];
  let term = terms.lowerBound(beginning);
  while (bytesBefore(to) - bytesBefore(term) >= dearBytes) {
    const unit = terms.unit(term, beginning.length);
    if (Number.isNaN(unit)) {
      // The beginning itself is a word.
      term += 1;
      continue;
    }
    const letter = String.fromCharCode(unit);
    const end = terms.endOfPrefix(beginning + letter);
    const isDear = bytesBefore(end) - bytesBefore(term) >= dearBytes;
    if (isDear && isLetter.test(letter)) found.push(beginning + letter);
    term = end;
  }
  return found;
}
