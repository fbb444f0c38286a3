import { RotateCcw } from 'lucide-react';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
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
import { Select } from '../../ui/select.tsx';
import { ChangeWalk, ComparisonView, countChanges, useChangeSteps } from './comparison-view.tsx';
import { RestoreQuestion } from './restore-revision.tsx';
import { RevisionList } from './revision-list.tsx';
import type { Layout } from './text-comparison.tsx';

const previous = 'previous';

type RevisionsViewProps = {
  readonly id: ReportId;
  /** Latest first. */
  readonly notes: readonly RevisionNote[];
};

/** The revisions of a report beside what differs between two of them. */
export function RevisionsView({ id, notes }: RevisionsViewProps) {
  const text = useText();
  const [chosen, setChosen] = useState(notes[0]?.revision ?? 1);
  const [other, setOther] = useState<string>(previous);
  const [layout, setLayout] = useState<Layout>('side');
  const pair = pairOf(notes, chosen, other);
  const comparison = useComparison(id, pair);
  const body = useRef<HTMLDivElement>(null);
  const steps = useChangeSteps(body);
  const restoring = useRestoring(id, setChosen);
  const latest = notes[0];
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is inside, before a list keeps them
    <div className="history__revisions" onKeyDownCapture={steps.onKeyDown}>
      <RevisionList
        notes={notes}
        chosen={chosen}
        onChoose={(revision) => {
          setChosen(revision);
          setOther(previous);
        }}
      />
      <div className="history__comparison">
        <div className="history__tools">
          <OtherRevision notes={notes} chosen={chosen} other={other} onChange={setOther} />
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
          <h3>{pair && text('history.pair', pair)}</h3>
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

type OtherRevisionProps = {
  readonly notes: readonly RevisionNote[];
  readonly chosen: number;
  readonly other: string;
  readonly onChange: (other: string) => void;
};

/** What the chosen revision is compared with. */
function OtherRevision({ notes, chosen, other, onChange }: OtherRevisionProps) {
  const text = useText();
  const intl = useIntl();
  const others = notes.filter(({ revision }) => revision !== chosen);
  return (
    <Select
      label={text('history.compareWith')}
      value={other}
      onChange={onChange}
      options={[
        { value: previous, label: text('history.previous') },
        ...others.map(({ revision, savedAt }) => ({
          value: String(revision),
          label: text('history.choice', {
            revision,
            moment: intl.formatDate(savedAt, { dateStyle: 'short', timeStyle: 'short' }),
          }),
        })),
      ]}
    />
  );
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
