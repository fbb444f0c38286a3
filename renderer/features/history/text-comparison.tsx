import { type ReactNode, useState } from 'react';
import type { BlockNode } from '#contract/document.ts';
import type { BlockChange } from '#contract/history.ts';
import { useText } from '../../i18n/text.ts';
import { BlockView, MarkedWords } from './block-view.tsx';
import { comparisonParts } from './comparison-parts.ts';
import { markAll, markSide, type Side } from './mark-words.ts';

export type Layout = 'side' | 'inline';

type TextComparisonProps = {
  readonly changes: readonly BlockChange[];
  readonly layout: Layout;
};

/** The text of two revisions, changes marked word by word. */
export function TextComparison({ changes, layout }: TextComparisonProps) {
  return comparisonParts(changes).map((part, index) => {
    // Parts have no name of their own but their place.
    // oxlint-disable-next-line react/no-array-index-key
    const key = index;
    return part.part === 'same' ? (
      <Unchanged key={key} blocks={part.blocks} layout={layout} />
    ) : (
      <Changed key={key} change={part.change} layout={layout} />
    );
  });
}

/** Blocks beside a change that stay in sight, to see where it is. */
const contextBlocks = 1;

type UnchangedProps = { readonly blocks: readonly BlockNode[]; readonly layout: Layout };

/** A stretch that stayed: only its ends are shown until somebody asks. */
function Unchanged({ blocks, layout }: UnchangedProps) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const hidden = isWhole ? 0 : blocks.length - 2 * contextBlocks;
  const draw = (some: readonly BlockNode[]): ReactNode =>
    some.map((block, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- a block's name is its place
      <Row key={index} layout={layout} before={sameView(block)} after={sameView(block)} />
    ));
  if (hidden <= 1) return draw(blocks);
  return (
    <>
      {draw(blocks.slice(0, contextBlocks))}
      <button type="button" className="comparison__more" onClick={() => setWhole(true)}>
        {text('history.same', { count: hidden })}
      </button>
      {draw(blocks.slice(-contextBlocks))}
    </>
  );
}

type Change = Exclude<BlockChange, { change: 'same' }>;
type ChangedProps = { readonly change: Change; readonly layout: Layout };

function Changed({ change, layout }: ChangedProps) {
  if (change.change === 'added') {
    return <Row layout={layout} sign="added" after={wholeView(change.block, 'added')} />;
  }
  if (change.change === 'removed') {
    return <Row layout={layout} sign="removed" before={wholeView(change.block, 'removed')} />;
  }
  return <ChangedBlock change={change} layout={layout} />;
}

type ChangedBlockProps = {
  readonly change: Extract<BlockChange, { change: 'changed' }>;
  readonly layout: Layout;
};

function ChangedBlock({ change, layout }: ChangedBlockProps) {
  const text = useText();
  const { before, after, words } = change;
  const isFormOnly = words.every((run) => run.change === 'same');
  const side = (block: BlockNode, of: Side): ReactNode => (
    <>
      <BlockView block={block} createMark={() => markSide(words, of)} />
      {isFormOnly && of === 'after' && (
        <p className="comparison__form">{text('history.formOnly')}</p>
      )}
    </>
  );
  // A table's cells cannot be read in one run of words: both tables stand one under the other.
  const isRun = layout === 'inline' && before.type !== 'table' && !isFormOnly;
  if (!isRun) {
    const inOne = layout === 'inline' && isFormOnly;
    return (
      <Row
        layout={layout}
        sign="changed"
        before={inOne ? undefined : side(before, 'before')}
        after={side(after, 'after')}
      />
    );
  }
  const heading = after.type === 'heading' ? ` comparison__heading--${after.attrs.level}` : '';
  return (
    <Row
      layout={layout}
      sign="changed"
      after={
        <p className={`comparison__run${heading && ' comparison__heading'}${heading}`}>
          <MarkedWords words={words} />
        </p>
      }
    />
  );
}

type RowProps = {
  readonly layout: Layout;
  /** Left out for a block that stayed. */
  readonly sign?: Change['change'];
  readonly before?: ReactNode;
  readonly after?: ReactNode;
};

const signs = { added: '+', removed: '−', changed: '±' } as const;

/** A block with its sign in the margin: on both sides, or once in one text. */
function Row({ layout, sign, before, after }: RowProps) {
  const text = useText();
  const place = sign === undefined ? {} : { tabIndex: -1, 'data-change': true };
  const isTwice = layout === 'inline' && sign === undefined;
  return (
    <div className={`comparison__row comparison__row--${layout}`} {...place}>
      <span className="comparison__sign">
        {sign !== undefined && (
          <>
            <span aria-hidden="true">{signs[sign]}</span>
            <span className="visually-hidden">{text(`history.sign.${sign}`)}</span>
          </>
        )}
      </span>
      {!isTwice && (layout === 'side' || before !== undefined) && (
        <div className="comparison__text">{before}</div>
      )}
      {(layout === 'side' || after !== undefined) && (
        <div className="comparison__text">{after}</div>
      )}
    </div>
  );
}

function sameView(block: BlockNode): ReactNode {
  return <BlockView block={block} createMark={() => markAll('same')} />;
}

function wholeView(block: BlockNode, change: 'added' | 'removed'): ReactNode {
  return <BlockView block={block} createMark={() => markAll(change)} />;
}
