import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Body } from '#contract/document.ts';

const takenKey = 'bodyTaken';

/** Whether the change came from elsewhere and is in the archive already. */
export function isTaken(transaction: Transaction): boolean {
  return transaction.getMeta(takenKey) === true;
}

/** Makes the text that of `body`, touching only what differs; one step to undo. */
export function takeBody(state: EditorState, body: Body): Transaction {
  const transaction = state.tr.setMeta(takenKey, true);
  const fresh = state.schema.nodeFromJSON(body.document);
  const { content } = state.doc;
  const start = content.findDiffStart(fresh.content);
  const end = content.findDiffEnd(fresh.content);
  if (start === null || end === null) return transaction;
  // Where a letter is doubled, both searches pass it: the ends must not lie before the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  transaction.replace(start, end.a + overlap, fresh.slice(start, end.b + overlap));
  if (transaction.doc.eq(fresh)) return transaction;
  // Fitted otherwise, where the two differ in depth.
  return state.tr.setMeta(takenKey, true).replaceWith(0, content.size, fresh.content);
}
