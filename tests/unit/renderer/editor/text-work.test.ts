import { getSchema } from '@tiptap/core';
import { history, undo } from '@tiptap/pm/history';
import { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockNode } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import { readWords } from '../../../../renderer/editor/found-places.ts';
import { headingAt, readOutline } from '../../../../renderer/editor/outline.ts';
import { replacePlaces } from '../../../../renderer/editor/replace-places.ts';
import { countText, countWords } from '../../../../renderer/editor/text-count.ts';
import { exactPlaces } from '../../../../renderer/features/report/exact-places.ts';
import { documents } from './document-arbitrary.ts';

const schema = getSchema(documentExtensions);
const docOf = (...content: BlockNode[]): Node => Node.fromJSON(schema, { type: 'doc', content });
const paragraph = (text: string): BlockNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
});
const heading = (level: 1 | 2 | 3, text: string): BlockNode => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text }],
});

describe('places of the words as they are written', () => {
  it('are alike in case and kind of space, and in nothing else', () => {
    expect(exactPlaces('мэр ', 'Мэр\u00a0города, мэрия')).toEqual([{ start: 0, end: 4 }]);
    expect(exactPlaces('a.b (c)', 'axb (c) a.b (c)')).toEqual([{ start: 8, end: 15 }]);
    expect(exactPlaces('', 'мэр')).toEqual([]);
  });

  it('are found for any words that stand in a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const places = exactPlaces(words, before + words + after);
        expect(places.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('replacing', () => {
  it('keeps the look of each place and is one step to undo', () => {
    const doc = docOf({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'порт и ' },
        { type: 'text', text: 'порт', marks: [{ type: 'bold' }] },
      ],
    });
    const state = EditorState.create({ doc, plugins: [history()] });
    const words = readWords(doc);
    const places = exactPlaces('порт', words.text);
    let after = state.apply(replacePlaces(state, words, places, 'гавань'));
    expect(after.doc.textContent).toBe('гавань и гавань');
    expect(after.doc.firstChild?.lastChild?.marks.map(({ type }) => type.name)).toEqual(['bold']);
    undo(after, (transaction) => {
      after = after.apply(transaction);
    });
    expect(after.doc.eq(doc)).toBe(true);
  });

  it('with nothing takes the words out, and leaves places over two blocks alone', () => {
    const doc = docOf(paragraph('аб'), paragraph('вг'));
    const words = readWords(doc);
    const places = [
      { start: 0, end: 1 },
      { start: 1, end: 4 },
    ];
    const state = EditorState.create({ doc });
    const after = state.apply(replacePlaces(state, words, places, ''));
    expect(readWords(after.doc).text).toBe('б\nвг');
  });
});

describe('the length of a text', () => {
  it.each([
    ['Н.Аккошкаров посетил Нанкин', 3, 27],
    ['торгово-экономический, 2,94 млрд', 3, 32],
    ['南京会谈', 4, 4],
    ['', 0, 0],
    ['… — «»', 0, 6],
  ])('of %j is %i words and %i characters', (text, words, characters) => {
    expect(countWords(text)).toEqual({ words, characters });
  });

  it('is the sum over its blocks', () => {
    fc.assert(
      fc.property(documents, (json) => {
        const doc = Node.fromJSON(schema, json);
        const lines = readWords(doc).text.split('\n');
        const sum = lines.map(countWords).reduce((total, { words }) => total + words, 0);
        expect(countText(doc).words).toBe(sum);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the outline', () => {
  const doc = docOf(
    paragraph('вступление'),
    heading(1, 'Цель'),
    paragraph('а'),
    heading(2, 'Ход'),
    paragraph('б'),
  );

  it('knows its headings and the one the caret stands under', () => {
    expect(readOutline(doc, 1).current).toBe(-1);
    expect(readOutline(doc, doc.content.size - 1)).toEqual({
      headings: [
        { level: 1, words: 'Цель' },
        { level: 2, words: 'Ход' },
      ],
      current: 1,
    });
  });

  it('leads to each of them, and nowhere past the last', () => {
    expect(doc.nodeAt(headingAt(doc, 1) ?? 0)?.textContent).toBe('Ход');
    expect(headingAt(doc, 2)).toBeNull();
  });
});
