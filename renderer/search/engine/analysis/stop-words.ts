// Words too common to tell reports apart. They are neither indexed nor asked for, on both sides
// alike. Short on purpose: «ли» is missing because it is also a surname, "us", "who" and "it" for
// the country, the organisation and the trade.

const words = `
  во на со по ко об от до за из для при над под без про и а но же бы что как это не его ее их он она
  они то так или был была было были
  the of and to in an is was for on by with at from as that this be are were or
  және бен пен мен итд итп
`;

/**
 * What is left of «2-ое», «АТФ-ны» once the hyphen has parted it from its word; not the -го of
 * «2-го», nor the -ке of «АЭС-ке», which are also surnames.
 */
const brokenEndings = `
  ое ый ая ые ых ым
  ға қа ны ні ды ді ты ті ның нің дың дің тың тің дағы дегі тағы тегі шы ші нші ыншы інші
`;

const stopWords: ReadonlySet<string> = new Set(
  (words + brokenEndings).split(/\s+/).filter(Boolean),
);

const isOneLetter = /^\p{L}$/u;
const isIdeographic =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A stop word, or a letter alone: an initial, «г.», «в». Takes a folded word. */
export function isNoise(word: string): boolean {
  return stopWords.has(word) || (isOneLetter.test(word) && !isIdeographic.test(word));
}
