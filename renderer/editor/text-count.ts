import type { Node } from '@tiptap/pm/model';

export type TextCount = {
  readonly words: number;
  /** Characters as a person counts them, spaces included, ends of paragraphs not. */
  readonly characters: number;
};

/** Nodes never change, so a block that was counted once need not be counted again. */
const counted = new WeakMap<Node, TextCount>();

/** How long a text is. A Chinese character counts as a word, as everywhere else. */
export function countText(node: Node): TextCount {
  if (node.isTextblock) {
    const known = counted.get(node);
    if (known) return known;
    const count = countWords(node.textBetween(0, node.content.size, undefined, '\n'));
    counted.set(node, count);
    return count;
  }
  let words = 0;
  let characters = 0;
  node.forEach((child) => {
    const count = countText(child);
    words += count.words;
    characters += count.characters;
  });
  return { words, characters };
}

const word = /\p{Script=Han}|[\p{L}\p{N}\p{M}]+(?:[-'’.,/][\p{L}\p{N}\p{M}]+)*/gu;

/** Words and characters of one stretch of text. */
export function countWords(text: string): TextCount {
  const hanSeparated = text.replace(/\p{Script=Han}/gu, ' $& ');
  let words = 0;
  for (const _ of hanSeparated.matchAll(word)) words += 1;
  return { words, characters: Array.from(text.replaceAll('\n', '')).length };
}
