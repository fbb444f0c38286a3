// The shapes of keys. A key is a derived term of the index: what stands behind the mark tells which
// keys can meet, so that a name is found in the other scripts and not among strangers of its own.

/** Keeps keys of names apart from words, stems and numbers. */
export const nameMark = '@';

/** What a skeleton was taken of. */
export type Writing = 'cyrillic' | 'kazakh' | 'latin';

const writingMarks = { cyrillic: 'c', kazakh: 'q', latin: 'l' } as const;

/** A name in letters, by its sound. */
export function skeletonKey(writing: Writing, skeleton: string): string {
  return `${nameMark}${writingMarks[writing]}${skeleton}`;
}

/** A Chinese name in letters, by its pinyin: Ляньюньган and Lianyungang. */
export function pinyinKey(pinyin: string): string {
  return `${nameMark}p${pinyin}`;
}

/** Two Chinese characters, by their pinyin. */
export function pairKey(first: string, second: string): string {
  return `${nameMark}h${first}${second}`;
}

/** Two Chinese characters of which the first is a surname. */
export function surnameKey(surname: string, next: string): string {
  return `${nameMark}f${surname}-${next}`;
}

/** Two Chinese characters that spell a foreign name, by the classes of their sounds. */
export function spellersKey(first: string, second: string): string {
  return `${nameMark}t${first}${second}`;
}

/** A name in letters, by the classes that Chinese would spell it with. */
export function spelledKey(spelling: string): string {
  return `${nameMark}y${spelling}`;
}

/** A word of a name of our tables, by its nominative. */
export function tableKey(nominative: string): string {
  return `${nameMark}=${nominative}`;
}
