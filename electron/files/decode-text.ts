import { cyrillicCost, mostLikelyCost } from '../core/imports/cyrillic-likelihood.ts';

export type Decoded =
  | { readonly isText: true; readonly text: string }
  | { readonly isText: false; readonly reason: 'binary-file' | 'unknown-encoding' };

/** Old encodings of Russian, told apart by how much like Russian the text then reads. */
const cyrillicEncodings = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** Enough of a file to weigh its letters by. */
const sampleBytes = 65_536;

/**
 * Decodes a text file: byte order mark, else UTF-16 where zero bytes suggest it, else strict UTF-8,
 * else the likeliest of windows-1251, KOI8-R and CP866, else GB18030 or windows-1252. A text that
 * reads well in none of them is refused rather than imported as rubbish.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decodeUnicode(bytes) ?? (isBinary(asAscii(bytes)) ? null : decodeLegacy(bytes));
  if (text !== null && !isBinary(text)) return { isText: true, text };
  const isStrangeText = text === null && !isBinary(asAscii(bytes));
  return { isText: false, reason: isStrangeText ? 'unknown-encoding' : 'binary-file' };
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  // Spaces, digits and line ends put zero bytes into UTF-16, and no other text has any. Without them
  // it is not tried, because pairs of ASCII letters read as Chinese.
  return bytes.includes(0) ? decodeBareUtf16(bytes) : decode(bytes, 'utf-8');
}

/** UTF-16 without a mark, in the byte order in which it reads as text; null if it does in neither. */
function decodeBareUtf16(bytes: Uint8Array): string | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, sampleBytes);
  const orders = (['utf-16le', 'utf-16be'] as const).map((encoding) => ({
    encoding,
    share: usualShare(new TextDecoder(encoding).decode(sample)),
  }));
  const likeliest = orders.toSorted((a, b) => b.share - a.share)[0];
  if (!likeliest || likeliest.share < leastUsualShare) return null;
  return decode(bytes, likeliest.encoding);
}

/** What texts in our languages are written with; anything else is rare in them. */
const usual =
  /[\t\n\r -~\u00A0-\u024F\u0400-\u052F\u2000-\u20BF\u2116\u3000-\u301F\u4E00-\u9FFF\uFEFF\uFF01-\uFF5E]/u;
/** Swapped bytes make codes ending in 00 of ASCII; of those only 一 and the wide space are common. */
const unswapped = /[\u3000\u4E00]/u;
const leastUsualShare = 0.9;

function usualShare(text: string): number {
  const count = [...text].filter((character) => {
    const isSwapped = character.charCodeAt(0) % 0x100 === 0 && !unswapped.test(character);
    return usual.test(character) && !isSwapped;
  }).length;
  return count / text.length;
}

function decodeLegacy(bytes: Uint8Array): string | null {
  return decodeCyrillic(bytes) ?? decodeChinese(bytes) ?? decodeWestern(bytes);
}

function decodeCyrillic(bytes: Uint8Array): string | null {
  const from = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 1);
  const sample = bytes.subarray(from, from + sampleBytes);
  const costs = cyrillicEncodings.map((encoding) => ({
    encoding,
    cost: cyrillicCost(new TextDecoder(encoding).decode(sample)),
  }));
  const likeliest = costs.toSorted((a, b) => a.cost - b.cost)[0];
  if (!likeliest || likeliest.cost > mostLikelyCost) return null;
  return decode(bytes, likeliest.encoding);
}

function decodeChinese(bytes: Uint8Array): string | null {
  const text = decode(bytes, 'gb18030');
  if (text === null) return null;
  const sample = text.slice(0, sampleBytes);
  const han = sample.match(/[\u4E00-\u9FFF]/gu)?.length ?? 0;
  return han > sample.length / 3 ? text : null;
}

/** English with a few accented names. */
function decodeWestern(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const foreign = text.match(/[^\u0000-\u007F]/gu) ?? [];
  const isWestern = foreign.every((character) => /[\u00A0-\u00FF\u2013-\u2026]/u.test(character));
  return isWestern && foreign.length < text.length * 0.1 ? text : null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The bytes as characters, for a look at those below 128, which mean the same in all encodings. */
function asAscii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/** Texts have line ends and tabs, hardly another control character, and never U+0000. */
function isBinary(text: string): boolean {
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\u007F]/gu)?.length ?? 0;
  return text.includes('\u0000') || controls > text.length * 0.01;
}
