import { termsOf } from './analysis/analyse.ts';
import { isUnspaced } from './analysis/characters.ts';
import { forEachWord } from './analysis/split.ts';

/** One word a query asks for. */
export type QueryWord = {
  readonly surface: string;
  /** The terms its other forms share; none for what has no forms. */
  readonly stems: readonly string[];
  /**
   * Where words that merely begin with it count: nowhere; in the short fields, for one or two
   * letters, since those begin some word of nearly every text; or everywhere.
   */
  readonly prefix: 'none' | 'short-fields' | 'everywhere';
};

const shortestPrefixInText = 3;

/**
 * The words of a query, each once, forms of one word joined. The last one counts as still being
 * typed unless something stands behind it.
 */
export function parseQuery(query: string): QueryWord[] {
  const words = new Map<string, QueryWord>();
  let previousEnd = 0;
  forEachWord(query, (surface, _start, end) => {
    // The last sign of unspaced writing comes again alone; its pair says more.
    if (end === previousEnd) return;
    previousEnd = end;
    const isUnfinished = end === query.length;
    const isNoise = termsOf(surface).length === 0;
    if (isNoise && !(isUnfinished && words.size === 0)) return;
    const word: QueryWord = {
      surface,
      stems: termsOf(surface).slice(1),
      prefix: prefixOf(surface, isUnfinished),
    };
    words.set(word.stems[0] ?? surface, word);
  });
  return [...words.values()];
}

function prefixOf(surface: string, isUnfinished: boolean): QueryWord['prefix'] {
  if (isUnspaced(surface)) return [...surface].length === 1 ? 'everywhere' : 'none';
  if (!isUnfinished) return 'none';
  return surface.length < shortestPrefixInText ? 'short-fields' : 'everywhere';
}
