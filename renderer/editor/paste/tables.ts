import type { BlockNode, TableCellNode, TableRowNode } from '#contract/document.ts';
import { nameOf, visibleChildren } from './elements.ts';
import { withoutBold } from './inline.ts';

const mostCells = 100;

/**
 * A pasted table: rows without the parts they stood in, and a head row where one can be told. A table
 * of one cell only laid a page out, so its content stands alone.
 */
export function readTable(table: Element, readCell: (cell: Element) => BlockNode[]): BlockNode[] {
  const rows = rowsOf(table).map((row): TableRowNode => ({
    type: 'tableRow',
    content: visibleChildren(row)
      .filter((cell) => cell instanceof Element)
      .filter((cell) => ['td', 'th'].includes(nameOf(cell)))
      .map((cell): TableCellNode => ({
        type: nameOf(cell) === 'th' || isInHead(row) ? 'tableHeader' : 'tableCell',
        attrs: { colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') },
        content: readCell(cell),
      })),
  }));
  const filled = rows.filter(({ content }) => content.length > 0);
  const [only] = filled;
  if (filled.length === 1 && only?.content.length === 1) return only.content[0]?.content ?? [];
  if (!only) return [];
  const caption = [...table.children].find((child) => nameOf(child) === 'caption');
  const heading = caption ? readCell(caption).filter((block) => wordsOf(block) !== '') : [];
  return [...heading, { type: 'table', content: withHead(filled) }];
}

/** Rows of this table and of none inside it. */
function rowsOf(table: Element): Element[] {
  return [...table.children].flatMap((child) => {
    if (nameOf(child) === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(nameOf(child))
      ? [...child.children].filter((row) => nameOf(row) === 'tr')
      : [];
  });
}

function isInHead(row: Element): boolean {
  return row.parentElement !== null && nameOf(row.parentElement) === 'thead';
}

function span(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return Number.isNaN(value) ? 1 : Math.min(mostCells, Math.max(1, value));
}

/** The first row is a head if it says so, if all of it is bold, or if it names columns of numbers. */
function withHead(rows: TableRowNode[]): TableRowNode[] {
  const [first, ...others] = rows;
  const hasHead = rows.some(({ content }) => content.some(({ type }) => type === 'tableHeader'));
  if (hasHead) return rows.map(unboldHeaders);
  if (!first || others.length === 0) return rows;
  const words = first.content.map(cellWords);
  const isNamed = words.every((name) => name !== '' && !isNumber(name));
  if (!isNamed || !(first.content.every(isBold) || headsNumbers(others))) return rows;
  const head = first.content.map((cell): TableCellNode => ({ ...cell, type: 'tableHeader' }));
  return [unboldHeaders({ type: 'tableRow', content: head }), ...others];
}

function headsNumbers(rows: readonly TableRowNode[]): boolean {
  const columns = Math.min(...rows.map(({ content }) => content.length));
  return Array.from({ length: columns }, (_, column) => column).some((column) =>
    rows.every(({ content }) => {
      const cell = content[column];
      return cell !== undefined && isNumber(cellWords(cell));
    }),
  );
}

function isNumber(text: string): boolean {
  return /^[+\-−]?\d[\d\s.,]*%?$/u.test(text);
}

function isBold({ content }: TableCellNode): boolean {
  return content.every(
    (block) =>
      block.type === 'paragraph' &&
      (block.content ?? []).every(
        (node) => node.type === 'text' && (node.marks ?? []).some(({ type }) => type === 'bold'),
      ),
  );
}

function unboldHeaders(row: TableRowNode): TableRowNode {
  return {
    type: 'tableRow',
    content: row.content.map((cell) =>
      cell.type === 'tableHeader' ? { ...cell, content: cell.content.map(unboldBlock) } : cell,
    ),
  };
}

function unboldBlock(block: BlockNode): BlockNode {
  if (block.type !== 'paragraph' || !block.content) return block;
  return { type: 'paragraph', content: withoutBold(block.content) };
}

function cellWords({ content }: TableCellNode): string {
  return content.map(wordsOf).join(' ').trim();
}

function wordsOf(block: BlockNode): string {
  if (block.type !== 'paragraph' && block.type !== 'heading') return ' ';
  return (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
