// The words of marks of access, and the ways they are written.

export const secretMarks: ReadonlySet<string> = new Set([
  'секретно',
  'сов. секретно',
  'сов. секр',
  'совершенно секретно',
  'особой важности',
  'құпия',
  'өте құпия',
  'аса құпия',
  'аса маңызды',
  'secret',
  'top secret',
  '秘密',
  '机密',
  '機密',
  '绝密',
  '絕密',
]);

export const serviceMarks: ReadonlySet<string> = new Set([
  'для служебного пользования',
  'дсп',
  'қызмет бабында пайдалану үшін',
  'қбпү',
  'for official use',
  'for official use only',
]);

/** What else stands at the head of a paper beside its mark: whom it is for, what the mark is called. */
export const headingWords: ReadonlySet<string> = new Set([
  'гриф',
  'гриф секретности',
  'гриф доступа',
  'пометка',
  'строго',
  'только лично',
  'лично',
  'срочно',
  'құпиялылық белгісі',
  'құпиялылық грифі',
  'жеке өзіне',
  'шұғыл',
  'classification',
  'marking',
  'strictly',
  'eyes only',
  'personal',
  'urgent',
  '密级',
  '密級',
  '长期',
  '長期',
  '启用前',
  '啟用前',
]);

/** Undoes letter-spacing: «С Е К Р Е Т Н О». */
export function closeUp(line: string): string {
  return /^\p{L}(?: \p{L}){3,}$/u.test(line) ? line.replaceAll(' ', '') : line;
}

/** Lower case, single spaces, Latin look-alikes made Cyrillic, no brackets or quotes around. */
export function bareWords(text: string): string {
  const words = text
    .replace(/^[\s«»"“”([{*]+|[\s«»"“”)\]}*,.;:!]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  return cyrillicLetters(words);
}

const lookAlikes: ReadonlyMap<string, string> = new Map(
  [...'abcehikmoptxy'].map((latin, index) => [latin, [...'авсенікмортху'][index] ?? latin]),
);

/**
 * Makes words in lower case that mix both alphabets Cyrillic: «C» and «С» are one key, and not every
 * keyboard has the Kazakh «і».
 */
export function cyrillicLetters(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word)
      ? word.replace(/[a-z]/gu, (letter) => lookAlikes.get(letter) ?? letter)
      : word,
  );
}
