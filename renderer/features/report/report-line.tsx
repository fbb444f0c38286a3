import { Pencil } from 'lucide-react';
import { effectiveDate } from '#contract/effective-date.ts';
import type { ReportStatus } from '#contract/report.ts';
import { markWords } from '../../i18n/report-words.ts';
import { useText } from '../../i18n/text.ts';
import { type Draft, useField } from '../../state/draft.ts';
import { dateInWords, isEdtf } from '../../ui/date-entry.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkLabel } from '../../ui/mark-label.tsx';
import { useDateWords } from './dates.ts';

type ReportLineProps = { readonly draft: Draft; readonly status: ReportStatus };

/** What stands over the title: what it is, its number and date, and the mark at the far right. */
export function ReportLine({ draft, status }: ReportLineProps) {
  const text = useText();
  const words = useDateWords();
  const kind = useField(draft, 'kind');
  const number = useField(draft, 'number');
  const dates = {
    eventDate: useField(draft, 'eventDate'),
    signedDate: useField(draft, 'signedDate'),
    registeredDate: useField(draft, 'registeredDate'),
    publishedDate: useField(draft, 'publishedDate'),
  };
  const date = effectiveDate(dates, isEdtf);
  return (
    <p className="report__line">
      <span className="report__origin">
        <span>{text(`kind.${kind}`)}</span>
        {number !== '' && <span>{text('report.number', { number })}</span>}
        {date !== '' && <span>{dateInWords(date, words)}</span>}
        {status === 'draft' && (
          <span className="report__status">
            <Icon of={Pencil} size={12} />
            {text('report.draft')}
          </span>
        )}
        {status === 'annulled' && <span>{text('status.annulled')}</span>}
      </span>
      <Mark draft={draft} />
    </p>
  );
}

function Mark({ draft }: { readonly draft: Draft }) {
  const text = useText();
  const classification = useField(draft, 'classification');
  const copyNumber = useField(draft, 'copyNumber');
  const words = markWords[classification];
  return (
    <span className="report__mark">
      {classification === 'unset' && (
        <span className="report__unmarked">{text('report.mark.unset')}</span>
      )}
      {words && <MarkLabel short={text(words.full)} title={text(words.full)} />}
      {words && copyNumber !== '' && (
        <span>{text('report.copyNumbered', { number: copyNumber })}</span>
      )}
    </span>
  );
}
