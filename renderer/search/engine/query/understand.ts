import { forEachWord } from '../analysis/split.ts';
import { stemsOf } from '../analysis/stem.ts';
import { isNoise } from '../analysis/stop-words.ts';
import type { QueryNode, UnderstoodPart, WordsNode } from './query-tree.ts';

/**
 * What a tree asks for, as the parts that must all hold, in the order they were typed. Words that
 * are looked for alike stand together; words too common to be looked for are left out.
 */
export function understand(root: QueryNode | null): readonly UnderstoodPart[] {
  if (root === null) return [];
  return root.kind === 'and' ? allOf(root.parts) : [partOf(root)];
}

function allOf(nodes: readonly QueryNode[]): UnderstoodPart[] {
  const parts: UnderstoodPart[] = [];
  const telling = nodes.filter((node) => node.kind !== 'words' || hasTellingWord(node));
  for (const node of telling.length > 0 ? telling : nodes) {
    const part = partOf(node);
    const like = parts.findIndex((other) => isWordsOf(other, part));
    const known = parts[like];
    if (part.part === 'words' && known?.part === 'words') parts[like] = together(known, part);
    else parts.push(part);
  }
  return parts;
}

type Words = Extract<UnderstoodPart, { part: 'words' }>;

function isWordsOf(one: UnderstoodPart, other: UnderstoodPart): boolean {
  return one.part === 'words' && other.part === 'words' && one.field === other.field;
}

/** The words of both; of a word still being typed only the last of all can be one. */
function together(left: Words, right: Words): Words {
  return {
    ...right,
    words: [...left.words, ...right.words],
    hasForms: left.hasForms || right.hasForms,
  };
}

function partOf(node: QueryNode): UnderstoodPart {
  switch (node.kind) {
    case 'words':
      return wordsOf(node);
    case 'phrase':
      return { part: 'phrase', text: node.text, field: node.field };
    case 'wildcard':
      return { part: 'wildcard', pattern: node.pattern, field: node.field };
    case 'similar':
      return { part: 'similar', text: node.text, field: node.field };
    case 'near':
      return { part: 'near', parts: node.parts.map(partOf), distance: node.distance };
    case 'condition':
      return { part: 'condition', condition: node.condition };
    case 'not':
      return { part: 'without', of: partOf(node.part) };
    case 'or':
      return { part: 'any', parts: node.parts.map(partOf) };
    case 'and': {
      const parts = allOf(node.parts);
      const [only] = parts;
      return only !== undefined && parts.length === 1 ? only : { part: 'all', parts };
    }
  }
}

/** The words as they were typed, without the signs about them; common ones if there is no other. */
function wordsOf({ text, field, isUnfinished }: WordsNode): Words {
  const typed = typedWords(text);
  const telling = typed.filter(isTelling);
  const words = telling.length > 0 ? telling : typed;
  return {
    part: 'words',
    words: words.map((word) => word.typed),
    field,
    hasForms: words.some(({ folded }) => stemsOf(folded).length > 0),
    isUnfinished: isUnfinished && words.at(-1) === typed.at(-1),
  };
}

type TypedWord = { readonly typed: string; readonly folded: string };

function isTelling({ folded }: TypedWord): boolean {
  return !isNoise(folded);
}

function hasTellingWord({ text }: WordsNode): boolean {
  return typedWords(text).some(isTelling);
}

/** Overlapping words, which unspaced writing is cut into, are one. */
function typedWords(text: string): TypedWord[] {
  const spans: { start: number; end: number; folded: string }[] = [];
  forEachWord(text, (folded, start, end) => {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else spans.push({ start, end, folded });
  });
  return spans.map(({ start, end, folded }) => ({ typed: text.slice(start, end), folded }));
}
