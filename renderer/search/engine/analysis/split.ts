// Cuts text into words by Unicode, not by spaces: Chinese has none, and people write «г.Кызылорде».
import { kindOf, kinds } from './characters.ts';
import { foldWord } from './fold.ts';
import { isMixed, unifyAlphabet } from './look-alikes.ts';
import { memoise } from './memo.ts';

/** Takes a folded word and where it stands: UTF-16 offsets in the text as it was given. */
type Visit = (word: string, start: number, end: number) => void;

/** Calls `visit` for every word of the text, in order. */
export function forEachWord(text: string, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = kindOf(codePoint);
    if (kind === kinds.letter) {
      const end = endOfCode(text, at) ?? endOfLetters(text, at);
      visitLetters(text.slice(at, end), at, visit);
      at = end;
    } else if (kind === kinds.digit) {
      const end = endOfNumber(text, at);
      visitNumber(text.slice(at, end), at, visit);
      at = end;
    } else if (kind === kinds.glyph) {
      const end = endOfKind(text, at, kinds.glyph);
      visitGlyphs(text.slice(at, end), at, visit);
      at = end;
    } else {
      at += sizeOf(codePoint);
    }
  }
}

/** UTF-16 units of a code point. */
function sizeOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}

function kindAt(text: string, at: number): number {
  return kindOf(text.codePointAt(at) ?? 0);
}

function endOfKind(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length && kindAt(text, at) === kind) at += sizeOf(text.codePointAt(at) ?? 0);
  return at;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = kindOf(codePoint);
    const isInside =
      kind === kinds.letter ||
      kind === kinds.joiner ||
      (kind === kinds.apostrophe && at + 1 < text.length && kindAt(text, at + 1) === kinds.letter);
    if (!isInside) break;
    at += sizeOf(codePoint);
  }
  return at;
}

/** A Latin letter with its number is one word: G20, A4. */
function endOfCode(text: string, start: number): number | null {
  if (text.charCodeAt(start) > 0x7a) return null;
  const end = endOfKind(text, start + 1, kinds.digit);
  return end > start + 1 && kindAt(text, end) !== kinds.letter ? end : null;
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

type Piece = { readonly word: string; readonly start: number; readonly end: number };

const maxRemembered = 50_000;
const oneAlphabet = /[^\p{Script=Cyrillic}]+|[^\p{Script=Latin}]+/gu;
const whole = /^.+$/gsu;
const isPlain = /^(?:[а-я]+|[a-z]+)$/;

/** Words of a run of letters: one, or several where the alphabet changes («MoUға»). */
const piecesOf = memoise((run: string): readonly Piece[] => {
  const unified = isMixed(run) ? unifyAlphabet(run) : run;
  const parts = unified.matchAll(isMixed(unified) ? oneAlphabet : whole);
  return [...parts]
    .map((part) => ({
      word: foldWord(part[0]),
      start: part.index,
      end: part.index + part[0].length,
    }))
    .filter(({ word }) => word !== '');
}, maxRemembered);

function visitLetters(run: string, start: number, visit: Visit): void {
  if (isPlain.test(run)) {
    visit(run, start, start + run.length);
    return;
  }
  for (const piece of piecesOf(run)) visit(piece.word, start + piece.start, start + piece.end);
}

/**
 * Unspaced writing becomes its overlapping pairs, then its last sign alone: so every sign begins
 * some word, and a search for a single sign is a search for words that begin with it.
 */
function visitGlyphs(run: string, start: number, visit: Visit): void {
  let previous = '';
  let at = start;
  for (const glyph of run) {
    if (previous !== '') {
      visit(foldWord(previous + glyph), at, at + previous.length + glyph.length);
      at += previous.length;
    }
    previous = glyph;
  }
  visit(foldWord(previous), at, at + previous.length);
}

/** 2,94 and 2.94 are one word; what has more separators is a date or a grouped number: its parts. */
function visitNumber(run: string, start: number, visit: Visit): void {
  const parts = run.split(/[.,]/);
  if (parts.length <= 2) {
    visit(foldWord(run.replace(',', '.')), start, start + run.length);
    return;
  }
  let at = start;
  for (const part of parts) {
    visit(foldWord(part), at, at + part.length);
    at += part.length + 1;
  }
}
