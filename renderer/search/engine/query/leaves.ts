// One word as it was typed: plain, with `*` or `?` in it, or with `~` behind it.
import { isUnspaced } from '../analysis/characters.ts';
import { join } from './join.ts';
import type { QueryNode, TextField, WordsNode } from './query-tree.ts';
import { hasWordSign, narrow, withoutInvisibles } from './signs.ts';

type Place = { readonly text: string; readonly start: number; readonly end: number };

/** A `?` at the end is a question; in the midst of letters it stands for one of them. */
const isJoker = /\*|(?<=[\p{L}\p{N}*?])\?(?=[\p{L}\p{N}*])/u;
/** Sums, addresses, patterns of other programs. */
const isOtherSyntax = /\d\*\d|[/:=\\]/;
const similar = /^[^\p{L}\p{N}]*([\p{L}\p{M}'’ʼ]+)~\d?[.,;:!?]*$/u;
const patternParts =
  /[\p{L}\p{M}\p{N}*?'’‘ʼ\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;
const mostJokers = 6;

/** `isLast`: nothing stands behind it in the query. */
export function leafOf(place: Place, field: TextField | null, isLast: boolean): QueryNode {
  const plain = withoutInvisibles(narrow(place.text));
  if (isUnspaced(plain.replace(/^[^\p{L}\p{N}]+/u, ''))) return wordsOf(place, field, isLast);
  const alike = similar.exec(plain)?.[1];
  if (alike !== undefined) return { kind: 'similar', text: alike, field };
  return patternOf(plain, place, field) ?? wordsOf(place, field, isLast);
}

function wordsOf({ text, start, end }: Place, field: TextField | null, isLast: boolean): WordsNode {
  const isUnfinished = isLast && /[\p{L}\p{M}\p{N}]$/u.test(withoutInvisibles(text));
  return { kind: 'words', text, field, start, end, isUnfinished };
}

/** «ген.консул*» is a word and a pattern; null where no joker is meant. */
function patternOf(plain: string, place: Place, field: TextField | null): QueryNode | null {
  if (!isJoker.test(plain) || isOtherSyntax.test(plain)) return null;
  const parts: QueryNode[] = [];
  for (const { 0: part, index } of narrow(place.text).matchAll(patternParts)) {
    if (!hasWordSign.test(part)) continue;
    const pattern = withoutOuterJokers(withoutInvisibles(part));
    const start = place.start + index;
    const own = {
      text: place.text.slice(index, index + part.length),
      start,
      end: start + part.length,
    };
    parts.push(
      /[*?]/.test(pattern) ? { kind: 'wildcard', pattern, field } : wordsOf(own, field, false),
    );
  }
  const patterns = parts.flatMap((part) => (part.kind === 'wildcard' ? part.pattern : []));
  if (patterns.length === 0 || patterns.some((one) => jokersIn(one) > mostJokers)) return null;
  return join('and', parts);
}

/** Words that end in something cannot be looked up: jokers in front are left out. */
function withoutOuterJokers(part: string): string {
  return part
    .replace(/^[*?'’‘ʼ]+/, '')
    .replace(/(?<![*?])\?+$/, '')
    .replace(/\*[*?]*\*|\*\?+/g, '*');
}

function jokersIn(pattern: string): number {
  return pattern.match(/[*?]/g)?.length ?? 0;
}
