import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { Body } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import { currentPlace, markPlaces, type Place, readWords } from './found-places.ts';
import { headingAt, type Outline, readOutline } from './outline.ts';
import { replacePlaces } from './replace-places.ts';
import { takeBody } from './take-body.ts';
import { countText, type TextCount } from './text-count.ts';
import { typesetDocument } from './typography/typeset-document.ts';
import type { TypesetCounts } from './typography/typeset-text.ts';

/** What the window may ask of the text beside typing in it. */
export type EditorHandle = {
  /** Puts the caret before the first letter. */
  focusStart(): void;
  /** The words of the text as it is now, blocks on lines of their own. */
  readWords(): string;
  /**
   * Marks places of these words, over the text and not in it; false when the text has other words
   * by now, and nothing was marked.
   */
  markPlaces(words: string, places: readonly Place[], current: number): boolean;
  /**
   * Puts other words in these places, as one step to undo. False when the text has other words by
   * now, and nothing was changed.
   */
  replacePlaces(words: string, places: readonly Place[], replacement: string): boolean;
  /** Brings the current place into sight. */
  revealPlace(): void;
  /** Puts the caret at the current place, or leaves it where it is, and takes the focus. */
  focusPlace(): void;
  /**
   * Sets the selected text, or all of it, by the rules of print of its language, as one step to
   * undo; says how much of what was changed.
   */
  typeset(language: Language): TypesetCounts;
  /** Shows a text that was changed elsewhere, the caret staying where its words are. */
  takeBody(body: Body): void;
  countText(): TextCount;
  readOutline(): Outline;
  /** Puts the caret into the heading with this index of the outline, and takes the focus. */
  focusHeading(index: number): void;
  /** Calls the listener after every change of the text; returns the end of it. */
  onEdit(listener: () => void): () => void;
  /** Calls the listener after every move of the caret; returns the end of it. */
  onCaret(listener: () => void): () => void;
};

export function handleOf(editor: Editor): EditorHandle {
  let read = { doc: editor.state.doc, words: readWords(editor.state.doc) };
  const isRead = (words: string): boolean =>
    editor.state.doc === read.doc && words === read.words.text;
  return {
    focusStart() {
      const { from } = Selection.atStart(editor.state.doc);
      editor.chain().setTextSelection(from).scrollIntoView().run();
      // Not TipTap's own focus, which comes a frame later: letters typed until then would be lost to
      // the field that was left.
      editor.view.focus();
    },
    readWords() {
      const { doc } = editor.state;
      if (read.doc !== doc) read = { doc, words: readWords(doc) };
      return read.words.text;
    },
    markPlaces(words, places, current) {
      if (!isRead(words)) return false;
      editor.view.dispatch(markPlaces(editor.state, read.words, places, current));
      return true;
    },
    replacePlaces(words, places, replacement) {
      if (!editor.isEditable || !isRead(words)) return false;
      editor.view.dispatch(replacePlaces(editor.state, read.words, places, replacement));
      return true;
    },
    revealPlace() {
      currentPlace(editor.view.dom)?.scrollIntoView({ block: 'center' });
    },
    focusPlace() {
      const place = currentPlace(editor.view.dom);
      if (place) editor.commands.setTextSelection(editor.view.posAtDOM(place, 0));
      editor.view.focus();
    },
    typeset(language) {
      const { transaction, counts } = typesetDocument(editor.state, language);
      if (transaction.docChanged) editor.view.dispatch(transaction);
      return counts;
    },
    takeBody(body) {
      const transaction = takeBody(editor.state, body);
      if (transaction.docChanged) editor.view.dispatch(transaction);
    },
    countText: () => countText(editor.state.doc),
    readOutline: () => readOutline(editor.state.doc, editor.state.selection.head),
    focusHeading(index) {
      const position = headingAt(editor.state.doc, index);
      if (position === null) return;
      editor.commands.setTextSelection(position + 1);
      editor.view.focus();
      const heading = editor.view.nodeDOM(position);
      if (heading instanceof Element) heading.scrollIntoView({ block: 'start' });
    },
    onEdit(listener) {
      editor.on('update', listener);
      return () => editor.off('update', listener);
    },
    onCaret(listener) {
      editor.on('selectionUpdate', listener);
      return () => editor.off('selectionUpdate', listener);
    },
  };
}
