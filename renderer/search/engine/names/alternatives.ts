// The query's side: what else to look for so that names are found in the other scripts.
import { isUnspaced } from '../analysis/characters.ts';
import { chineseAlternatives } from './chinese-alternatives.ts';
import { letterAlternatives } from './letter-alternatives.ts';
import type { NameAlternative } from './name-alternative.ts';

/** Longer queries are no names. */
const mostWords = 64;

/**
 * Takes the folded words of a query in their order, noise too, Chinese as the pairs that the
 * splitter makes of it. Keys that no document has are the rule: most words are no names.
 */
export function nameAlternatives(words: readonly string[]): readonly NameAlternative[] {
  const found: NameAlternative[] = [];
  const end = Math.min(words.length, mostWords);
  for (let from = 0; from < end;) {
    const isChinese = isUnspaced(words[from] ?? '');
    const to = isChinese ? endOfRun(words, from, end) : endOfLetters(words, from, end);
    const part = words.slice(from, to);
    const alternatives = isChinese ? chineseAlternatives(runOf(part)) : letterAlternatives(part);
    for (const alternative of alternatives) {
      found.push({ ...alternative, from: alternative.from + from, to: alternative.to + from });
    }
    from = to;
  }
  return found;
}

/** A run of unspaced writing ends with its last sign alone. */
function endOfRun(words: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && [...(words[at] ?? '')].length === 2) at += 1;
  return at < end && isUnspaced(words[at] ?? '') ? at + 1 : Math.max(at, from + 1);
}

function endOfLetters(words: readonly string[], from: number, end: number): number {
  let at = from;
  while (at < end && !isUnspaced(words[at] ?? '')) at += 1;
  return at;
}

/** The signs of a run: the first of every pair, then the last. */
function runOf(words: readonly string[]): readonly string[] {
  const signs = words.map((word) => [...word]);
  const last = signs.at(-1);
  return [...signs.slice(0, -1).map(([first = '']) => first), ...(last ?? [])];
}
