import type { BlockNode, InlineNode, ListItemNode, ParagraphNode } from '#contract/document.ts';
import { bulletMarker, headingMarker, numberMarker } from './text-lines.ts';

/** One item alone is more likely a dash, a date or a clause number than a list. */
const leastRun = 2;

/** Longest run of characters that one text node of a body may hold. */
export const maxBlockLength = 2_000_000;

/**
 * Makes a body of plain lines, each a paragraph unless it plainly is more: `# ` to `### ` headings,
 * runs of `- `, `• `, `– ` items, runs of `1. ` or `1) ` items that count up, runs of tab-separated
 * rows with the same number of cells. Only the markers themselves go; no other character does.
 */
export function textBlocks(lines: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let index = 0;
  while (index < lines.length) {
    const run = bulletList(lines, index) ?? orderedList(lines, index) ?? table(lines, index);
    if (run) {
      blocks.push(run.block);
      index += run.length;
    } else {
      blocks.push(headingOrParagraph(lines[index] ?? ''));
      index += 1;
    }
  }
  return blocks;
}

type Run = { readonly block: BlockNode; readonly length: number };

function headingOrParagraph(line: string): BlockNode {
  const marker = headingMarker.exec(line);
  if (!marker) return paragraph(line);
  const level = marker[1]?.length;
  return {
    type: 'heading',
    attrs: { level: level === 1 || level === 2 ? level : 3 },
    content: inline(line.slice(marker[0].length)),
  };
}

function bulletList(lines: readonly string[], from: number): Run | null {
  const items = linesWhile(lines, from, (line) => bulletMarker.test(line));
  if (items.length < leastRun) return null;
  const content = items.map((line) => listItem(line.replace(bulletMarker, '')));
  return { block: { type: 'bulletList', content }, length: items.length };
}

function orderedList(lines: readonly string[], from: number): Run | null {
  const first = numberMarker.exec(lines[from] ?? '');
  if (!first) return null;
  const start = Number(first[1]);
  const items = linesWhile(lines, from, (line, offset) => {
    const marker = numberMarker.exec(line);
    return marker !== null && Number(marker[1]) === start + offset && marker[2] === first[2];
  });
  if (items.length < leastRun) return null;
  const content = items.map((line) => listItem(line.replace(numberMarker, '')));
  return { block: { type: 'orderedList', attrs: { start }, content }, length: items.length };
}

function table(lines: readonly string[], from: number): Run | null {
  const width = cells(lines[from] ?? '').length;
  if (width < 2) return null;
  const rows = linesWhile(lines, from, (line) => cells(line).length === width);
  if (rows.length < leastRun) return null;
  const content = rows.map((line) => ({
    type: 'tableRow' as const,
    content: cells(line).map((cell) => ({
      type: 'tableCell' as const,
      attrs: { colspan: 1, rowspan: 1 },
      content: [paragraph(cell.trim())],
    })),
  }));
  return { block: { type: 'table', content }, length: rows.length };
}

function cells(line: string): string[] {
  return line.split('\t');
}

function linesWhile(
  lines: readonly string[],
  from: number,
  belongs: (line: string, offset: number) => boolean,
): string[] {
  let end = from;
  while (end < lines.length && belongs(lines[end] ?? '', end - from)) end += 1;
  return lines.slice(from, end);
}

function listItem(text: string): ListItemNode {
  return { type: 'listItem', content: [paragraph(text)] };
}

function paragraph(text: string): ParagraphNode {
  return text === '' ? { type: 'paragraph' } : { type: 'paragraph', content: inline(text) };
}

function inline(text: string): InlineNode[] {
  return [{ type: 'text', text }];
}
