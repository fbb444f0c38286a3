import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemKazakh } from './kazakh.ts';

const isLatinWord = /^[a-z]{3,}$/;
const isCyrillicWord = /^[\u0400-\u04ff]{3,}$/;
const hasKazakhLetter = /[әғқңөұүһі]/;

/** Below this many letters a second pass would join strangers: Токаев and ток. */
const shortestRepeated = 4;

/** A word without Kazakh letters may be Russian, so its Kazakh stem must be long to be trusted. */
const shortestKazakhGuess = 5;

/**
 * What the forms of one word have in common; nothing for what has no forms (numbers, short words,
 * Chinese). Takes a folded word. The language is told by the letters, so that a document and a
 * query can never disagree on it; «сапарында» could be either of two and has a stem in each.
 */
export function stemsOf(word: string): readonly string[] {
  if (isLatinWord.test(word)) return [stemEnglish(word)];
  if (!isCyrillicWord.test(word)) return [];
  if (hasKazakhLetter.test(word)) return [stemKazakh(word)];
  const russian = stemRussianName(word);
  const kazakh = stemKazakh(word);
  const isGuess = kazakh.length >= shortestKazakhGuess && kazakh !== word && kazakh !== russian;
  return isGuess ? [russian, kazakh] : [russian];
}

const nounInAy = /а(?:й|ю|е|ем)$/;

/**
 * Snowball, made to give all forms of a name one stem. It takes the -ая of Китая for an adjective
 * and leaves кит, so the other forms of such nouns lose their -а too; and it takes the -ов of
 * Аккошкаров for an ending but stops at it in Аккошкарова, so it is repeated until nothing comes
 * off.
 */
function stemRussianName(word: string): string {
  let stem = stemRussian(word);
  if (stem.endsWith('а') && stem.length >= shortestRepeated && nounInAy.test(word)) {
    stem = stem.slice(0, -1);
  }
  for (;;) {
    const again = stemRussian(stem);
    if (again === stem || again.length < shortestRepeated) return stem;
    stem = again;
  }
}
