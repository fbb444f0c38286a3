// A body written down to be read and compared: a block a line, deeper blocks further in.
import type { BlockNode, Body, InlineNode, TableCellNode } from '#contract/document.ts';

/** Everything a body holds; two bodies are written alike only if they are alike. */
export function writtenBody(body: Body): string {
  return body.document.content.flatMap((block) => blockLines(block)).join('\n');
}

const deeper = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function blockLines(block: BlockNode): string[] {
  switch (block.type) {
    case 'paragraph':
      return [
        `paragraph${block.attrs ? ` ${block.attrs.number}` : ''}: ${inlineText(block.content)}`.trimEnd(),
      ];
    case 'heading':
      return [`heading${block.attrs.level}: ${inlineText(block.content)}`.trimEnd()];
    case 'bulletList':
    case 'orderedList': {
      const start = block.type === 'orderedList' ? ` ${block.attrs.start}` : '';
      const items = block.content.flatMap((item) => ['listItem:', ...inside(item.content)]);
      return [`${block.type}${start}:`, ...deeper(items)];
    }
    case 'blockquote':
      return ['blockquote:', ...inside(block.content)];
    case 'statement':
      return [`statement ${block.attrs.side} ${block.attrs.kind}:`, ...inside(block.content)];
    case 'table':
      return [
        'table:',
        ...deeper(
          block.content.flatMap((row) => ['tableRow:', ...deeper(row.content.flatMap(cellLines))]),
        ),
      ];
    case 'image': {
      const { attachment, width, alt, caption } = block.attrs;
      return [`image ${attachment.slice(0, 8)} ${width} %: ${alt} / ${caption}`];
    }
  }
}

function inside(blocks: readonly BlockNode[]): string[] {
  return deeper(blocks.flatMap(blockLines));
}

function cellLines({ type, attrs, content }: TableCellNode): string[] {
  const { colspan, rowspan } = attrs;
  const span = colspan === 1 && rowspan === 1 ? '' : ` ${colspan}×${rowspan}`;
  return [`${type}${span}:`, ...inside(content)];
}

/** Non-breaking spaces are written ⍽ and line breaks ↵. */
function inlineText(nodes: readonly InlineNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '↵';
      if (node.type === 'footnote') return `^[${node.attrs.text}]`;
      return (node.marks ?? []).reduceRight(
        (text, mark) => {
          switch (mark.type) {
            case 'bold':
              return `**${text}**`;
            case 'italic':
              return `_${text}_`;
            case 'link':
              return `[${text}](${mark.attrs.href})`;
            case 'language':
              return `{${mark.attrs.language} ${text}}`;
          }
        },
        node.text.replaceAll('\u00a0', '⍽'),
      );
    })
    .join('');
}
