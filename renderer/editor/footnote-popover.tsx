import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { type FormEvent, type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useText } from '../i18n/text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import './link-popover.css';

export const footnoteKeys = 'Mod-Alt-F';

const longestNote = 10_000;

type FootnotePopoverProps = {
  readonly editor: Editor;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

/** Asks for the words of the selected footnote, or of a new one at the caret. */
export function FootnotePopover({ editor, anchor, onClose }: FootnotePopoverProps) {
  const text = useText();
  const [before] = useState(() => selectedNote(editor));
  const [typed, setTyped] = useState(before ?? '');

  const finish = (change: () => void): void => {
    onClose();
    change();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = typed.trim();
    if (words !== '') finish(() => putNote(editor, words));
    else finish(() => (before === null ? editor.commands.focus() : removeNote(editor)));
  };
  return (
    <Popover
      className="link-popover"
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      onOpenChange={(isOpen) => isOpen || finish(() => editor.commands.focus())}
    >
      <Dialog aria-label={text('editor.footnote')} className="link-popover__dialog">
        <form className="link-popover__form" onSubmit={submit} noValidate>
          <TextField
            label={text('editor.footnoteText')}
            value={typed}
            maxLength={longestNote}
            onChange={setTyped}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of what has just been opened
            autoFocus
          />
          <div className="link-popover__buttons">
            {before !== null && (
              <Button variant="quiet" onPress={() => finish(() => removeNote(editor))}>
                {text('editor.footnoteRemove')}
              </Button>
            )}
            <Button type="submit" variant="primary">
              {text('action.done')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}

/** The words of the footnote that is selected; null where none is. */
function selectedNote({ state: { selection } }: Editor): string | null {
  const isNote = selection instanceof NodeSelection && selection.node.type.name === 'footnote';
  return isNote ? String(selection.node.attrs.text) : null;
}

function putNote(editor: Editor, words: string): void {
  const { selection, schema } = editor.state;
  const note = schema.node('footnote', { text: words });
  const isEdit = selectedNote(editor) !== null;
  const transaction = editor.state.tr;
  if (isEdit) transaction.replaceSelectionWith(note);
  // At the end of a selection, which stays as it is.
  else transaction.insert(selection.to, note);
  editor.view.dispatch(transaction);
  editor.commands.focus(isEdit ? null : selection.to + 1);
}

function removeNote(editor: Editor): void {
  editor.chain().deleteSelection().focus().run();
}
