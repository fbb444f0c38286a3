import { derivedOf, numberMark } from '../analysis/derive.ts';
import { isUnspaced } from '../analysis/characters.ts';
import { memoise } from '../analysis/memo.ts';
import { forEachWord } from '../analysis/split.ts';
import { isNoise } from '../analysis/stop-words.ts';
import { equivalentsOf } from '../analysis/synonyms.ts';
import { isWeak } from '../analysis/weak-words.ts';
import { nameAlternatives } from '../names/names.ts';
import { cut } from '../terms.ts';
import { weights } from './weights.ts';

/** A term of the index to be met at a place of a text. */
export type Step = {
  readonly term: string;
  readonly isGroup: boolean;
  /** Distance from the first step, in words. */
  readonly offset: number;
  /** Whether words that begin with it do as well: a sign of unspaced writing, asked for alone. */
  readonly isBeginning?: boolean;
};

/** Something else that stands for words of the query: a name in another script, a synonym. */
export type Alternative = {
  readonly steps: readonly Step[];
  /** The words it stands for, by their place among `words`. */
  readonly stands: readonly number[];
  readonly weight: number;
  /** Whether it is another word for the same thing, not another writing of what was typed. */
  readonly isSynonym: boolean;
};

export type AskedWord = {
  readonly surface: string;
  /** As it was typed; offsets in the text of the query node. */
  readonly start: number;
  readonly end: number;
  /** Groups of its forms, the most careful first. */
  readonly forms: readonly string[];
  /**
   * Where words that merely begin with it count: nowhere; in the short fields, for one or two
   * letters beside other words, since those begin some word of nearly every text; or everywhere.
   */
  readonly prefix: 'none' | 'short-fields' | 'everywhere';
  readonly isWeak: boolean;
  /** Place among all words of the text, noise counted too. */
  readonly position: number;
};

export type AskedWords = {
  readonly words: readonly AskedWord[];
  readonly alternatives: readonly Alternative[];
};

const shortestPrefixInText = 3;
const groupMarks = /^[~@#]/;
const isDigits = /^\d+$/;

type Token = { readonly word: string; readonly start: number; readonly end: number };

/** Planning, mending and highlighting all ask for the words of the same few texts. */
const remembered = {
  finished: memoise((text: string) => readWords(text, false), 64),
  unfinished: memoise((text: string) => readWords(text, true), 64),
} as const;

/** The words of a text that was typed, each once, forms of one word joined. */
export function readAskedWords(text: string, isUnfinished: boolean): AskedWords {
  return isUnfinished ? remembered.unfinished(text) : remembered.finished(text);
}

function readWords(text: string, isUnfinished: boolean): AskedWords {
  const tokens: Token[] = [];
  const quantities: { readonly term: string; readonly from: number; readonly to: number }[] = [];
  forEachWord(
    text,
    (word, start, end) => tokens.push({ word: cut(word), start, end }),
    (digits, start, end, from, to) => {
      const term = numberMark + digits;
      const isGrouped = tokens.slice(from, to).every(({ word }) => isDigits.test(word));
      // «1 000» is one word in two pieces: 1 and 000 would also meet 1 000 000.
      if (isGrouped) for (let at = from; at < to; at += 1) tokens[at] = { word: term, start, end };
      else quantities.push({ term, from, to });
    },
  );
  const words = new Map<string, AskedWord>();
  const placeOf = new Map<number, string>();
  tokens.forEach(({ word, start, end }, position) => {
    // The last sign of unspaced writing comes again alone; its pair says more. So do the pieces of
    // a number.
    if (end === tokens[position - 1]?.end) return;
    const isLast = isUnfinished && end === text.length;
    if (isNoise(word) && !(isLast && words.size === 0)) return;
    const forms = derivedOf(word);
    const name = forms[0] ?? word;
    placeOf.set(position, name);
    const prefix = prefixOf(word, isLast, words.size === 0);
    words.set(name, { surface: word, start, end, forms, prefix, isWeak: isWeak(word), position });
  });
  const hasStrong = [...words.values()].some((word) => !word.isWeak);
  const list = [...words.values()].map((word) => ({ ...word, isWeak: word.isWeak && hasStrong }));
  const order = [...words.keys()];
  const standsFor = (from: number, to: number): number[] => {
    const places = new Set<number>();
    for (let at = from; at < to; at += 1) {
      const name = placeOf.get(at);
      if (name !== undefined) places.add(order.indexOf(name));
    }
    return [...places];
  };
  const inDigits = quantities.map(({ term, from, to }) => ({
    steps: [{ term, isGroup: true, offset: 0 }],
    stands: standsFor(from, to),
    weight: weights.unstemmed,
    isSynonym: false,
  }));
  return {
    words: list,
    alternatives: [...inDigits, ...alternativesOf(tokens, standsFor)].filter(
      ({ steps, stands }) => steps.length > 0 && stands.length > 0,
    ),
  };
}

function prefixOf(word: string, isLast: boolean, isFirst: boolean): AskedWord['prefix'] {
  if (isUnspaced(word)) return [...word].length === 1 ? 'everywhere' : 'none';
  if (!isLast) return 'none';
  return word.length < shortestPrefixInText && !isFirst ? 'short-fields' : 'everywhere';
}

function alternativesOf(
  tokens: readonly Token[],
  standsFor: (from: number, to: number) => number[],
): Alternative[] {
  const surfaces = tokens.map(({ word }) => word);
  const names = nameAlternatives(surfaces)
    .filter(({ keys, from }) => !isStranger(surfaces[from] ?? '', keys))
    .map(({ keys, from, to, weight }) => ({
      steps: keys.map((term, offset) => ({ term, isGroup: groupMarks.test(term), offset })),
      stands: standsFor(from, to),
      weight: weight * weights.otherWriting,
      isSynonym: false,
    }));
  const synonyms = equivalentsOf(surfaces).flatMap(({ from, to, phrases }) =>
    phrases.map((phrase) => ({
      steps: stepsOf(phrase),
      stands: standsFor(from, to),
      weight: weights.synonym,
      isSynonym: true,
    })),
  );
  return [...names, ...synonyms];
}

/** «кала» is not қала: so short a word in the same alphabet is another word, not another writing. */
function isStranger(word: string, keys: readonly string[]): boolean {
  return keys.length === 1 && /^@[cq]/.test(keys[0] ?? '') && /^[а-я]{1,4}$/.test(word);
}

/** Words of a phrase in any form, side by side. */
export function stepsOf(phrase: string, isExact = false): Step[] {
  const steps: Step[] = [];
  let position = 0;
  let previousEnd = -1;
  forEachWord(phrase, (written, _start, end) => {
    const word = cut(written);
    // The last sign of unspaced writing comes again alone; one typed alone is asked for.
    const isRepeated = end === previousEnd;
    previousEnd = end;
    if (!isRepeated && !isNoise(word)) {
      const [form] = isExact ? [] : derivedOf(word);
      steps.push({
        term: form ?? word,
        isGroup: form !== undefined,
        offset: position,
        isBeginning: isExact && isUnspaced(word) && [...word].length === 1,
      });
    }
    position += 1;
  });
  const first = steps[0]?.offset ?? 0;
  return steps.map((step) => ({ ...step, offset: step.offset - first }));
}
