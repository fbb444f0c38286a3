// Dates written in words among the words of a query, outside any field.
import { dateTokens, type DateToken } from './dates/date-tokens.ts';
import type { Sign } from './dates/date-words.ts';
import { isClosed } from './dates/days.ts';
import { daysOf } from './dates/read-days.ts';
import type { DayRange, QueryNode, WordsNode } from './query-tree.ts';

const mostPhrases = 4;
const longestPhrase = 10;

const plain: ReadonlySet<Sign> = new Set(['S', 'Q', 'H', 'h']);
const relative: ReadonlySet<Sign> = new Set(['y', 'd']);
const counted: ReadonlySet<Sign> = new Set(['U', 'm', 'S', 'Q', 'H', 'n']);

/**
 * Splits words at every date that cannot be anything else («осень 2025», «прошлый год»; never a bare
 * year, which may be part of a name). Such a date is met by the day of the report or by its words,
 * so that reading it as a date can never lose a report.
 */
export function withDatePhrases(node: WordsNode, today: string): readonly QueryNode[] {
  const found = phrasesIn(node.text, today);
  if (found.length === 0) return [node];
  const parts: QueryNode[] = [];
  let at = 0;
  for (const { start, end, days } of found) {
    parts.push(...slice(node, at, start), {
      kind: 'or',
      parts: [{ kind: 'condition', condition: { on: 'date', days } }, ...slice(node, start, end)],
    });
    at = end;
  }
  return [...parts, ...slice(node, at, node.text.length)];
}

/** A part of the words without the space around it; none where there is no word in it. */
function slice(node: WordsNode, from: number, to: number): readonly WordsNode[] {
  const raw = node.text.slice(from, to);
  const text = raw.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const start = node.start + from + raw.indexOf(text);
  return [
    {
      ...node,
      text,
      start,
      end: start + text.length,
      isUnfinished: node.isUnfinished && to === node.text.length,
    },
  ];
}

type Phrase = { readonly start: number; readonly end: number; readonly days: DayRange };

function phrasesIn(text: string, today: string): Phrase[] {
  const tokens = dateTokens(text);
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length && phrases.length < mostPhrases) {
    const phrase = longestAt(text, tokens, at, today);
    if (phrase) phrases.push(phrase.found);
    at = phrase ? phrase.next : at + 1;
  }
  return phrases;
}

function longestAt(
  text: string,
  tokens: readonly (DateToken | null)[],
  from: number,
  today: string,
): { readonly found: Phrase; readonly next: number } | null {
  const run: DateToken[] = [];
  for (const token of tokens.slice(from, from + longestPhrase)) {
    if (token === null) break;
    run.push(token);
  }
  const [first] = run;
  if (!first || first.sign === '_' || isJoined(text, first.start)) return null;
  for (; run.length > 0; run.pop()) {
    const { sign, end } = run.at(-1) ?? first;
    if (sign === '_' || isJoined(text, end) || !isUnmistakable(run)) continue;
    const days = daysOf(run, today);
    if (days && isClosed(days))
      return { found: { start: first.start, end, days }, next: from + run.length };
  }
  return null;
}

/** A date has a word in it that is no name, and says its year or counts from today. */
function isUnmistakable(tokens: readonly DateToken[]): boolean {
  const has = (signs: ReadonlySet<Sign>) =>
    tokens.some(({ sign, isWord }) => isWord && signs.has(sign));
  const isShifted = tokens.some(({ sign }, i) => {
    const next = tokens[i + 1];
    return (sign === 'T' || sign === 'R') && next && counted.has(next.sign) && !isDay(next);
  });
  const hasYear = tokens.some(({ sign }) => sign === 'Y');
  const isDecade = tokens.some(({ sign }) => sign === 'D') && tokens.some(isWordOfYears);
  return (
    has(relative) || isShifted || isDecade || (hasYear && (has(plain) || hasMonthName(tokens)))
  );
}

/** «В этот день», «последний день визита» are said of any day. */
function isDay({ sign, value }: DateToken): boolean {
  return sign === 'U' && value === 0;
}

function isWordOfYears({ sign, isWord }: DateToken): boolean {
  return isWord && (sign === 'U' || sign === 'D');
}

function hasMonthName(tokens: readonly DateToken[]): boolean {
  return tokens.some(({ sign, isWord }) => (sign === 'M' || sign === 'm') && isWord);
}

/** In Chinese a date may stand inside a longer word; only one that has edges is meant. */
function isJoined(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
}
