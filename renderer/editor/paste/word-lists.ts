// Word puts lists on the clipboard as paragraphs with the marker as text and the level in a style of
// its own (`mso-list: l0 level2 lfo1`). Here they become lists again.
import type { BlockNode, InlineNode, ListItemNode } from '#contract/document.ts';
import { nameOf, styleOf } from './elements.ts';

/** A paragraph that says it is an item of a list. */
export type WordItem = {
  readonly type: 'wordItem';
  /** Word's number of the list; another list begins where it changes at the same level. */
  readonly list: string;
  /** From 1. */
  readonly level: number;
  /** The number it was shown with; null for a bullet. */
  readonly number: number | null;
  readonly content: InlineNode[];
};

/** What an element says of its place in a list; null for one that is no item. */
export function wordItemOf(element: Element): Omit<WordItem, 'content'> | null {
  const name = nameOf(element);
  if (name !== 'p' && name !== 'div') return null;
  const place = /^(l\d+) level(\d+)/.exec(styleOf(element, 'mso-list'));
  if (!place) return null;
  return {
    type: 'wordItem',
    list: place[1] ?? '',
    level: Math.min(9, Math.max(1, Number(place[2]))),
    number: markerNumber(markerText(element)),
  };
}

/** The marker as it was shown: «3.», «б)», «·»; '' without one. */
export function markerText(element: Element): string {
  const marker = [...element.querySelectorAll('span')].find(isMarker);
  return (marker?.textContent ?? '').replace(/\s+/g, '');
}

/** Whether this is the span Word draws the marker in. */
export function isMarker(element: Element): boolean {
  return styleOf(element, 'mso-list') === 'ignore';
}

/** «3.» is 3, «2.4)» is 4; letters and Roman numerals count from 1, bullets are null. */
function markerNumber(marker: string): number | null {
  const digits = /(\d{1,6})[.)、．]?$/.exec(marker);
  if (digits) return Number(digits[1]);
  return /^[（(]?[\p{L}]{1,5}[.)）、]$/u.test(marker) ? 1 : null;
}

/** Runs of items become lists, deeper items lists inside the item before them. */
export function foldWordLists(found: readonly (BlockNode | WordItem)[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  let run: WordItem[] = [];
  const endRun = (): void => {
    blocks.push(...listsOf(run, 1));
    run = [];
  };
  for (const one of found) {
    if (one.type === 'wordItem') run.push(one);
    else {
      endRun();
      blocks.push(one);
    }
  }
  endRun();
  return blocks;
}

function listsOf(items: readonly WordItem[], level: number): BlockNode[] {
  const lists: BlockNode[] = [];
  let index = 0;
  while (index < items.length) {
    const first = items[index];
    if (!first) break;
    const isOfRun = (item: WordItem): boolean =>
      item.level > level ||
      (item.list === first.list && (item.number === null) === (first.number === null));
    const after = items.findIndex((item, at) => at > index && !isOfRun(item));
    const end = after === -1 ? items.length : after;
    lists.push(listOf(items.slice(index, end), level, first.number));
    index = end;
  }
  return lists;
}

function listOf(items: readonly WordItem[], level: number, number: number | null): BlockNode {
  const content: ListItemNode[] = [];
  let index = 0;
  while (index < items.length) {
    const item = items[index];
    if (!item) break;
    const next = items.findIndex((other, at) => at > index && other.level <= level);
    const end = next === -1 ? items.length : next;
    // A run that begins too deep is pulled up to the level it stands at.
    const isOwn = item.level <= level || index === 0;
    const inner = listsOf(items.slice(index + 1, end), level + 1);
    if (isOwn) content.push({ type: 'listItem', content: [paragraph(item.content), ...inner] });
    index = end;
  }
  return number === null
    ? { type: 'bulletList', content }
    : { type: 'orderedList', attrs: { start: number }, content };
}

function paragraph(content: InlineNode[]): BlockNode {
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}
