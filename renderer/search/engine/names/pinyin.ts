// Pinyin as it is written without tones: Xi'an, Xian, Lü, Lv, Lyu. Folding has taken accents and
// apostrophes, so ü is known only where it was typed as v or yu.
import { syllables } from './syllables.ts';
import { createSyllableTrie, root, type SyllableTrie } from './syllable-trie.ts';

const longestWord = 24;
const mostReadings = 4;

let trie: SyllableTrie | null = null;

function pinyinTrie(): SyllableTrie {
  trie ??= createSyllableTrie(spellings(), ['a', 'z']);
  return trie;
}

function spellings(): Map<string, string> {
  const known = new Map<string, string>();
  for (const { pinyin } of syllables) {
    const plain = pinyin.replace('ü', 'u');
    for (const letters of ['u', 'v', 'yu']) known.set(pinyin.replace('ü', letters), plain);
  }
  return known;
}

/**
 * The ways to split a folded Latin word into syllables, longest first; ü comes out as u. None for
 * words that are not pinyin.
 */
export function readPinyin(word: string): readonly (readonly string[])[] {
  if (word.length > longestWord) return [];
  const found: string[][] = [];
  read(word, 0, [], found);
  return found;
}

function read(word: string, start: number, before: string[], found: string[][]): void {
  const { step, syllableAt } = pinyinTrie();
  const ends: { at: number; syllable: string }[] = [];
  let node = root;
  for (let at = start; at < word.length;) {
    node = step(node, word.charCodeAt(at));
    if (node === 0) break;
    at += 1;
    const syllable = syllableAt(node);
    if (syllable !== '') ends.push({ at, syllable });
  }
  for (const { at, syllable } of ends.toReversed()) {
    if (found.length >= mostReadings) return;
    if (at === word.length) found.push([...before, syllable]);
    else read(word, at, [...before, syllable], found);
  }
}
