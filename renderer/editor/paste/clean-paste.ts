// What comes from other programs by the clipboard or by dragging, made into a report's own text.
// May import the contract, ProseMirror and the editor's link rule.
import { Extension } from '@tiptap/core';
import type { BlockNode } from '#contract/document.ts';
import { DOMParser, Fragment, type ParseOptions, type Schema, Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { pictureInAddress } from '../pictures/picture-files.ts';
import { withoutStyles } from './elements.ts';
import { readPasted } from './read-blocks.ts';
import { readLines } from './read-lines.ts';

type CleanPasteOptions = {
  /** Told how many pictures of a paste stayed behind. */
  readonly onDroppedImages: (count: number) => void;
  /** Begins to keep a picture and gives the name it has in the text. */
  readonly keepPicture: (file: File) => string;
};

/**
 * ProseMirror parses the clipboard into an inert document, in which nothing loads or runs; this
 * reads that document in place of the schema's parser, but for what was copied from a report.
 */
class ClipboardParser extends DOMParser {
  readonly options: CleanPasteOptions;

  constructor(schema: Schema, options: CleanPasteOptions) {
    super(schema, DOMParser.fromSchema(schema).rules);
    this.options = options;
  }

  override parseSlice(dom: HTMLElement, options?: ParseOptions): Slice {
    // Copied from a report: only our own clipboard names its context.
    if (dom.querySelector('[data-pm-slice]') !== null) return super.parseSlice(dom, options);
    const { onDroppedImages, keepPicture } = this.options;
    const { blocks, droppedImages } = readPasted(dom, (image) => {
      const file = pictureInAddress(image.getAttribute('src') ?? '');
      return file && keepPicture(file);
    });
    if (droppedImages > 0) onDroppedImages(droppedImages);
    return sliceOf(this.schema, blocks);
  }
}

function sliceOf(schema: Schema, blocks: readonly BlockNode[]): Slice {
  return Slice.maxOpen(Fragment.fromJSON(schema, [...blocks]), true);
}

export const CleanPaste = Extension.create<CleanPasteOptions>({
  name: 'cleanPaste',
  addOptions: () => ({ onDroppedImages: () => undefined, keepPicture: () => '' }),
  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          transformPastedHTML: withoutStyles,
          clipboardParser: new ClipboardParser(schema, this.options),
          clipboardTextParser: (text) => sliceOf(schema, readLines(text)),
        },
      }),
    ];
  },
});
