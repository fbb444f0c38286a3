import { RotateCcw } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Switch } from 'react-aria-components';
import type { RevisionNote } from '#contract/history.ts';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { restoreRevision, useComparison } from '../../state/history.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ChangeWalk, ComparisonView, countChanges, useChangeSteps } from './comparison-view.tsx';
import { groupRevisions, withOnly } from './group-revisions.ts';
import { OtherRevision, previous } from './other-revision.tsx';
import { RestoreQuestion } from './restore-revision.tsx';
import { RevisionList } from './revision-list.tsx';
import { revisionsThatMatter, withRevisions } from './shown-revisions.ts';
import type { Layout } from './text-comparison.tsx';

type RevisionsViewProps = {
  readonly id: ReportId;
  /** Latest first. */
  readonly notes: readonly RevisionNote[];
};

/** The revisions of a report beside what differs between two of them. */
export function RevisionsView({ id, notes }: RevisionsViewProps) {
  const text = useText();
  const { chosen, other, choose, compareWith } = useChosen(notes[0]?.revision ?? 1);
  const [isAll, setAll] = useState(false);
  const matter = useMemo(() => revisionsThatMatter(notes), [notes]);
  const shown = useMemo(
    () => (isAll ? notes : withRevisions(matter, notes, [chosen, Number(other)])),
    [isAll, notes, matter, chosen, other],
  );
  const sittings = useMemo(() => withOnly(groupRevisions(notes), shown), [notes, shown]);
  const [layout, setLayout] = useState<Layout>('side');
  const pair = pairOf(shown, chosen, other);
  const comparison = useComparison(id, pair);
  const body = useRef<HTMLDivElement>(null);
  const steps = useChangeSteps(body);
  const restoring = useRestoring(id, choose);
  const latest = notes[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is inside, before a list keeps them
    <div className="history__revisions" onKeyDownCapture={steps.onKeyDown}>
      <div className="history__list">
        {matter.length < notes.length && (
          <Switch className="history__all" isSelected={isAll} onChange={setAll}>
            <span className="history__box" />
            {text('history.all')}
          </Switch>
        )}
        <RevisionList
          sittings={sittings}
          latest={latest?.revision ?? 0}
          chosen={chosen}
          onChoose={choose}
        />
      </div>
      <div className="history__comparison">
        <div className="history__tools">
          <OtherRevision notes={shown} other={other} onChange={compareWith} />
          <Choice
            isRow
            label={text('history.layout')}
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'side', label: text('history.side') },
              { value: 'inline', label: text('history.inline') },
            ]}
          />
        </div>
        <div className="history__heading">
          {pair && <h3>{text('history.pair', pair)}</h3>}
          {comparison.data && <ChangeWalk steps={steps} count={countChanges(comparison.data)} />}
        </div>
        {restoring.notice}
        {pair === null && <p className="comparison__form">{text('history.first')}</p>}
        {Boolean(comparison.error) && (
          <FailureNotice error={comparison.error} onRetry={comparison.retry} />
        )}
        {pair && comparison.data && (
          <ComparisonView
            // Another pair is another text, shown from its top.
            key={`${pair.from} ${pair.to}`}
            comparison={comparison.data}
            layout={layout}
            bodyRef={body}
          />
        )}
        {latest && (
          <div className="history__foot">
            {isFrozen(latest.status) && <p>{text('history.restoreFrozen')}</p>}
            <Button
              icon={RotateCcw}
              isDisabled={isFrozen(latest.status) || chosen === latest.revision}
              onPress={restoring.ask}
            >
              {text('history.restore')}
            </Button>
          </div>
        )}
      </div>
      {restoring.isAsked && (
        <RestoreQuestion
          revision={chosen}
          isPending={restoring.isPending}
          onRestore={(reason) => restoring.restore(chosen, reason)}
          onClose={restoring.close}
        />
      )}
    </div>
  );
}

/** The revision that is looked at and the other it is compared with, the one before unless asked. */
function useChosen(latest: number) {
  const [pair, setPair] = useState<{ readonly chosen: number; readonly other: string }>({
    chosen: latest,
    other: previous,
  });
  const choose = useCallback((chosen: number) => setPair({ chosen, other: previous }), []);
  const compareWith = useCallback(
    (other: string) =>
      setPair(({ chosen }) => ({ chosen, other: other === String(chosen) ? previous : other })),
    [],
  );
  return { ...pair, choose, compareWith };
}

/** The two to compare, the older first; null where there is none before the chosen one. */
function pairOf(
  notes: readonly RevisionNote[],
  chosen: number,
  other: string,
): { readonly from: number; readonly to: number } | null {
  const at = notes.findIndex(({ revision }) => revision === chosen);
  const against = other === previous ? notes[at + 1]?.revision : Number(other);
  if (against === undefined) return null;
  return { from: Math.min(chosen, against), to: Math.max(chosen, against) };
}

function useRestoring(id: ReportId, onRestored: (latest: number) => void) {
  const text = useText();
  const errorText = useErrorText();
  const [isAsked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<
    { readonly restored: number } | { readonly error: unknown } | null
  >(null);

  const run = async (revision: number, reason: string): Promise<void> => {
    setPending(true);
    try {
      onRestored(await restoreRevision(id, revision, reason));
      setOutcome({ restored: revision });
    } catch (error) {
      setOutcome({ error });
    }
    setPending(false);
    setAsked(false);
  };
  const failure = outcome && 'error' in outcome ? errorText(outcome.error) : null;
  const notice = failure ? (
    <Notice tone="danger" title={failure.what}>
      {failure.safe} {failure.next}
    </Notice>
  ) : (
    outcome &&
    'restored' in outcome && (
      <Notice tone="good" title={text('history.restored', { revision: outcome.restored })} />
    )
  );
  return {
    isAsked,
    isPending,
    notice,
    ask: () => setAsked(true),
    close: () => setAsked(false),
    restore: (revision: number, reason: string) => void run(revision, reason),
  };
}
