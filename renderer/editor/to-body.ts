import type { JSONContent } from '@tiptap/core';
import type { AttachmentId } from '#contract/attachment.ts';
import {
  type BlockNode,
  type Body,
  documentVersion,
  type InlineNode,
  type ListItemNode,
  type Mark,
  type TableCellNode,
  type SpanLanguage,
  spanLanguages,
  type TableRowNode,
} from '#contract/document.ts';

/**
 * The editor's JSON as the contract wants it: known nodes with known attributes and nothing more.
 * The editor's schema is the contract's, so a node of another kind is a fault of the program. A
 * picture `attachmentOf` knows no attachment for is not kept yet: its place is left empty.
 */
export function toBody(
  json: JSONContent,
  attachmentOf: (name: string) => AttachmentId | null = (name) => name,
): Body {
  const block = (node: JSONContent): BlockNode => blockOf(node, block, attachmentOf);
  return { version: documentVersion, document: { type: 'doc', content: childrenOf(json, block) } };
}

type ConvertBlock = (node: JSONContent) => BlockNode;

function childrenOf<T>(node: JSONContent, convert: (child: JSONContent) => T): T[] {
  return (node.content ?? []).map(convert);
}

function blockOf(
  node: JSONContent,
  block: ConvertBlock,
  attachmentOf: (name: string) => AttachmentId | null,
): BlockNode {
  switch (node.type) {
    case 'paragraph':
      return typeof node.attrs?.number === 'string'
        ? { type: 'paragraph', attrs: { number: node.attrs.number }, ...inlineContent(node) }
        : { type: 'paragraph', ...inlineContent(node) };
    case 'heading':
      return { type: 'heading', attrs: { level: node.attrs?.level }, ...inlineContent(node) };
    case 'bulletList':
      return { type: 'bulletList', content: childrenOf(node, listItem(block)) };
    case 'orderedList':
      return {
        type: 'orderedList',
        attrs: { start: node.attrs?.start },
        content: childrenOf(node, listItem(block)),
      };
    case 'blockquote':
      return { type: 'blockquote', content: childrenOf(node, block) };
    case 'statement':
      return {
        type: 'statement',
        attrs: { side: node.attrs?.side, kind: node.attrs?.kind },
        content: childrenOf(node, block),
      };
    case 'table':
      return { type: 'table', content: childrenOf(node, tableRow(block)) };
    case 'image':
      return picture(node, attachmentOf);
    default:
      throw new TypeError(`a report has no block of type ${String(node.type)}`);
  }
}

function picture(
  node: JSONContent,
  attachmentOf: (name: string) => AttachmentId | null,
): BlockNode {
  const attachment = attachmentOf(String(node.attrs?.attachment));
  if (attachment === null) return { type: 'paragraph' };
  const { alt, caption, width } = node.attrs ?? {};
  return { type: 'image', attrs: { attachment, alt, caption, width } };
}

const listItem =
  (block: ConvertBlock) =>
  (node: JSONContent): ListItemNode => ({ type: 'listItem', content: childrenOf(node, block) });

const tableRow =
  (block: ConvertBlock) =>
  (node: JSONContent): TableRowNode => ({
    type: 'tableRow',
    content: childrenOf(node, tableCell(block)),
  });

const tableCell =
  (block: ConvertBlock) =>
  (node: JSONContent): TableCellNode => ({
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: node.attrs?.colspan, rowspan: node.attrs?.rowspan },
    content: childrenOf(node, block),
  });

function inlineContent(node: JSONContent): { content?: InlineNode[] } {
  const content = childrenOf(node, inline);
  return content.length === 0 ? {} : { content };
}

function inline(node: JSONContent): InlineNode {
  // The editor lets a line break carry marks; the contract does not.
  if (node.type === 'hardBreak') return { type: 'hardBreak' };
  if (node.type === 'footnote') {
    return { type: 'footnote', attrs: { text: String(node.attrs?.text) } };
  }
  const marks = (node.marks ?? []).map(mark);
  const text = { type: 'text', text: node.text ?? '' } as const;
  return marks.length === 0 ? text : { ...text, marks };
}

function mark(node: { readonly type: string; readonly attrs?: Record<string, unknown> }): Mark {
  switch (node.type) {
    case 'bold':
    case 'italic':
      return { type: node.type };
    case 'link':
      return { type: 'link', attrs: { href: String(node.attrs?.href) } };
    case 'language':
      return { type: 'language', attrs: { language: spanLanguage(node.attrs?.language) } };
    default:
      throw new TypeError(`a report has no mark of type ${node.type}`);
  }
}

function spanLanguage(value: unknown): SpanLanguage {
  const known = spanLanguages.find((language) => language === value);
  if (!known) throw new TypeError(`words are in no language ${String(value)}`);
  return known;
}
