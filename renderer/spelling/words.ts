// What in a text is a word to be checked, and in which language.
import { kazakhLetter, type SpelledLanguage, spelledLanguages } from './languages.ts';

/** Words of one language as the text marks it; null where it says nothing of it. */
export type Run = { readonly text: string; readonly language: string | null };

/** A word with its place in the block, in UTF-16 units. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The language it is marked to be in; null where it is not marked. */
  readonly marked: SpelledLanguage | null;
  /** Whether nothing but a space stands between it and the word before. */
  readonly isNextToLast: boolean;
  /** Whether it is no more than initials, which are not checked but say that a name is near. */
  readonly isInitial: boolean;
};

const chunks = /[^\s\u00a0\u202f]+/g;
const address = /:\/\/|^www\.|@|^[\\/~]|[a-z]{2}\.[a-z]{2,}(?:[/:?]|$)/i;
const pieces = /[\p{L}\p{M}\p{N}_\u00ad]+(?:[-\u2010\u2011'’ʼ][\p{L}\p{M}\p{N}_\u00ad]+)*/gu;
const shortForm = /^\p{L}{1,4}$/u;
const vowel = /[аеёиоуыэюяәіөүұaeiouy]/i;
const spelled = /^[\p{Script=Cyrillic}\p{Script=Latin}\p{M}'’ʼ\u00ad\u2010\u2011-]+$/u;
const initials = /^\p{Lu}(?:[-\u2011]\p{Lu})?$/u;
const mostCapitals = 6;

/** The words of a block that ask to be checked, in order. */
export function cutWords(runs: readonly Run[]): Word[] {
  const text = runs.map((run) => run.text).join('');
  const markedAt = marks(runs);
  const words: Word[] = [];
  let lastEnd = -1;
  let wasInitial = false;
  for (const { 0: chunk, index } of text.matchAll(chunks)) {
    if (address.test(chunk)) continue;
    for (const { 0: piece, index: at } of chunk.matchAll(pieces)) {
      const start = index + at;
      const end = start + piece.length;
      const isDotted = text.charAt(end) === '.';
      const isInitial = isDotted && initials.test(piece);
      if (isInitial || isChecked(piece, isDotted)) {
        words.push({
          text: piece,
          start,
          end,
          marked: markedAt(start),
          isNextToLast: isOnlySpace(text.slice(Math.max(lastEnd, 0), start), wasInitial),
          isInitial,
        });
      }
      lastEnd = end;
      wasInitial = isInitial;
    }
  }
  return words;
}

/** A full stop parts sentences, but not initials from their name. */
function isOnlySpace(between: string, isAfterInitial: boolean): boolean {
  return (isAfterInitial ? /^\.[\s\u00a0\u202f]*$/ : /^[\s\u00a0\u202f]+$/).test(between);
}

/** A block with Kazakh letters in words that are not marked is Kazakh, whatever the report is. */
export function languageOfBlock(runs: readonly Run[], ofReport: string): string {
  return runs.some(({ text, language }) => language === null && kazakhLetter.test(text))
    ? 'kk'
    : ofReport;
}

/** The language each place is marked to be in; asked in rising order. */
function marks(runs: readonly Run[]): (place: number) => SpelledLanguage | null {
  let at = 0;
  let end = runs[0]?.text.length ?? 0;
  return (place) => {
    while (place >= end && at < runs.length - 1) {
      at += 1;
      end += runs[at]?.text.length ?? 0;
    }
    const language = runs[at]?.language ?? null;
    return spelledLanguages.find((known) => known === language) ?? null;
  };
}

function isChecked(piece: string, isDotted: boolean): boolean {
  if (/[\p{N}_]/u.test(piece) || !spelled.test(piece)) return false;
  const letters = piece.match(/\p{L}/gu) ?? [];
  if (letters.length < 2) return false;
  if (isDotted && shortForm.test(piece)) return false;
  // км, млрд, тг
  if (!vowel.test(piece)) return false;
  return !isAbbreviation(piece, letters.length);
}

/** МИД, МИДа, КНРовский, ВКО; a long word in capitals is a heading. */
function isAbbreviation(piece: string, letters: number): boolean {
  const isAllCapitals = piece === piece.toUpperCase();
  if (isAllCapitals) return letters <= mostCapitals;
  return piece.split(/[-\u2010\u2011'’ʼ]/).some((part) => /.\p{Lu}/u.test(part));
}
