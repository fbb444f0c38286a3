// Chinese names in Cyrillic, read back into pinyin letters: as the table has them, as people write
// them (Шеньчжень, Сямынь), and in every case a Russian sentence puts them into (Чжунцзюня).
import { heardSpellings, tableSpellings } from './cyrillic-spellings.ts';
import { createSyllableTrie, root, type SyllableTrie } from './syllable-trie.ts';

const longestWord = 26;
const mostWhole = 2;
const mostDeclined = 2;
const mostSyllables = 5;
const none: readonly (readonly string[])[] = [];

const soft = 'ь'.charCodeAt(0);
const short = 'й'.charCodeAt(0);
const nasal = 'н'.charCodeAt(0);
const retroflex = 'р'.charCodeAt(0);
const kazakhNasal = /ң/g;

/** How a syllable or a case of it can end. */
const lastLetters: ReadonlySet<string> = new Set('аеиоуыэюяйнңьрмгъ');

const isVowel = new Set([...'аеиоуыэюя'].map((letter) => letter.charCodeAt(0)));

/** What stands in the oblique cases of a name in -н or -эр, in -нь and in -й. */
const hardTails: ReadonlySet<string> = new Set(['а', 'у', 'е', 'ом']);
const softTails: ReadonlySet<string> = new Set(['я', 'ю', 'е', 'и', 'ем', 'ью']);
const shortTails: ReadonlySet<string> = new Set(['я', 'ю', 'е', 'и', 'ем']);

let table: SyllableTrie | null = null;
let hearsay: SyllableTrie | null = null;

/** Ways to read one word, while they are being found. */
type Readings = {
  readonly whole: (readonly string[])[];
  readonly declined: (readonly string[])[];
};

/**
 * The syllables a folded Cyrillic word may spell, in pinyin without tones and with u for ü; the
 * word as it stands first, then what is left without a case ending. None for other words.
 */
export function readPalladius(word: string): readonly (readonly string[])[] {
  table ??= createSyllableTrie(tableSpellings(), ['а', 'я']);
  return readWith(table, word);
}

/** As `readPalladius`, for names that Russian took from English and spelled by the letter. */
export function readHearsay(word: string): readonly (readonly string[])[] {
  hearsay ??= createSyllableTrie(heardSpellings(), ['а', 'я']);
  return readWith(hearsay, word);
}

function readWith(trie: SyllableTrie, word: string): readonly (readonly string[])[] {
  if (word.length > longestWord || !lastLetters.has(word.charAt(word.length - 1))) return none;
  const found: Readings = { whole: [], declined: [] };
  read(trie, word.includes('ң') ? word.replace(kazakhNasal, 'н') : word, 0, [], found);
  if (found.declined.length === 0) return found.whole;
  return [...found.whole, ...found.declined];
}

function read(
  trie: SyllableTrie,
  word: string,
  start: number,
  before: readonly string[],
  found: Readings,
): void {
  let ends: { at: number; syllable: string }[] | null = null;
  let node = root;
  for (let at = start; at < word.length;) {
    node = trie.step(node, word.charCodeAt(at));
    if (node === 0) break;
    at += 1;
    const syllable = trie.syllableAt(node);
    if (syllable !== '') (ends ??= []).push({ at, syllable });
    if (at < word.length && at + 2 >= word.length) readTail(trie, word, at, node, before, found);
  }
  // The longest syllable first: the first way through the word is the one people mean.
  for (let last = ends?.pop(); last !== undefined; last = ends?.pop()) {
    const { at, syllable } = last;
    if (found.whole.length === mostWhole) return;
    if (at === word.length) found.whole.push([...before, syllable]);
    else if (before.length < mostSyllables && mayBeginAt(word, at)) {
      read(trie, word, at, [...before, syllable], found);
    }
  }
}

/** A name declined: what is spelled up to here, with the letter back that the ending took. */
function readTail(
  trie: SyllableTrie,
  word: string,
  at: number,
  node: number,
  before: readonly string[],
  { declined }: Readings,
): void {
  const tail = word.slice(at);
  const add = (syllable: string): void => {
    if (syllable === '' || declined.length === mostDeclined) return;
    declined.push([...before, syllable]);
  };
  const last = word.charCodeAt(at - 1);
  if (last === retroflex) {
    if (hardTails.has(tail)) add(trie.syllableAt(node));
  } else if (last === nasal) {
    if (softTails.has(tail)) add(trie.syllableAt(trie.step(node, soft)));
    if (hardTails.has(tail)) add(trie.syllableAt(node));
  } else if (shortTails.has(tail)) {
    add(trie.syllableAt(trie.step(node, short)));
  }
}

/** A vowel right after -н belongs to the syllable of that -н. */
function mayBeginAt(word: string, at: number): boolean {
  return word.charCodeAt(at - 1) !== nasal || !isVowel.has(word.charCodeAt(at));
}
