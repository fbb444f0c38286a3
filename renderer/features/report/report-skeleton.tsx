import { useText } from '../../i18n/text.ts';
import './report-skeleton.css';

/** The shape of a report while it is read; its style keeps it unseen for the first 150 ms. */
export function ReportSkeleton() {
  const text = useText();
  return (
    <section className="report" aria-busy="true" aria-label={text('report.loading')}>
      <div className="report-skeleton">
        <div className="report-skeleton__bar report-skeleton__bar--line" />
        <div className="report-skeleton__bar report-skeleton__bar--title" />
        {Array.from({ length: 7 }, (_, line) => (
          <div key={line} className="report-skeleton__bar" />
        ))}
      </div>
    </section>
  );
}
