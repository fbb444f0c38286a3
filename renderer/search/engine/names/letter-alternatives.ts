// From words in letters, Cyrillic or Latin, to characters and to the other alphabets.
import { isNoise } from '../analysis/stop-words.ts';
import type { NameAlternative } from './name-alternative.ts';
import { citiesRead } from './cities.ts';
import { cyrillicBases, isKazakh, latinBases } from './declension.ts';
import { exonymsAt, pairsOf, tableWordsOf, type TermSequence } from './exonyms.ts';
import { pairKey, pinyinKey, skeletonKey, spellersKey, surnameKey, type Writing } from './keys.ts';
import { nameSkeleton } from './name-skeleton.ts';
import { nasalSlips, vowelSlips } from './slips.ts';
import { isNeverName, isOrdinary } from './ordinary.ts';
import { isPlaceKind } from './place-kinds.ts';
import { readHearsay, readPalladius } from './palladius.ts';
import { readPinyin } from './pinyin.ts';
import { spellingsOfWord } from './transcription.ts';
import { variantsOf } from './variants.ts';

const weights = {
  exonym: 0.95,
  city: 0.9,
  pinyin: 0.85,
  person: 0.8,
  personOfTwo: 0.6,
  reversed: 0.5,
  guess: 0.3,
  /** By the number of characters: the fewer, the more strangers are read alike. */
  characters: [0, 0, 0.4, 0.7, 0.75],
  /** Characters that are read like those of a place we know. */
  namesake: 0.15,
  /** By the number of pairs of characters. */
  spelled: [0, 0, 0.25, 0.45, 0.6],
};

const longestName = 4;
const longestWindow = 4;

/** Queries of more words are sentences: in them only what a name sounds like is looked for. */
const mostWordsToGuess = 6;

/** A word of a query with what it may be. */
type Word = {
  readonly text: string;
  readonly writing: Writing;
  readonly bases: readonly string[];
  readonly syllables: readonly (readonly string[])[];
  readonly tableWords: readonly string[];
};

/** What to look for elsewhere for a stretch of words in letters. */
export function letterAlternatives(texts: readonly string[]): NameAlternative[] {
  const words = texts.map(wordOf);
  const found: NameAlternative[] = [];
  const add = (keys: TermSequence, from: number, to: number, weight: number): void => {
    if (keys.length > 0) found.push({ keys, from, to, weight });
  };
  const isShort = words.length <= mostWordsToGuess;
  const tableWords = words.map((word) => word.tableWords);
  let named = 0;
  words.forEach((word, at) => {
    // Inside of Inner Mongolia there is no Mongolia.
    for (const { length, others } of at < named ? [] : exonymsAt(tableWords, at)) {
      if (at + length < named) continue;
      named = at + length;
      for (const keys of others) add(keys, at, at + length, weights.exonym);
    }
    if (!isNoise(word.text)) {
      const others = [
        ...soundOf(word, isShort),
        ...charactersOf(word),
        ...(isShort ? spelledOut(word) : []),
      ];
      for (const { keys, weight } of others) add(keys, at, at + 1, weight);
    }
    for (const { keys, to, weight } of personsAt(words, at)) add(keys, at, to, weight);
  });
  return withPlaceKinds(found, texts);
}

function wordOf(text: string): Word {
  const isCyrillic = text.charCodeAt(0) > 0x3ff;
  const bases = isCyrillic ? cyrillicBases(text) : latinBases(text);
  return {
    text,
    writing: !isCyrillic ? 'latin' : isKazakh(text) ? 'kazakh' : 'cyrillic',
    bases,
    syllables: isCyrillic ? readPalladius(text) : readPinyin(text),
    tableWords: tableWordsOf(text, bases),
  };
}

/** Syllables the word may have been meant for, if it does not say so itself. */
function guessesOf({ text, writing, syllables }: Word): readonly (readonly string[])[] {
  const [first] = syllables;
  if (first !== undefined) {
    const slips =
      writing === 'latin' ? nasalSlips(first) : [...nasalSlips(first), ...vowelSlips(first)];
    return first.length > 1 ? slips : [];
  }
  return writing === 'latin' ? [] : readHearsay(text).filter((read) => read.length > 1);
}

type Other = { readonly keys: TermSequence; readonly weight: number };

const otherWritings = {
  cyrillic: ['latin', 'kazakh'],
  kazakh: ['latin', 'cyrillic'],
  latin: ['cyrillic', 'kazakh', 'latin'],
} as const satisfies Record<Writing, readonly Writing[]>;

