import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { type Attachment, AttachmentId } from '#contract/attachment.ts';
import { attachmentAddress } from '#contract/attachment-address.ts';
import { type ImageNode, pictureWidths } from '#contract/document.ts';
import * as v from 'valibot';
import type { Keeping } from './keeping.ts';

export type PictureWords = {
  readonly noAlt: string;
  readonly keeping: string;
  readonly missing: string;
};

export type PictureSettings = {
  readonly keeping: Keeping;
  readonly words: PictureWords;
  /** Told why a picture could not be kept, after it was taken out of the text. */
  readonly onFailure: (error: unknown) => void;
};

/** CSS pixels the text of a printed page is wide. */
const textWidth = 642;

/** The share of the text at which a picture is not drawn larger than it is. */
function naturalWidth({ width }: Attachment): number {
  const share = Math.round((width / textWidth) * 100);
  return Math.min(pictureWidths.most, Math.max(pictureWidths.least, share));
}

/** Draws a picture with its caption; one on its way puts its hash into the text when it is there. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly #image = document.createElement('img');
  readonly #state = document.createElement('span');
  readonly #caption = document.createElement('figcaption');
  readonly #settings: PictureSettings;
  #type: Node['type'];
  #isGone = false;

  constructor(
    node: Node,
    settings: PictureSettings,
    place: { readonly view: EditorView; readonly getPos: () => number | undefined },
  ) {
    this.#settings = settings;
    this.#type = node.type;
    this.dom.className = 'editor__picture';
    this.#state.className = 'editor__picture-state';
    // Unpacking a large picture must not hold up a key.
    this.#image.decoding = 'async';
    this.#image.draggable = false;
    this.#image.addEventListener('error', () => this.#say(settings.words.missing));
    this.dom.append(this.#image, this.#state, this.#caption);
    this.update(node);
    const outcome = settings.keeping.outcome(String(node.attrs.attachment));
    outcome?.then(
      (attachment) => this.#settle(place, attachment),
      (error: unknown) => this.#fail(place, error),
    );
  }

  update(node: Node): boolean {
    if (node.type !== this.#type) return false;
    const { attachment, alt, caption, width } = node.attrs as ImageNode['attrs'];
    const { words } = this.#settings;
    const isKept = v.is(AttachmentId, attachment);
    const address = isKept ? attachmentAddress(attachment) : '';
    if (isKept && this.#image.getAttribute('src') !== address) this.#image.src = address;
    this.#image.hidden = !isKept;
    this.#image.alt = alt || caption;
    this.#image.setAttribute('width', `${width}%`);
    this.#caption.textContent = caption;
    this.#caption.hidden = caption === '';
    this.#say(isKept ? (alt === '' ? words.noAlt : '') : words.keeping);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.#isGone = true;
  }

  #say(words: string): void {
    this.#state.textContent = words;
    this.#state.hidden = words === '';
  }

  #settle(
    { view, getPos }: { readonly view: EditorView; readonly getPos: () => number | undefined },
    attachment: Attachment,
  ): void {
    const position = getPos();
    if (this.#isGone || position === undefined) return;
    view.dispatch(
      view.state.tr
        .setNodeAttribute(position, 'attachment', attachment.id)
        .setNodeAttribute(position, 'width', naturalWidth(attachment))
        // Undo takes the picture out, and never back to one that is not kept.
        .setMeta('addToHistory', false),
    );
  }

  #fail(
    { view, getPos }: { readonly view: EditorView; readonly getPos: () => number | undefined },
    error: unknown,
  ): void {
    const position = getPos();
    if (this.#isGone || position === undefined) return;
    view.dispatch(view.state.tr.delete(position, position + 1).setMeta('addToHistory', false));
    this.#settings.onFailure(error);
  }
}
