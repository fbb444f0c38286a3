import type { MarkedText } from '../../state/marked-text.ts';

// A row of the narrowest list shows about forty signs: the hit must be among them.
const maxLeadLength = 20;

/** Cuts words off the beginning of a snippet until its first hit can be seen in one short line. */
export function bringHitForward(parts: MarkedText): MarkedText {
  const [lead, ...rest] = parts;
  if (!lead || lead.isHit || rest.length === 0 || lead.text.length <= maxLeadLength) return parts;
  const tail = lead.text.slice(-maxLeadLength);
  // At a word's beginning where there is one; a Chinese sentence has none.
  const word = tail.search(/(?<=\s)\S/);
  return [{ text: `…${word < 0 ? tail : tail.slice(word)}`, isHit: false }, ...rest];
}
