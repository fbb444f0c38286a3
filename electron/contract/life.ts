// The life of a report from draft to file: who agreed, signed, sent it, and what its text may still be.
import type { ReportStatus } from './report.ts';

const frozen: ReadonlySet<ReportStatus> = new Set([
  'signed',
  'registered',
  'sent',
  'filed',
  'annulled',
]);

/** Whether the text stands: a signed one goes back to draft, a registered one is corrected. */
export function isFrozen(status: ReportStatus): boolean {
  return frozen.has(status);
}

const numbered: ReadonlySet<ReportStatus> = new Set(['registered', 'sent', 'filed', 'annulled']);

/** Whether the report has its number from a series, which it keeps for ever. */
export function isRegistered(status: ReportStatus): boolean {
  return numbered.has(status);
}
