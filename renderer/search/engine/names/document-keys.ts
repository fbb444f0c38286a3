// The document's side: under which keys one word is found from other scripts.
import { isUnspaced } from '../analysis/characters.ts';
import { cyrillicBases, isKazakh, latinBases } from './declension.ts';
import { tableWordsOf } from './exonyms.ts';
import {
  pairKey,
  pinyinKey,
  skeletonKey,
  spelledKey,
  spellersKey,
  surnameKey,
  tableKey,
  type Writing,
} from './keys.ts';
import { nameSkeleton } from './name-skeleton.ts';
import { isNeverName } from './ordinary.ts';
import { readPalladius } from './palladius.ts';
import { readPinyin } from './pinyin.ts';
import { readingsAsSurname, readingsOf } from './readings.ts';
import { isSurname } from './surnames.ts';
import { classesOfCharacter, isSpelledSurname, isSpeller, plainSpelling } from './transcription.ts';

const none: readonly string[] = [];
const shortest = 2;
const longest = 18;
const mostSyllables = 4;
const isBareVowel: ReadonlySet<string> = new Set('a e o wu yi ye you ya'.split(' '));

const firstCyrillic = 0x400;
const lastCyrillic = 0x4ff;
const firstLatin = 0x61;
const lastLatin = 0x7a;

/**
 * Keys under which a folded word of a document is found from other scripts; none for most words
 * that cannot be names.
 */
export function nameKeysOf(word: string): readonly string[] {
  const first = word.charCodeAt(0);
  if (first >= firstLatin && first <= lastLatin) return latinKeys(word);
  if (first >= firstCyrillic && first <= lastCyrillic) return cyrillicKeys(word);
  return isUnspaced(word) ? chineseKeys(word) : none;
}

function cyrillicKeys(word: string): readonly string[] {
  if (word.length < shortest || word.length > longest) return none;
  const bases = cyrillicBases(word);
  const keys: string[] = [];
  for (const syllables of readPalladius(word)) {
    if (mayBeName(syllables)) addPinyin(keys, syllables);
  }
  return withSkeletons(keys, word, bases, isKazakh(word) ? 'kazakh' : 'cyrillic');
}

function latinKeys(word: string): readonly string[] {
  if (word.length < shortest || word.length > longest) return none;
  const bases = latinBases(word);
  const keys: string[] = [];
  for (const base of bases) addPinyin(keys, readPinyin(base)[0]);
  return withSkeletons(keys, word, bases, 'latin');
}

/** «Ситуация» is made of syllables too, but names are shorter and seldom have bare vowels. */
function mayBeName(syllables: readonly string[]): boolean {
  if (syllables.length > mostSyllables) return false;
  let bare = 0;
  for (const syllable of syllables) if (isBareVowel.has(syllable)) bare += 1;
  return bare < 2;
}

function addPinyin(keys: string[], syllables: readonly string[] | undefined): void {
  if (syllables === undefined) return;
  const key = pinyinKey(syllables.join(''));
  if (!keys.includes(key)) keys.push(key);
}

function withSkeletons(
  keys: string[],
  word: string,
  bases: readonly string[],
  writing: Writing,
): string[] {
  for (const nominative of tableWordsOf(word, bases)) keys.push(tableKey(nominative));
  for (const base of bases) {
    if (isNeverName(base)) continue;
    const skeleton = nameSkeleton(base, writing);
    if (skeleton !== null) keys.push(skeletonKey(writing, skeleton));
    if (isSpelledSurname(base, writing)) addSpelling(keys, base, writing);
  }
  return keys;
}

function addSpelling(keys: string[], word: string, writing: Writing): void {
  const spelling = plainSpelling(word, writing);
  if (spelling !== null) keys.push(spelledKey(spelling));
}

/** Keys of a pair of characters; a sign alone has none, since one syllable is no name. */
function chineseKeys(pair: string): readonly string[] {
  const [first = '', second = ''] = pair;
  const seconds = readingsOf(second);
  if (second === '' || seconds.length === 0) return none;
  const keys = readingsOf(first).flatMap((reading) =>
    seconds.map((next) => pairKey(reading, next)),
  );
  if (isSurname(first)) {
    for (const surname of readingsAsSurname(first)) {
      for (const next of seconds) keys.push(surnameKey(surname, next));
    }
  }
  if (isSpeller(first) && isSpeller(second)) {
    for (const one of classesOfCharacter(first)) {
      for (const next of classesOfCharacter(second)) keys.push(spellersKey(one, next));
    }
  }
  return keys;
}
