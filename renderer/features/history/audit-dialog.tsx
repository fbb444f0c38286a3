import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { AuditCheck, AuditEntry } from '#contract/audit.ts';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import { auditText } from '../../i18n/audit-words.ts';
import { useText } from '../../i18n/text.ts';
import { readAuditEntry, verifyAudit } from '../../state/history.ts';
import { useRows } from '../../state/rows.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { AuditList } from './audit-list.tsx';
import './history.css';

type Verified = { readonly check: AuditCheck; readonly entry: AuditEntry | null };
type Verification =
  | { readonly state: 'running'; readonly progress: EventData<'audit.progress'> | null }
  | ({ readonly state: 'done' } & Verified)
  | { readonly state: 'failed'; readonly error: unknown };

/** Verifies the audit chain as soon as it is opened, and lists what was done last. */
export function AuditDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const [round, setRound] = useState(0);
  const again = (): void => setRound(round + 1);
  return (
    <Dialog
      title={text('auditCheck.title')}
      closeLabel={text('action.close')}
      onClose={onClose}
      size="wide"
      isReading
      footer={<Button onPress={again}>{text('auditCheck.again')}</Button>}
    >
      <div className="audit-check">
        <Outcome key={round} onRetry={again} />
        <section>
          <h3>{text('auditCheck.entries')}</h3>
          <AuditList object={null} />
        </section>
      </div>
    </Dialog>
  );
}

function useVerification(): Verification {
  const [verification, setVerification] = useState<Verification>({
    state: 'running',
    progress: null,
  });
  useEffect(() => {
    let isGone = false;
    const show = (next: Verification): void => {
      if (!isGone) setVerification(next);
    };
    verify((progress) => show({ state: 'running', progress })).then(
      (verified) => show({ state: 'done', ...verified }),
      (error: unknown) => show({ state: 'failed', error }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return verification;
}

async function verify(
  onProgress: (progress: EventData<'audit.progress'>) => void,
): Promise<Verified> {
  const check = await verifyAudit(onProgress);
  const entry = check.fault && check.fault.seq > 0 ? await readAuditEntry(check.fault.seq) : null;
  return { check, entry };
}

/** A new one verifies anew. */
function Outcome({ onRetry }: { readonly onRetry: () => void }) {
  const text = useText();
  const verification = useVerification();
  switch (verification.state) {
    case 'running': {
      const { checked, total } = verification.progress ?? { checked: 0, total: 0 };
      return (
        <Progress
          label={text('auditCheck.running')}
          share={total === 0 ? 0 : checked / total}
          valueText={
            total === 0
              ? text('auditCheck.running')
              : text('auditCheck.progress', { checked, total })
          }
        />
      );
    }
    case 'failed':
      return <FailureNotice error={verification.error} onRetry={onRetry} />;
    case 'done':
      return verification.check.fault === null ? (
        <Whole check={verification.check} />
      ) : (
        <Broken fault={verification.check.fault} entry={verification.entry} />
      );
  }
}

function Whole({ check: { entries, head } }: { readonly check: AuditCheck }) {
  const text = useText();
  return (
    <Notice tone="good" title={text('auditCheck.whole')}>
      {text('auditCheck.wholeMore', { entries })}
      {head && (
        <p className="audit-check__head">
          {text('auditCheck.head', { seq: head.seq })} <code>{head.hash}</code>
        </p>
      )}
    </Notice>
  );
}

type BrokenProps = {
  readonly fault: NonNullable<AuditCheck['fault']>;
  /** The entry at fault, where it is still there. */
  readonly entry: AuditEntry | null;
};

function Broken({ fault: { fault, seq, object }, entry }: BrokenProps) {
  const text = useText();
  const intl = useIntl();
  const title = useRows().byId.get(object as ReportId)?.title ?? object;
  return (
    <Notice tone="danger" title={text('auditCheck.broken')}>
      <p>{text(`auditCheck.fault.${fault}`, { seq, object, title })}</p>
      {entry && (
        <p>
          {text('auditCheck.faultEntry', {
            sentence: auditText(entry, text),
            moment: intl.formatDate(entry.at, { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </p>
      )}
      <p>{text('auditCheck.whatToDo')}</p>
    </Notice>
  );
}
