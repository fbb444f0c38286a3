// The editor's document is the contract's: exactly the nodes, marks and attributes of
// contract/document.ts, so that whatever is typed or pasted can be stored, and nothing else can.
import type { Extensions } from '@tiptap/core';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { Footnote } from './footnote.ts';
import { LanguageMark } from './language-mark.ts';
import { Link } from './link-mark.ts';
import { NumberedParagraph } from './numbering/numbered-paragraph.ts';
import { Picture } from './pictures/picture.ts';
import { Statement } from './statement.ts';

const mostCells = 100;

/** A whole number an element carries, kept within bounds. */
function numberOf(name: string, lowest: number, highest: number) {
  return (element: HTMLElement): number => {
    const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
    return Number.isNaN(value) ? 1 : Math.min(highest, Math.max(lowest, value));
  };
}

function span(name: 'colspan' | 'rowspan') {
  return {
    default: 1,
    parseHTML: numberOf(name, 1, mostCells),
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === 1 ? {} : { [name]: attributes[name] },
  };
}

const cellAttributes = () => ({ colspan: span('colspan'), rowspan: span('rowspan') });

export const documentExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [1, 2, 3] },
    dropcursor: { class: 'editor__drop-cursor', color: false },
    listItem: false,
    paragraph: false,
    orderedList: false,
    link: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
    horizontalRule: false,
    // It would add a paragraph to every document that ends in a table or a list.
    trailingNode: false,
  }),
  // First of the blocks: where one has to be made, it is a paragraph.
  NumberedParagraph.extend({ priority: 1000 }),
  Link,
  LanguageMark,
  Footnote,
  Statement,
  Picture,
  ListItem.extend({ content: 'block+' }),
  OrderedList.extend({
    addAttributes: () => ({
      start: { default: 1, parseHTML: numberOf('start', 0, Number.MAX_SAFE_INTEGER) },
    }),
  }),
  Table.extend({
    // A frame that scrolls, so that a wide table never widens the page.
    renderHTML: () => ['div', { class: 'editor__table' }, ['table', ['tbody', 0]]],
  }).configure({ View: null }),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
];
