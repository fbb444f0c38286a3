import type { AttachmentId } from '#contract/attachment.ts';
import type { BlockNode, Body } from '#contract/document.ts';

/** The pictures a body shows, each once. */
export function attachmentsOf(body: Body): AttachmentId[] {
  return [...new Set(body.document.content.flatMap(inBlock))];
}

function inBlock(block: BlockNode): AttachmentId[] {
  switch (block.type) {
    case 'image':
      return [block.attrs.attachment];
    case 'heading':
    case 'paragraph':
      return [];
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(inBlock));
    case 'blockquote':
    case 'statement':
      return block.content.flatMap(inBlock);
    case 'table':
      return block.content.flatMap((row) =>
        row.content.flatMap((cell) => cell.content.flatMap(inBlock)),
      );
  }
}
