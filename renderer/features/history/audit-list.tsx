import { useIntl } from 'react-intl';
import type { AuditEntry } from '#contract/audit.ts';
import { auditReason, auditText } from '../../i18n/audit-words.ts';
import { useText } from '../../i18n/text.ts';
import { useAuditEntries } from '../../state/history.ts';
import { Button } from '../../ui/button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';

/** Audit entries in words, of one report or of everything, latest first. */
export function AuditList({ object }: { readonly object: string | null }) {
  const text = useText();
  const { data, error, retry, more } = useAuditEntries(object);
  if (error && !data) return <FailureNotice error={error} onRetry={retry} />;
  if (!data) return null;
  if (data.length === 0) return <p className="audit__none">{text('auditCheck.none')}</p>;
  return (
    <>
      <ol className="audit">
        {data.map((entry) => (
          <AuditItem key={entry.seq} entry={entry} />
        ))}
      </ol>
      {more && <Button onPress={more}>{text('auditCheck.more')}</Button>}
    </>
  );
}

function AuditItem({ entry }: { readonly entry: AuditEntry }) {
  const text = useText();
  const intl = useIntl();
  const moment = intl.formatDate(entry.at, { dateStyle: 'medium', timeStyle: 'short' });
  const reason = auditReason(entry);
  return (
    <li className="audit__entry">
      <span className="audit__seq">{intl.formatNumber(entry.seq)}</span>
      <span className="audit__words">
        {auditText(entry, text)}
        {reason !== '' && (
          <span className="audit__reason">{text('auditCheck.why', { reason })}</span>
        )}
      </span>
      <span className="audit__who">
        {entry.actor === '' ? moment : text('auditCheck.by', { moment, actor: entry.actor })}
      </span>
    </li>
  );
}
