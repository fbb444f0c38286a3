// Whatever is done to a text, each state of it is stored and read as it was, and undo leads back to
// the first.
import { getSchema } from '@tiptap/core';
import { baseKeymap, setBlockType, toggleMark, wrapIn } from '@tiptap/pm/commands';
import { closeHistory, history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import { addRowAfter, deleteRow, fixTables, tableEditing } from '@tiptap/pm/tables';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { Body } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import {
  partDoubles,
  renumber,
  toggleNumbers,
} from '../../../../renderer/editor/numbering/numbered-paragraph.ts';
import { toBody } from '../../../../renderer/editor/to-body.ts';
import { typesetDocument } from '../../../../renderer/editor/typography/typeset-document.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);

/** As the editor has them: numbers given once, tables kept whole, every change undone. */
const plugins = [
  history({ depth: 1_000, newGroupDelay: 0 }),
  tableEditing(),
  new Plugin({ appendTransaction: partDoubles }),
];

type Edit = {
  readonly what: string;
  readonly from: number;
  readonly length: number;
  readonly text: string;
};

const { heading, blockquote, statement, paragraph } = schema.nodes;
const { bold, language } = schema.marks;
if (!heading || !blockquote || !statement || !paragraph || !bold || !language) {
  throw new Error('the schema has changed');
}

const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
const row = { type: 'tableRow', content: [cell, cell] };
const table = Node.fromJSON(schema, { type: 'table', content: [row, row] });

const commands: Readonly<Record<string, (edit: Edit) => Command>> = {
  type:
    ({ text }) =>
    (state, dispatch) => {
      dispatch?.(state.tr.insertText(text));
      return true;
    },
  enter: () => baseKeymap['Enter'] ?? (() => false),
  erase: () => baseKeymap['Backspace'] ?? (() => false),
  heading: () => setBlockType(heading, { level: 2 }),
  paragraph: () => setBlockType(paragraph),
  quote: () => wrapIn(blockquote),
  statement: () => wrapIn(statement, { side: 'ours', kind: 'informed' }),
  bold: () => toggleMark(bold),
  language: () => toggleMark(language, { language: 'kk' }),
  numbers: () => (state, dispatch) => {
    const transaction = toggleNumbers(state);
    if (transaction) dispatch?.(transaction);
    return transaction !== null;
  },
  renumber: () => (state, dispatch) => {
    dispatch?.(renumber(state));
    return true;
  },
  typeset: () => (state, dispatch) => {
    dispatch?.(typesetDocument(state, 'ru').transaction);
    return true;
  },
  paste: () => (state, dispatch) => {
    // A piece of the text itself, put where the caret stands.
    const { doc, tr } = state;
    const piece = doc.slice(0, Math.min(doc.content.size, 12));
    dispatch?.(tr.replaceSelection(piece));
    return true;
  },
  table: () => (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(table));
    return true;
  },
  addRow: () => addRowAfter,
  deleteRow: () => deleteRow,
};

const edits: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom(...Object.keys(commands)),
  from: fc.nat(),
  length: fc.nat({ max: 30 }),
  text: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((text) => !/\s/.test(text)),
});

/** Puts the selection somewhere, and then does the one thing, as one step to undo. */
function apply(state: EditorState, edit: Edit): EditorState {
  const { doc } = state;
  const at = (place: number) => doc.resolve(place % (doc.content.size + 1));
  const selection = TextSelection.between(at(edit.from), at(edit.from + edit.length));
  let after = state.apply(closeHistory(state.tr.setSelection(selection)));
  commands[edit.what]?.(edit)(after, (transaction) => {
    after = after.apply(transaction);
  });
  return after;
}

/** Cells that reach out of their table are mended with the first edit, whatever it is. */
function hasWholeTables(doc: Node): boolean {
  return fixTables(EditorState.create({ doc })) === undefined;
}

it('1,000 scripts: each state reads back as it was stored, and undo leads to the first', () => {
  fc.assert(
    fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 12 }), (document, script) => {
      const first = Node.fromJSON(schema, document);
      fc.pre(hasWholeTables(first));
      let state = EditorState.create({ doc: first, plugins });
      for (const edit of script) {
        state = apply(state, edit);
        state.doc.check();
        const body = toBody(state.doc.toJSON());
        expect(v.is(Body, body), `${edit.what} gives what the contract knows`).toBe(true);
        const read = Node.fromJSON(schema, body.document);
        expect(toBody(read.toJSON()), edit.what).toEqual(body);
        expect(read.textContent).toBe(state.doc.textContent);
      }
      for (let canUndo = true; canUndo;) {
        canUndo = undo(state, (transaction) => {
          state = state.apply(transaction);
        });
      }
      expect(state.doc.toJSON()).toEqual(first.toJSON());
    }),
    { numRuns: 1_000 },
  );
}, 180_000);
