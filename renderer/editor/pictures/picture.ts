import { Node } from '@tiptap/core';
import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import { attachmentAddress } from '#contract/attachment-address.ts';
import { type ImageNode, pictureWidths } from '#contract/document.ts';

const widthStep = 5;

/** A picture of the archive at a share of the width of the text, with words under it. */
export const Picture = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  isolating: true,

  addAttributes: () => ({
    attachment: {
      default: '',
      parseHTML: (element: HTMLElement) => element.getAttribute('data-attachment') ?? '',
    },
    alt: {
      default: '',
      parseHTML: (element: HTMLElement) => element.querySelector('img')?.alt ?? '',
    },
    caption: {
      default: '',
      parseHTML: (element: HTMLElement) => element.querySelector('figcaption')?.textContent ?? '',
    },
    width: {
      default: pictureWidths.most,
      parseHTML: (element: HTMLElement) => withinBounds(Number(element.getAttribute('data-width'))),
    },
  }),

  parseHTML: () => [{ tag: 'figure[data-attachment]' }],

  renderHTML({ node }) {
    const { attachment, alt, caption, width } = node.attrs as ImageNode['attrs'];
    return [
      'figure',
      { 'data-attachment': attachment, 'data-width': width },
      ['img', { src: attachmentAddress(attachment), alt, width: `${width}%` }],
      ['figcaption', caption],
    ];
  },

  addKeyboardShortcuts() {
    const widen = (step: number) => (): boolean => {
      const picture = selectedPicture(this.editor.state);
      if (picture === null) return false;
      return this.editor.commands.updateAttributes('image', {
        width: withinBounds(picture.width + step),
      });
    };
    return { '+': widen(widthStep), '=': widen(widthStep), '-': widen(-widthStep) };
  },
});

/** The picture that is selected; null where none is. */
export function selectedPicture({ selection }: EditorState): ImageNode['attrs'] | null {
  const isPicture = selection instanceof NodeSelection && selection.node.type.name === 'image';
  return isPicture ? (selection.node.attrs as ImageNode['attrs']) : null;
}

function withinBounds(width: number): number {
  if (!Number.isInteger(width)) return pictureWidths.most;
  return Math.min(pictureWidths.most, Math.max(pictureWidths.least, width));
}
