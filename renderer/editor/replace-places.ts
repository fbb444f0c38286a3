import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Place, Words } from './found-places.ts';

/**
 * Puts the replacement in every place, as one step to undo that no typing joins. The words look as
 * the first letter of their place did. A place that runs over the end of a block is left alone.
 */
export function replacePlaces(
  state: EditorState,
  words: Words,
  places: readonly Place[],
  replacement: string,
): Transaction {
  const transaction = closeHistory(state.tr);
  // From the end, so that no place moves before its turn.
  for (const { start, end } of places.toSorted((one, other) => other.start - one.start)) {
    const from = words.positionOf(start);
    const to = words.positionOf(end - 1) + 1;
    const $from = state.doc.resolve(from);
    if (!$from.sameParent(state.doc.resolve(to))) continue;
    if (replacement === '') transaction.delete(from, to);
    else {
      const marks = state.doc.nodeAt(from)?.marks ?? [];
      transaction.replaceWith(from, to, state.schema.text(replacement, marks));
    }
  }
  return transaction;
}
