import type { BlockChange } from '#contract/history.ts';

type Unchanged = Extract<BlockChange, { change: 'same' }>;

/** A change, or a stretch of blocks that stayed. */
export type Part =
  | { readonly part: 'change'; readonly change: Exclude<BlockChange, Unchanged> }
  | { readonly part: 'same'; readonly blocks: readonly Unchanged['block'][] };

/** Blocks in their order, those that stayed gathered between the changes. */
export function comparisonParts(changes: readonly BlockChange[]): readonly Part[] {
  const parts: Part[] = [];
  let stayed: Unchanged['block'][] = [];
  const close = (): void => {
    if (stayed.length > 0) parts.push({ part: 'same', blocks: stayed });
    stayed = [];
  };
  for (const change of changes) {
    if (change.change === 'same') {
      stayed.push(change.block);
      continue;
    }
    close();
    parts.push({ part: 'change', change });
  }
  close();
  return parts;
}
