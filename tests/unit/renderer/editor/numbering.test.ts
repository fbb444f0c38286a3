import { getSchema } from '@tiptap/core';
import { history, redo, undo } from '@tiptap/pm/history';
import { Fragment, Node, Slice } from '@tiptap/pm/model';
import { type Command, EditorState, Plugin, TextSelection } from '@tiptap/pm/state';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphNumberPattern } from '#contract/document.ts';
import { documentExtensions } from '../../../../renderer/editor/extensions.ts';
import {
  hasNumber,
  numberedParagraphs,
  partDoubles,
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
  return EditorState.create({
    doc: Node.fromJSON(schema, { type: 'doc', content }),
    plugins: [history(), new Plugin({ appendTransaction: partDoubles })],
  });
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

/** Paragraphs of the state, whole, from one to another by their places. */
function copied({ doc }: EditorState, from: number, to: number): Slice {
  return new Slice(Fragment.from(doc.children.slice(from, to)), 0, 0);
}

/** Before which position the paragraph stands that is at this place; behind all for the last place. */
function startOf({ doc }: EditorState, place: number): number {
  return doc.children.slice(0, place).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
}

function pasted(state: EditorState, slice: Slice, from: number, to = from): EditorState {
  return state.apply(state.tr.replaceRange(startOf(state, from), startOf(state, to), slice));
}

function run(state: EditorState, command: Command): EditorState {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

const written = ({ doc }: EditorState): string[] =>
  doc.children.map((node) => `${String(node.attrs.number)} ${node.textContent}`);

describe('the number of a copied paragraph', () => {
  const state = stateOf(['а', '4'], ['б', '5'], ['в', '6']);

  it('stays with the original, above which the copy is pasted', () => {
    expect(written(pasted(state, copied(state, 1, 2), 1))).toEqual(['4 а', '4.1 б', '5 б', '6 в']);
    expect(numbers(pasted(state, copied(state, 1, 3), 0))).toEqual(['0.1', '0.2', '4', '5', '6']);
    expect(numbers(pasted(state, copied(state, 1, 2), 3))).toEqual(['4', '5', '6', '7']);
  });

  it('goes with a paragraph that is cut, and to the first of two that come at once', () => {
    const cut = pasted(state, Slice.empty, 1, 2);
    const once = pasted(cut, copied(state, 1, 2), 0);
    expect(written(once)).toEqual(['5 б', '4 а', '6 в']);
    const twice = new Slice(copied(state, 1, 2).content.append(copied(state, 1, 2).content), 0, 0);
    expect(numbers(pasted(cut, twice, 1))).toEqual(['4', '5', '5.1', '6']);
  });

  it('is as it was after undo, and as it became after redo', () => {
    const once = pasted(state, copied(state, 1, 2), 1);
    const undone = run(once, undo);
    expect(written(undone)).toEqual(written(state));
    expect(written(run(undone, redo))).toEqual(written(once));
  });

  it('is not taken from what undo brings back, though another has it by then', () => {
    const cut = pasted(state, Slice.empty, 1, 2);
    const joined = cut.apply(
      cut.tr.insert(0, copied(state, 1, 2).content).setMeta('addToHistory', false),
    );
    const undone = run(joined, undo);
    expect(written(undone)).toEqual(['5 б', '4 а', '5 б', '6 в']);
    expect(numbers(undone.apply(undone.tr.insertText('г', 2)))).toEqual(['5', '4', '5', '6']);
  });

  it('is given once and kept, whatever is copied, cut and pasted', () => {
    const step = fc.record({
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 3 }),
      at: fc.nat(),
      replaced: fc.integer({ min: 0, max: 2 }),
      what: fc.constantFrom('copy', 'cut', 'undo', 'redo'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let now = stateOf(['а', '1'], ['б', null], ['в', '2'], ['г', '2.1'], ['д', '3']);
        for (const { from, length, at, replaced, what } of steps) {
          const earlier = now;
          const first = from % earlier.doc.childCount;
          const last = Math.min(first + length, earlier.doc.childCount);
          if (what === 'undo') now = run(now, undo);
          else if (what === 'redo') now = run(now, redo);
          else if (what === 'cut') {
            if (last - first < earlier.doc.childCount) now = pasted(now, Slice.empty, first, last);
          } else {
            const place = at % (earlier.doc.childCount + 1);
            const end = Math.min(place + replaced, earlier.doc.childCount);
            now = pasted(now, copied(earlier, first, last), place, end);
            // Paragraphs before the paste and behind it are those that were there.
            const survivors = written(earlier);
            expect(written(now).slice(0, place)).toEqual(survivors.slice(0, place));
            const behind = survivors.slice(end);
            expect(written(now).slice(now.doc.childCount - behind.length)).toEqual(behind);
          }
          expect(new Set(numbers(now)).size).toBe(numbers(now).length);
        }
      }),
    );
  });
});
