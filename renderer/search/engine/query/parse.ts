// The query language: from what a person typed to a tree of what is asked. Pure; may import the
// analysis beside it and the contract. Nothing typed is an error: what is no syntax is words.
import { treeOf } from './grammar.ts';
import { lex } from './lexer.ts';
import type { ParsedQuery, QueryNote } from './query-tree.ts';

/** UTF-16 units of a query that are read; more than any box takes and any person types. */
const longestRead = 4000;
const mostNotes = 8;

/** `today` as YYYY-MM-DD: what «last year» is told from. Offsets in the tree are those of `text`. */
export function parseQuery(text: string, { today }: { readonly today: string }): ParsedQuery {
  const isShortened = text.length > longestRead;
  const read = (isShortened ? wholeWords(text) : text).toWellFormed();
  const { tokens, notes } = lex(read);
  const tree = treeOf(tokens, read, today);
  const shortened: readonly QueryNote[] = isShortened ? [{ note: 'shortened' }] : [];
  return { root: tree.root, notes: distinct([...notes, ...tree.notes, ...shortened]) };
}

function distinct(notes: readonly QueryNote[]): QueryNote[] {
  const byContent = new Map(notes.map((note) => [JSON.stringify(note), note]));
  return [...byContent.values()].slice(0, mostNotes);
}

/** The beginning of a long text, up to a space: half a word would be asked for as a whole one. */
function wholeWords(text: string): string {
  const start = text.slice(0, longestRead);
  const space = start.search(/\s\S*$/);
  return space > longestRead / 2 ? start.slice(0, space + 1) : start;
}
