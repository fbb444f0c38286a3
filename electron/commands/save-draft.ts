import type { DraftPatch, Saved } from '#contract/report.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/**
 * Keeps what was typed. Answers only after the commit is on disk; throws `conflict` if another save
 * came first, `read-only` for a text that stands, `state-secret` for one that must not be here.
 */
export function saveDraft(context: Context, patch: DraftPatch): Saved {
  const archive = context.session.require();
  const content = normaliseContent(patch.content);
  refuseStateSecret(content, plainText(content.body));
  const saved = archive.reports.save({ ...patch, content }, context.clock.now().toISOString());
  publishChanges(context, archive, [patch.id]);
  return saved;
}
