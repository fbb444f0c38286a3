// What the forms of one word have in common, in whichever language its letters allow.
import { stemsOfEnglish } from './english.ts';
import { rootOfKazakh, stemKazakh } from './kazakh.ts';
import {
  nounStem,
  placesOf,
  snowballStem,
  stemOfMany,
  stemOnceDone,
  withoutFleetingVowel,
} from './russian.ts';

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
  if (isLatinWord.test(word)) for (const stem of stemsOfEnglish(word)) add(stems, stem);
  else if (isCyrillicWord.test(word)) {
    if (hasKazakhLetter.test(word)) addKazakh(stems, word);
    else addEither(stems, word);
  }
  return stems;
}

function add(stems: string[], stem: string | null): void {
  if (stem !== null && !stems.includes(stem)) stems.push(stem);
}

function addKazakh(stems: string[], word: string): void {
  const stem = stemKazakh(word);
  add(stems, stem);
  add(stems, rootOfKazakh(word));
  // «Ахметовтің» is as much of a form of Ахметов as «Ахметовым».
  if (isCyrillicWord.test(stem) && !hasKazakhLetter.test(stem)) addRussian(stems, stem);
}

/**
 * What the Kazakh ladder leaves is taken as a Russian noun once more, because that is what the word
 * itself is taken for when it stands without endings.
 */
function addEither(stems: string[], word: string): void {
  const stem = stemKazakh(word);
  const isKazakh = word.length - stem.length >= surelyKazakh;
  if (isKazakh) add(stems, nounStem(stem));
  addRussian(stems, word);
  if (stem === word) return;
  if (stem.length >= shortestKazakhGuess) add(stems, nounStem(stem));
  const root = rootOfKazakh(word);
  if (root.length >= shortestKazakhGuess) add(stems, nounStem(root));
}

function addRussian(stems: string[], word: string): void {
  const noun = nounStem(word);
  const snowball = snowballStem(word, noun);
  add(stems, noun);
  add(stems, snowball);
  add(stems, withoutFleetingVowel(word));
  add(stems, stemOfMany(noun));
  add(stems, stemOnceDone(snowball));
  for (const place of placesOf(noun)) add(stems, place);
}
