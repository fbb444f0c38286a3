import type { ReportContent } from '#contract/report.ts';
import { localeTags } from '../../i18n/messages.ts';
import { useText, useTextLocale } from '../../i18n/text.ts';
import type { DateWords } from '../../ui/date-entry.ts';

export function useDateWords(): DateWords {
  const text = useText();
  const locale = useTextLocale();
  return { locale: localeTags[locale], about: text('report.aboutDate') };
}

/** The date that places a report in time: of the event, else of signing, registration, publication. */
export function placingDate(
  fields: Pick<ReportContent, 'eventDate' | 'signedDate' | 'registeredDate' | 'publishedDate'>,
): string {
  return fields.eventDate || fields.signedDate || fields.registeredDate || fields.publishedDate;
}
