import { nameMark, pinyinKey } from './keys.ts';

/** Chinese syllables of one Cyrillic letter, which in lower case are conjunctions and noise. */
const syllables: ReadonlyMap<string, string> = new Map([
  ['А', 'a'],
  ['И', 'yi'],
  ['О', 'o'],
  ['У', 'wu'],
  ['Э', 'e'],
  ['Ю', 'yu'],
]);

/**
 * The key of a capital letter that may be a whole given name or surname («Ван И», «У Бин»); null
 * for any other letter, and for an initial, behind which stands a point.
 */
export function letterNameKey(text: string, start: number, end: number): string | null {
  if (end !== start + 1 || text[end] === '.') return null;
  const syllable = syllables.get(text[start] ?? '');
  return syllable === undefined ? null : pinyinKey(syllable);
}

/** Whether a word is no word of a text but a key that stands there in its place. */
export function isNameKey(word: string): boolean {
  return word.startsWith(nameMark);
}
