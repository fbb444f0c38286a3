// Cuts a query into words, phrases, operators, brackets and names of fields. Brackets come out
// balanced but for those never closed, and no deeper than the grammar will follow.
import { fieldNamed } from './fields.ts';
import { distanceOf, operatorOf } from './operators.ts';
import type { QueryField, QueryNote } from './query-tree.ts';
import {
  closingQuotes,
  hasWordSign,
  isInvisible,
  isMinus,
  isStrayQuote,
  narrow,
  withoutInvisibles,
} from './signs.ts';

type At = { readonly start: number; readonly end: number };

export type Token = At &
  (
    | { readonly kind: 'word' | 'phrase'; readonly text: string }
    | { readonly kind: 'and' | 'or' | 'open' | 'close' }
    /** Whether it may deny what stands before it. */
    | { readonly kind: 'not'; readonly isPostposed: boolean }
    | { readonly kind: 'near'; readonly distance: number }
    | { readonly kind: 'field'; readonly field: QueryField }
  );

/** What a token has beside its place in the text. */
type Content = Token extends infer Each ? (Each extends At ? Omit<Each, keyof At> : never) : never;

export type Lexed = { readonly tokens: readonly Token[]; readonly notes: readonly QueryNote[] };

const deepestBracket = 20;
/** Words, phrases and operators that are read; the planner pays for each. */
const mostTokens = 512;

const isSpace = /\s/;
const wordRun = /[^\s()|"“”„‟«»「」『』]+/y;
const isOperand = /[\p{L}\p{N}("“”„‟«「『*]/u;
const bracketedDistance = /\s*\(\s*(\d{1,9})\s*\)/y;
const isName = /^\p{L}[\p{L}\p{M}-]+$/u;

/** Takes well-formed text, no longer than a query may be. */
export function lex(text: string): Lexed {
  const plain = narrow(text);
  const tokens: Token[] = [];
  const notes: QueryNote[] = [];
  let at = 0;
  let depth = 0;
  let wordEnd = 0;

  const put = (end: number, content: Content): void => {
    tokens.push({ ...content, start: at, end } as Token);
    at = end;
  };

  const putBracket = (isOpening: boolean): void => {
    const isFollowed = isOpening ? depth < deepestBracket : depth > 0 && depth <= deepestBracket;
    depth = Math.max(0, depth + (isOpening ? 1 : -1));
    if (isFollowed) put(at + 1, { kind: isOpening ? 'open' : 'close' });
    else at += 1;
  };

  const putPhrase = (closing: string): void => {
    let end = at + 1;
    while (end < plain.length && !closing.includes(plain.charAt(end))) end += 1;
    const quoted = text.slice(at + 1, end);
    if (end === plain.length && hasWordSign.test(quoted)) notes.push({ note: 'unclosed-quote' });
    const after = Math.min(end + 1, plain.length);
    if (hasWordSign.test(quoted)) put(after, { kind: 'phrase', text: quoted.trim() });
    else at = after;
  };

  const endOfRun = (sign: RegExp | string): number => {
    let end = at;
    const belongs = (one: string) => (typeof sign === 'string' ? one === sign : sign.test(one));
    while (end < plain.length && belongs(plain.charAt(end))) end += 1;
    return end;
  };

  /** A minus parts nothing and denies what it touches: «-слово», but «Казахстан - Китай». */
  const putMinus = (): void => {
    const end = endOfRun(isMinus);
    if (isOperand.test(codePointAt(plain, end))) put(end, { kind: 'not', isPostposed: false });
    else at = end;
  };

  /** Kept, since one run may hold many names of fields: «место:кто:тема:». */
  const endOfWord = (): number => {
    if (at < wordEnd) return wordEnd;
    wordRun.lastIndex = at;
    wordEnd = at + Math.max(1, wordRun.exec(plain)?.[0].length ?? 0);
    return wordEnd;
  };

  /** «место:», with any colon. An unknown name is an ordinary word, remarked on if it looks meant. */
  const putField = (end: number): boolean => {
    const colon = plain.slice(at, end).indexOf(':');
    if (colon < 1) return false;
    const name = withoutInvisibles(text.slice(at, at + colon));
    const field = fieldNamed(name);
    if (field !== undefined) {
      put(at + colon + 1, { kind: 'field', field });
      return true;
    }
    const isMeant = isName.test(name) && isOperand.test(codePointAt(plain, at + colon + 1));
    if (isMeant) notes.push({ note: 'unknown-field', field: name });
    return false;
  };

  const putWord = (): void => {
    const end = endOfWord();
    if (putField(end)) return;
    const word = text.slice(at, end);
    const operator = operatorOf(word);
    if (operator === null) {
      if (hasWordSign.test(word)) put(end, { kind: 'word', text: word });
      else at = end;
      return;
    }
    if (operator.operator === 'not') {
      put(end, { kind: 'not', isPostposed: operator.isPostposed });
      return;
    }
    if (operator.operator !== 'near') {
      put(end, { kind: operator.operator });
      return;
    }
    bracketedDistance.lastIndex = end;
    const given = bracketedDistance.exec(plain);
    put(end + (given?.[0].length ?? 0), {
      kind: 'near',
      distance: given ? distanceOf(given[1] ?? '') : operator.distance,
    });
  };

  while (at < plain.length && tokens.length < mostTokens) {
    const sign = plain.charAt(at);
    const closing = closingQuotes.get(sign);
    if (isSpace.test(sign) || isInvisible.test(sign) || isStrayQuote.test(sign)) at += 1;
    else if (sign === '(' || sign === ')') putBracket(sign === '(');
    else if (closing !== undefined) putPhrase(closing);
    else if (sign === '|') put(endOfRun('|'), { kind: 'or' });
    else if (sign === '&' || sign === '+') put(endOfRun(sign), { kind: 'and' });
    else if (isMinus.test(sign)) putMinus();
    else putWord();
  }
  if (depth > 0) notes.push({ note: 'unclosed-bracket' });
  if (at < plain.length) notes.push({ note: 'shortened' });
  return { tokens, notes };
}

function codePointAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}
