import type { Editor } from '@tiptap/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { useText } from '../i18n/text.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { readLinkAddress } from './link-address.ts';
import './link-popover.css';

/** Opens it from the text; Ctrl+K alone belongs to the search. */
export const linkKeys = 'Mod-Shift-K';

type LinkPopoverProps = {
  readonly editor: Editor;
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

/** Asks for the address of the selected words; the focus goes back to the text. */
export function LinkPopover({ editor, anchor, onClose }: LinkPopoverProps) {
  const text = useText();
  const [before] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [typed, setTyped] = useState(before);
  const [isWrong, setWrong] = useState(false);

  const finish = (change: () => void): void => {
    onClose();
    change();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const href = readLinkAddress(typed);
    if (href) finish(() => setLink(editor, href));
    else setWrong(true);
  };

  return (
    <Popover
      className="link-popover"
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      onOpenChange={(isOpen) => isOpen || finish(() => editor.commands.focus())}
    >
      <Dialog aria-label={text('editor.link')} className="link-popover__dialog">
        <form className="link-popover__form" onSubmit={submit} noValidate>
          <TextField
            label={text('editor.linkAddress')}
            value={typed}
            onChange={(value) => {
              setTyped(value);
              setWrong(false);
            }}
            hint={text('editor.linkHint')}
            error={isWrong ? text('editor.linkWrong') : ''}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only field of what has just been opened
            autoFocus
          />
          <div className="link-popover__buttons">
            {before !== '' && (
              <Button variant="quiet" onPress={() => finish(() => removeLink(editor))}>
                {text('editor.linkRemove')}
              </Button>
            )}
            <Button type="submit" variant="primary">
              {text('editor.linkApply')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}

function setLink(editor: Editor, href: string): void {
  const link = { type: 'link', attrs: { href } };
  if (editor.state.selection.empty && !editor.isActive('link')) {
    const text = href.replace(/^(mailto:|https?:\/\/)/i, '');
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text, marks: [link] })
      .run();
  } else {
    editor.chain().focus().extendMarkRange('link').setMark('link', link.attrs).run();
  }
}

function removeLink(editor: Editor): void {
  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
}
