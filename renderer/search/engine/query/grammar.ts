// From tokens to a tree, by precedence: not binds closest, then near, then and, then or. Recursion
// follows brackets alone, whose depth the lexer bounds.
import { mostValueWords, readValue, type ValueField } from './conditions.ts';
import { isTextField } from './fields.ts';
import { join, near, negate } from './join.ts';
import { leafOf } from './leaves.ts';
import type { Token } from './lexer.ts';
import type { QueryField, QueryNode, QueryNote, TextField, WordsNode } from './query-tree.ts';
import { withDatePhrases } from './date-phrases.ts';

type Tree = { readonly root: QueryNode | null; readonly notes: readonly QueryNote[] };

type Worded = Extract<Token, { text: string }>;

/** Values that are read; more are words. Each may be tried at several lengths. */
const mostValues = 32;

const isRange = /\d\.\.\d|^[<>≥≤]=?\d/;

/** A node with the tokens it was made of: words merge only where they stood side by side. */
type Operand = { readonly node: QueryNode; readonly first: number; readonly next: number };

/** `text` is what the tokens are of; nothing behind `end` counts as still being typed. */
export function treeOf(tokens: readonly Token[], text: string, today: string): Tree {
  const notes: QueryNote[] = [];
  let at = 0;
  let valuesLeft = mostValues;

  const kindAt = (place: number): Token['kind'] | 'end' => tokens[place]?.kind ?? 'end';

  function or(field: QueryField | null): QueryNode | null {
    const parts = [and(field)];
    while (kindAt(at) === 'or') {
      at += 1;
      parts.push(and(field));
    }
    return join('or', present(parts));
  }

  function and(field: QueryField | null): QueryNode | null {
    const operands: Operand[] = [];
    while (!['or', 'close', 'end'].includes(kindAt(at))) {
      const before = at;
      const operand = nearby(field);
      if (operand) operands.push(operand);
      // Whatever has no place here is passed over: an «и» too many, a «рядом» with nothing before it.
      else if (at === before) at += 1;
    }
    return join('and', merged(operands));
  }

  function nearby(field: QueryField | null): Operand | null {
    const first = at;
    const left = unary(field);
    if (left === null) return null;
    const parts = [left];
    let distance = 0;
    while (true) {
      const token = tokens[at];
      if (token?.kind !== 'near') break;
      at += 1;
      const right = unary(field);
      if (right === null) continue;
      parts.push(right);
      distance = Math.max(distance, token.distance);
    }
    if (parts.length === 1) return { node: left, first, next: at };
    const node = near(parts, distance);
    return node && { node, first, next: at };
  }

  /** Several negations in a row count as one: nobody who types «НЕ -слово» wants the word. */
  function unary(field: QueryField | null): QueryNode | null {
    const start = at;
    while (kindAt(at) === 'not') at += 1;
    const isNegated = at > start;
    const node = primary(field);
    if (node === null) return null;
    if (!isNegated && isNegatedBehind()) {
      at += 1;
      return negate(node);
    }
    return isNegated ? negate(node) : node;
  }

  /** Kazakh ЕМЕС may stand behind its word: where nothing follows that it could deny. */
  function isNegatedBehind(): boolean {
    const token = tokens[at];
    const mayFollow = token?.kind === 'not' && token.isPostposed;
    return mayFollow && ['end', 'close', 'or', 'and', 'near'].includes(kindAt(at + 1));
  }

  function primary(field: QueryField | null): QueryNode | null {
    const token = tokens[at];
    switch (token?.kind) {
      case 'open': {
        at += 1;
        const inside = or(field);
        if (kindAt(at) === 'close') at += 1;
        return inside;
      }
      case 'field': {
        at += 1;
        return inField(token.field);
      }
      case 'phrase':
      case 'word':
        if (field === null) return range(token) ?? leaf(token, null);
        return isTextField(field) ? leaf(token, field) : value(token, field);
      default:
        return null;
    }
  }

  /** What stands behind the colon; «место:Нанкин|Шанхай» without spaces is all of it. */
  function inField(field: QueryField): QueryNode | null {
    // A field of its own, or nothing: fields must not nest, which would be depth without a bracket.
    let next = at;
    while (kindAt(next) === 'not') next += 1;
    if (kindAt(next) === 'field') return null;
    const parts = [unary(field)];
    while (kindAt(at) === 'or' && isGlued(at) && ['word', 'phrase'].includes(kindAt(at + 1))) {
      at += 1;
      parts.push(unary(field));
    }
    return join('or', present(parts));
  }

  function isGlued(place: number): boolean {
    const token = tokens[place];
    return (
      token !== undefined &&
      tokens[place - 1]?.end === token.start &&
      tokens[place + 1]?.start === token.end
    );
  }

  function leaf(token: Worded, field: TextField | null): QueryNode {
    at += 1;
    return token.kind === 'phrase'
      ? { kind: 'phrase', text: token.text, field }
      : leafOf(token, field, token.end === text.length);
  }

  /** A value of the field; what cannot be read as one is a plain word. */
  function value(token: Worded, field: ValueField): QueryNode {
    const found =
      token.kind === 'phrase'
        ? { node: readValue(field, token.text, true, today), next: at + 1 }
        : longestValue(field);
    if (found?.node) {
      at = found.next;
      return found.node;
    }
    notes.push({ note: 'unread-value', field, value: token.text });
    return leaf(token, null);
  }

  /** The longest run of words from here that makes a value. */
  function longestValue(field: ValueField): { node: QueryNode; next: number } | null {
    // A sign that is no word may stand before it: «число:> 5».
    const start = tokens[at - 1]?.end ?? 0;
    let next = at;
    while (next < at + mostValueWords && kindAt(next) === 'word') next += 1;
    valuesLeft -= 1;
    if (valuesLeft < 0) return null;
    for (; next > at; next -= 1) {
      const raw = text.slice(start, tokens[next - 1]?.end).trim();
      const node = readValue(field, raw, false, today);
      if (node) return { node, next };
    }
    return null;
  }

  /** «100..200 млн», «>2025», «01.2026..03.2026» need no field: nothing else is written so. */
  function range(token: Worded): QueryNode | null {
    if (token.kind === 'phrase' || !isRange.test(token.text)) return null;
    const days = longestValue('date');
    const numbers = longestValue('quantity');
    const found = days && numbers && numbers.next > days.next ? numbers : (days ?? numbers);
    if (found) at = found.next;
    return found && found.node;
  }

  /** Words side by side become one node; among plain ones dates in words are looked for. */
  function merged(operands: readonly Operand[]): QueryNode[] {
    const joined: Operand[] = [];
    for (const operand of operands) {
      const before = joined.at(-1);
      const words =
        before && areSideBySide(before, operand) ? oneOf(before.node, operand.node) : null;
      if (before && words) joined.splice(-1, 1, { ...before, node: words, next: operand.next });
      else joined.push(operand);
    }
    return joined.flatMap(({ node }) =>
      node.kind === 'words' && node.field === null ? withDatePhrases(node, today) : node,
    );
  }

  function areSideBySide(left: Operand, right: Operand): boolean {
    return (
      left.next === right.first &&
      kindAt(left.next - 1) === 'word' &&
      kindAt(right.first) === 'word'
    );
  }

  function oneOf(left: QueryNode, right: QueryNode): WordsNode | null {
    if (left.kind !== 'words' || right.kind !== 'words' || left.field !== right.field) return null;
    return { ...right, text: text.slice(left.start, right.end), start: left.start };
  }

  const root = or(null);
  return { root, notes };
}

function present(nodes: readonly (QueryNode | null)[]): QueryNode[] {
  return nodes.filter((node) => node !== null);
}
