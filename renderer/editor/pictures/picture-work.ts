// Pictures under the hands: pasted, dropped, chosen from a disk, and drawn in the text.
import { type Editor, Extension, type JSONContent } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isPictureAlone, picturesOf } from './picture-files.ts';
import { type PictureSettings, PictureView } from './picture-view.ts';

type PictureWorkOptions = { readonly settings: PictureSettings | null };

/** Puts pictures into the text at a place, or for what is selected. */
export function insertPictures(
  editor: Editor,
  { keeping }: PictureSettings,
  files: readonly File[],
  place: number | null = null,
): void {
  const pictures = files.map((file): JSONContent => ({
    type: 'image',
    attrs: { attachment: keeping.begin(file) },
  }));
  const { from, to } = editor.state.selection;
  editor
    .chain()
    .insertContentAt(place ?? { from, to }, pictures)
    // Behind a picture at the end there would be no place to write.
    .command(({ tr, state }) => {
      if (tr.doc.lastChild?.type.name === 'image') {
        tr.insert(tr.doc.content.size, state.schema.node('paragraph'));
      }
      return true;
    })
    .focus()
    .run();
}

export const PictureWork = Extension.create<PictureWorkOptions>({
  name: 'pictureWork',
  addOptions: () => ({ settings: null }),

  addProseMirrorPlugins() {
    const { editor } = this;
    const { settings } = this.options;
    if (settings === null) return [];
    return [
      new Plugin({
        props: {
          nodeViews: {
            image: (node, view, getPos) => new PictureView(node, settings, { view, getPos }),
          },
          handleDOMEvents: {
            paste(view, event) {
              if (!view.editable) return false;
              const files = picturesOf(event.clipboardData);
              const isMeant = event.clipboardData && isPictureAlone(event.clipboardData);
              if (files.length === 0 || !isMeant) return false;
              event.preventDefault();
              insertPictures(editor, settings, files);
              return true;
            },
            drop(view, event) {
              if (!view.editable) return false;
              const files = picturesOf(event.dataTransfer);
              const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
              if (files.length === 0 || place === null) return false;
              event.preventDefault();
              insertPictures(editor, settings, files, place.pos);
              return true;
            },
          },
        },
      }),
    ];
  },
});
