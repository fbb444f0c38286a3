import { useIntl } from 'react-intl';
import { useText } from '../../i18n/text.ts';
import { cancelImport, type Job } from '../../state/jobs.ts';
import { attempt } from '../../state/problems.ts';
import { StoppableProgress } from '../../ui/stoppable-progress.tsx';

/** An import on its way: how far, how many, how long yet, and the way to stop it. */
export function JobLine({ job }: { readonly job: Job }) {
  const text = useText();
  const intl = useIntl();
  const done = job.progress?.doneBytes ?? 0;
  const total = job.progress?.totalBytes ?? 0;
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const count = text('statusLine.job.count', {
    percent: intl.formatNumber(share, { style: 'percent' }),
    count: job.progress?.records ?? 0,
  });
  const minutes = job.minutesLeft;
  const left = minutes === null ? '' : text('statusLine.job.left', { minutes });
  return (
    <span className="status-line__part status-line__job">
      <StoppableProgress
        label={text('statusLine.job')}
        share={share}
        valueText={job.isCancelling ? text('statusLine.job.cancelling') : `${count} ${left}`.trim()}
        stopLabel={text('statusLine.job.cancel')}
        isStopDisabled={job.isCancelling}
        onStop={() => attempt(() => cancelImport(job.id))}
      />
    </span>
  );
}
