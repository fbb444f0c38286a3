// Marks of state secrecy, whose papers must not enter this program at all.
import { AppError } from '#contract/errors.ts';
import type { ReportContent } from '#contract/report.ts';

const secretMarks = new Set([
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

/** Whether the words, bare and closed up, are a mark of state secrecy and nothing else. */
export function isSecretMark(words: string): boolean {
  return secretMarks.has(words);
}

/** Lines of a text that may be its head; further down the words are the text's own. */
const headLines = 8;

/**
 * Throws 'state-secret' where a requisite or a line at the head of the text is such a mark or holds
 * one between signs: «Секретно. Экз. № 1». A sentence that speaks of secrets is left alone.
 */
export function refuseStateSecret(content: ReportContent, text: string): void {
  const lines = text.slice(0, 4_000).split('\n');
  const head = lines.filter((line) => line.trim() !== '').slice(0, headLines);
  const field = requisiteTexts(content).find(([, words]) => holdsSecretMark(words))?.[0];
  if (field !== undefined) throw new AppError('state-secret', { field });
  if (head.some(holdsSecretMark)) throw new AppError('state-secret', { field: 'body' });
}

function requisiteTexts(content: ReportContent): [field: string, text: string][] {
  return Object.entries(content).flatMap(([field, value]) =>
    field === 'body' ? [] : textsOf(value).map((text): [string, string] => [field, text]),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** What stands between marks and words beside them. */
const separators = /[.,;:!/|()[\]{}«»"“”\t\n—–]+/u;

/** The number of a copy often stands on the line of the mark. */
const copyNumber = /(?<=\s)(?:экз(?:емпляр)?|дана|copy)[\s.№no]*\d*\.?\s*$/iu;

function holdsSecretMark(text: string): boolean {
  const line = closeUp(text.replace(copyNumber, '').trim());
  return [line, ...line.replace(/сов\.\s*/giu, 'совершенно ').split(separators)]
    .map(bareWords)
    .some(isSecretMark);
}

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
  return /[құүө]/u.test(words) ? words.replaceAll('i', 'і') : words;
}
