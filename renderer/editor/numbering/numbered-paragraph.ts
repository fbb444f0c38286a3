import { Extension } from '@tiptap/core';
import { Paragraph } from '@tiptap/extension-paragraph';
import { isHistoryTransaction } from '@tiptap/pm/history';
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

/**
 * A number that came in a second time stays where it was before these transactions, or, new in both
 * places, with the first; the others get their own. What undo brings back has the number it had.
 */
export function partDoubles(
  transactions: readonly Transaction[],
  before: EditorState,
  state: EditorState,
): Transaction | null {
  if (!transactions.some(({ docChanged }) => docChanged)) return null;
  if (transactions.some(isHistoryTransaction)) return null;
  const paragraphs = numberedParagraphs(state.doc);
  const numbers = paragraphs.map(({ number }) => number);
  if (new Set(numbers).size === numbers.length) return null;

  const kept = keptNumbers(transactions, before, state);
  const seen = new Set(kept.values());
  const newcomers = paragraphs.filter(({ position, number }) => {
    if (kept.get(position) === number) return false;
    const isDouble = seen.has(number);
    seen.add(number);
    return isDouble;
  });
  const transaction = state.tr;
  // First all are without: a newcomer's number says nothing about the place of the next.
  for (const { position } of newcomers) transaction.setNodeAttribute(position, 'number', null);
  for (const { position } of newcomers) {
    transaction.setNodeAttribute(position, 'number', numberFor(transaction.doc, position));
  }
  return transaction.docChanged ? transaction : null;
}

/** By their positions now: numbers of the paragraphs that were there before, and still have them. */
function keptNumbers(
  transactions: readonly Transaction[],
  before: EditorState,
  state: EditorState,
): ReadonlyMap<number, string> {
  const kept = new Map<number, string>();
  for (const { position, number } of numberedParagraphs(before.doc)) {
    const now = transactions.reduce((at, { mapping }) => mapping.map(at), position);
    if (state.doc.nodeAt(now)?.attrs.number === number) kept.set(now, number);
  }
  return kept;
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
        appendTransaction: partDoubles,
      }),
    ];
  },
});
