import { type Editor, Extension } from '@tiptap/core';
import type { MessageId } from '../i18n/messages.ts';

export type TableTool = {
  readonly label: MessageId;
  /** Key in the words of ProseMirror. */
  readonly keys: string;
  readonly run: (editor: Editor) => boolean;
};

export const insertTableTool: TableTool = {
  label: 'editor.insertTable',
  keys: 'Mod-Alt-Shift-t',
  run: (editor) =>
    editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
};

/** What can be done to the table the caret stands in. */
export const tableTools: readonly TableTool[] = [
  {
    label: 'editor.addRowBefore',
    keys: 'Alt-Shift-ArrowUp',
    run: (editor) => editor.chain().focus().addRowBefore().run(),
  },
  {
    label: 'editor.addRowAfter',
    keys: 'Alt-Shift-ArrowDown',
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    label: 'editor.addColumnBefore',
    keys: 'Alt-Shift-ArrowLeft',
    run: (editor) => editor.chain().focus().addColumnBefore().run(),
  },
  {
    label: 'editor.addColumnAfter',
    keys: 'Alt-Shift-ArrowRight',
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    // Head rows at the top are repeated on every printed page.
    label: 'editor.toggleHeaderRow',
    keys: 'Mod-Alt-h',
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    label: 'editor.toggleHeaderColumn',
    keys: 'Mod-Alt-Shift-h',
    run: (editor) => editor.chain().focus().toggleHeaderColumn().run(),
  },
  {
    label: 'editor.mergeCells',
    keys: 'Mod-Alt-m',
    run: (editor) => editor.chain().focus().mergeOrSplit().run(),
  },
  {
    label: 'editor.deleteRow',
    keys: 'Mod-Alt-Backspace',
    run: (editor) => editor.chain().focus().deleteRow().run(),
  },
  {
    label: 'editor.deleteColumn',
    keys: 'Mod-Alt-Shift-Backspace',
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    label: 'editor.deleteTable',
    keys: 'Mod-Alt-Delete',
    run: (editor) => editor.chain().focus().deleteTable().run(),
  },
];

/** The keys of the table tools; outside a table they mean nothing and go on to others. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  addKeyboardShortcuts() {
    const { editor } = this;
    const isInTable = (): boolean => editor.isActive('table');
    return Object.fromEntries([
      [insertTableTool.keys, () => !isInTable() && insertTableTool.run(editor)],
      ...tableTools.map(({ keys, run }) => [keys, () => isInTable() && run(editor)]),
    ]);
  },
});
