import {
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  maxPictureWords,
  pictureWidths,
} from '#contract/document.ts';
import { isBlock, isJunk, nameOf, visibleChildren } from './elements.ts';
import {
  type Look,
  lookInside,
  paragraphsOf,
  plainLook,
  shownWords,
  textNode,
  withoutBold,
} from './inline.ts';
import { readTable } from './tables.ts';
import { foldWordLists, isMarker, markerText, type WordItem, wordItemOf } from './word-lists.ts';

/** What was on the clipboard, as a report can hold it. */
export type Pasted = {
  readonly blocks: BlockNode[];
  /** Pictures that stayed behind: they lie elsewhere, and nothing is ever fetched. */
  readonly droppedImages: number;
};

/**
 * Reads foreign HTML, already parsed into an inert document. `keep` gives the name in the text of a
 * picture that is written into the page itself, and null for any other.
 */
export function readPasted(
  root: Element,
  keep: (image: HTMLImageElement) => string | null,
): Pasted {
  const pictures = [...root.querySelectorAll('img')].filter(isPicture);
  const kept = new Map<Element, string>();
  for (const picture of pictures) {
    // A heading is words alone.
    const name = picture.closest('h1, h2, h3, h4, h5, h6') ? null : keep(picture);
    if (name !== null) kept.set(picture, name);
  }
  return {
    blocks: readFlow(root, { ...plainLook, pictures: kept }),
    droppedImages: pictures.length - kept.size,
  };
}

/** A picture a reader saw, and not one of the dots by which senders see that a letter was opened. */
function isPicture(image: Element): boolean {
  const isDot = (side: string): boolean =>
    Number.parseInt(image.getAttribute(side) ?? '9', 10) <= 3;
  return !isDot('width') && !isDot('height') && !isInJunk(image);
}

function isInJunk(element: Element): boolean {
  if (isJunk(element)) return true;
  return element.parentElement !== null && isInJunk(element.parentElement);
}

type Found = BlockNode | WordItem;

/** The blocks of an element; words that stand among them become paragraphs. */
function readFlow(parent: Element, look: Look): BlockNode[] {
  const found: Found[] = [];
  let run: InlineNode[] = [];
  const endRun = (): void => {
    found.push(...paragraphsOf(run).map(paragraph));
    run = [];
  };
  const walk = (node: Node, around: Look): void => {
    for (const child of visibleChildren(node)) {
      if (!(child instanceof Element)) run.push(...readText(child.textContent ?? '', around));
      else if (nameOf(child) === 'br') run.push({ type: 'hardBreak' });
      else if (around.pictures.has(child)) {
        endRun();
        found.push(imageNode(around.pictures.get(child) ?? '', child));
      } else if (isBlock(child)) {
        endRun();
        found.push(...readBlock(child, lookInside(child, around)));
      } else if (!isMarker(child)) walk(child, lookInside(child, around));
    }
  };
  walk(parent, look);
  endRun();
  return foldWordLists(found);
}

function readText(text: string, look: Look): InlineNode[] {
  const words = shownWords(text, look.isPreformatted);
  if (!look.isPreformatted) return words === '' ? [] : [textNode(words, look)];
  return words
    .split('\n')
    .flatMap((line, index): InlineNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(line === '' ? [] : [textNode(line, look)]),
    ]);
}

function readBlock(element: Element, look: Look): Found[] {
  const name = nameOf(element);
  const item = wordItemOf(element);
  if (item) return [{ ...item, content: wordsIn(element, look) }];
  const level = headingLevel(element);
  if (level !== null) return heading(element, level, look);
  if (name === 'ul' || name === 'menu') return list('bulletList', element, look);
  if (name === 'ol') return list('orderedList', element, look);
  if (name === 'table') {
    return readTable(element, (cell) => atLeastOne(readFlow(cell, lookInside(cell, look))));
  }
  const inside = readFlow(element, look);
  if (name === 'blockquote' && inside.length > 0) return [{ type: 'blockquote', content: inside }];
  return inside;
}

function headingLevel(element: Element): 1 | 2 | 3 | null {
  const named = /^h([1-6])$/.exec(nameOf(element));
  if (named) return named[1] === '1' ? 1 : named[1] === '2' ? 2 : 3;
  return /\bMsoTitle\b/.test(element.className) ? 1 : null;
}

/** A heading with the number Word showed before it, which is no part of its words there. */
function heading(element: Element, level: 1 | 2 | 3, look: Look): BlockNode[] {
  const words = withoutBold(wordsIn(element, { ...look, isBold: false }));
  if (words.length === 0) return [];
  const marker = markerText(element);
  const number: InlineNode[] = /[\p{L}\p{N}]/u.test(marker)
    ? [textNode(`${marker} `, plainLook)]
    : [];
  const content = withoutBold([...number, ...words]);
  return [{ type: 'heading', attrs: { level }, content }];
}

/** All words of an element on one line, whatever blocks they stand in. */
function wordsIn(element: Element, look: Look): InlineNode[] {
  return readFlow(element, look)
    .flatMap((block): InlineNode[] => [
      { type: 'hardBreak' },
      ...(block.type === 'paragraph' || block.type === 'heading' ? (block.content ?? []) : []),
    ])
    .slice(1);
}

/** Old programs put a list straight into a list: it belongs to the item before it. */
function list(type: 'bulletList' | 'orderedList', element: Element, look: Look): BlockNode[] {
  const items: ListItemNode[] = [];
  for (const child of visibleChildren(element)) {
    if (!(child instanceof Element)) continue;
    const isItem = nameOf(child) === 'li';
    const inside = isItem
      ? readFlow(child, lookInside(child, look))
      : readBlock(child, lookInside(child, look)).filter((block) => block.type !== 'wordItem');
    const last = items.at(-1);
    if (inside.length === 0) continue;
    if (isItem || !last) items.push({ type: 'listItem', content: inside });
    else last.content.push(...inside);
  }
  if (items.length === 0) return [];
  const start = Number.parseInt(element.getAttribute('start') ?? '1', 10);
  return [
    type === 'bulletList'
      ? { type, content: items }
      : { type, attrs: { start: start >= 0 ? start : 1 }, content: items },
  ];
}

function imageNode(attachment: string, image: Element): BlockNode {
  const alt = (image.getAttribute('alt') ?? '').trim().slice(0, maxPictureWords);
  return { type: 'image', attrs: { attachment, alt, caption: '', width: pictureWidths.most } };
}

function paragraph(content: InlineNode[]): BlockNode {
  return { type: 'paragraph', content };
}

function atLeastOne(blocks: BlockNode[]): BlockNode[] {
  return blocks.length === 0 ? [{ type: 'paragraph' }] : blocks;
}
