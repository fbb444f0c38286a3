import type { ReportContent } from '#contract/report.ts';
import { isValidDate } from './dates.ts';

/** The date that places a report in time: event, else signing, registration, publication; or ''. */
export function effectiveDate(content: ReportContent): string {
  const { eventDate, signedDate, registeredDate, publishedDate } = content;
  return [eventDate, signedDate, registeredDate, publishedDate].find(isValidDate) ?? '';
}
