import type { Editor } from '@tiptap/core';
import { type FormEvent, type RefObject, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import { type ImageNode, maxPictureWords, pictureWidths } from '#contract/document.ts';
import { useText } from '../../i18n/text.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import '../link-popover.css';

export const pictureKeys = 'Mod-Alt-P';

type PicturePopoverProps = {
  readonly editor: Editor;
  readonly picture: ImageNode['attrs'];
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
};

/** Asks what the selected picture shows, what stands under it, and how wide it is. */
export function PicturePopover({ editor, picture, anchor, onClose }: PicturePopoverProps) {
  const text = useText();
  const [alt, setAlt] = useState(picture.alt);
  const [caption, setCaption] = useState(picture.caption);
  const [typedWidth, setTypedWidth] = useState(String(picture.width));
  const [isWrong, setWrong] = useState(false);

  const finish = (change: () => void): void => {
    onClose();
    change();
    editor.view.focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const width = readWidth(typedWidth);
    if (width === null) {
      setWrong(true);
      return;
    }
    const attrs = { alt: alt.trim(), caption: caption.trim(), width };
    finish(() => editor.commands.updateAttributes('image', attrs));
  };
  return (
    <Popover
      className="link-popover"
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      onOpenChange={(isOpen) => isOpen || finish(() => undefined)}
    >
      <Dialog aria-label={text('editor.imageEdit')} className="link-popover__dialog">
        <form className="link-popover__form" onSubmit={submit} noValidate>
          <TextField
            label={text('editor.imageAlt')}
            value={alt}
            maxLength={maxPictureWords}
            onChange={setAlt}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of what has just been opened
            autoFocus
          />
          <TextField
            label={text('editor.imageCaption')}
            value={caption}
            maxLength={maxPictureWords}
            onChange={setCaption}
          />
          <TextField
            label={text('editor.imageWidth')}
            value={typedWidth}
            maxLength={3}
            hint={text('editor.imageWidthHint')}
            error={isWrong ? text('editor.imageWidthWrong') : ''}
            onChange={(value) => {
              setTypedWidth(value);
              setWrong(false);
            }}
          />
          <div className="link-popover__buttons">
            <Button type="submit" variant="primary">
              {text('action.done')}
            </Button>
          </div>
        </form>
      </Dialog>
    </Popover>
  );
}

function readWidth(typed: string): number | null {
  const width = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  return width >= pictureWidths.least && width <= pictureWidths.most ? width : null;
}
