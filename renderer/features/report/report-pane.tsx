// The report on paper: its record, its text, its saving, preview and export. This file is the door.
// May import every renderer floor below the features, and no other feature.
import { memo, useState } from 'react';
import type { ReportId } from '#contract/ids.ts';
import { useText } from '../../i18n/text.ts';
import { useReport } from '../../state/report.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { isDrawnAlike } from './drawn-alike.ts';
import { ReportDesk as DrawnDesk } from './report-desk.tsx';
import './report-pane.css';
import { ReportSkeleton } from './report-skeleton.tsx';

const ReportDesk = memo(DrawnDesk, isDrawnAlike);

/** The report with this id, whatever it takes to bring it here. */
export function ReportPane({ id }: { readonly id: ReportId }) {
  const query = useReport(id);
  const [openings, setOpenings] = useState(0);
  if (query.state === 'loading') return <ReportSkeleton />;
  if (query.state === 'failed') return <ReportFailure error={query.error} onRetry={query.retry} />;
  return (
    <ReportDesk
      key={`${id} ${openings}`}
      report={query.report}
      onReopen={() => setOpenings((count) => count + 1)}
    />
  );
}

function ReportFailure(props: { readonly error: unknown; readonly onRetry: () => void }) {
  const text = useText();
  return (
    <section className="report report--empty" aria-label={text('report.pane')}>
      <FailureNotice {...props} />
    </section>
  );
}
