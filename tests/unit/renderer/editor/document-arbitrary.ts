// Documents of every shape the contract allows.
import * as fc from 'fast-check';
import {
  type BlockNode,
  type DocumentNode,
  type InlineNode,
  type ListItemNode,
  type Mark,
  statementKinds,
  statementSides,
  type TableCellNode,
} from '#contract/document.ts';

const allMarks: readonly Mark[] = [
  { type: 'link', attrs: { href: 'https://example.org/отчёт?a=1&b=«2»' } },
  { type: 'language', attrs: { language: 'zh-Hans' } },
  { type: 'bold' },
  { type: 'italic' },
];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom('Генеральный консул', '南京会谈', ' \u00a0 ', 'Қазақстан', '<script>'),
);

const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 4, arbitrary: text.map((value): InlineNode => ({ type: 'text', text: value })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(text, fc.subarray([...allMarks], { minLength: 1 }))
      .map(([value, marks]): InlineNode => ({ type: 'text', text: value, marks })),
  },
  { weight: 1, arbitrary: fc.constant<InlineNode>({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: text.map((value): InlineNode => ({ type: 'footnote', attrs: { text: value } })),
  },
);

/** Neighbours that look alike are one text in the editor, and so in every body it makes. */
function joinAlike(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isAlike =
      node.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(node.marks) === JSON.stringify(last.marks);
    if (isAlike) joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
}

const inlineContent = fc.option(fc.array(inline, { minLength: 1, maxLength: 4 }).map(joinAlike), {
  nil: null,
});
function withContent<T extends BlockNode>(node: T, content: InlineNode[] | null): T {
  return content ? { ...node, content } : node;
}

const span = fc.integer({ min: 1, max: 100 });

const { block } = fc.letrec<{ block: BlockNode; items: ListItemNode[]; blocks: BlockNode[] }>(
  (tie) => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    items: fc.array(
      tie('blocks').map((content): ListItemNode => ({ type: 'listItem', content })),
      { minLength: 1, maxLength: 3 },
    ),
    block: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'block' },
      inlineContent.map((content): BlockNode => ({
        type: 'paragraph',
        ...(content && { content }),
      })),
      fc
        .tuple(fc.constantFrom('1', '5.1', '12.0.1'), inlineContent)
        .map(([number, content]): BlockNode =>
          withContent({ type: 'paragraph', attrs: { number } }, content),
        ),
      fc
        .tuple(
          fc.constantFrom(...statementSides),
          fc.constantFrom(...statementKinds),
          tie('blocks'),
        )
        .map(([side, kind, content]): BlockNode => ({
          type: 'statement',
          attrs: { side, kind },
          content,
        })),
      fc
        .tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), inlineContent)
        .map(([level, content]): BlockNode =>
          withContent({ type: 'heading', attrs: { level } }, content),
        ),
      fc
        .record({
          attachment: fc.constantFrom('a'.repeat(64), 'f0'.repeat(32)),
          alt: fc.string(),
          caption: fc.string(),
          width: fc.integer({ min: 25, max: 100 }),
        })
        .map((attrs): BlockNode => ({ type: 'image', attrs })),
      tie('items').map((content): BlockNode => ({ type: 'bulletList', content })),
      fc
        .tuple(fc.nat(), tie('items'))
        .map(([start, content]): BlockNode => ({ type: 'orderedList', attrs: { start }, content })),
      tie('blocks').map((content): BlockNode => ({ type: 'blockquote', content })),
      fc
        .array(
          fc.array(
            fc
              .tuple(
                fc.constantFrom<'tableCell' | 'tableHeader'>('tableCell', 'tableHeader'),
                span,
                span,
                tie('blocks'),
              )
              .map(([type, colspan, rowspan, content]): TableCellNode => ({
                type,
                attrs: { colspan, rowspan },
                content,
              })),
            { maxLength: 3 },
          ),
          { minLength: 1, maxLength: 3 },
        )
        .map((rows): BlockNode => ({
          type: 'table',
          content: rows.map((content) => ({ type: 'tableRow', content })),
        })),
    ),
  }),
);

export const documents: fc.Arbitrary<DocumentNode> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }));
