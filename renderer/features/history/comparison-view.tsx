import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Comparison } from '#contract/history.ts';
import { useText } from '../../i18n/text.ts';
import { IconButton } from '../../ui/button.tsx';
import { type Keys, keysText, matchesKeys } from '../../ui/keys.ts';
import { RequisitesTable } from './requisites-table.tsx';
import { type Layout, TextComparison } from './text-comparison.tsx';

export const nextChangeKeys: Keys = { code: 'F8' };
const previousChangeKeys: Keys = { code: 'F8', isShift: true };

export type ChangeSteps = {
  /** Index of the change that was gone to last, or -1. */
  readonly at: number;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
  /** For whatever holds the comparison: its keys. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Walks through the changes drawn inside an element, round and round. */
export function useChangeSteps(body: RefObject<HTMLElement | null>): ChangeSteps {
  const [at, setAt] = useState(-1);
  const go = (step: 1 | -1): void => {
    const changes = [...(body.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (changes.length === 0) return;
    const start = at < 0 && step < 0 ? 0 : at;
    const next = (start + step + changes.length) % changes.length;
    setAt(next);
    changes[next]?.focus({ preventScroll: true });
    changes[next]?.scrollIntoView({ block: 'center' });
  };
  const goNext = (): void => go(1);
  const goPrevious = (): void => go(-1);
  const onKeyDown = (event: KeyboardEvent): void => {
    const isNext = matchesKeys(event.nativeEvent, nextChangeKeys);
    if (!isNext && !matchesKeys(event.nativeEvent, previousChangeKeys)) return;
    event.preventDefault();
    if (isNext) goNext();
    else goPrevious();
  };
  return { at, goNext, goPrevious, onKeyDown };
}

/** How many places two revisions differ in. */
export function countChanges({ requisites, blocks }: Comparison): number {
  return requisites.length + blocks.filter(({ change }) => change !== 'same').length;
}

type ChangeWalkProps = { readonly steps: ChangeSteps; readonly count: number };

/** The way to the next change and back, and where one is. */
export function ChangeWalk({ steps, count }: ChangeWalkProps) {
  const text = useText();
  const isNowhere = steps.at < 0 || steps.at >= count;
  return (
    <div className="comparison__walk">
      <output className="comparison__count">
        {isNowhere
          ? text('history.changes', { count })
          : text('history.changeAt', { at: steps.at + 1, count })}
      </output>
      <IconButton
        icon={ArrowUp}
        label={text('history.previousChange')}
        keys={keysText(previousChangeKeys)}
        isDisabled={count === 0}
        onPress={steps.goPrevious}
      />
      <IconButton
        icon={ArrowDown}
        label={text('history.nextChange')}
        keys={keysText(nextChangeKeys)}
        isDisabled={count === 0}
        onPress={steps.goNext}
      />
    </div>
  );
}

type ComparisonViewProps = {
  readonly comparison: Comparison;
  readonly layout: Layout;
  readonly bodyRef: RefObject<HTMLDivElement | null>;
};

/** What differs between two revisions: requisites first, then the text. */
export function ComparisonView({ comparison, layout, bodyRef }: ComparisonViewProps) {
  const text = useText();
  const { requisites, blocks } = comparison;
  const isTextSame = blocks.every(({ change }) => change === 'same');
  return (
    <section
      ref={bodyRef}
      className="comparison"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled by keys
      tabIndex={0}
      aria-label={text('history.text')}
    >
      {requisites.length > 0 && <RequisitesTable changes={requisites} />}
      {isTextSame && <p className="comparison__form">{text('history.textSame')}</p>}
      <TextComparison changes={blocks} layout={layout} />
    </section>
  );
}
