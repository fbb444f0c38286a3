/** The word a person is in the middle of typing: its letters and where it begins in the query. */
export type TypedWord = { readonly text: string; readonly start: number };

const wordBefore = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*$/u;

/** The word that ends at the caret; null where none does, or the caret is inside of one. */
export function typedWord(query: string, caret: number): TypedWord | null {
  const text = wordBefore.exec(query.slice(0, caret))?.[0];
  if (text === undefined || /^[\p{L}\p{M}\p{N}]/u.test(query.slice(caret))) return null;
  return { text, start: caret - text.length };
}

/**
 * The query with a completion in the place of the word, and of the words before it that are its
 * beginning («ли чж» before «Ли Чжунцзюнь»); a space ends it, so that it is no longer a beginning.
 */
export function complete(query: string, word: TypedWord, completion: string): string {
  const end = word.start + word.text.length;
  const before = query.slice(0, end).toLowerCase();
  const folded = completion.toLowerCase();
  let start = word.start;
  for (let length = word.text.length + 1; length <= folded.length; length += 1) {
    const isWhole = /^$|[^\p{L}\p{M}\p{N}]$/u.test(before.slice(0, end - length));
    if (isWhole && before.endsWith(folded.slice(0, length))) start = end - length;
  }
  return `${query.slice(0, start)}${completion} ${query.slice(end).trimStart()}`;
}
