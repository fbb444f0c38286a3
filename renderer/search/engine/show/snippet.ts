import { isUnspaced } from '../analysis/characters.ts';
import { merged } from './highlight.ts';
import { type Match, matches, type Span } from './matches.ts';

export type SnippetPart = { readonly text: string; readonly isHit: boolean };

const defaultMaxLength = 160;
const omission = '…';

/** Share of the room left over that goes in front of the first hit. */
const leadShare = 1 / 3;

/**
 * The stretch of a text that meets most words of a query, the first of equals; the beginning of
 * the text where nothing meets. At most `maxLength` UTF-16 units together with its «…»; runs of
 * white space become one space.
 */
export function snippet(query: string, text: string, maxLength = defaultMaxLength): SnippetPart[] {
  const found = matches(query, text);
  const room = maxLength - 2 * omission.length;
  const { start, end } =
    text.length <= maxLength
      ? { start: 0, end: text.length }
      : windowAround(text, densest(found, room), room);

  const parts: { text: string; isHit: boolean }[] = [];
  const add = (piece: string, isHit: boolean): void => {
    const tidy = piece.replace(/\s+/g, ' ');
    const last = parts.at(-1);
    if (last?.isHit === isHit) last.text += tidy;
    else if (tidy !== '') parts.push({ text: tidy, isHit });
  };
  let at = start;
  add(start > 0 ? omission : '', false);
  for (const span of merged(found)) {
    if (span.end <= start || span.start >= end) continue;
    add(text.slice(at, span.start), false);
    at = Math.min(span.end, end);
    add(text.slice(Math.max(span.start, start), at), true);
  }
  add(text.slice(at, end) + (end < text.length ? omission : ''), false);
  return parts;
}

/** From the first to the last match of the best stretch that fits into `room`. */
function densest(found: readonly Match[], room: number): Span {
  let best: Span = { start: 0, end: 0 };
  let mostWords = 0;
  found.forEach(({ start, end }, first) => {
    const words = new Set<number>();
    let last = end;
    for (let next = first; next < found.length; next += 1) {
      const match = found[next];
      if (match === undefined || (next > first && match.end - start > room)) break;
      words.add(match.word);
      last = Math.max(last, match.end);
    }
    if (words.size > mostWords) {
      mostWords = words.size;
      best = { start, end: last };
    }
  });
  return best;
}

/** Widens a core to `room` units, then gives up the words it would cut in two. */
function windowAround(text: string, core: Span, room: number): Span {
  const lead = Math.floor(Math.max(0, room - (core.end - core.start)) * leadShare);
  const latestStart = Math.max(0, text.length - room);
  let start = Math.min(Math.max(0, core.start - lead), latestStart);
  while (start < core.start && (isSpace(text, start) || !isSeam(text, start))) start += 1;
  let end = Math.min(start + room, text.length);
  while (end > core.end && (isSpace(text, end - 1) || !isSeam(text, end))) end -= 1;
  if (isLowSurrogate(text, end)) end -= 1;
  return { start, end };
}

/** Whether a text can be cut here without cutting a word. */
function isSeam(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  return isSpace(text, at - 1) || isSpace(text, at) || isUnspaced(text.slice(at));
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
