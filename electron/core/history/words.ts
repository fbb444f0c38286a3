// What differs between two contents of a report, and a content made of another by that difference.
// May import the contract and diff; pure.
import { diffArrays } from 'diff';
import type { Words } from '#contract/history.ts';

/** Beyond this many words a text is shown as replaced: the search for its differences would take seconds. */
const mostWords = 20_000;

/** Chinese words have no spaces between them, and what stands between words differs too. */
const segmenter = new Intl.Segmenter('ru', { granularity: 'word' });

/** The words that stayed, went and came, in reading order. */
export function compareWords(before: string, after: string): Words[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length + fresh.length > mostWords) return replaced(before, after);
  return diffArrays(old, fresh).map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** How much of two texts is the same, from 0 to 1. */
export function likeness(words: readonly Words[]): number {
  let same = 0;
  let all = 0;
  for (const { change, text } of words) {
    const { length } = text.replace(/\s+/gu, '');
    all += change === 'same' ? 2 * length : length;
    if (change === 'same') same += 2 * length;
  }
  return all === 0 ? 1 : same / all;
}

function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function replaced(before: string, after: string): Words[] {
  const both: Words[] = [
    { change: 'removed', text: before },
    { change: 'added', text: after },
  ];
  return both.filter(({ text }) => text !== '');
}
