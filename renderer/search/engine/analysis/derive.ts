// The terms a folded word is found under beside itself: stems, and the value of a number. A term is
// a group of words, so several a word cost no postings. Keys of names join these in terms.ts, one
// floor up.
import { plainDigits } from './quantity.ts';
import { stemsOf } from './stem.ts';

/** Keeps stems apart from words: «встреч» the stem is not «встреч» the genitive. */
const stemMark = '~';

/** Keeps the value of a number apart from its digits: 2.50, 2,5 and «2,5» in words are #2.5. */
export const numberMark = '#';

const isNumber = /^\d+(?:\.\d+)?$/;
const longestNumber = 21;

/** What a sign is called, in the languages that put the name behind the number. */
const signNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['%', ['процент', 'percent', 'пайыз']],
  ['$', ['доллар', 'dollar']],
  ['€', ['евро', 'euro', 'еуро']],
  ['₸', ['тенге', 'tenge', 'теңге']],
  ['¥', ['юань', 'yuan']],
  ['₽', ['рубль', 'ruble', 'рубл']],
  ['£', ['фунт', 'pound']],
]);

/** Terms of a folded word, or of a quantity with its mark; the most careful first. */
export function derivedOf(word: string): readonly string[] {
  if (word.startsWith(numberMark)) return [word];
  const stems = stemsOf(word);
  if (stems.length > 0) return stems.map(marked);
  if (word.length <= longestNumber && isNumber.test(word)) return [numberMark + plainDigits(word)];
  const names = signNames.get(word);
  return names === undefined ? [] : names.flatMap((name) => stemsOf(name).map(marked));
}

function marked(stem: string): string {
  return stemMark + stem;
}
