// What a character is to the splitter. Unicode properties are asked once a character and then kept.

export const kinds = {
  other: 0,
  letter: 1,
  digit: 2,
  /** Of a writing that puts no spaces between words: Chinese, Japanese, Korean, Thai. */
  glyph: 3,
  /** Marks, soft hyphens and joiners, which do not end a word. */
  joiner: 4,
  /** Between two letters it belongs to the word (Xi'an), else it is a quote. */
  apostrophe: 5,
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

const isGlyph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const isJoiner = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
const isApostrophe = /['’‘ʼʻ`´]/;

const unknown = 255;
const known = new Uint8Array(0x10000).fill(unknown);

/** Kind of a Unicode code point. */
export function kindOf(codePoint: number): Kind {
  const kind = known[codePoint];
  if (kind !== undefined && kind !== unknown) return kind as Kind;
  const found = look(String.fromCodePoint(codePoint));
  known[codePoint] = found;
  return found;
}

function look(character: string): Kind {
  if (isGlyph.test(character)) return kinds.glyph;
  if (isApostrophe.test(character)) return kinds.apostrophe;
  if (isJoiner.test(character)) return kinds.joiner;
  if (/\p{L}/u.test(character)) return kinds.letter;
  return /\p{Nd}/u.test(character) ? kinds.digit : kinds.other;
}

/** Whether a word comes from writing that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return kindOf(word.codePointAt(0) ?? 0) === kinds.glyph;
}
