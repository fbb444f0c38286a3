import { foldLabel, foldWord } from './analysis/fold.ts';
import { isNoise } from './analysis/stop-words.ts';
import type { Cards } from './cards/cards.ts';
import type { LabelKind } from './cards/labels.ts';
import type { PackedIndex } from './index/packed-index.ts';

export type Completion = {
  readonly text: string;
  readonly kind: 'word' | LabelKind;
  /** Reports it would find, about. */
  readonly count: number;
};

export type Known = {
  readonly index: PackedIndex;
  readonly cards: Cards;
  /** Reports that carry each label. */
  readonly labelCounts: Uint32Array;
};

const shortestWord = 3;
/** UTF-16 units; nobody has typed a longer name before it was offered. */
const longestTyped = 200;
/** Of those offered at most so many are plain words. */
const mostWords = 4;

/** Tags, people and places one of whose words begins with what is typed, then words. */
export function completeWord(
  typed: string,
  limit: number,
  { index, cards, labelCounts }: Known,
): readonly Completion[] {
  const beginning = typed.slice(0, longestTyped);
  const label = foldLabel(beginning);
  if (label === '') return [];
  const labels: Completion[] = [];
  labelCounts.forEach((count, number) => {
    const found = count === 0 ? undefined : cards.labels.label(number);
    if (found === undefined || !beginsWord(found.folded, label)) return;
    labels.push({ text: found.text, kind: found.kind, count });
  });
  const word = foldWord(beginning);
  const words =
    word.length < shortestWord
      ? []
      : index.words
          .complete(word, mostWords * 2)
          .filter(({ term }) => !isNoise(term))
          .map(({ term, count }): Completion => ({ text: term, kind: 'word', count }));
  const best = labels.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return [...best.slice(0, Math.max(limit - mostWords, limit - words.length)), ...words].slice(
    0,
    limit,
  );
}

export function countLabels(index: PackedIndex, cards: Cards): Uint32Array {
  const counts = new Uint32Array(cards.labels.size);
  cards.countLabels(index.liveKeys(), counts);
  return counts;
}

function beginsWord(folded: string, beginning: string): boolean {
  if (folded.startsWith(beginning)) return true;
  const at = folded.indexOf(` ${beginning}`);
  return at >= 0 || folded.includes(`-${beginning}`);
}
