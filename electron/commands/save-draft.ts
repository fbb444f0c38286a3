import type { DraftPatch, Saved } from '#contract/report.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Keeps what was typed. Answers only after the commit is on disk; throws `conflict` if another save came first. */
export function saveDraft(context: Context, patch: DraftPatch): Saved {
  const archive = context.session.require();
  const saved = archive.reports.save(
    { ...patch, content: normaliseContent(patch.content) },
    context.clock.now().toISOString(),
  );
  publishChanges(context, archive, [patch.id]);
  return saved;
}
