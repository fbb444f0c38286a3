import type { DayRange } from '../query-tree.ts';
import { dateTokens, type DateToken } from './date-tokens.ts';
import type { Sign } from './date-words.ts';
import { addDays, monthOf, yearOf, type Days } from './days.ts';
import { readPeriod, type DateContext, type Near } from './periods.ts';

const mostTokens = 16;

/** The days a text names, all of it; null where any of it is no date. `today` as YYYY-MM-DD. */
export function readDays(text: string, today: string): DayRange | null {
  const tokens = dateTokens(text);
  return tokens.length <= mostTokens && tokens.every((token) => token !== null)
    ? daysOf(tokens, today)
    : null;
}

/** The same of tokens that are known already. */
export function daysOf(tokens: readonly DateToken[], today: string): DayRange | null {
  const said = withoutSilent(tokens);
  const context: DateContext = { today, near: null };
  return (
    readPeriod(said, context) ??
    range(said, context) ??
    open(said, context) ??
    reopened(said, context)
  );
}

/** Of «2025/..» the slash and the dots are one. */
function withoutSilent(tokens: readonly DateToken[]): DateToken[] {
  return tokens
    .filter(({ sign }) => sign !== '_')
    .filter(({ sign }, i, said) => sign !== 'u' || said[i - 1]?.sign !== 'u');
}

const separators: ReadonlySet<Sign> = new Set(['u', 'b', '&']);

/** From one period to another, both with what lies in them. */
function range(tokens: readonly DateToken[], context: DateContext): Days | null {
  const from = tokens[0]?.sign === 's' ? 1 : 0;
  // «1 қаңтардан 5 ақпанға дейін»: the word for «to» stands behind.
  if (tokens.at(-1)?.sign === 'B') return unseparatedRange(tokens.slice(from, -1), context);
  for (let at = from + 1; at < tokens.length - 1; at += 1) {
    const sign = tokens[at]?.sign;
    if (sign === undefined || !separators.has(sign)) continue;
    // «между 2024 и 2025», but «март и апрель 2025» is no range.
    if (sign === '&' && from === 0) continue;
    const found = between(tokens.slice(from, at), tokens.slice(at + 1), context);
    if (found) return found;
  }
  return null;
}

function unseparatedRange(tokens: readonly DateToken[], context: DateContext): Days | null {
  for (let at = 1; at < tokens.length; at += 1) {
    const found = between(tokens.slice(0, at), tokens.slice(at), context);
    if (found) return found;
  }
  return null;
}

const ofYear: ReadonlySet<Sign> = new Set(['Y', 'y', 'T', 'R', 'd']);

function namesYear(tokens: readonly DateToken[]): boolean {
  return tokens.some(({ sign }) => ofYear.has(sign));
}

/** What one end leaves out it takes from the other: «с 1 по 5 марта 2026», «декабрь – март 2026». */
function between(
  left: readonly DateToken[],
  right: readonly DateToken[],
  context: DateContext,
): Days | null {
  if (!namesYear(right) && namesYear(left)) {
    const from = readPeriod(left, context);
    if (!from) return null;
    const to = later(right, from, hasMonth(left), context);
    return to && { from: from.from, to: to.to };
  }
  const to = readPeriod(right, context);
  if (!to) return null;
  const from = earlier(left, to, hasMonth(right), context);
  return from && ordered(from, to);
}

function hasMonth(tokens: readonly DateToken[]): boolean {
  return tokens.some(({ sign }) => sign === 'M' || sign === 'm');
}

function later(
  tokens: readonly DateToken[],
  from: Days,
  lendsMonth: boolean,
  context: DateContext,
): Days | null {
  const read = (years: number) =>
    readPeriod(tokens, { ...context, near: nearTo(from.from, years, lendsMonth) });
  const to = read(0);
  return to && to.to < from.from ? read(1) : to;
}

function earlier(
  tokens: readonly DateToken[],
  to: Days,
  lendsMonth: boolean,
  context: DateContext,
): Days | null {
  const read = (years: number) =>
    readPeriod(tokens, { ...context, near: nearTo(to.to, years, lendsMonth) });
  const from = read(0);
  return from && from.from > to.to && !namesYear(tokens) ? read(-1) : from;
}

function nearTo(day: string, years: number, lendsMonth: boolean): Near {
  return { year: yearOf(day) + years, month: lendsMonth ? monthOf(day) : null };
}

function ordered(one: Days, other: Days): Days {
  return one.from <= other.from
    ? { from: one.from, to: one.to > other.to ? one.to : other.to }
    : ordered(other, one);
}

type Bound = (days: Days) => DayRange;

const since: Bound = ({ from }) => ({ from, to: null });
const after: Bound = ({ to }) => ({ from: addDays(to, 1), to: null });
const before: Bound = ({ from }) => ({ from: null, to: addDays(from, -1) });
const upTo: Bound = ({ to }) => ({ from: null, to });

const leading: Partial<Record<Sign, Bound>> = { s: since, a: after, b: before, u: upTo, l: upTo };
const trailing: Partial<Record<Sign, Bound>> = { F: since, A: after, B: before, u: since };

/** «До 2020», «после марта 2025», «2024..». */
function open(tokens: readonly DateToken[], context: DateContext): DayRange | null {
  const bound = leading[tokens[0]?.sign ?? '_'];
  const days = bound && readPeriod(tokens.slice(1), context);
  return days ? bound(days) : null;
}

function reopened(tokens: readonly DateToken[], context: DateContext): DayRange | null {
  const bound = trailing[tokens.at(-1)?.sign ?? '_'];
  const rest = tokens.slice(0, -1);
  const days = bound && readPeriod(rest[0]?.sign === 's' ? rest.slice(1) : rest, context);
  return days ? bound(days) : null;
}
