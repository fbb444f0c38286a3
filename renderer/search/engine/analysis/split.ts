// Analysis makes words of a text and terms of a word, the same for reports and queries; this file cuts
// the words. The room may import the stemmers and the table of Chinese characters, nothing else.
//
// Words are cut by Unicode, not by spaces: Chinese has none, and people write «г.Кызылорде».
import { kindAt, kinds } from './characters.ts';
import { endOfDotted, undotted } from './dotted.ts';
import { foldWord } from './fold.ts';
import { isMixed, unifyAlphabet } from './look-alikes.ts';
import { memoise } from './memo.ts';
import { plainRun, readPlainRun } from './plain-run.ts';
import { readQuantity } from './quantity.ts';

/**
 * Takes a folded word, where it stands (UTF-16 offsets in the text as it was given), and its place
 * among all words of the text, the noise counted too.
 */
export type VisitWord = (word: string, start: number, end: number, position: number) => void;

/**
 * Takes a quantity in digits that several words, or one grouped number, say together: where they
 * stand, the place of the first of these words and that behind the last.
 */
export type VisitQuantity = (
  digits: string,
  start: number,
  end: number,
  from: number,
  to: number,
) => void;

/** As `VisitWord`, for a word of plain letters: its folded UTF-16 units, which the next one takes. */
export type VisitPlain = (
  units: Uint16Array,
  length: number,
  start: number,
  end: number,
  position: number,
) => void;

/** A stretch of one kind of writing, to be cut further by `piecesOf`; a plain one is one word. */
export type RunKind = 'plain' | 'letters' | 'digits' | 'glyphs' | 'sign';

/** A word of a run: offsets within the run. */
export type Piece = { readonly word: string; readonly start: number; readonly end: number };

/**
 * Calls `visit` for every run of letters, of digits, of unspaced writing and for every sign; of a
 * plain run the letters stand in `plainRun`.
 */
export function forEachRun(
  text: string,
  visit: (kind: RunKind, start: number, end: number) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at;
    if (kind === kinds.letter) {
      at = readPlainRun(text, start);
      if (at > start) {
        visit('plain', start, at);
        continue;
      }
      at = endOfCode(text, start) ?? endOfLetters(text, start);
      if (at === start + 1) at = endOfDotted(text, start) ?? at;
      visit('letters', start, at);
    } else if (kind === kinds.digit) {
      at = endOfNumber(text, start);
      visit('digits', start, at);
    } else if (kind === kinds.glyph) {
      at = endOfKind(text, start, kinds.glyph);
      visit('glyphs', start, at);
    } else {
      at += sizeAt(text, start);
      if (kind === kinds.sign) visit('sign', start, at);
    }
  }
}

/**
 * Calls `visit` for every word of the text, in order, or `visitPlain`, if given, for those of plain
 * letters; `visitQuantity` behind the words of each.
 */
export function forEachWord(
  text: string,
  visit: VisitWord,
  visitQuantity?: VisitQuantity,
  visitPlain?: VisitPlain,
): void {
  let position = 0;
  let quantity: { digits: string; start: number; end: number; from: number } | null = null;
  const close = (): void => {
    if (quantity === null) return;
    visitQuantity?.(quantity.digits, quantity.start, quantity.end, quantity.from, position);
    quantity = null;
  };
  forEachRun(text, (kind, start, end) => {
    if (quantity !== null && start >= quantity.end) close();
    if (kind === 'plain' && visitPlain !== undefined) {
      visitPlain(plainRun.units, plainRun.length, start, end, position);
      position += 1;
      return;
    }
    const run = text.slice(start, end);
    if (kind === 'digits' && visitQuantity !== undefined && quantity === null) {
      const read = readQuantity(text, start);
      if (read !== null) quantity = { ...read, start, from: position };
    }
    for (const piece of piecesOf(kind, run)) {
      // A quantity may end inside a run of Chinese: 29.4亿美元.
      if (quantity !== null && start + piece.start >= quantity.end) close();
      visit(piece.word, start + piece.start, start + piece.end, position);
      position += 1;
    }
  });
  close();
}

/** The folded words of one run. */
export function piecesOf(kind: RunKind, run: string): readonly Piece[] {
  switch (kind) {
    case 'plain':
    case 'sign':
      return [{ word: foldWord(run), start: 0, end: run.length }];
    case 'letters':
      return piecesOfLetters(run);
    case 'digits':
      return piecesOfNumber(run);
    case 'glyphs':
      return pairsOf(run);
  }
}

/** UTF-16 units of the character at this offset. */
function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfKind(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) === kind) at += sizeAt(text, at);
  return at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const isInside =
      kind === kinds.letter ||
      kind === kinds.joiner ||
      (kind === kinds.apostrophe && kindAt(text, at + 1) === kinds.letter);
    if (!isInside) break;
    at += sizeAt(text, at);
  }
  return at;
}

/** A Latin letter with its number is one word: G20, A4. */
function endOfCode(text: string, start: number): number | null {
  if (text.charCodeAt(start) > 0x7a || kindAt(text, start + 1) !== kinds.digit) return null;
  const end = endOfKind(text, start + 1, kinds.digit);
  return kindAt(text, end) !== kinds.letter ? end : null;
}

function endOfNumber(text: string, start: number): number {
  let at = start;
  for (;;) {
    at = endOfKind(text, at, kinds.digit);
    const separator = text[at];
    if (separator !== '.' && separator !== ',') return at;
    if (kindAt(text, at + 1) !== kinds.digit) return at;
    at += 1;
  }
}

const maxRemembered = 50_000;
const oneAlphabet = /[^\p{Script=Cyrillic}]+|[^\p{Script=Latin}]+/gu;
const whole = /^.+$/gsu;

/** One word, or several where the alphabet changes («MoUға»). */
const piecesOfLetters = memoise((run: string): readonly Piece[] => {
  const unified = isMixed(run) ? unifyAlphabet(run) : run;
  const parts = unified.matchAll(isMixed(unified) ? oneAlphabet : whole);
  return [...parts]
    .map((part) => ({
      word: foldWord(undotted(part[0])),
      start: part.index,
      end: part.index + part[0].length,
    }))
    .filter(({ word }) => word !== '');
}, maxRemembered);

const foldedSigns = new Map<string, string>();

function foldSign(sign: string): string {
  const known = foldedSigns.get(sign);
  if (known !== undefined) return known;
  const folded = foldWord(sign);
  foldedSigns.set(sign, folded);
  return folded;
}

/**
 * Unspaced writing becomes its overlapping pairs, then its last sign alone: so every sign begins
 * some word, and a search for a single sign is a search for words that begin with it.
 */
function pairsOf(run: string): Piece[] {
  const pieces: Piece[] = [];
  let previous = '';
  let length = 0;
  let at = 0;
  for (const sign of run) {
    const folded = foldSign(sign);
    if (previous !== '') {
      pieces.push({ word: previous + folded, start: at, end: at + length + sign.length });
      at += length;
    }
    previous = folded;
    length = sign.length;
  }
  pieces.push({ word: previous, start: at, end: at + length });
  return pieces;
}

/** 2,94 and 2.94 are one word; what has more separators is a date or a grouped number: its parts. */
function piecesOfNumber(run: string): readonly Piece[] {
  const parts = run.split(/[.,]/);
  if (parts.length <= 2) {
    return [{ word: foldWord(run.replace(',', '.')), start: 0, end: run.length }];
  }
  let at = 0;
  return parts.map((part) => {
    const start = at;
    at += part.length + 1;
    return { word: foldWord(part), start, end: start + part.length };
  });
}
