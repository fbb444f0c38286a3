import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DocumentNode, documentVersion } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import { isTaken, takeBody } from '../../../../renderer/editor/take-body.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);
const stateOf = (document: DocumentNode): EditorState =>
  EditorState.create({ doc: Node.fromJSON(schema, document) });
const bodyOf = (document: DocumentNode) => ({ version: documentVersion, document }) as const;
const paragraphs = (...texts: string[]): DocumentNode => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

it('makes any text of any other', () => {
  fc.assert(
    fc.property(documents, documents, (before, after) => {
      const transaction = takeBody(stateOf(before), bodyOf(after));
      expect(transaction.doc.toJSON()).toEqual(stateOf(after).doc.toJSON());
      expect(isTaken(transaction)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('changes nothing where nothing differs', () => {
  const text = paragraphs('Встреча');
  expect(takeBody(stateOf(text), bodyOf(text)).docChanged).toBe(false);
});

it('leaves the caret at its words', () => {
  const state = stateOf(paragraphs('первый', 'второй'));
  const atSecond = 12;
  const placed = state.apply(state.tr.setSelection(TextSelection.create(state.doc, atSecond)));
  const transaction = takeBody(placed, bodyOf(paragraphs('первый абзац', 'второй')));
  expect(transaction.selection.head).toBe(atSecond + ' абзац'.length);
});
