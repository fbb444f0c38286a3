// One stretch of time, told without «from» and «to»: a table from what stands there to its days.
import type { DateToken } from './date-tokens.ts';
import { units, winter, type Sign } from './date-words.ts';
import {
  addDays,
  addMonths,
  monthOf,
  months,
  realDay,
  weekOf,
  wholeYears,
  yearOf,
  type Days,
} from './days.ts';

/** The other end of a range, which lends the year and month that this one leaves out. */
export type Near = { readonly year: number; readonly month: number | null };

export type DateContext = {
  /** The day «yesterday» is told from, as YYYY-MM-DD. */
  readonly today: string;
  readonly near: Near | null;
};

type Values = (sign: Sign, place?: number) => number;
type Reader = (value: Values, context: DateContext) => Days | null;

/** «The last 5000 years» is no date: nobody means it. */
const mostUnits = 999;

const month: Reader = (v, context) => monthOfYear(v('M'), yearFor(v('M'), context));
const monthAndYear: Reader = (v) => monthOfYear(v('M'), v('Y'));
const day: Reader = (v, context) => oneDay(yearFor(v('M'), context), v('M'), v('n'));
const dayAndYear: Reader = (v) => oneDay(v('Y'), v('M'), v('n'));
const seasonAndYear: Reader = (v) => season(v('S'), v('Y'));
const twoYearWinter: Reader = (v) =>
  v('S') === winter && v('Y', 1) === v('Y') + 1 ? season(winter, v('Y', 1)) : null;
const shortTwoYearWinter: Reader = (v) =>
  v('S') === winter && v('n') === (v('Y') + 1) % 100 ? season(winter, v('Y') + 1) : null;
const quarter: Reader = (v, context) => part(v('n'), 4, thisYear(context));
const quarterAndYear: Reader = (v) => part(v('n'), 4, v('Y'));
const half: Reader = (v, context) => part(v('n'), 2, thisYear(context));
const halfAndYear: Reader = (v) => part(v('n'), 2, v('Y'));
const recent: Reader = (v, { today }) => last(v('n'), v('U'), today);

const readers: Readonly<Record<string, Reader>> = {
  Y: (v) => wholeYears(v('Y'), v('Y')),
  YD: (v) => (v('Y') % 10 === 0 ? wholeYears(v('Y'), v('Y') + 9) : null),
  nD: (v, { today }) => decade(v('n'), yearOf(today)),

  M: month,
  MY: monthAndYear,
  YM: monthAndYear,

  n: (v, { near }) => (near?.month ? oneDay(near.year, near.month, v('n')) : null),
  nM: day,
  Mn: day,
  nMY: dayAndYear,
  MnY: dayAndYear,
  YMn: dayAndYear,
  YnM: dayAndYear,

  S: (v, context) => begunSeason(v('S'), context.near?.year ?? null, context.today),
  SY: seasonAndYear,
  YS: seasonAndYear,
  SYuY: twoYearWinter,
  SYY: twoYearWinter,
  SYun: shortTwoYearWinter,
  TS: (v, { today }) => shiftedSeason(v('S'), v('T'), today),

  nQ: quarter,
  Qn: quarter,
  nQY: quarterAndYear,
  QnY: quarterAndYear,
  YnQ: quarterAndYear,
  YQn: quarterAndYear,
  TQ: (v, { today }) => shiftedPart(3, v('T'), today),

  nH: half,
  Hn: half,
  nHY: halfAndYear,
  HnY: halfAndYear,
  YnH: halfAndYear,
  YHn: halfAndYear,
  TH: (v, { today }) => shiftedPart(6, v('T'), today),

  TU: (v, { today }) => shiftedUnit(v('U'), v('T'), today),
  RnU: recent,
  TnU: (v, context) => (v('T') === -1 ? recent(v, context) : null),
  RU: (v, { today }) => last(1, v('U'), today),
  RQ: (_, { today }) => last(3, units.month, today),
  RH: (_, { today }) => last(6, units.month, today),

  d: (v, { today }) => {
    const one = addDays(today, v('d'));
    return { from: one, to: one };
  },
};

/** The days that all the tokens together name; null where they name none. */
export function readPeriod(tokens: readonly DateToken[], context: DateContext): Days | null {
  const parts = joined(tokens, yearOf(context.today));
  const reader = readers[parts.map(({ sign }) => sign).join('')];
  if (!reader) return null;
  return reader(
    (sign, place = 0) => parts.filter((one) => one.sign === sign)[place]?.value ?? 0,
    context,
  );
}

