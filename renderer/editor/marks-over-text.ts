import { Plugin, type PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

/** Keeps marks over the text and never part of it; a transaction brings new ones under this key. */
export function marksOverText(key: PluginKey<DecorationSet>): Plugin<DecorationSet> {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, marks) =>
        (transaction.getMeta(key) as DecorationSet | undefined) ??
        marks.map(transaction.mapping, transaction.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  });
}
