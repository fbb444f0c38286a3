// What a report says of itself: its words, its dates, its tidy form. Pure functions.
// May import the contract and edtf.
import type { BlockNode, Body, InlineNode, TableRowNode } from '#contract/document.ts';

/** The words of a body: blocks on lines of their own, cells of a row parted by tabs. */
export function plainText(body: Body): string {
  return blocksText(body.document.content);
}

function blocksText(blocks: readonly BlockNode[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: BlockNode): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return (block.content ?? []).map(inlineText).join('');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => blocksText(item.content)).join('\n');
    case 'blockquote':
      return blocksText(block.content);
    case 'table':
      return block.content.map(rowText).join('\n');
  }
}

function rowText(row: TableRowNode): string {
  return row.content.map((cell) => blocksText(cell.content)).join('\t');
}

function inlineText(node: InlineNode): string {
  return node.type === 'text' ? node.text : '\n';
}
