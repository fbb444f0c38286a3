import type { BlockNode, TableCellNode, TableNode, TableRowNode } from '#contract/document.ts';

/** How a table is set, so that it fits the width of the page however many columns it has. */
type Setting = {
  readonly className: 'roomy' | 'close' | 'tight' | 'tiny';
  /** Letters of one line of a full-width table in this size. */
  readonly lineLength: number;
};

function settingFor(columns: number): Setting {
  if (columns <= 5) return { className: 'roomy', lineLength: 80 };
  if (columns <= 8) return { className: 'close', lineLength: 95 };
  if (columns <= 10) return { className: 'tight', lineLength: 105 };
  return { className: 'tiny', lineLength: 125 };
}

const columnsOf = (row: TableRowNode): number =>
  row.content.reduce((sum, cell) => sum + cell.attrs.colspan, 0);

const isHead = (row: TableRowNode): boolean =>
  row.content.length > 0 && row.content.every((cell) => cell.type === 'tableHeader');

/**
 * How many rows are repeated on each page: the leading rows of headers, or none if one of their
 * cells reaches down into the rows below, which a table head cannot do.
 */
function headRowCount(table: TableNode): number {
  const firstOther = table.content.findIndex((row) => !isHead(row));
  const count = firstOther === -1 ? table.content.length : firstOther;
  const reachesOut = table.content
    .slice(0, count)
    .some((row, index) => row.content.some((cell) => index + cell.attrs.rowspan > count));
  return reachesOut ? 0 : count;
}

/** The HTML of a table; `cellHtml` prints the inside of a cell, breaking words longer than given. */
export function tableHtml(
  table: TableNode,
  cellHtml: (blocks: readonly BlockNode[], longestWord: number) => string,
): string {
  const columns = Math.max(1, ...table.content.map(columnsOf));
  const { className, lineLength } = settingFor(columns);
  const longestWord = Math.floor(lineLength / columns) - 2;
  const headRows = headRowCount(table);

  const cell = ({ type, attrs, content }: TableCellNode, scope: 'col' | 'row'): string => {
    const tag = type === 'tableHeader' ? 'th' : 'td';
    const attributes = [
      type === 'tableHeader' ? ` scope="${scope}"` : '',
      attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '',
      attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '',
    ].join('');
    return `<${tag}${attributes}>${cellHtml(content, longestWord * attrs.colspan)}</${tag}>`;
  };
  const rows = (some: readonly TableRowNode[], scope: 'col' | 'row'): string =>
    some.map((row) => `<tr>${row.content.map((one) => cell(one, scope)).join('')}</tr>`).join('\n');

  const head = table.content.slice(0, headRows);
  const body = table.content.slice(headRows);
  return [
    `<table class="${className}">`,
    head.length > 0 ? `<thead>${rows(head, 'col')}</thead>` : '',
    body.length > 0 ? `<tbody>${rows(body, 'row')}</tbody>` : '',
    '</table>',
  ].join('');
}
