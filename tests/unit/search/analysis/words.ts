// Helpers of the analysis tests: texts as the words and terms that are made of them. May import the
// engine's analysis.
import { derivedOf } from '../../../../renderer/search/engine/analysis/derive.ts';
import { forEachWord } from '../../../../renderer/search/engine/analysis/split.ts';

/** The folded words of a text, noise too. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  forEachWord(text, (word) => {
    words.push(word);
  });
  return words;
}

/** Whether one written word is found under the other: as it stands, or by a term they share. */
export function doMeet(first: string, second: string): boolean {
  const [one = ''] = wordsOf(first);
  const [other = ''] = wordsOf(second);
  const terms = derivedOf(other);
  return one === other || derivedOf(one).some((term) => terms.includes(term));
}
