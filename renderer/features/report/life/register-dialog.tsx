import type { SeriesState } from '#contract/series.ts';
import type { ReportKind } from '#contract/report.ts';
import { useText } from '../../../i18n/text.ts';
import { type Draft, useField } from '../../../state/draft.ts';
import { register } from '../../../state/life.ts';
import { useSeries } from '../../../state/series.ts';
import { today } from '../../../state/today.ts';
import { dateInWords } from '../../../ui/date-entry.ts';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useDateWords } from '../dates.ts';
import { FormDialog } from './form-dialog.tsx';

type RegisterDialogProps = { readonly draft: Draft; readonly onClose: () => void };

/** Shows the number the report will get and where it comes from, and gives it. */
export function RegisterDialog({ draft, onClose }: RegisterDialogProps) {
  const text = useText();
  const words = useDateWords();
  const kind = useField(draft, 'kind');
  const isUnmarked = useField(draft, 'classification') === 'unset';
  const { data, error } = useSeries();
  const series = data && seriesFor(kind, data);
  return (
    <FormDialog
      title={text('life.do.register')}
      submitLabel={text('life.do.register')}
      isReady
      isQuestion
      onSubmit={async () => void (await register(draft))}
      onClose={onClose}
    >
      {series && (
        <>
          <p className="form-dialog__number">{text('report.number', { number: series.sample })}</p>
          <p className="form-dialog__lead">
            {text('life.fromSeries', {
              series: series.name === '' ? text('series.unnamed') : series.name,
              kind: text(`kind.${kind}`),
              date: dateInWords(today(), words),
            })}
          </p>
        </>
      )}
      {isUnmarked && <Notice tone="warning" title={text('life.unmarked')} />}
      {error && <FailureNotice error={error} />}
      <p className="form-dialog__lead">
        {text('life.mayDiffer')} {text('life.about.register')}
      </p>
    </FormDialog>
  );
}

/** The one of its kind, else the one of all other kinds, which is the last. */
function seriesFor(kind: ReportKind, all: readonly SeriesState[]): SeriesState | undefined {
  return all.find(({ kinds }) => kinds.includes(kind)) ?? all.at(-1);
}
