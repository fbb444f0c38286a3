import type { AuditDetails, AuditEntry } from '#contract/audit.ts';
import { reportStatuses } from '#contract/report.ts';
import type { Text } from './text.ts';

/** Values a sentence may name; an entry leaves out those its action has not. */
const unsaid = {
  from: '',
  to: '',
  name: '',
  title: '',
  number: '',
  by: '',
  date: '',
  pattern: '',
  addressee: '',
  fileIndex: '',
  word: '',
  reports: 0,
  revision: 0,
  restored: 0,
  changed: 0,
  dropped: 0,
  imported: 0,
  topics: 0,
  retired: 0,
} satisfies AuditDetails;

/** What an audit entry says, as a sentence without its time and its actor. */
export function auditText({ action, details }: AuditEntry, text: Text): string {
  const values = { ...unsaid, ...details };
  if (action === 'report.moved') {
    return text('audit.report.moved', {
      ...values,
      from: statusText(values.from, text),
      to: statusText(values.to, text),
    });
  }
  return text(`audit.${action}`, values);
}

/** Why it was done, or ''. */
export function auditReason({ details }: AuditEntry): string {
  return String(details['reason'] ?? '');
}

function statusText(value: string | number, text: Text): string {
  const status = reportStatuses.find((one) => one === value);
  return status === undefined ? String(value) : text(`status.${status}`);
}
