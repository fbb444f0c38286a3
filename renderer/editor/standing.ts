import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isTaken } from './take-body.ts';

/**
 * A text that is only read changes by nothing done here, be it a key, a tool, a drop or a
 * replacement; what was made of it elsewhere is shown.
 */
export const Standing = Extension.create({
  name: 'standing',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        filterTransaction: (transaction) =>
          !transaction.docChanged || editor.isEditable || isTaken(transaction),
        props: {
          // Without the caret of a text that is written, it needs a stop of its own for Tab.
          attributes: () => (editor.isEditable ? {} : { 'aria-readonly': 'true', tabindex: '0' }),
        },
      }),
    ];
  },
});