/** The same word in the other alphabets, by its sound. */
function soundOf(word: Word, isShort: boolean): Other[] {
  const { text, writing, bases, syllables } = word;
  const others: Other[] = [];
  for (const pinyin of new Set(syllables.map((read) => read.join('')))) {
    others.push({ keys: [pinyinKey(pinyin)], weight: weights.pinyin });
  }
  for (const read of isShort ? guessesOf(word) : []) {
    others.push({ keys: [joinedKey(read)], weight: weights.guess });
  }
  if (isNeverName(text)) return others;
  for (const base of bases) {
    const skeleton = nameSkeleton(base, writing);
    if (skeleton === null) continue;
    for (const to of otherWritings[writing]) {
      const mayDiffer = isShort && syllables.length === 0;
      for (const variant of variantsOf(skeleton, base, writing, to, mayDiffer)) {
        others.push({ keys: [skeletonKey(to, variant.skeleton)], weight: variant.weight });
      }
    }
  }
  return others;
}

/** A word of several syllables as characters: a place or a given name. */
function charactersOf(word: Word): Other[] {
  const { text, syllables, tableWords } = word;
  const others: Other[] = [];
  const add = (read: readonly string[], city: number, unknown: number): void => {
    if (read.length < 2 || read.length > longestName) return;
    const cities = citiesRead(read.join(''));
    for (const name of cities) others.push({ keys: pairsOf(name), weight: city });
    if (isOrdinary(text)) return;
    const isKnown = tableWords.length > 0 || cities.length > 0;
    others.push({ keys: pairKeys(read), weight: isKnown ? weights.namesake : unknown });
  };
  for (const read of syllables) add(read, weights.city, weights.characters[read.length] ?? 0);
  for (const read of guessesOf(word)) add(read, weights.pinyin, weights.guess);
  return others;
}

/** A foreign name as Chinese would spell it. */
function spelledOut({ text, writing, bases, syllables }: Word): Other[] {
  if (syllables.length > 0 || isNeverName(text)) return [];
  const spellings = new Set(bases.flatMap((base) => spellingsOfWord(base, writing)));
  return [...spellings].map((spelling) => {
    const classes = [...spelling];
    const keys = classes.slice(1).map((next, at) => spellersKey(classes[at] ?? '', next));
    return { keys, weight: weights.spelled[Math.min(keys.length, 4)] ?? 0 };
  });
}

function pairKeys(read: readonly string[]): string[] {
  return read.slice(1).map((second, at) => pairKey(read[at] ?? '', second));
}

/** Words that together may be one person's name: surname first, or last as in English. */
function personsAt(words: readonly Word[], at: number): (Other & { readonly to: number })[] {
  const others: (Other & { readonly to: number })[] = [];
  const parts: (readonly string[])[] = [];
  for (let to = at; to < words.length && to - at < longestWindow; to += 1) {
    // The first way to read a word; «Сиань» in two syllables is a place, not a name.
    const [read] = words[to]?.syllables ?? [];
    if (read === undefined) break;
    parts.push(read);
    const all = parts.flat();
    if (all.length > longestName) break;
    if (parts.length < 2) continue;
    for (const { keys, weight } of personOf(parts)) others.push({ keys, weight, to: to + 1 });
    if (all.length > 2 && parts[0]?.length === 1) {
      for (const meant of nasalSlips(all)) {
        others.push({ keys: nameKeys(meant), weight: weights.guess, to: to + 1 });
      }
    }
  }
  return others;
}

function personOf(parts: readonly (readonly string[])[]): Other[] {
  const [first = []] = parts;
  const last = parts.at(-1) ?? [];
  const all = parts.flat();
  const others: Other[] = [];
  const sure = all.length > 2 ? weights.person : weights.personOfTwo;
  if (first.length === 1) others.push({ keys: nameKeys(all), weight: sure });
  else if (first.length === 2) others.push({ keys: pairKeys(all), weight: weights.personOfTwo });
  if (last.length === 1 && parts.length === 2) {
    others.push({ keys: nameKeys([...last, ...first]), weight: sure * weights.reversed });
  }
  others.push({ keys: parts.map(joinedKey), weight: weights.person });
  if (parts.length === 2) {
    others.push({ keys: [joinedKey(last), joinedKey(first)], weight: weights.personOfTwo });
  }
  // Zhong Jun and Zhongjun: the given name alone may be written apart or together.
  others.push({ keys: [joinedKey(all)], weight: weights.personOfTwo });
  const given = all.slice(first.length);
  if (parts.length > 2) {
    others.push({
      keys: [joinedKey(first), joinedKey(given)],
      weight: weights.person,
    });
  }
  return others;
}

function joinedKey(syllables: readonly string[]): string {
  return pinyinKey(syllables.join(''));
}

function nameKeys([surname = '', ...given]: readonly string[]): string[] {
  return [surnameKey(surname, given[0] ?? ''), ...pairKeys(given)];
}

/** «город Нанкин» and «Jiangsu Province»: other languages may leave such a word out. */
function withPlaceKinds(
  found: readonly NameAlternative[],
  texts: readonly string[],
): NameAlternative[] {
  const isKind = texts.map(isPlaceKind);
  return found.flatMap((alternative) => {
    let { from, to } = alternative;
    while (isKind[from - 1] === true) from -= 1;
    while (isKind[to] === true) to += 1;
    const isSame = from === alternative.from && to === alternative.to;
    return isSame ? [alternative] : [alternative, { ...alternative, from, to }];
  });
}
