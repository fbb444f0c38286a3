import type { BlockNode, InlineNode, ListItemNode } from '#contract/document.ts';
import type { Mission } from '#contract/mission.ts';
import type { Language } from '#contract/language.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { pictureWords } from '../reports/plain-text.ts';
import { labels } from './labels.ts';
import { printable } from './printable.ts';
import { requisitesOf } from './requisites.ts';
import { statementHead } from './statement-head.ts';

/** How blocks are written where they need more than their own words. */
type Writing = {
  readonly language: Language;
  readonly bullet: string;
  /** Gathers the footnotes met on the way, in their order. */
  readonly notes: string[];
};

function inlineText(nodes: readonly InlineNode[] = [], { notes }: Writing): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return printable(node.text);
        case 'hardBreak':
          return '\n';
        case 'footnote':
          return String(notes.push(node.attrs.text));
      }
    })
    .join('');
}

function blockText(block: BlockNode, writing: Writing): string {
  const inside = (blocks: readonly BlockNode[]): string =>
    blocks.map((one) => blockText(one, writing)).join('\n');
  const items = (list: readonly ListItemNode[], marker: (index: number) => string): string =>
    list.map((item, index) => `${marker(index)} ${inside(item.content)}`).join('\n');
  switch (block.type) {
    case 'heading':
      return inlineText(block.content, writing);
    case 'paragraph': {
      const text = inlineText(block.content, writing);
      return block.attrs ? `${block.attrs.number}. ${text}` : text;
    }
    case 'bulletList':
      return items(block.content, () => writing.bullet);
    case 'orderedList':
      return items(block.content, (index) => `${block.attrs.start + index}.`);
    case 'blockquote':
      return inside(block.content);
    case 'statement':
      return `${statementHead(block.attrs, writing.language)}\n${inside(block.content)}`;
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => inside(cell.content)).join('\t'))
        .join('\n');
    case 'image':
      return pictureWords(block).map(printable).join('\n');
  }
}

function bodyText({ body, language }: ReportContent, bullet: string): string[] {
  const writing: Writing = { language, bullet, notes: [] };
  const blocks = body.document.content.map((block) => blockText(block, writing));
  return [...blocks, ...writing.notes.map((note, index) => `${index + 1} ${printable(note)}`)];
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
    ...bodyText(report.content, bullet),
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
