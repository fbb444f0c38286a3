// Random contents of reports for property tests, and random edits of one into the next.
import * as fc from 'fast-check';
import type { BlockNode, InlineNode, Mark } from '#contract/document.ts';
import type { ReportContent } from '#contract/report.ts';
import { bodyFrom } from './build-body.ts';
import { buildContent } from './build-report.ts';

const someWords = 'Генеральный консул встретился с мэром города — «Нанкин» 2,94 Қазақстан'
  .split(' ')
  .concat('сапары', '南京市贸易', '会谈', 'trade', 'й', '\u00a0', '🙂', '\n', '');
const text = fc
  .array(fc.constantFrom(...someWords), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))
  .filter((words) => words !== '');

const mark: fc.Arbitrary<Mark> = fc.constantFrom(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'link', attrs: { href: 'https://example.org/' } },
);
const inline: fc.Arbitrary<InlineNode> = fc.oneof(
  { weight: 5, arbitrary: text.map((words): InlineNode => ({ type: 'text', text: words })) },
  fc.tuple(text, mark).map(([words, one]): InlineNode => ({
    type: 'text',
    text: words,
    marks: [one],
  })),
  fc.constant<InlineNode>({ type: 'hardBreak' }),
);
const content = fc.array(inline, { maxLength: 4 });
const paragraph = content.map((inlines): BlockNode => ({ type: 'paragraph', content: inlines }));

export const arbitraryBlock: fc.Arbitrary<BlockNode> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  fc.tuple(fc.constantFrom(1, 2, 3), content).map(([level, inlines]): BlockNode => ({
    type: 'heading',
    attrs: { level },
    content: inlines,
  })),
  fc
    .record({
      attachment: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
      alt: fc.constantFrom('', 'Порт Нинбо'),
      caption: text,
      width: fc.integer({ min: 25, max: 100 }),
    })
    .map((attrs): BlockNode => ({ type: 'image', attrs })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((items): BlockNode => ({
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem', content: [item] })),
  })),
  fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((cells): BlockNode => ({
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: cells.map((cell) => ({
          type: 'tableCell',
          attrs: { colspan: 1, rowspan: 1 },
          content: [cell],
        })),
      },
    ],
  })),
);

const blocks = fc.array(arbitraryBlock, { minLength: 1, maxLength: 8 });

export const arbitraryContent: fc.Arbitrary<ReportContent> = fc
  .record({
    title: text.map((words) => words.slice(0, 200)),
    place: fc.constantFrom('Нанкин', 'Сучжоу', ''),
    number: fc.constantFrom('', '12-05/34'),
    tags: fc.uniqueArray(fc.constantFrom('порт', 'торговля', '贸易'), { maxLength: 3 }),
    body: blocks.map((some) => bodyFrom(...some)),
  })
  .map((some) => buildContent(some));

/** What a person does between two saves: a block put in, taken out, moved or written anew. */
export type Edit = (before: ReportContent) => ReportContent;

export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.nat(), arbitraryBlock)
    .map(([at, block]) => onBlocks((old) => old.toSpliced(at % (old.length + 1), 0, block))),
  fc
    .nat()
    .map((at) => onBlocks((old) => (old.length === 1 ? old : old.toSpliced(at % old.length, 1)))),
  fc
    .tuple(fc.nat(), arbitraryBlock)
    .map(([at, block]) => onBlocks((old) => old.with(at % old.length, block))),
  fc
    .tuple(fc.nat(), text)
    .map(([at, words]) =>
      onBlocks((old) => old.with(at % old.length, withWords(old[at % old.length], words))),
    ),
  text.map((title): Edit => (before) => ({ ...before, title })),
  fc
    .uniqueArray(fc.constantFrom('порт', 'торговля', '贸易'))
    .map((tags): Edit => (before) => ({ ...before, tags })),
);

function onBlocks(change: (blocks: BlockNode[]) => BlockNode[]): Edit {
  return (before) => ({ ...before, body: bodyFrom(...change(before.body.document.content)) });
}

/** The block with words typed at its end, where it holds words of its own. */
function withWords(block: BlockNode | undefined, words: string): BlockNode {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') {
    return { type: 'paragraph', content: [{ type: 'text', text: words }] };
  }
  return { ...block, content: [...(block.content ?? []), { type: 'text', text: words }] };
}
