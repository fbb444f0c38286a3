import type { Words } from '#contract/history.ts';

export type Side = 'before' | 'after';

/** Splits the texts of a block, given one after another in reading order, by what was changed. */
export type MarkText = (text: string) => readonly Words[];

/** For a block that is wholly the same, gone or new. */
export function markAll(change: Words['change']): MarkText {
  return (text) => (text === '' ? [] : [{ change, text }]);
}

/**
 * Words of a comparison laid over one side of it. Spaces are not counted: between blocks and cells
 * the comparison has line ends and tabs, which the block itself has not.
 */
export function markSide(words: readonly Words[], side: Side): MarkText {
  const own = side === 'before' ? 'removed' : 'added';
  const changes = words
    .filter(({ change }) => change === 'same' || change === own)
    .flatMap(({ change, text }) =>
      Array.from(text.replace(/\s+/gu, ''), (): Words['change'] => change),
    )
    .values();
  let change: Words['change'] = 'same';
  return (text) => {
    const runs: { change: Words['change']; text: string }[] = [];
    for (const letter of text) {
      if (!/\s/u.test(letter)) change = changes.next().value ?? 'same';
      const last = runs.at(-1);
      if (last?.change === change) last.text += letter;
      else runs.push({ change, text: letter });
    }
    return runs;
  };
}
