// The report's text under the hands: the only folder that imports TipTap.
// May import ui, i18n and the contract.
import { type JSONContent, Editor as TextEditor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { Placeholder } from '@tiptap/extensions/placeholder';
import {
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import type { Body, ImageNode } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import { useText } from '../i18n/text.ts';
import { type EditorHandle, handleOf } from './editor-handle.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import './editor.css';
import { documentExtensions } from './extensions.ts';
import { FootnotePopover } from './footnote-popover.tsx';
import { FoundPlaces } from './found-places.ts';
import { KeysByPlace } from './keys-by-place.ts';
import { LinkPopover } from './link-popover.tsx';
import { Numbering } from './numbering/numbered-paragraph.ts';
import { CleanPaste } from './paste/clean-paste.ts';
import { createKeeping, type KeepPicture } from './pictures/keeping.ts';
import { selectedPicture } from './pictures/picture.ts';
import { pictureAccept } from './pictures/picture-files.ts';
import { PicturePopover } from './pictures/picture-popover.tsx';
import type { PictureSettings } from './pictures/picture-view.ts';
import { insertPictures, PictureWork } from './pictures/picture-work.ts';
import { Standing } from './standing.ts';
import { type HeadOf, Statement } from './statement.ts';
import { TableKeys } from './table-tools.ts';
import { MisspeltMarks } from './spelling/misspelt-marks.ts';
import type { Speller } from './spelling/speller.ts';
import { useSpelling } from './spelling/use-spelling.tsx';
import { isTaken } from './take-body.ts';
import { toBody } from './to-body.ts';

export type { EditorHandle } from './editor-handle.ts';
export type { Place } from './found-places.ts';
export type { Outline } from './outline.ts';
export type { TextCount } from './text-count.ts';
export type { TypesetCounts } from './typography/typeset-text.ts';

type EditorProps = {
  /** Read once. Another report is another editor (`key`), so that undo never leads out of it. */
  readonly initialBody: Body;
  /** ProseMirror position; with one given, the text takes the focus. Read once. */
  readonly initialCaret: number | null;
  readonly language: Language;
  /** Knows how words are spelt; null leaves spelling alone. */
  readonly speller: Speller | null;
  /** Whether the text stands: it is read, searched and copied, and nothing changes it. */
  readonly isReadOnly: boolean;
  readonly label: string;
  readonly placeholder: string;
  /** Where the toolbar is drawn. */
  readonly toolbarPlace: HTMLElement | null;
  /**
   * `read` gives the text as it was at this change, whenever it is called, but for pictures on their
   * way into the archive: it has them once `whole` has settled.
   */
  readonly onChange: (read: () => Body, whole: Promise<void> | null) => void;
  readonly onCaret: (caret: number) => void;
  /** Escape pressed in the text, where it ends nothing of the text's own. */
  readonly onEscape: () => void;
  readonly onTypeset: () => void;
  /** Told how many pictures of a paste stayed behind, because nothing is ever fetched. */
  readonly onDroppedImages: (count: number) => void;
  readonly keepPicture: KeepPicture;
  /** Told why a picture could not be kept; the text is without it by then. */
  readonly onPictureFailure: (error: unknown) => void;
  readonly ref?: Ref<EditorHandle>;
};

export function Editor(props: EditorProps) {
  const text = useText();
  const { initialCaret, language, speller, isReadOnly, toolbarPlace, ref } = props;
  const [pictures] = useState(() => ({
    keeping: createKeeping(props.keepPicture),
    words: {
      noAlt: text('editor.imageNoAlt'),
      keeping: text('editor.imageKeeping'),
      missing: text('editor.imageMissing'),
    },
    onFailure: props.onPictureFailure,
  }));
  const [editor] = useState(() =>
    createEditor(props, pictures, (side, kind) =>
      text('statement.head', {
        side: text(`statement.side.${side}`),
        kind: text(`statement.kind.${kind}`),
      }),
    ),
  );
  const spelling = useSpelling(editor, speller, language);
  const [popover, setPopover] = useState<'link' | 'footnote' | ImageNode['attrs'] | null>(null);
  const pictureInput = useRef<HTMLInputElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const linkButton = useRef<HTMLButtonElement>(null);

  const changed = useEffectEvent(() => {
    const { doc } = editor.state;
    const { attachmentOf, pending } = pictures.keeping;
    props.onChange(() => toBody(doc.toJSON(), attachmentOf), pending());
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
    const onUpdate = ({ transaction }: { transaction: Transaction }): void => {
      if (!isTaken(transaction)) changed();
    };
    const onSelection = (): void => caretMoved();
    editor.on('update', onUpdate).on('selectionUpdate', onSelection);
    return () => {
      editor.off('update', onUpdate).off('selectionUpdate', onSelection);
      editor.unmount();
    };
  }, [editor]);

  useLayoutEffect(() => {
    editor.setEditable(!isReadOnly, false);
  }, [editor, isReadOnly]);

  useImperativeHandle(ref, () => handleOf(editor), [editor]);

  const press = (event: KeyboardEvent): void => {
    const { code, altKey, shiftKey, ctrlKey, metaKey } = event;
    const isPlain = !altKey && !shiftKey && !ctrlKey && !metaKey;
    if (isReadOnly && code !== 'Escape') return;
    if (code === 'F7' && isPlain) void spelling.openNext();
    else if (altKey && code === 'F10') toolbar.current?.querySelector('button')?.focus();
    else if (code === 'KeyK' && shiftKey && (event.ctrlKey || event.metaKey)) setPopover('link');
    else if (code === 'KeyF' && altKey && (event.ctrlKey || event.metaKey)) setPopover('footnote');
    else if (code === 'KeyP' && altKey && (event.ctrlKey || event.metaKey)) workOnPicture();
    else {
      if (code === 'Escape' && !event.nativeEvent.isComposing) props.onEscape();
      return;
    }
    event.preventDefault();
  };

  /** What is said of the selected picture; with none selected, asks for one. */
  const workOnPicture = (): void => {
    const picture = selectedPicture(editor.state);
    if (picture === null) pictureInput.current?.click();
    else setPopover(picture);
  };
  const insertChosen = (event: ChangeEvent<HTMLInputElement>): void => {
    insertPictures(editor, pictures, [...(event.target.files ?? [])]);
    // The same file chosen again is a change again.
    event.target.value = '';
  };

  const openInside = ({ target }: MouseEvent): void => {
    if (isReadOnly || !(target instanceof Element)) return;
    if (target.closest('.editor__footnote')) setPopover('footnote');
    else if (target.closest('.editor__picture')) setPopover(selectedPicture(editor.state));
  };

  const openSpelling = (event: MouseEvent): void => {
    if (isReadOnly) return;
    const at = editor.view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (at && spelling.openAt(at.pos)) event.preventDefault();
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
              onLink={() => setPopover('link')}
              onFootnote={() => setPopover('footnote')}
              onPicture={workOnPicture}
              onTypeset={props.onTypeset}
            />
          </div>,
          toolbarPlace,
        )}
      <div
        ref={page}
        className="editor"
        lang={language}
        role="presentation"
        onKeyDown={press}
        onDoubleClick={openInside}
        onContextMenu={openSpelling}
      />
      <input
        ref={pictureInput}
        type="file"
        accept={pictureAccept}
        multiple
        hidden
        aria-label={text('editor.imageInsert')}
        onChange={insertChosen}
      />
      {spelling.menu}
      {popover === 'link' && (
        <LinkPopover editor={editor} anchor={linkButton} onClose={() => setPopover(null)} />
      )}
      {popover === 'footnote' && (
        <FootnotePopover editor={editor} anchor={linkButton} onClose={() => setPopover(null)} />
      )}
      {typeof popover === 'object' && popover !== null && (
        <PicturePopover
          editor={editor}
          picture={popover}
          anchor={linkButton}
          onClose={() => setPopover(null)}
        />
      )}
    </>
  );
}

function createEditor(props: EditorProps, pictures: PictureSettings, headOf: HeadOf): TextEditor {
  const { initialBody, label, placeholder, onDroppedImages } = props;
  return new TextEditor({
    element: null,
    extensions: [
      ...documentExtensions.filter(({ name }) => name !== 'statement'),
      Statement.configure({ headOf }),
      KeysByPlace,
      Numbering,
      TableKeys,
      FoundPlaces,
      Standing,
      MisspeltMarks,
      CleanPaste.configure({ onDroppedImages, keepPicture: pictures.keeping.begin }),
      PictureWork.configure({ settings: pictures }),
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
