import type { BlockNode, InlineNode, ListItemNode } from '#contract/document.ts';
import type { Mission } from '#contract/mission.ts';
import type { Report } from '#contract/report.ts';
import { labels } from './labels.ts';
import { printable } from './printable.ts';
import { requisitesOf } from './requisites.ts';

function inlineText(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => (node.type === 'hardBreak' ? '\n' : printable(node.text))).join('');
}

function blockText(block: BlockNode, bullet: string): string {
  const inside = (blocks: readonly BlockNode[]): string =>
    blocks.map((one) => blockText(one, bullet)).join('\n');
  const items = (list: readonly ListItemNode[], marker: (index: number) => string): string =>
    list.map((item, index) => `${marker(index)} ${inside(item.content)}`).join('\n');
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.content);
    case 'bulletList':
      return items(block.content, () => bullet);
    case 'orderedList':
      return items(block.content, (index) => `${block.attrs.start + index}.`);
    case 'blockquote':
      return inside(block.content);
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => inside(cell.content)).join('\t'))
        .join('\n');
  }
}

/** The words of the sheet in reading order, without what stands in its margins. */
export function sheetText(report: Report, mission: Mission): string {
  const requisites = requisitesOf(report, mission);
  const { bullet } = labels[requisites.language];
  return [
    requisites.marks?.full,
    requisites.marks?.copy,
    ...requisites.missionNames.map(({ text }) => text),
    requisites.kind,
    requisites.date,
    requisites.number,
    requisites.placeAndEvent,
    requisites.title,
    ...report.content.body.document.content.map((block) => blockText(block, bullet)),
    requisites.source,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
}

/** Every character that will show, page numbers and marks in the margins included. */
export function printedText(report: Report, mission: Mission): string {
  const { marks } = requisitesOf(report, mission);
  return `${sheetText(report, mission)}\n0123456789${marks?.short ?? ''}`;
}
