// The words of marks of access, and the ways they are written.

export const secretMarks: ReadonlySet<string> = new Set([
  'секретно',
  'сов. секретно',
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
  'только лично',
  'лично',
  'срочно',
  'құпиялылық белгісі',
  'құпиялылық грифі',
  'жеке өзіне',
  'шұғыл',
  'classification',
  'marking',
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

/** Lower case, single spaces, Latin look-alikes of і made Cyrillic, no brackets or quotes around. */
export function bareWords(text: string): string {
  const words = text
    .replace(/^[\s«»"“”([{*]+|[\s«»"“”)\]}*,.;:!]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  return kazakhLetters(words);
}

/** Kazakh is often typed with the Latin i. */
export function kazakhLetters(words: string): string {
  return /[құүө]/u.test(words) ? words.replaceAll('i', 'і') : words;
}
