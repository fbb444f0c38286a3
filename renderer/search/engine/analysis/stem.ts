// What the forms of one word have in common, in whichever language its letters allow.
import { familyOfEnglish, stemEnglish } from './english.ts';
import { rootOfKazakh, stemKazakh } from './kazakh.ts';
import { nounStem, placesOf, snowballStem, withoutFleetingVowel } from './russian.ts';

const isLatinWord = /^[a-z]{3,}$/;
const isCyrillicWord = /^[\u0400-\u04ff]{3,}$/;
const hasKazakhLetter = /[әғқңөұүһі]/;

/** A word without Kazakh letters may be Russian, so its Kazakh stem must be long to be trusted. */
const shortestKazakhGuess = 4;
/** But three letters of Kazakh endings are hardly ever the end of a Russian word. */
const surelyKazakh = 3;

/**
 * Stems that other forms of a folded word have too, the most careful first, then bolder ones; none
 * for what has no forms (numbers, short words, Chinese). The language is told by the letters, so
 * that a document and a query can never disagree on it; «сапарында» could be either of two and has
 * stems in both.
 */
export function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  if (isLatinWord.test(word)) addEnglish(stems, word);
  else if (isCyrillicWord.test(word)) {
    if (hasKazakhLetter.test(word)) addKazakh(stems, word);
    else addEither(stems, word);
  }
  return stems;
}

function add(stems: string[], stem: string): void {
  if (!stems.includes(stem)) stems.push(stem);
}

function addEnglish(stems: string[], word: string): void {
  const stem = stemEnglish(word);
  add(stems, stem);
  add(stems, familyOfEnglish(stem));
}

function addKazakh(stems: string[], word: string): void {
  const stem = stemKazakh(word);
  add(stems, stem);
  add(stems, rootOfKazakh(word));
  // «Ахметовтің» is as much of a form of Ахметов as «Ахметовым».
  if (isCyrillicWord.test(stem) && !hasKazakhLetter.test(stem)) addRussian(stems, stem);
}

function addEither(stems: string[], word: string): void {
  const stem = stemKazakh(word);
  const isKazakh = word.length - stem.length >= surelyKazakh;
  if (isKazakh) add(stems, stem);
  addRussian(stems, word);
  if (stem === word) return;
  if (stem.length >= shortestKazakhGuess) add(stems, stem);
  const root = rootOfKazakh(word);
  if (root.length >= shortestKazakhGuess) add(stems, root);
}

function addRussian(stems: string[], word: string): void {
  const noun = nounStem(word);
  add(stems, noun);
  add(stems, snowballStem(word));
  const oblique = withoutFleetingVowel(word);
  if (oblique !== null) add(stems, oblique);
  for (const place of placesOf(noun)) add(stems, place);
}
