// Marks of state secrecy, whose papers must not enter this program at all.
import { AppError } from '#contract/errors.ts';
import type { ReportContent } from '#contract/report.ts';
import {
  closeUp,
  headingWords,
  cyrillicLetters,
  secretMarks,
  serviceMarks,
} from './access-words.ts';

/** Lines of a text that may be its head; further down the words are the text's own. */
const headLines = 8;

/** A longer line is a paragraph: only the sentence it opens with may be a mark. */
const longestHeadLine = 120;

/**
 * Throws 'state-secret' where a requisite or a line at the head of the text is such a mark, alone or
 * with what stands beside one: «Секретно. Экз. № 1». A sentence that speaks of secrets is left alone.
 */
export function refuseStateSecret(content: ReportContent, text: string): void {
  const field = secretField(content, text);
  if (field !== null) throw new AppError('state-secret', { field });
}

/** The requisite that carries such a mark, 'body' for the head of the text, or null. */
export function secretField(content: ReportContent, text: string): string | null {
  const { body: _, ...requisites } = content;
  return secretWords(requisites) ?? (hasSecretHead(text) ? 'body' : null);
}

/** Throws 'state-secret' where any of the words by their field, however deep, carry such a mark. */
export function refuseSecretWords(words: Readonly<Record<string, unknown>>): void {
  const field = secretWords(words);
  if (field !== null) throw new AppError('state-secret', { field });
}

/** The first field whose words carry such a mark, or null. */
export function secretWords(words: Readonly<Record<string, unknown>>): string | null {
  const found = Object.entries(words).find(([, value]) => textsOf(value).some(holdsSecretMark));
  return found?.[0] ?? null;
}

/** Whether a line at the head of the text carries such a mark. */
export function hasSecretHead(text: string): boolean {
  return text
    .trimStart()
    .split(/[\n\v\f\r\u0085\u2028\u2029]\s*/u, headLines)
    .some(holdsSecretMark);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** Words of their own, longest first; letter-spaced ones have lost the space between them. */
function anyOf(phrases: Iterable<string>): string {
  const sorted = [...phrases].toSorted((a, b) => b.length - a.length);
  return sorted.map((words) => words.replaceAll('.', '\\.?').replaceAll(' ', '[\\s-]*')).join('|');
}

/** The sign № has become «no» by then; «дана» without a number is also a Russian word. */
const copyNumber = [
  '(?:экз(?:емпляр)?|(?:дана|copy)(?=[\\s.]*(?:no|\\d)))(?:[\\s.]*no)?[\\s.]*(?:\\d*|единственный)',
  '(?:no\\s*)?\\d+[\\s-]*дана',
].join('|');
const word = (alternatives: string, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, flags);

const secret = anyOf(secretMarks);
const secretMark = word(secret);
/** Everything a line of the head may be made of. */
const headWords = word(
  `${anyOf([...secretMarks, ...serviceMarks, ...headingWords])}|${copyNumber}|no(?:\\s*\\d+\\p{L}?)?|\\d+\\s*年`,
  'gu',
);
/** With the number of a copy it is a mark, whatever stands before: «Карта, секретно экз. № 2». */
const numberedMark = word(`(?:${secret})[\\s,.:;/—–-]*(?:${copyNumber})[\\s.]*$`);

/** What stands in brackets at either end of a line stands by itself; elsewhere it is of its sentence. */
const aside = /^[([{【〔]([^)\]}】〕]*)[)\]}】〕]|[([{【〔]([^)\]}】〕]*)[)\]}】〕]$/gu;
/** Ends of a sentence and gaps of a layout. What else there is — quotes, commas, dashes — parts none. */
const stops = /(?<!(?<!\p{L})(?:сов|экз|no))\.(?=\s|$)|[!?;。|\t]/u;

function holdsSecretMark(text: string): boolean {
  const whole = text.trim();
  const isShort = whole.length <= longestHeadLine;
  const line = whole.slice(0, longestHeadLine).normalize('NFKC').toLowerCase();
  const sentences = line.replace(aside, '|$1$2|').split(stops).map(spelt).filter(hasLetters);
  if (isShort && numberedMark.test(cyrillicLetters(line))) return true;
  return (isShort ? sentences : sentences.slice(0, 1)).some(
    (words) => secretMark.test(words) && !hasLetters(words.replace(headWords, ' ')),
  );
}

function spelt(sentence: string): string {
  const words = sentence.trim().split(/\s{2,}/u);
  return cyrillicLetters(words.map(closeUp).join(' '));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
