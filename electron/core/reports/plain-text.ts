// What a report says of itself: its words, its dates, its tidy form. Pure functions.
// May import the contract and edtf.
import type { BlockNode, Body, ImageNode, InlineNode, TableRowNode } from '#contract/document.ts';

/**
 * The words of a body: blocks on lines of their own, cells of a row parted by tabs, paragraphs with
 * the numbers they are cited by, pictures as their captions and what they show. Footnotes stand in order on the last lines.
 */
export function plainText(body: Body): string {
  const notes: string[] = [];
  const text = blocksText(body.document.content, notes);
  return [text, ...notes.map((note, index) => `[${index + 1}] ${note}`)].join('\n');
}

/** `notes` gathers the footnotes met on the way, in their order. */
function blocksText(blocks: readonly BlockNode[], notes: string[]): string {
  return blocks.map((block) => blockText(block, notes)).join('\n');
}

function blockText(block: BlockNode, notes: string[]): string {
  switch (block.type) {
    case 'heading':
      return inlineText(block.content, notes);
    case 'paragraph': {
      const text = inlineText(block.content, notes);
      return block.attrs ? `${block.attrs.number}. ${text}` : text;
    }
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => blocksText(item.content, notes)).join('\n');
    case 'blockquote':
    case 'statement':
      return blocksText(block.content, notes);
    case 'table':
      return block.content.map((row) => rowText(row, notes)).join('\n');
    case 'image':
      return pictureWords(block).join('\n');
  }
}

/** What is said under a picture, and of it. */
export function pictureWords({ attrs: { caption, alt } }: ImageNode): string[] {
  return [...new Set([caption, alt])].filter((words) => words !== '');
}

function rowText(row: TableRowNode, notes: string[]): string {
  return row.content.map((cell) => blocksText(cell.content, notes)).join('\t');
}

function inlineText(nodes: readonly InlineNode[] = [], notes: string[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'hardBreak':
          return '\n';
        case 'footnote':
          return `[${notes.push(node.attrs.text)}]`;
      }
    })
    .join('');
}
