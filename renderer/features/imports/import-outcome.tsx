import type { ImportFailure, ImportSummary } from '#contract/imports.ts';
import { AppError } from '#contract/errors.ts';
import { failureText } from '../../i18n/failure-text.ts';
import { useText } from '../../i18n/text.ts';
import { dismissOutcome, useJobs } from '../../state/jobs.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';

/** How the last import ended; waits in a dialog until it has been read. */
export function ImportOutcomeDialog() {
  const text = useText();
  const outcome = useJobs((state) => state.outcomes[0]);
  if (!outcome) return null;
  const isCancelled = outcome.state === 'done' && outcome.summary.cancelled;
  const title = isCancelled ? 'import.cancelled' : 'import.done';
  return (
    <Dialog
      title={text(outcome.state === 'failed' ? 'import.failed' : title)}
      closeLabel={text('action.close')}
      onClose={dismissOutcome}
      size="wide"
      footer={
        <Button variant="primary" onPress={dismissOutcome} takesFocus>
          {text('action.done')}
        </Button>
      }
    >
      {outcome.state === 'done' ? (
        <Summary summary={outcome.summary} />
      ) : (
        <FailureNotice error={new AppError(outcome.error.code, outcome.error.params)} />
      )}
    </Dialog>
  );
}

function Summary({ summary }: { readonly summary: ImportSummary }) {
  const text = useText();
  const { imported, duplicates, failures, failedCount } = summary;
  return (
    <div className="import-summary">
      <dl className="import-summary__counts">
        <Count label={text('import.count.imported')} value={imported} />
        <Count label={text('import.count.duplicates')} value={duplicates} />
        <Count label={text('import.count.failed')} value={failedCount} />
      </dl>
      {summary.cancelled && <p>{text('import.cancelled.kept')}</p>}
      {failures.length > 0 && <Failures failures={failures} />}
      {failedCount > failures.length && (
        <p className="import-summary__more">
          {text('import.moreFailures', { count: failedCount - failures.length })}
        </p>
      )}
    </div>
  );
}

function Count({ label, value }: { readonly label: string; readonly value: number }) {
  const text = useText();
  return (
    <div className="import-summary__count">
      <dd>{text('import.count', { count: value })}</dd>
      <dt>{label}</dt>
    </div>
  );
}

function Failures({ failures }: { readonly failures: readonly ImportFailure[] }) {
  const text = useText();
  return (
    <section
      className="import-summary__failures"
      aria-label={text('import.failures')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, by keys too
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{text('import.column.file')}</th>
            <th scope="col">{text('import.column.line')}</th>
            <th scope="col">{text('import.column.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {failures.map((failure, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- one line may fail twice
            <tr key={index}>
              <td>{failure.file}</td>
              <td>{failure.line ?? '—'}</td>
              <td>{failureText(failure, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
