import type { JSONContent } from '@tiptap/core';
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
 * The editor's schema is the contract's, so a node of another kind is a fault of the program.
 */
export function toBody(json: JSONContent): Body {
  return { version: documentVersion, document: { type: 'doc', content: childrenOf(json, block) } };
}

function childrenOf<T>(node: JSONContent, convert: (child: JSONContent) => T): T[] {
  return (node.content ?? []).map(convert);
}

function block(node: JSONContent): BlockNode {
  switch (node.type) {
    case 'paragraph':
      return typeof node.attrs?.number === 'string'
        ? { type: 'paragraph', attrs: { number: node.attrs.number }, ...inlineContent(node) }
        : { type: 'paragraph', ...inlineContent(node) };
    case 'heading':
      return { type: 'heading', attrs: { level: node.attrs?.level }, ...inlineContent(node) };
    case 'bulletList':
      return { type: 'bulletList', content: childrenOf(node, listItem) };
    case 'orderedList':
      return {
        type: 'orderedList',
        attrs: { start: node.attrs?.start },
        content: childrenOf(node, listItem),
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
      return { type: 'table', content: childrenOf(node, tableRow) };
    default:
      throw new TypeError(`a report has no block of type ${String(node.type)}`);
  }
}

function listItem(node: JSONContent): ListItemNode {
  return { type: 'listItem', content: childrenOf(node, block) };
}

function tableRow(node: JSONContent): TableRowNode {
  return { type: 'tableRow', content: childrenOf(node, tableCell) };
}

function tableCell(node: JSONContent): TableCellNode {
  return {
    type: node.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: node.attrs?.colspan, rowspan: node.attrs?.rowspan },
    content: childrenOf(node, block),
  };
}

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
