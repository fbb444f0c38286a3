// Dates in words: what a person may call a stretch of days. May import the fold of the query
// language above; everything is told from a given day, never from the clock.
import type { DayRange } from '../query-tree.ts';

/** A closed range of days as YYYY-MM-DD. */
export type Days = { readonly from: string; readonly to: string };

export function isClosed(range: DayRange): range is Days {
  return range.from !== null && range.to !== null;
}

/** The day as YYYY-MM-DD; months and days beyond their end run over into the next. */
export function dayAt(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** The day, or null if no calendar has it. */
export function realDay(year: number, month: number, day: number): string | null {
  const text = dayAt(year, month, day);
  return month >= 1 && month <= 12 && Number(text.slice(8)) === day && day > 0 ? text : null;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

export function addDays(day: string, count: number): string {
  return dayAt(yearOf(day), monthOf(day), dayOfMonth(day) + count);
}

/** The same day so many months on, or the last of that month. */
export function addMonths(day: string, count: number): string {
  const year = yearOf(day);
  const month = monthOf(day) + count;
  const last = dayAt(year, month + 1, 0);
  return dayOfMonth(day) > dayOfMonth(last) ? last : dayAt(year, month, dayOfMonth(day));
}

/** Whole months from `month` of `year` on; the month may be beyond its year. */
export function months(year: number, month: number, count: number): Days {
  return { from: dayAt(year, month, 1), to: dayAt(year, month + count, 0) };
}

export function wholeYears(from: number, to: number): Days {
  return { from: dayAt(from, 1, 1), to: dayAt(to, 12, 31) };
}

/** The week from Monday to Sunday that a day is in. */
export function weekOf(day: string): Days {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const monday = addDays(day, -((weekday + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}
