// Has the words in sight checked in the pauses of typing. What was found of a block is kept with the
// block itself, which another takes the place of as soon as a letter in it changes.
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { markMisspelt, type WordPlace } from './misspelt-marks.ts';
import type { MisspeltRange, Speller } from './speller.ts';
import { blocksBetween, blocksInSight, runsOf, type TextBlock } from './text-blocks.ts';

export type SpellingRound = {
  /** The next misspelt word from the caret on, round the end of the text; null where none is. */
  findNext(): Promise<WordPlace | null>;
  /** The misspelt word at a position; null where none is known. */
  at(position: number): WordPlace | null;
  /** Leaves this word alone for as long as the report is open. */
  ignore(word: string): void;
  /** Takes the underlines away and listens no longer. */
  end(): void;
};

const pauseMs = 350;
/** Blocks looked through at once for the next misspelt word. */
const blocksAtOnce = 20;

export function followSpelling(editor: Editor, speller: Speller, language: string): SpellingRound {
  let found = new WeakMap<Node, readonly MisspeltRange[]>();
  const ignored = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  /** Where the last letter was typed: the word that ends there is not finished yet. */
  let typedAt: number | null = null;

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), pauseMs);
  };

  async function check(): Promise<void> {
    await look(blocksInSight(editor.view));
    if (!isOver) draw();
  }

  /** Has those blocks checked that are not yet. */
  async function look(blocks: readonly TextBlock[]): Promise<void> {
    const into = found;
    const fresh = blocks.filter(({ node }) => !into.has(node));
    if (fresh.length === 0) return;
    const answer = await speller.check(
      fresh.map(({ node }) => runsOf(node)),
      language,
    );
    for (const [at, { node }] of fresh.entries()) into.set(node, answer?.[at] ?? []);
  }

  function placesIn({ node, start }: TextBlock): WordPlace[] {
    return (found.get(node) ?? [])
      .map((range) => ({ from: start + range.start, to: start + range.end }))
      .filter(({ from, to }) => !ignored.has(editor.state.doc.textBetween(from, to)));
  }

  function draw(): void {
    const { doc, selection } = editor.state;
    const places = blocksBetween(doc, 0, doc.content.size)
      .flatMap(placesIn)
      .filter(({ to }) => to !== typedAt || selection.head !== typedAt);
    const transaction = markMisspelt(editor.state, places);
    if (transaction) editor.view.dispatch(transaction);
  }

  const onUpdate = (): void => {
    const { empty, head } = editor.state.selection;
    // What an undo brings back is selected, and finished.
    typedAt = empty ? head : null;
    later();
  };
  const onSelection = (): void => {
    if (typedAt === null || typedAt === editor.state.selection.head) return;
    typedAt = null;
    later();
  };
  const endListening = speller.onChange(() => {
    found = new WeakMap();
    later();
  });
  editor.on('update', onUpdate).on('selectionUpdate', onSelection);
  // A scroll does not bubble; whatever holds the text may be what scrolls.
  addEventListener('scroll', later, { capture: true, passive: true });
  later();

  return {
    async findNext() {
      const { doc, selection } = editor.state;
      const { from, to, empty } = selection;
      const blocks = blocksBetween(doc, 0, doc.content.size);
      const first = Math.max(
        0,
        blocks.findIndex(({ node, start }) => start + node.content.size >= from),
      );
      // Once round: the block of the caret comes last again, for what stands before the caret.
      const inTurn = [...blocks.slice(first), ...blocks.slice(0, first + 1)];
      for (let at = 0; at < inTurn.length; at += blocksAtOnce) {
        const some = inTurn.slice(at, at + blocksAtOnce);
        await look(some);
        if (isOver || editor.state.doc !== doc) return null;
        const isAhead = (place: WordPlace): boolean =>
          empty ? place.to >= from : place.from >= to;
        const next = some.flatMap((block, index) =>
          placesIn(block).filter((place) => at + index > 0 || isAhead(place)),
        )[0];
        if (next) {
          typedAt = null;
          draw();
          return next;
        }
      }
      return null;
    },
    at(position) {
      const { doc } = editor.state;
      const places = blocksBetween(doc, position, position).flatMap(placesIn);
      return places.find(({ from, to }) => from <= position && position <= to) ?? null;
    },
    ignore(word) {
      ignored.add(word);
      draw();
    },
    end() {
      isOver = true;
      clearTimeout(timer);
      endListening();
      editor.off('update', onUpdate).off('selectionUpdate', onSelection);
      removeEventListener('scroll', later, { capture: true });
      if (editor.isDestroyed) return;
      const transaction = markMisspelt(editor.state, []);
      if (transaction) editor.view.dispatch(transaction);
    },
  };
}
