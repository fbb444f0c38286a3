import type { RestoreInput } from '#contract/history.ts';
import { isFrozen } from '#contract/life.ts';
import { AppError } from '#contract/errors.ts';
import type { Saved } from '#contract/report.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseSecretWords, refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/**
 * Makes an earlier content the next revision; nothing in between is lost. Throws 'not-found',
 * 'conflict', 'read-only' for a text that stands, or 'state-secret' for one an older program let in.
 */
export function restoreRevision(context: Context, input: RestoreInput): Saved {
  const { id, revision, baseRevision, reason } = input;
  const archive = context.session.require();
  if (isFrozen(archive.reports.get(id).status)) {
    throw new AppError('read-only', { id, of: 'report' });
  }
  const { content } = archive.revisions.get(id, revision);
  refuseSecretWords({ reason });
  refuseStateSecret(content, plainText(content.body));
  const saved = archive.reports.change({
    id,
    baseRevision,
    content: () => content,
    cause: 'restored',
    reason,
    at: context.clock.now().toISOString(),
    details: { restored: revision },
  });
  publishChanges(context, archive, [id]);
  return saved;
}
