import type { WordLookup } from '../index/word-lookup.ts';
import type { QueryNode } from '../query/query-tree.ts';
import { type AskedWord, readAskedWords } from './asked-words.ts';
import { weights } from './weights.ts';

export type Correction = { readonly typed: string; readonly used: string };

/** Shorter words are too like too many others. */
const shortestCorrected = 5;
const shortestTwice = 9;
/** Some hundred places to move letters to. */
const longestMoved = 20;
/** A word that so many reports have is meant as it is. */
const enoughReports = 5;
/** Weight of an alternative that is as sure as a name from a table. */
const sureWeight = 0.9 * weights.otherWriting;
/** In a longer query a rare word is more likely right than wrong. */
const mostWordsDoubted = 3;
/** How many times more reports a correction must have than what was typed. */
const leastGain = 3;

/** The query with its likely slips mended; null when there is nothing to mend. */
export function correctQuery(
  root: QueryNode,
  lookup: WordLookup,
): { readonly root: QueryNode; readonly corrections: readonly Correction[] } | null {
  const corrections: Correction[] = [];
  const isShort = wordCount(root) <= mostWordsDoubted;
  const mend = (node: QueryNode): QueryNode => {
    switch (node.kind) {
      case 'words': {
        const mended = mendText(node.text, node.isUnfinished, lookup, isShort);
        corrections.push(...mended.corrections);
        return { ...node, text: mended.text };
      }
      case 'and':
      case 'or':
        return { ...node, parts: node.parts.map(mend) };
      default:
        return node;
    }
  };
  const mended = mend(root);
  return corrections.length === 0 ? null : { root: mended, corrections };
}

function mendText(
  text: string,
  isUnfinished: boolean,
  lookup: WordLookup,
  isShort: boolean,
): { readonly text: string; readonly corrections: readonly Correction[] } {
  const { words, alternatives } = readAskedWords(text, isUnfinished);
  const corrections: Correction[] = [];
  let mended = text;
  for (const [at, word] of [...words.entries()].toReversed()) {
    // What a word merely sounds like is no reason to leave it as it is.
    const isKnownOtherwise = alternatives.some(
      ({ stands, steps, weight }) =>
        weight >= sureWeight &&
        stands.includes(at) &&
        steps.every(({ term, isGroup }) => lookup.reach(term, isGroup) > 0),
    );
    const used = isKnownOtherwise ? null : correctionOf(word, lookup, isShort);
    if (used === null) continue;
    corrections.unshift({ typed: text.slice(word.start, word.end), used });
    mended = mended.slice(0, word.start) + used + mended.slice(word.end);
  }
  return { text: mended, corrections };
}

function correctionOf(word: AskedWord, lookup: WordLookup, isShort: boolean): string | null {
  const { surface, forms, prefix } = word;
  if (surface.length < shortestCorrected || !/^\p{L}+$/u.test(surface)) return null;
  const reach = Math.max(
    lookup.reach(surface, false),
    ...forms.map((form) => lookup.reach(form, true)),
    prefix === 'none' ? 0 : lookup.reachOfPrefix(surface, enoughReports),
  );
  if (reach >= (isShort ? enoughReports : 1)) return null;
  const most = surface.length < shortestTwice ? 1 : 2;
  const moved = withMoves(surface).map(({ term, distance }) => ({
    term,
    distance,
    count: lookup.reach(term, false),
  }));
  let best: string | null = null;
  let bestWorth = 0;
  // Few slip at the first letter, and many words differ in it alone.
  for (const { term, distance, count } of [...lookup.similarTo(surface, most), ...moved]) {
    if (count < Math.max(leastGain * reach, 1) || term[0] !== surface[0]) continue;
    const worth = Math.log(1 + count) / 4 ** distance;
    if (worth <= bestWorth) continue;
    best = term;
    bestWorth = worth;
  }
  return best;
}

/**
 * The word with one letter moved, in every way: past its neighbour, which is one slip though two
 * letters, or further, as the h of Ghandi. The first letter stays.
 */
function withMoves(word: string): { readonly term: string; readonly distance: number }[] {
  if (word.length > longestMoved) return [];
  const inner = Array.from({ length: word.length - 1 }, (_, at) => at + 1);
  return inner.flatMap((from) => {
    const rest = word.slice(0, from) + word.slice(from + 1);
    return inner
      .filter((to) => to !== from)
      .map((to) => ({
        term: rest.slice(0, to) + word.charAt(from) + rest.slice(to),
        distance: Math.abs(to - from) === 1 ? 1 : 2,
      }));
  });
}

function wordCount(node: QueryNode): number {
  switch (node.kind) {
    case 'words':
      return readAskedWords(node.text, false).words.length;
    case 'and':
    case 'or':
      return node.parts.reduce((sum, part) => sum + wordCount(part), 0);
    default:
      return 0;
  }
}
