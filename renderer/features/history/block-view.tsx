import { Fragment, type ReactNode } from 'react';
import type {
  BlockNode,
  ImageNode,
  InlineNode,
  ListItemNode,
  TableCellNode,
  TableRowNode,
} from '#contract/document.ts';
import type { Words } from '#contract/history.ts';
import type { MarkText } from './mark-words.ts';

/** Words of a comparison: gone ones struck through, new ones underlined. */
export function MarkedWords({ words }: { readonly words: readonly Words[] }) {
  return words.map(({ change, text }, index) => {
    // Runs have no name of their own but their place.
    // oxlint-disable-next-line react/no-array-index-key
    const key = index;
    if (change === 'removed') return <del key={key}>{text}</del>;
    if (change === 'added') return <ins key={key}>{text}</ins>;
    return <Fragment key={key}>{text}</Fragment>;
  });
}

type BlockViewProps = { readonly block: BlockNode; readonly createMark: () => MarkText };

/** One block of a report as it reads, its words marked; the notes stand under it. */
export function BlockView({ block, createMark }: BlockViewProps) {
  const mark = createMark();
  const notes: string[] = [];
  const drawn = drawBlock(block, { mark, notes });
  return (
    <>
      {drawn}
      {notes.map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a note's name is its place
        <p key={index} className="comparison__note">
          <MarkedWords words={mark(`[${index + 1}] ${note}`)} />
        </p>
      ))}
    </>
  );
}

/** `mark` is asked in reading order, so blocks are drawn by calls and not as components. */
type Pen = { readonly mark: MarkText; readonly notes: string[] };

function drawBlock(block: BlockNode, pen: Pen): ReactNode {
  switch (block.type) {
    case 'heading':
      return (
        <p className={`comparison__heading comparison__heading--${block.attrs.level}`}>
          {drawInline(block.content, pen)}
        </p>
      );
    case 'paragraph':
      return (
        <p>
          {block.attrs && <MarkedWords words={pen.mark(`${block.attrs.number}. `)} />}
          {drawInline(block.content, pen)}
        </p>
      );
    case 'bulletList':
      return <ul>{drawItems(block.content, pen)}</ul>;
    case 'orderedList':
      return <ol start={block.attrs.start}>{drawItems(block.content, pen)}</ol>;
    case 'blockquote':
    case 'statement':
      return <blockquote>{drawBlocks(block.content, pen)}</blockquote>;
    case 'table':
      return (
        <table>
          <tbody>{drawRows(block.content, pen)}</tbody>
        </table>
      );
    case 'image':
      return drawPicture(block, pen);
  }
}

/** A picture by what is said under it and of it, once where both say the same. */
function drawPicture({ attrs: { caption, alt } }: ImageNode, pen: Pen): ReactNode {
  return [...new Set([caption, alt])]
    .filter((words) => words !== '')
    .map((words) => (
      <p key={words}>
        <MarkedWords words={pen.mark(words)} />
      </p>
    ));
}

function drawBlocks(blocks: readonly BlockNode[], pen: Pen): ReactNode {
  return blocks.map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a block's name is its place
    <Fragment key={index}>{drawBlock(block, pen)}</Fragment>
  ));
}

function drawItems(items: readonly ListItemNode[], pen: Pen): ReactNode {
  return items.map(({ content }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- an item's name is its place
    <li key={index}>{drawBlocks(content, pen)}</li>
  ));
}

function drawRows(rows: readonly TableRowNode[], pen: Pen): ReactNode {
  return rows.map(({ content }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a row's name is its place
    <tr key={index}>{drawCells(content, pen)}</tr>
  ));
}

function drawCells(cells: readonly TableCellNode[], pen: Pen): ReactNode {
  return cells.map(({ type, attrs, content }, index) => {
    const Cell = type === 'tableHeader' ? 'th' : 'td';
    return (
      // oxlint-disable-next-line react/no-array-index-key -- a cell's name is its place
      <Cell key={index} colSpan={attrs.colspan} rowSpan={attrs.rowspan}>
        {drawBlocks(content, pen)}
      </Cell>
    );
  });
}

function drawInline(nodes: readonly InlineNode[] = [], pen: Pen): ReactNode {
  return nodes.map((node, index) => {
    // oxlint-disable-next-line react/no-array-index-key -- a stretch's name is its place
    const key = index;
    switch (node.type) {
      case 'text':
        return <MarkedWords key={key} words={pen.mark(node.text)} />;
      case 'hardBreak':
        return <br key={key} />;
      case 'footnote':
        return (
          <sup key={key}>
            <MarkedWords words={pen.mark(`[${pen.notes.push(node.attrs.text)}]`)} />
          </sup>
        );
    }
  });
}
