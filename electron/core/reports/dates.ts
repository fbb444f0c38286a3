import edtf from 'edtf';
import { monthNumber } from './month-names.ts';

/** First and last day as YYYY-MM-DD, '' where open or unknown. */
export type DateBounds = { readonly from: string; readonly to: string };

/** The days an EDTF date covers, or null when the text is not one. */
export function dateBounds(text: string): DateBounds | null {
  if (text === '') return null;
  const sides = text.split('/');
  if (sides.length === 1) return singleBounds(text);
  if (sides.length > 2) return null;
  return intervalBounds(sides[0] ?? '', sides[1] ?? '');
}

/** Whether the text is an EDTF date; '' (unknown) is none. */
export function isValidDate(text: string): boolean {
  return dateBounds(text) !== null;
}

/**
 * A date as people write it («4 февраля 2026 г.», 04.02.2026, 2026年2月4日, 4–6 февраля 2026 г.)
 * or as EDTF, given back as EDTF; '' when it is not understood.
 */
export function normaliseDate(text: string): string {
  const trimmed = text.normalize('NFC').trim();
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/u.exec(trimmed)?.[1];
  if (day !== undefined) return isValidDate(day) ? day : '';
  if (isValidDate(trimmed)) return trimmed;
  const words = withoutYearWord(trimmed.toLowerCase().replace(/\s+/gu, ' '));
  return writtenDate(words) || writtenRange(words);
}

/** Years 0 and 9999 are what edtf makes of a year left unspecified (XXXX-02-04). */
const unspecifiedYears = new Set(['0000', '9999']);

function singleBounds(text: string): DateBounds | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(text) ?? [];
  // Nearly every date is plain, and the grammar takes 0.14 ms for each: seconds of a large import.
  if (year !== undefined && (month === undefined || Number(month) <= 12)) {
    return plainBounds(Number(year), optional(month), optional(day));
  }
  if (hasImpossibleDay(text)) return null;
  try {
    const { min, max } = edtf(text);
    const from = dayOf(min);
    const to = dayOf(max);
    return from === null || to === null ? null : { from, to };
  } catch {
    return null;
  }
}

/** Sides are joined here because edtf refuses an interval that starts and ends on the same day. */
function intervalBounds(left: string, right: string): DateBounds | null {
  const isOpen = (side: string): boolean => side === '' || side === '..';
  if (isOpen(left) && isOpen(right)) return null;
  const from = isOpen(left) ? '' : singleBounds(left)?.from;
  const to = isOpen(right) ? '' : singleBounds(right)?.to;
  if (from === undefined || to === undefined) return null;
  return from !== '' && to !== '' && from > to ? null : { from, to };
}

function plainBounds(year: number, month?: number, day?: number): DateBounds | null {
  const first = { month: month ?? 1, day: day ?? 1 };
  const last = { month: month ?? 12, day: day ?? lastDayOf(year, month ?? 12) };
  const exists =
    first.month >= 1 && first.day >= 1 && last.day <= lastDayOf(year, last.month) && year > 0;
  if (!exists) return null;
  return { from: isoDay(year, first.month, first.day), to: isoDay(year, last.month, last.day) };
}

/** edtf lets 29 February of any year pass as 1 March. */
function hasImpossibleDay(text: string): boolean {
  return [...text.matchAll(/(\d{4})-(\d{2})-(\d{2})/gu)].some(
    ([, year, month, day]) => Number(day) > lastDayOf(Number(year), Number(month)),
  );
}

/** YYYY-MM-DD, '' for an end left open, null for a year that has no four digits. */
function dayOf(time: number | null): string | null {
  if (time === null || !Number.isFinite(time)) return '';
  const date = new Date(time);
  if (date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999) return null;
  const day = date.toISOString().slice(0, 10);
  return unspecifiedYears.has(day.slice(0, 4)) ? '' : day;
}

function writtenDate(text: string): string {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  if (dotted) return edtfOf(dotted[3], dotted[2], dotted[1]);
  const monthOnly = /^(\d{1,2})\.(\d{4})$/u.exec(text);
  if (monthOnly) return edtfOf(monthOnly[2], monthOnly[1]);
  const yearFirst =
    /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/u.exec(text) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?$/u.exec(text.replaceAll(' ', ''));
  if (yearFirst) return edtfOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(?:«?(\d{1,2})»? )?(\p{L}+\.?) (\d{4})$/u.exec(text);
  if (dayFirst) return namedDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2}), (\d{4})$/u.exec(text);
  if (monthFirst) return namedDate(monthFirst[3], monthFirst[1], monthFirst[2]);
  const kazakh = /^(\d{4}) (?:жылғы|жылдың|ж\.) (?:(\d{1,2}) )?(\p{L}+)$/u.exec(text);
  if (kazakh) return namedDate(kazakh[1], kazakh[3], kazakh[2]);
  return /^\d{4}$/u.test(text) ? edtfOf(text) : '';
}

/** «4–6 февраля 2026», «с 4 по 6 февраля 2026», and two whole dates around a dash. */
function writtenRange(text: string): string {
  const dashed = text
    .replace(/^с (.+) по /u, '$1–')
    .replace(/^(\d{1,2}(?:\.\d{1,2}\.\d{4})?)-(?=\d)/u, '$1–');
  const [, left, right] = /^(.+?)(?:\s+-\s+|\s*[–—]\s*)(.+)$/u.exec(dashed) ?? [];
  if (left === undefined || right === undefined) return '';
  const to = writtenDate(withoutYearWord(right));
  const isDayOnly = /^\d{1,2}$/u.test(left);
  const from = isDayOnly
    ? edtfOf(to.slice(0, 4), to.slice(5, 7), left)
    : writtenDate(withoutYearWord(left));
  const range = `${from}/${to}`;
  return from !== '' && to !== '' && isValidDate(range) ? range : '';
}

function withoutYearWord(text: string): string {
  return text.replace(/(?<=\d{4}) ?(?:года|год|г\.|г|жыл|ж\.)$/u, '');
}

function namedDate(year?: string, name = '', day?: string): string {
  const month = monthNumber(name);
  return month === undefined ? '' : edtfOf(year, String(month), day);
}

function edtfOf(year = '', month?: string, day?: string): string {
  const parts = [month, day].filter((part) => part !== undefined);
  const text = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  return isValidDate(text) ? text : '';
}

function optional(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
