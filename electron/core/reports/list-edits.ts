/** A list with some taken out and others put at its end; the key says which are one and the same. */
export function editList(
  list: readonly string[],
  edit: { readonly add: readonly string[]; readonly remove: readonly string[] },
  keyOf: (text: string) => string,
): string[] {
  const removed = new Set(edit.remove.map(keyOf));
  const kept = list.filter((text) => !removed.has(keyOf(text)));
  const known = new Set(kept.map(keyOf));
  const added = edit.add.filter((text) => !known.has(keyOf(text)) && known.add(keyOf(text)));
  return [...kept, ...added];
}

/**
 * Takes an edit of a list back: to the very list of before, or, where it has changed since, by taking
 * out what came and putting back what went.
 */
export function undoList(
  current: readonly string[],
  { before, after }: { readonly before: readonly string[]; readonly after: readonly string[] },
  keyOf: (text: string) => string,
): string[] {
  if (current.map(keyOf).join('\n') === after.map(keyOf).join('\n')) return [...before];
  const was = new Set(before.map(keyOf));
  const is = new Set(after.map(keyOf));
  return editList(
    current,
    {
      add: before.filter((text) => !is.has(keyOf(text))),
      remove: after.filter((text) => !was.has(keyOf(text))),
    },
    keyOf,
  );
}
