import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import { markPlaces, readWords } from '../../../../renderer/editor/found-places.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);

describe('the words of a document', () => {
  it('lead back to their positions, in every block and behind every line break', () => {
    fc.assert(
      fc.property(documents, (json) => {
        const doc = Node.fromJSON(schema, json);
        const { text, positionOf } = readWords(doc);
        for (let offset = 0; offset < text.length; offset += 1) {
          const position = positionOf(offset);
          const sign = text[offset];
          if (sign === '\n') continue;
          expect(doc.textBetween(position, position + 1)).toBe(sign);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stand on a line for each block', () => {
    const doc = Node.fromJSON(schema, {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Цель' }] },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'Порт ' },
                    { type: 'text', text: 'Нинбо', marks: [{ type: 'bold' }] },
                    { type: 'hardBreak' },
                    { type: 'text', text: '宁波' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
    const words = readWords(doc);
    expect(words.text).toBe('Цель\nПорт Нинбо\n宁波');
    const at = words.positionOf(words.text.indexOf('Нинбо'));
    expect(doc.textBetween(at, at + 5)).toBe('Нинбо');
  });
});

describe('marking places', () => {
  it('is no edit of the document and nothing that could be undone', () => {
    const doc = Node.fromJSON(schema, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'карп и карп' }] }],
    });
    const state = EditorState.create({ doc });
    const places = [
      { start: 0, end: 4 },
      { start: 7, end: 11 },
    ];
    const transaction = markPlaces(state, readWords(doc), places, 1);
    expect(transaction.docChanged).toBe(false);
    expect(transaction.getMeta('addToHistory')).toBe(false);
    expect(state.apply(transaction).doc).toBe(doc);
  });
});
