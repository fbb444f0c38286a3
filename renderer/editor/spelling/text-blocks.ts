// Blocks of text as the speller reads them, and those of them that are in sight.
import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { SpellingRun } from './speller.ts';

export type TextBlock = {
  readonly node: Node;
  /** Where its first letter stands. */
  readonly start: number;
};

/** Stands for a line break or a footnote, one place wide as they are in the document. */
const leafSign = '\ufffc';
/** Blocks this far beyond the edge are checked too, for the next turn of the wheel. */
const beyondPx = 300;

export function runsOf(block: Node): SpellingRun[] {
  const runs: SpellingRun[] = [];
  block.forEach((child) => {
    const language = child.marks.find(({ type }) => type.name === 'language');
    runs.push({
      text: child.text ?? leafSign.repeat(child.nodeSize),
      language: language === undefined ? null : String(language.attrs.language),
    });
  });
  return runs;
}

/** All blocks of text between two positions. */
export function blocksBetween(doc: Node, from: number, to: number): TextBlock[] {
  const blocks: TextBlock[] = [];
  doc.nodesBetween(from, to, (node, position) => {
    if (!node.isTextblock) return true;
    if (node.content.size > 0) blocks.push({ node, start: position + 1 });
    return false;
  });
  return blocks;
}

/** Only the blocks on the screen are measured, found by halving. */
export function blocksInSight(view: EditorView): TextBlock[] {
  const { doc } = view.state;
  const starts: number[] = [];
  doc.forEach((_, offset) => starts.push(offset));
  const boxOf = (index: number): DOMRect | null => {
    const dom = view.nodeDOM(starts[index] ?? 0);
    return dom instanceof Element ? dom.getBoundingClientRect() : null;
  };
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxOf(middle)?.bottom ?? 0) < -beyondPx) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < starts.length && (boxOf(last)?.top ?? 0) <= innerHeight + beyondPx) last += 1;
  const from = starts[low];
  if (from === undefined || last === low) return [];
  return blocksBetween(doc, from, starts[last] ?? doc.content.size);
}
