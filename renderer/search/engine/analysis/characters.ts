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
  /** A word of one sign: %, $. */
  sign: 6,
} as const;

export type Kind = (typeof kinds)[keyof typeof kinds];

const isGlyph =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const isJoiner = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
const isApostrophe = /['’‘ʼʻ`´]/;
const isSign = /[%％$＄€£￡¥￥₸₽]/;

const unknown = 255;
const known = new Uint8Array(0x10000).fill(unknown);
const firstSurrogate = 0xd800;
const lastSurrogate = 0xdfff;
/** Of the planes beyond the first. */
const knownBeyond = new Map<number, Kind>();

/** Kind of a Unicode code point. */
export function kindOf(codePoint: number): Kind {
  const kind = known[codePoint] ?? knownBeyond.get(codePoint) ?? unknown;
  if (kind !== unknown) return kind as Kind;
  const found = look(String.fromCodePoint(codePoint));
  if (codePoint < known.length) known[codePoint] = found;
  else knownBeyond.set(codePoint, found);
  return found;
}

/** Kind of the character that begins at this UTF-16 offset; `other` past the end. */
export function kindAt(text: string, at: number): Kind {
  const unit = text.charCodeAt(at);
  const kind = known[unit] ?? unknown;
  const isWhole = unit < firstSurrogate || unit > lastSurrogate;
  return isWhole && kind !== unknown ? (kind as Kind) : kindOf(text.codePointAt(at) ?? 0);
}

function look(character: string): Kind {
  if (isGlyph.test(character)) return kinds.glyph;
  if (isApostrophe.test(character)) return kinds.apostrophe;
  if (isJoiner.test(character)) return kinds.joiner;
  if (isSign.test(character)) return kinds.sign;
  if (/\p{L}/u.test(character)) return kinds.letter;
  return /\p{Nd}/u.test(character) ? kinds.digit : kinds.other;
}

/** Whether a word comes from writing that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return kindOf(word.codePointAt(0) ?? 0) === kinds.glyph;
}
