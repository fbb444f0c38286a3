import { matches, type Span } from './matches.ts';

export type { Span } from './matches.ts';

/** Where a text meets a query, in any form or writing of its words: sorted, merged where they touch. */
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
