import { Extension } from '@tiptap/core';
import { Paragraph } from '@tiptap/extension-paragraph';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state';
import { paragraphNumberPattern } from '#contract/document.ts';
import { numberBetween } from './paragraph-numbers.ts';

/** A paragraph that may carry the number it is cited by. */
export const NumberedParagraph = Paragraph.extend({
  addAttributes: () => ({
    number: {
      default: null,
      // A new paragraph gets a number of its own, never a second time the same.
      keepOnSplit: false,
      parseHTML: (element: HTMLElement) => {
        const number = element.getAttribute('data-number') ?? '';
        return paragraphNumberPattern.test(number) ? number : null;
      },
      renderHTML: ({ number }: Record<string, unknown>) =>
        typeof number === 'string' ? { 'data-number': number } : {},
    },
  }),
});

type Numbered = { readonly position: number; readonly number: string };

/** The numbered paragraphs of a document in its order. */
export function numberedParagraphs(doc: Node): Numbered[] {
  const found: Numbered[] = [];
  doc.descendants((node, position) => {
    if (typeof node.attrs.number === 'string' && node.type.name === 'paragraph') {
      found.push({ position, number: node.attrs.number });
    }
    return !node.isTextblock;
  });
  return found;
}

/** A number for the paragraph at this position, by those that stand before and after it. */
function numberFor(doc: Node, position: number): string | null {
  const others = numberedParagraphs(doc).filter((one) => one.position !== position);
  const before = others.findLast((one) => one.position < position)?.number ?? null;
  const after = others.find((one) => one.position > position)?.number ?? null;
  return numberBetween(before, after, new Set(others.map(({ number }) => number)));
}

/** Positions of the selected paragraphs that can be cited: not those of tables and lists. */
function selectedParagraphs({ doc, selection }: EditorState): number[] {
  const found: number[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position, parent) => {
    const isCitable = ['doc', 'blockquote', 'statement'].includes(parent?.type.name ?? '');
    if (node.type.name === 'paragraph' && isCitable) found.push(position);
    return !node.isTextblock;
  });
  return found;
}

export function hasNumber(state: EditorState): boolean {
  const paragraphs = selectedParagraphs(state);
  return (
    paragraphs.length > 0 &&
    paragraphs.every((position) => typeof state.doc.nodeAt(position)?.attrs.number === 'string')
  );
}

/** Numbers the selected paragraphs, or takes their numbers away if all have one. Null if none can. */
export function toggleNumbers(state: EditorState): Transaction | null {
  const paragraphs = selectedParagraphs(state);
  if (paragraphs.length === 0) return null;
  const isOff = hasNumber(state);
  const transaction = state.tr;
  for (const position of paragraphs) {
    const node = transaction.doc.nodeAt(position);
    if (!isOff && typeof node?.attrs.number === 'string') continue;
    const number = isOff ? null : numberFor(transaction.doc, position);
    transaction.setNodeAttribute(position, 'number', number);
  }
  return transaction;
}

/** Counts all numbered paragraphs anew from 1: what cited the old numbers is then wrong. */
export function renumber(state: EditorState): Transaction {
  const transaction = state.tr;
  for (const [index, { position, number }] of numberedParagraphs(state.doc).entries()) {
    const next = String(index + 1);
    if (number !== next) transaction.setNodeAttribute(position, 'number', next);
  }
  return transaction;
}

/** A number that a copy brought in a second time goes to the first; the second gets its own. */
function partDoubles(state: EditorState): Transaction | null {
  const seen = new Set<string>();
  const transaction = state.tr;
  for (const { position, number } of numberedParagraphs(state.doc)) {
    if (seen.has(number)) {
      transaction.setNodeAttribute(position, 'number', numberFor(transaction.doc, position));
    }
    seen.add(number);
  }
  return transaction.docChanged ? transaction : null;
}

/** Enter at a numbered paragraph begins the next one; Enter in an empty one ends the numbering. */
function splitNumbered(state: EditorState): Transaction | null {
  const { $from, empty } = state.selection;
  const node = $from.parent;
  if (!empty || node.type.name !== 'paragraph' || typeof node.attrs.number !== 'string')
    return null;
  const position = $from.before();
  const transaction = state.tr;
  if (node.content.size === 0) return transaction.setNodeAttribute(position, 'number', null);
  transaction.split($from.pos);
  // At its start the whole paragraph moves on and keeps its number; the new one is the empty first.
  const isAtStart = $from.parentOffset === 0;
  const fresh = isAtStart ? position : transaction.mapping.map($from.pos) - 1;
  transaction.setNodeAttribute(fresh, 'number', null);
  transaction.setNodeAttribute(fresh, 'number', numberFor(transaction.doc, fresh));
  return transaction.scrollIntoView();
}

export const Numbering = Extension.create({
  name: 'numbering',

  addKeyboardShortcuts() {
    const run = (make: (state: EditorState) => Transaction | null) => () => {
      const transaction = make(this.editor.state);
      if (!transaction) return false;
      this.editor.view.dispatch(transaction);
      return true;
    };
    return {
      Enter: run(splitNumbered),
      'Mod-Alt-n': run(toggleNumbers),
      'Mod-Alt-Shift-n': run(renumber),
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _before, state) =>
          transactions.some(({ docChanged }) => docChanged) ? partDoubles(state) : null,
      }),
    ];
  },
});
