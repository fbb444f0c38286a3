import { foldWord } from '../analysis/fold.ts';
import { withoutInvisibles } from './signs.ts';

const kazakhLetters = /[әғқңөұүһі]/g;
const russianFor: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/**
 * The form under which the language's own words are looked up (fields, values, dates). Kazakh
 * letters fold away here, though never in reports: staff type Kazakh on a Russian keyboard.
 */
export function foldKey(word: string): string {
  return foldWord(withoutInvisibles(word)).replace(
    kazakhLetters,
    (letter) => russianFor[letter] ?? letter,
  );
}
