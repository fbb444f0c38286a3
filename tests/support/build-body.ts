// Builders for the parts of a report's body, for tests that care about its shape.
import type { AttachmentId } from '#contract/attachment.ts';
import {
  type BlockNode,
  type Body,
  documentVersion,
  type ImageNode,
  type InlineNode,
  type Mark,
  type TableCellNode,
} from '#contract/document.ts';

type Inline = string | InlineNode;

const inlines = (parts: readonly Inline[]): InlineNode[] =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));

const marked =
  (mark: Mark) =>
  (text: string): InlineNode => ({ type: 'text', text, marks: [mark] });

export const bold = marked({ type: 'bold' });
export const italic = marked({ type: 'italic' });

export function link(text: string, href: string): InlineNode {
  return marked({ type: 'link', attrs: { href } })(text);
}

export const lineBreak: InlineNode = { type: 'hardBreak' };

export function heading(level: 1 | 2 | 3, ...parts: readonly Inline[]): BlockNode {
  return { type: 'heading', attrs: { level }, content: inlines(parts) };
}

export function paragraph(...parts: readonly Inline[]): BlockNode {
  return { type: 'paragraph', content: inlines(parts) };
}

/** An item is one paragraph, or the blocks it holds. */
type Item = string | readonly BlockNode[];

const items = (some: readonly Item[]) =>
  some.map((item) => ({
    type: 'listItem' as const,
    content: typeof item === 'string' ? [paragraph(item)] : [...item],
  }));

export function bulletList(...some: readonly Item[]): BlockNode {
  return { type: 'bulletList', content: items(some) };
}

export function orderedList(start: number, ...some: readonly Item[]): BlockNode {
  return { type: 'orderedList', attrs: { start }, content: items(some) };
}

export function blockquote(...content: BlockNode[]): BlockNode {
  return { type: 'blockquote', content };
}

export function cell(
  type: TableCellNode['type'],
  text: string,
  attrs: Partial<TableCellNode['attrs']> = {},
): TableCellNode {
  return { type, attrs: { colspan: 1, rowspan: 1, ...attrs }, content: [paragraph(text)] };
}

/** A table whose first row are headers. */
export function table(...rows: readonly (readonly string[])[]): BlockNode {
  return {
    type: 'table',
    content: rows.map((texts, index) => ({
      type: 'tableRow',
      content: texts.map((text) => cell(index === 0 ? 'tableHeader' : 'tableCell', text)),
    })),
  };
}

/** A picture at full width; `attachment` is its hash. */
export function image(
  attachment: AttachmentId,
  attrs: Partial<ImageNode['attrs']> = {},
): ImageNode {
  return { type: 'image', attrs: { attachment, alt: '', caption: '', width: 100, ...attrs } };
}

export function bodyFrom(...content: BlockNode[]): Body {
  return { version: documentVersion, document: { type: 'doc', content } };
}
