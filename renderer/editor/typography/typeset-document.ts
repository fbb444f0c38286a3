import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { rulesFor, type Rule } from './rules.ts';
import { changesOf, noChanges, type TypesetCounts } from './typeset-text.ts';

export type Typesetting = {
  readonly transaction: Transaction;
  readonly counts: TypesetCounts;
};

/**
 * Sets the selected text, or all of it where nothing is selected, by the rules of its language, as
 * one step to undo. Links keep their words.
 */
export function typesetDocument(state: EditorState, language: string): Typesetting {
  const transaction = closeHistory(state.tr);
  const { from, to, empty } = state.selection;
  const range = empty ? { from: 0, to: state.doc.content.size } : { from, to };
  const counts = { ...noChanges };
  const blocks: number[] = [];
  state.doc.nodesBetween(range.from, range.to, (node, position) => {
    if (node.isTextblock) blocks.push(position);
    return !node.isTextblock;
  });
  // From the end, so that no block moves before its turn.
  for (const position of blocks.toReversed()) {
    for (const [spanLanguage, rule] of rulesOf(transaction.doc.nodeAt(position), language)) {
      const block = transaction.doc.nodeAt(position);
      if (!block) continue;
      const begin = position + 1;
      // What the rules before have put in belongs to the selection as well.
      const last = transaction.mapping.map(range.to, 1);
      const changes = changesOf(rule, textOf(block), (start, end) => {
        const isSelected = begin + start >= range.from && begin + end <= last;
        const isSpoken = languageAt(block, start, language) === spanLanguage;
        return isSelected && isSpoken && !holdsLink(block, start, end);
      });
      counts[rule.kind] += changes.length;
      for (const { start, end, insert } of changes.toReversed()) {
        const marks = (block.nodeAt(start) ?? block.nodeAt(start - 1))?.marks ?? [];
        transaction.replaceWith(begin + start, begin + end, state.schema.text(insert, marks));
      }
    }
  }
  return { transaction, counts };
}

/** The rules of every language a block has words in, each with its language. */
function rulesOf(block: Node | null, language: string): (readonly [string, Rule])[] {
  const languages = new Set([language]);
  block?.forEach((_, offset) => languages.add(languageAt(block, offset, language)));
  return [...languages].flatMap((one) => rulesFor(one).map((rule) => [one, rule] as const));
}

function languageAt(block: Node, offset: number, language: string): string {
  const node = block.nodeAt(offset) ?? block.nodeAt(offset - 1);
  const mark = node?.marks.find(({ type }) => type.name === 'language');
  return mark ? String(mark.attrs.language) : language;
}

/** One character for each position, so that offsets lead back. */
function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\ufffc',
  );
}

function holdsLink(block: Node, start: number, end: number): boolean {
  const link = block.type.schema.marks.link;
  return link !== undefined && block.rangeHasMark(Math.max(0, start - 1), end, link);
}
