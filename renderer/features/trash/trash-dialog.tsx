// The trash: deleting a report, bringing it back, destroying it when its days are over.
// May import state, ui, i18n and the contract; no other feature.
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ReportId } from '#contract/ids.ts';
import { type TrashRow, trashDays } from '#contract/trash.ts';
import { useErrorText } from '../../i18n/use-error-text.ts';
import { useText } from '../../i18n/text.ts';
import { bringBackReport, emptyTrash, useTrash } from '../../state/trash.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { daysLeft, isDue } from './days-left.ts';
import { EmptyQuestion } from './empty-question.tsx';
import './trash.css';

/** Every deleted report, with the days it can still be brought back. */
export function TrashDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const errorText = useErrorText();
  const { data, error, retry } = useTrash();
  const [now] = useState(() => new Date());
  const [isEmptying, setEmptying] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const due = (data ?? []).filter((row) => isDue(row, now)).map(({ id }) => id);

  const run = (action: () => Promise<void>): void => {
    setFailure(null);
    action().catch(setFailure);
  };
  const bringBack = async (id: ReportId): Promise<void> => {
    await bringBackReport(id);
    onClose();
  };
  const empty = async (): Promise<void> => {
    setEmptying(false);
    await emptyTrash(due);
  };
  const said = failure === null ? null : errorText(failure);
  return (
    <Dialog
      title={text('trash.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
      footer={
        <>
          {data && data.length > 0 && due.length === 0 && (
            <p className="trash__hint">{text('trash.emptyNone')}</p>
          )}
          <Button variant="danger" isDisabled={due.length === 0} onPress={() => setEmptying(true)}>
            {text('trash.empty', { count: due.length })}
          </Button>
        </>
      }
    >
      <div className="trash">
        <p className="trash__lead">{text('trash.lead', { days: trashDays })}</p>
        {said && (
          <Notice tone="danger" title={said.what}>
            {said.safe} {said.next}
          </Notice>
        )}
        {Boolean(error) && !data && <FailureNotice error={error} onRetry={retry} />}
        {data?.length === 0 && <p>{text('trash.none')}</p>}
        {data && data.length > 0 && (
          <TrashTable rows={data} now={now} onBringBack={(id) => run(() => bringBack(id))} />
        )}
      </div>
      {isEmptying && (
        <EmptyQuestion
          count={due.length}
          onEmpty={() => run(empty)}
          onClose={() => setEmptying(false)}
        />
      )}
    </Dialog>
  );
}

type TrashTableProps = {
  readonly rows: readonly TrashRow[];
  readonly now: Date;
  readonly onBringBack: (id: ReportId) => void;
};

function TrashTable({ rows, now, onBringBack }: TrashTableProps) {
  const text = useText();
  const intl = useIntl();
  return (
    <table className="trash__table" aria-label={text('trash.list')}>
      <thead>
        <tr>
          <th scope="col">{text('trash.report')}</th>
          <th scope="col">{text('trash.when')}</th>
          <th scope="col">{text('trash.left')}</th>
          <th scope="col">
            <span className="visually-hidden">{text('trash.action')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const days = daysLeft(row, now);
          const title = row.title || text('library.untitled');
          return (
            <tr key={row.id}>
              <th scope="row">
                {title}
                {row.number !== '' && (
                  <span className="trash__more">
                    {text('report.number', { number: row.number })}
                  </span>
                )}
                {row.reason !== '' && (
                  <span className="trash__more">
                    {text('auditCheck.why', { reason: row.reason })}
                  </span>
                )}
              </th>
              <td>{intl.formatDate(row.deletedAt, { dateStyle: 'medium' })}</td>
              <td>{days === null ? text('trash.kept') : text('trash.daysLeft', { days })}</td>
              <td>
                <Button
                  aria-label={text('trash.bringBackNamed', { title })}
                  onPress={() => onBringBack(row.id)}
                >
                  {text('trash.bringBack')}
                </Button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
