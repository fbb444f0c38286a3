// Misspelt words, underlined over the text and never part of it.
import { Extension } from '@tiptap/core';
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { marksOverText } from '../marks-over-text.ts';

/** Positions in the document. */
export type WordPlace = { readonly from: number; readonly to: number };

const marksKey = new PluginKey<DecorationSet>('misspelt');

export const misspeltClass = 'editor__misspelt';

export const MisspeltMarks = Extension.create({
  name: 'misspelt',

  addProseMirrorPlugins: () => [marksOverText(marksKey)],
});

/** Underlines these words in place of those before; null where they are underlined already. */
export function markMisspelt(state: EditorState, places: readonly WordPlace[]): Transaction | null {
  const now = marksKey.getState(state)?.find() ?? [];
  const isSame =
    now.length === places.length &&
    places.every(({ from, to }, at) => now[at]?.from === from && now[at].to === to);
  if (isSame) return null;
  const decorations = places.map(({ from, to }) =>
    Decoration.inline(from, to, { class: misspeltClass }),
  );
  const marks = DecorationSet.create(state.doc, decorations);
  return state.tr.setMeta(marksKey, marks).setMeta('addToHistory', false);
}
