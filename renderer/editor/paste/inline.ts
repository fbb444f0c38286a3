import type { InlineNode, Mark, TextNode } from '#contract/document.ts';
import { isLinkAddress } from '../link-mark.ts';
import { nameOf, styleOf } from './elements.ts';

/** How the words around this point look. */
export type Look = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly href: string | null;
  /** Spaces and line ends are the author's own. */
  readonly isPreformatted: boolean;
  /** Pictures that come along, by the name they have in the text. */
  readonly pictures: ReadonlyMap<Element, string>;
};

export const plainLook: Look = {
  isBold: false,
  isItalic: false,
  href: null,
  isPreformatted: false,
  pictures: new Map(),
};

/** The look inside an element; a written style outweighs the element's name. */
export function lookInside(element: Element, around: Look): Look {
  const name = nameOf(element);
  const weight = styleOf(element, 'font-weight');
  const slant = styleOf(element, 'font-style');
  const href = name === 'a' ? (element.getAttribute('href')?.trim() ?? '') : '';
  return {
    isBold: isBoldWeight(weight) ?? (name === 'b' || name === 'strong' || around.isBold),
    isItalic: isSlanted(slant) ?? (name === 'i' || name === 'em' || around.isItalic),
    href: isLinkAddress(href) ? href : around.href,
    isPreformatted:
      name === 'pre' || styleOf(element, 'white-space').startsWith('pre') || around.isPreformatted,
    pictures: around.pictures,
  };
}

function isBoldWeight(weight: string): boolean | null {
  if (weight === '' || weight === 'inherit') return null;
  return weight === 'bold' || weight === 'bolder' || Number.parseInt(weight, 10) >= 600;
}

function isSlanted(slant: string): boolean | null {
  return slant === '' || slant === 'inherit' ? null : /italic|oblique/.test(slant);
}

export function textNode(text: string, { isBold, isItalic, href }: Look): TextNode {
  const marks: Mark[] = [];
  if (href !== null) marks.push({ type: 'link', attrs: { href } });
  if (isBold) marks.push({ type: 'bold' });
  if (isItalic) marks.push({ type: 'italic' });
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

/** Signs nobody sees: soft hyphens, zero-width spaces, byte order marks, control characters. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|(?![\t\n\r])\p{Cc}/gu;
/** Mail programs write every second space of a run as a non-breaking one. */
const mixedSpaces = /[ \u00a0]*(?: \u00a0|\u00a0 )[ \u00a0]*|\u00a0{3,}/g;

/** Words of a text node as they were shown: runs of spaces and line ends are one space. */
export function shownWords(text: string, isPreformatted: boolean): string {
  const seen = text.normalize('NFC').replace(unseen, '');
  return isPreformatted
    ? seen.replace(/\r\n?/g, '\n')
    : seen.replace(/[ \t\n\r\f]+/g, ' ').replace(mixedSpaces, ' ');
}

/**
 * A run of inline nodes as paragraphs: two line breaks in a row end a paragraph, as pages and letters
 * do it; spaces at edges go, neighbours that look alike are one. Empty paragraphs are left out.
 */
export function paragraphsOf(nodes: readonly InlineNode[]): InlineNode[][] {
  const paragraphs: InlineNode[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'hardBreak') {
      breaks += 1;
      continue;
    }
    if (isBlank(node) && breaks > 0) continue;
    const current = paragraphs.at(-1) ?? [];
    if (breaks >= 2) paragraphs.push([node]);
    else if (breaks === 1) current.push({ type: 'hardBreak' }, node);
    else current.push(node);
    breaks = 0;
  }
  return paragraphs.map(tidyLine).filter((line) => line.some((node) => !isBlank(node)));
}

function isBlank(node: InlineNode): boolean {
  return node.type === 'text' && node.text.trim() === '';
}

function tidyLine(nodes: readonly InlineNode[]): InlineNode[] {
  const tidy: InlineNode[] = [];
  for (const node of nodes) {
    const last = tidy.at(-1);
    if (node.type === 'hardBreak') {
      if (last?.type === 'text') tidy.splice(-1, 1, ...withText(last, last.text.trimEnd()));
      tidy.push(node);
      continue;
    }
    if (node.type === 'footnote') {
      tidy.push(node);
      continue;
    }
    const isAtStart = last === undefined || last.type === 'hardBreak';
    const isAfterSpace = isAtStart || (last.type === 'text' && /\s$/.test(last.text));
    const text = isAtStart
      ? node.text.trimStart()
      : isAfterSpace
        ? node.text.replace(/^ +/, '')
        : node.text;
    if (text === '') continue;
    if (last?.type === 'text' && isAlike(last, node)) {
      tidy[tidy.length - 1] = { ...last, text: last.text + text };
    } else tidy.push({ ...node, text });
  }
  const last = tidy.at(-1);
  if (last?.type === 'text') tidy.splice(-1, 1, ...withText(last, last.text.trimEnd()));
  return tidy;
}

function withText(node: TextNode, text: string): TextNode[] {
  return text === '' ? [] : [{ ...node, text }];
}

function isAlike(one: TextNode, other: TextNode): boolean {
  return JSON.stringify(one.marks) === JSON.stringify(other.marks);
}

/** The same words without bold, for places that are bold by themselves. */
export function withoutBold(nodes: readonly InlineNode[]): InlineNode[] {
  return tidyLine(
    nodes.map((node) => {
      if (node.type !== 'text' || !node.marks) return node;
      const marks = node.marks.filter(({ type }) => type !== 'bold');
      return marks.length === 0
        ? { type: 'text', text: node.text }
        : { type: 'text', text: node.text, marks };
    }),
  );
}
