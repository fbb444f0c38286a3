import type { Span } from '../search/client.ts';

/** A text in pieces, of which some are what was searched for. */
export type MarkedText = readonly { readonly text: string; readonly isHit: boolean }[];

/** Cuts a text at spans that are in order and apart; the pieces make up the whole text again. */
export function markText(text: string, spans: readonly Span[]): MarkedText {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const lead = { text: text.slice(at, start), isHit: false };
    at = end;
    return [lead, { text: text.slice(start, end), isHit: true }];
  });
  return [...pieces, { text: text.slice(at), isHit: false }].filter((piece) => piece.text !== '');
}

export function plainText(marked: MarkedText): string {
  return marked.map((piece) => piece.text).join('');
}
