// Places found in the text, marked over it: decorations are drawn and never become part of the
// document, so that looking for words is not an edit.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { marksOverText } from './marks-over-text.ts';

/** UTF-16 offsets in the words of a document, as `readWords` gives them. */
export type Place = { readonly start: number; readonly end: number };

/** The words of a document on one string, and the way back from it to ProseMirror's positions. */
export type Words = { readonly text: string; positionOf(offset: number): number };

const marksKey = new PluginKey<DecorationSet>('foundPlaces');
const currentClass = 'editor__found--current';

/** Blocks of text on lines of their own; an offset is one position within a block. */
export function readWords(doc: Node): Words {
  const offsets: number[] = [];
  const positions: number[] = [];
  let text = '';
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    if (offsets.length > 0) text += '\n';
    offsets.push(text.length);
    positions.push(position + 1);
    text += node.textBetween(0, node.content.size, undefined, '\n');
    return false;
  });
  return {
    text,
    positionOf(offset) {
      const block = lastNotAbove(offsets, offset);
      return (positions[block] ?? 0) + offset - (offsets[block] ?? 0);
    },
  };
}

/** Index of the last number that is not above the limit, found by halving; 0 if all are. */
function lastNotAbove(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

export const FoundPlaces = Extension.create({
  name: 'foundPlaces',

  addProseMirrorPlugins: () => [marksOverText(marksKey)],
});

/** Marks the places, the current one more strongly, in place of those marked before. */
export function markPlaces(
  state: EditorState,
  words: Words,
  places: readonly Place[],
  current: number,
): Transaction {
  const decorations = places.map(({ start, end }, index) =>
    Decoration.inline(words.positionOf(start), words.positionOf(end - 1) + 1, {
      class: index === current ? `editor__found ${currentClass}` : 'editor__found',
    }),
  );
  const marks = DecorationSet.create(state.doc, decorations);
  return state.tr.setMeta(marksKey, marks).setMeta('addToHistory', false);
}

/** Where the current place is drawn; null where none is. */
export function currentPlace(page: HTMLElement): Element | null {
  return page.querySelector(`.${currentClass}`);
}
