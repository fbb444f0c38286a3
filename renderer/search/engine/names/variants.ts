// What one alphabet does to a name that the other does not, as changes to its skeleton. Changes are
// made on the query's side alone: there they cost a look-up, in documents they would cost a key.
import type { Writing } from './keys.ts';

export type Variant = { readonly skeleton: string; readonly weight: number };

const shortest = 3;
const changed = 0.4;

/** The fewer letters, the more strangers share them. */
const weightsByLength = [0, 0, 0, 0.45, 0.6, 0.7, 0.75];
/** Between spellings in Latin, where forms of the word itself are met by its stem. */
const sameWriting = 0.5;

/** Every letter that fits is changed; or only the first of the word, or only one that is alone. */
type Change = readonly [letter: string, replacement: string, where?: 'first' | 'once'];

/** Uyghur Latin and pinyin write x for ш: Уруш, Urux. */
const fromX: Change = ['ks', 'S', 'once'];
const toX: Change = ['S', 'ks', 'once'];

/** Hamburg, Trump, Biden, Apple, Chevron, Christian, Jan. */
const fromEnglish: readonly Change[] = [
  ['h', 'g'],
  ['h', ''],
  ['u', 'a', 'once'],
  ['i', 'a', 'once'],
  ['a', 'e', 'once'],
  ['c', 'S'],
  ['c', 'k'],
  ['j', '', 'first'],
  ['ng', 'n', 'once'],
  fromX,
];
const toEnglish: readonly Change[] = [
  ['g', 'h'],
  ['a', 'u', 'once'],
  ['a', 'i', 'once'],
  ['e', 'a', 'once'],
  ['S', 'c'],
  toX,
];
/** Өтеміс, Утемис; Жақып, Джакуп. */
const kazakhVowels: readonly Change[] = [
  ['o', 'u', 'first'],
  ['u', 'o', 'first'],
  ['i', 'u', 'once'],
];

/**
 * The skeletons to look for in writing `to`, for a word of writing `from` that has this one; itself
 * first. The rest are guesses, made only where the word `mayDiffer`.
 */
export function variantsOf(
  skeleton: string,
  word: string,
  from: Writing,
  to: Writing,
  mayDiffer: boolean,
): readonly Variant[] {
  const weight = weightOf(skeleton) * (from === to ? sameWriting : 1);
  const variants = new Map([[skeleton, weight]]);
  if (from !== to && mayDiffer) {
    const add = (variant: string): void => {
      if (variant.length >= shortest && !variants.has(variant)) {
        variants.set(variant, weight * changed);
      }
    };
    for (const change of changesOf(from, to)) add(made(change, skeleton));
    for (const swapped of gutturalSwaps(skeleton)) add(swapped);
    for (const other of withAndWithoutEnding(skeleton)) add(other);
    if (from === 'latin' && word.includes('w')) add(skeleton.replace('v', 'u'));
    if (from === 'kazakh' && word.includes('ң')) add(skeleton.replace(/n(?!g)/, 'ng'));
  }
  return [...variants].map(([variant, sure]) => ({ skeleton: variant, weight: sure }));
}

function weightOf(skeleton: string): number {
  return weightsByLength[Math.min(skeleton.length, weightsByLength.length - 1)] ?? 0;
}

function made([letter, replacement, where]: Change, skeleton: string): string {
  if (where === 'first') {
    return skeleton.startsWith(letter) ? replacement + skeleton.slice(letter.length) : skeleton;
  }
  const isAlone = skeleton.indexOf(letter) === skeleton.lastIndexOf(letter);
  return where === 'once' && !isAlone ? skeleton : skeleton.replaceAll(letter, replacement);
}

function changesOf(from: Writing, to: Writing): readonly Change[] {
  if (from === 'kazakh' || to === 'kazakh') {
    if (from === 'latin') return [...kazakhVowels, ['ng', 'n', 'once'], fromX];
    return to === 'latin' ? [...kazakhVowels, toX] : kazakhVowels;
  }
  return from === 'latin' ? fromEnglish : toEnglish;
}

const mostSwaps = 3;

/** Kazakh қ is к in one name and х in another, and is so letter by letter: Бақытбек, Бахытбек. */
function gutturalSwaps(skeleton: string): string[] {
  return [...skeleton.matchAll(/[kh]/g)].slice(0, mostSwaps).map(({ 0: letter, index }) => {
    const other = letter === 'k' ? 'h' : 'k';
    return skeleton.slice(0, index) + other + skeleton.slice(index + 1);
  });
}

const russianEnding = /[aeo]v$/;
const shortestSurname = 5;

/** Kazakh surnames with and without what Russian put on them: Смағұл, Смагулов. */
function withAndWithoutEnding(skeleton: string): string[] {
  if (russianEnding.test(skeleton)) {
    const bare = skeleton.slice(0, -2);
    return bare.length >= shortestSurname ? [bare] : [];
  }
  return skeleton.length >= shortestSurname && !skeleton.includes('+') ? [`${skeleton}ov`] : [];
}
