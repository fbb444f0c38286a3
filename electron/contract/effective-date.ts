import type { ReportContent } from './report.ts';

type Dates = Pick<ReportContent, 'eventDate' | 'signedDate' | 'registeredDate' | 'publishedDate'>;

/**
 * The date that places a report in time: event, else signing, registration, publication; or ''.
 * Which texts are dates is for the caller to say: main reads EDTF whole, the page only its forms.
 */
export function effectiveDate(dates: Dates, isDate: (text: string) => boolean): string {
  const { eventDate, signedDate, registeredDate, publishedDate } = dates;
  return [eventDate, signedDate, registeredDate, publishedDate].find(isDate) ?? '';
}
