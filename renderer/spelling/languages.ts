// Languages there is a dictionary for. This folder checks spelling: a worker with dictionaries and
// rules, and its client. May import the search engine (names, stems) and the contract.
export const spelledLanguages = ['ru', 'kk', 'en'] as const;
export type SpelledLanguage = (typeof spelledLanguages)[number];

export const kazakhLetter = /[әғқңөұүһі]/i;
const latinLetter = /\p{Script=Latin}/u;
const cyrillicLetter = /\p{Script=Cyrillic}/u;

/**
 * Languages a word may be in: as it is marked where its letters allow that, else by the letters. A
 * word of a Kazakh text without Kazakh letters may be Russian. None for letters of two alphabets in
 * one word, which is a slip in any language.
 */
export function languagesOf(
  word: string,
  marked: SpelledLanguage | null,
  ofReport: string,
): readonly SpelledLanguage[] {
  const isLatin = latinLetter.test(word);
  const isCyrillic = cyrillicLetter.test(word);
  if (isLatin && isCyrillic) return [];
  if (isLatin) return ['en'];
  if (marked === 'ru' || marked === 'kk') return [marked];
  if (kazakhLetter.test(word)) return ['kk'];
  return ofReport === 'kk' ? ['kk', 'ru'] : ['ru'];
}
