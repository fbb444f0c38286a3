import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphNumberPattern } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import {
  hasNumber,
  numberedParagraphs,
  renumber,
  toggleNumbers,
} from '../../../../renderer/editor/numbering/numbered-paragraph.ts';
import {
  compareNumbers,
  numberBetween,
} from '../../../../renderer/editor/numbering/paragraph-numbers.ts';

const schema = getSchema(documentExtensions);
const between = (before: string | null, after: string | null, ...taken: string[]) =>
  numberBetween(before, after, new Set(taken));

describe('the number of a paragraph', () => {
  it('at the end is the next whole one, whatever stands before it', () => {
    expect(between(null, null)).toBe('1');
    expect(between('5', null, '5')).toBe('6');
    expect(between('5.1', null, '5', '5.1', '7')).toBe('8');
  });

  it.each([
    ['5', '6', ['5', '6'], '5.1'],
    ['5.1', '6', ['5', '5.1', '6'], '5.2'],
    ['5', '5.1', ['5', '5.1'], '5.0.1'],
    ['5.1', '5.2', ['5.1', '5.2'], '5.1.1'],
    // 6 was there once: who cited it must not find another paragraph.
    ['5', '7', ['5', '7'], '5.1'],
    [null, '1', ['1'], '0.1'],
  ] as const)('between %s and %s is below the one before', (before, after, taken, number) => {
    expect(between(before, after, ...taken)).toBe(number);
  });

  it('keeps the order, however many are put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const numbers: string[] = [];
        for (const place of places) {
          const at = place % (numbers.length + 1);
          const before = numbers[at - 1] ?? null;
          const number = numberBetween(before, numbers[at] ?? null, new Set(numbers));
          if (number === null) continue;
          expect(number).toMatch(paragraphNumberPattern);
          expect(numbers).not.toContain(number);
          numbers.splice(at, 0, number);
        }
        expect(numbers.toSorted(compareNumbers)).toEqual(numbers);
      }),
    );
  });
});

function stateOf(...paragraphs: readonly (readonly [string, string | null])[]): EditorState {
  const content = paragraphs.map(([text, number]) => ({
    type: 'paragraph',
    attrs: { number },
    content: [{ type: 'text', text }],
  }));
  return EditorState.create({ doc: Node.fromJSON(schema, { type: 'doc', content }) });
}

const numbers = (state: EditorState): string[] =>
  numberedParagraphs(state.doc).map(({ number }) => number);

describe('numbering', () => {
  it('gives numbers to the selected paragraphs and takes them away again', () => {
    const state = stateOf(['а', null], ['б', null]);
    const all = state.apply(
      state.tr.setSelection(TextSelection.create(state.doc, 1, state.doc.content.size - 1)),
    );
    const toggled = toggleNumbers(all);
    const on = toggled ? all.apply(toggled) : all;
    expect(numbers(on)).toEqual(['1', '2']);
    expect(hasNumber(on)).toBe(true);
    const again = toggleNumbers(on);
    expect(numbers(again ? on.apply(again) : on)).toEqual([]);
  });

  it('leaves the numbers of others as they are, until it is asked to count anew', () => {
    const state = stateOf(['а', '5'], ['б', null], ['в', '6']);
    const inside = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4)));
    const toggled = toggleNumbers(inside);
    const on = toggled ? inside.apply(toggled) : inside;
    expect(numbers(on)).toEqual(['5', '5.1', '6']);
    expect(numbers(on.apply(renumber(on)))).toEqual(['1', '2', '3']);
  });
});
