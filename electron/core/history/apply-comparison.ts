import type { BlockNode } from '#contract/document.ts';
import type { BlockChange, Comparison } from '#contract/history.ts';
import type { ReportContent } from '#contract/report.ts';

/** Makes the second content of a comparison out of the first. Throws a RangeError for any other. */
export function applyComparison(content: ReportContent, comparison: Comparison): ReportContent {
  const changed = Object.fromEntries(
    comparison.requisites.map(({ field, after }) => [field, after]),
  ) as Partial<ReportContent>;
  const { body } = content;
  const blocks = applyBlocks(body.document.content, comparison.blocks);
  return {
    ...content,
    ...changed,
    body: { ...body, document: { ...body.document, content: blocks } },
  };
}

function applyBlocks(blocks: readonly BlockNode[], changes: readonly BlockChange[]): BlockNode[] {
  const rest = blocks.values();
  const take = (expected: BlockNode): void => {
    const { value } = rest.next();
    if (JSON.stringify(value) !== JSON.stringify(expected)) {
      throw new RangeError('the comparison is of another text');
    }
  };
  const made = changes.flatMap((change): BlockNode[] => {
    switch (change.change) {
      case 'added':
        return [change.block];
      case 'removed':
        take(change.block);
        return [];
      case 'same':
        take(change.block);
        return [change.block];
      case 'changed':
        take(change.before);
        return [change.after];
    }
  });
  if (!rest.next().done) throw new RangeError('the comparison is of a shorter text');
  return made;
}
