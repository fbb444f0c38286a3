import { analyse, termsOf, type Token } from '../analysis/analyse.ts';
import { isUnspaced } from '../analysis/characters.ts';
import { parseQuery, type QueryWord } from '../query.ts';

/** UTF-16 offsets in the text as it was given. */
export type Span = { readonly start: number; readonly end: number };

/** A place where a text meets a query, and which of the query's words it meets. */
export type Match = Span & { readonly word: number };

/** Where a text meets a query, in any form of its words: sorted, and merged where spans touch. */
export function highlight(query: string, text: string): Span[] {
  return merged(matches(query, text));
}

/** Takes spans in order of their starts. */
export function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}

/** Every meeting of a word of the text with a word of the query, in the order of the text. */
export function matches(query: string, text: string): Match[] {
  const words = parseQuery(query);
  if (words.length === 0) return [];
  const found: Match[] = [];
  for (const token of analyse(text)) {
    const word = words.findIndex((asked) => isMet(asked, token));
    const asked = words[word];
    if (asked !== undefined) found.push({ ...placeOf(asked, token), word });
  }
  return found;
}

function isMet({ surface, stems, prefix }: QueryWord, token: Token): boolean {
  if (token.surface === surface) return true;
  if (prefix !== 'none' && token.surface.startsWith(surface)) return true;
  return stems.length > 0 && termsOf(token.surface).some((term) => stems.includes(term));
}

/** Of a pair of signs only the one that was asked for; of other writing the whole word. */
function placeOf({ surface }: QueryWord, { start, end }: Token): Span {
  return isUnspaced(surface)
    ? { start, end: Math.min(end, start + surface.length) }
    : { start, end };
}
