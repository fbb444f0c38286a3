import type { Locale } from '#contract/language.ts';
import type { DayRange } from '#contract/understood.ts';
import { localeTags } from './messages.ts';
import type { Text } from './text.ts';

type Days = { readonly from: string; readonly to: string };

/** Days in words: «1 сент. – 30 нояб. 2025 г.», «февраль 2026 г.», «2024–2025». */
export function dayRangeText({ from, to }: DayRange, text: Text, locale: Locale): string {
  const oneDay = (day: string) => formatter(locale, 'day').format(new Date(day));
  if (from !== null && to !== null) return closedText({ from, to }, locale);
  if (from !== null) return text('query.from', { date: oneDay(from) });
  return to === null ? '' : text('query.until', { date: oneDay(to) });
}

function closedText({ from, to }: Days, locale: Locale): string {
  const precision = precisionOf(from, to);
  if (precision === 'year') {
    const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
    return first === last ? first : `${first}–${last}`;
  }
  return formatter(locale, precision).formatRange(new Date(from), new Date(to));
}

type Precision = 'year' | 'month' | 'day';

/** Whole years or one whole month are called by their name. */
function precisionOf(from: string, to: string): Precision {
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return 'year';
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  return isOneMonth && from.endsWith('-01') && isLastOfMonth(to) ? 'month' : 'day';
}

function isLastOfMonth(day: string): boolean {
  const next = new Date(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

const forms = {
  month: { month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

function formatter(locale: Locale, precision: 'month' | 'day'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeTags[locale], { ...forms[precision], timeZone: 'UTC' });
}
