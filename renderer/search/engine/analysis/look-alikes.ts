// Letters of the other alphabet that look the same. A typist or a scanner puts a Latin C into a
// Cyrillic word and nobody sees it; case matters, because H looks like Н but h does not.

const latin = 'ABCEHIKMOPTXYaceiopxyhs';
const cyrillic = 'АВСЕНІКМОРТХУасеіорхуһѕ';

const toCyrillic = new Map([...latin].map((letter, i) => [letter, cyrillic.charAt(i)]));
const toLatin = new Map([...cyrillic].map((letter, i) => [letter, latin.charAt(i)]));

const isLatin = /\p{Script=Latin}/u;
const isCyrillic = /\p{Script=Cyrillic}/u;

/** Whether a word holds both alphabets. */
export function isMixed(word: string): boolean {
  return isLatin.test(word) && isCyrillic.test(word);
}

/**
 * A mixed word in one alphabet, letter for letter, when all its letters of the other one are
 * look-alikes; otherwise the word as it stands. Cyrillic wins where both would do.
 */
export function unifyAlphabet(word: string): string {
  return replaceAll(word, isLatin, toCyrillic) ?? replaceAll(word, isCyrillic, toLatin) ?? word;
}

function replaceAll(
  word: string,
  isForeign: RegExp,
  replacements: ReadonlyMap<string, string>,
): string | null {
  let unified = '';
  for (const letter of word) {
    const own = isForeign.test(letter) ? replacements.get(letter) : letter;
    if (own === undefined) return null;
    unified += own;
  }
  return unified;
}
