// The report's text under the hands: the only folder that imports TipTap.
// May import ui, i18n and the contract.
import { type JSONContent, Editor as TextEditor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import { Placeholder } from '@tiptap/extensions/placeholder';
import {
  type KeyboardEvent,
  type Ref,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { Body } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import './editor.css';
import { documentExtensions } from './extensions.ts';
import { currentPlace, FoundPlaces, markPlaces, type Place, readWords } from './found-places.ts';
import { LinkPopover } from './link-popover.tsx';
import { CleanPaste } from './paste/clean-paste.ts';
import { toBody } from './to-body.ts';

export type { Place } from './found-places.ts';

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
  /** Brings the current place into sight. */
  revealPlace(): void;
  /** Puts the caret at the current place, or leaves it where it is, and takes the focus. */
  focusPlace(): void;
  /** Calls the listener after every change of the text; returns the end of it. */
  onEdit(listener: () => void): () => void;
};

type EditorProps = {
  /** Read once. Another report is another editor (`key`), so that undo never leads out of it. */
  readonly initialBody: Body;
  /** ProseMirror position; with one given, the text takes the focus. Read once. */
  readonly initialCaret: number | null;
  readonly language: Language;
  readonly label: string;
  readonly placeholder: string;
  /** Where the toolbar is drawn. */
  readonly toolbarPlace: HTMLElement | null;
  /** `read` gives the text as it was at this change, whenever it is called. */
  readonly onChange: (read: () => Body) => void;
  readonly onCaret: (caret: number) => void;
  /** Told how many pictures of a paste stayed behind, because nothing is ever fetched. */
  readonly onDroppedImages: (count: number) => void;
  readonly ref?: Ref<EditorHandle>;
};

export function Editor(props: EditorProps) {
  const { initialCaret, language, toolbarPlace, ref } = props;
  const [editor] = useState(() => createEditor(props));
  const [isLinkOpen, setLinkOpen] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const linkButton = useRef<HTMLButtonElement>(null);

  const changed = useEffectEvent(() => {
    const { doc } = editor.state;
    props.onChange(() => toBody(doc.toJSON()));
  });
  const caretMoved = useEffectEvent(() => props.onCaret(editor.state.selection.head));
  const placeCaret = useEffectEvent(() => {
    if (initialCaret === null) return;
    editor.commands.setTextSelection(Math.min(initialCaret, editor.state.doc.content.size));
    editor.view.focus();
  });

  useLayoutEffect(() => {
    if (!page.current) return;
    editor.mount(page.current);
    placeCaret();
    const onUpdate = (): void => changed();
    const onSelection = (): void => caretMoved();
    editor.on('update', onUpdate).on('selectionUpdate', onSelection);
    return () => {
      editor.off('update', onUpdate).off('selectionUpdate', onSelection);
      editor.unmount();
    };
  }, [editor]);

  useImperativeHandle(ref, () => handleOf(editor), [editor]);

  const press = (event: KeyboardEvent): void => {
    const { code, altKey, shiftKey } = event;
    if (altKey && code === 'F10') toolbar.current?.querySelector('button')?.focus();
    else if (code === 'KeyK' && shiftKey && (event.ctrlKey || event.metaKey)) setLinkOpen(true);
    else return;
    event.preventDefault();
  };

  return (
    <>
      {toolbarPlace &&
        createPortal(
          // Key up: the key down belongs to an open tooltip, which ends it.
          <div
            role="presentation"
            onKeyUp={(event) => event.code === 'Escape' && editor.commands.focus()}
          >
            <EditorToolbar
              editor={editor}
              toolbarRef={toolbar}
              linkButtonRef={linkButton}
              onLink={() => setLinkOpen(true)}
            />
          </div>,
          toolbarPlace,
        )}
      <div ref={page} className="editor" lang={language} role="presentation" onKeyDown={press} />
      {isLinkOpen && (
        <LinkPopover editor={editor} anchor={linkButton} onClose={() => setLinkOpen(false)} />
      )}
    </>
  );
}

function handleOf(editor: TextEditor): EditorHandle {
  let read = { doc: editor.state.doc, words: readWords(editor.state.doc) };
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
      if (editor.state.doc !== read.doc || words !== read.words.text) return false;
      editor.view.dispatch(markPlaces(editor.state, read.words, places, current));
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
    onEdit(listener) {
      editor.on('update', listener);
      return () => editor.off('update', listener);
    },
  };
}

function createEditor(props: EditorProps): TextEditor {
  const { initialBody, label, placeholder, onDroppedImages } = props;
  return new TextEditor({
    element: null,
    extensions: [
      ...documentExtensions,
      FoundPlaces,
      CleanPaste.configure({ onDroppedImages }),
      Placeholder.configure({ placeholder }),
    ],
    content: initialBody.document as JSONContent,
    // A text the editor cannot show must never be replaced by an empty one and saved.
    enableContentCheck: true,
    // The page's policy allows style sheets of our own only: editor.css has what is needed.
    injectCSS: false,
    // It would walk every change once more for an event nobody listens to.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: {
        class: 'editor__page',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'false',
      },
    },
  });
}