type Part = { readonly sign: Sign; readonly value: number };

/** Leaves out what says nothing and joins what says one thing: «прошлый год» is a year. */
function joined(tokens: readonly DateToken[], year: number): Part[] {
  const parts: Part[] = [];
  for (const { sign, value } of tokens) {
    const before = parts.at(-1);
    const isRepeated =
      sign === 'U' &&
      ((before?.sign === 'Y' && value === units.year) ||
        (before?.sign === 'D' && value === units.year) ||
        (before?.sign === 'M' && value === units.month));
    if (sign === '_' || isRepeated) continue;
    if (sign === 'y') parts.push({ sign: 'Y', value: year + value });
    else if (sign === 'h') parts.push({ sign: 'n', value }, { sign: 'H', value: 0 });
    else if (sign === 'm' && before?.sign === 'n')
      parts.splice(-1, 1, { sign: 'M', value: before.value });
    else if (sign === 'm') parts.push({ sign: 'U', value: units.month });
    else if (sign === 'U' && value === units.year && before?.sign === 'T')
      parts.splice(-1, 1, { sign: 'Y', value: year + before.value });
    else parts.push({ sign, value });
  }
  return parts;
}

function thisYear({ today, near }: DateContext): number {
  return near?.year ?? yearOf(today);
}

/** The year of a month that stands alone: the last in which it has begun. */
function yearFor(monthNumber: number, { today, near }: DateContext): number {
  return near?.year ?? yearOf(today) - Number(monthNumber > monthOf(today));
}

function monthOfYear(monthNumber: number, year: number): Days | null {
  return monthNumber >= 1 && monthNumber <= 12 ? months(year, monthNumber, 1) : null;
}

function oneDay(year: number, monthNumber: number, dayNumber: number): Days | null {
  const one = realDay(year, monthNumber, dayNumber);
  return one === null ? null : { from: one, to: one };
}

/** Winter is called after the year it ends in, as the weather service does. */
function season(number: number, year: number): Days {
  return number === winter ? months(year - 1, 12, 3) : months(year, number * 3, 3);
}

function begunSeason(number: number, nearYear: number | null, today: string): Days {
  if (nearYear !== null) return season(number, nearYear);
  const next = season(number, yearOf(today) + 1);
  const own = season(number, yearOf(today));
  if (next.from <= today) return next;
  return own.from <= today ? own : season(number, yearOf(today) - 1);
}

/** «Эта осень» is this year's, «прошлая» the last that is over. */
function shiftedSeason(number: number, shift: number, today: string): Days {
  const begun = begunSeason(number, null, today);
  const isOver = begun.to < today;
  if (shift === 0) return isOver ? season(number, yearOf(begun.to) + 1) : begun;
  const base = shift < 0 && isOver ? 1 : 0;
  return season(number, yearOf(begun.to) + shift + base);
}

/** One of `count` equal parts of a year. */
function part(number: number, count: number, year: number): Days | null {
  const length = 12 / count;
  return number >= 1 && number <= count ? months(year, (number - 1) * length + 1, length) : null;
}

/** The part of the year, `length` months long, that is so many parts away from today's. */
function shiftedPart(length: number, shift: number, today: string): Days {
  const current = Math.floor((monthOf(today) - 1) / length);
  return months(yearOf(today), (current + shift) * length + 1, length);
}

function shiftedUnit(unit: number, shift: number, today: string): Days {
  if (unit === units.day) {
    const one = addDays(today, shift);
    return { from: one, to: one };
  }
  if (unit === units.week) return weekOf(addDays(today, shift * 7));
  return months(yearOf(today), monthOf(today) + shift, 1);
}

/** The last so many days, weeks, months or years, up to today. */
function last(count: number, unit: number, today: string): Days | null {
  if (count < 1 || count > mostUnits) return null;
  if (unit === units.day) return { from: addDays(today, 1 - count), to: today };
  if (unit === units.week) return { from: addDays(today, 1 - count * 7), to: today };
  return { from: addDays(addMonths(today, -count * unit), 1), to: today };
}

/** The nineties are those of the last century. */
function decade(short: number, currentYear: number): Days | null {
  if (short % 10 !== 0 || short > 90) return null;
  const century = Math.floor(currentYear / 100) * 100;
  const year = century + short > currentYear ? century - 100 + short : century + short;
  return wholeYears(year, year + 9);
}
