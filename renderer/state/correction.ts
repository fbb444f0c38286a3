// Corrections of texts that stand: what is typed is kept on disk apart from the report, and becomes part
// of it in one revision when the person says so.
import { canCorrect } from '#contract/life.ts';
import type { DraftPatch, Report } from '#contract/report.ts';
import { call } from '../bridge/bridge.ts';
import type { Kept } from './autosave.ts';
import { rememberCorrection, rememberSaved, rereadReport } from './report.ts';

/** `reason` is null while nobody corrects the text. */
export type Correction = { readonly reason: string | null; readonly isFinishing: boolean };

export const noCorrection: Correction = { reason: null, isFinishing: false };

/** Where the writing of a report begins: with what it says, or with a correction that was begun. */
export function beginningOf(report: Report) {
  const { id, status, revision, savedAt, content, correction: begun } = report;
  if (begun === null || !canCorrect(status)) {
    return { content, kept: { id, revision, savedAt, content, isApart: false }, ...noCorrection };
  }
  const { reason, base, baseRevision } = begun;
  const kept = { id, revision: baseRevision, savedAt: begun.savedAt, content: base, isApart: true };
  return { content: begun.content, kept, reason, isFinishing: false };
}

/** Saves what is typed to where it belongs now. Throws as the calls do. */
export async function saveTyped(patch: DraftPatch, correction: Correction): Promise<Kept> {
  const { reason, isFinishing } = correction;
  const { id, baseRevision, content } = patch;
  if (reason !== null && !isFinishing) {
    const { savedAt } = await call('correction.keep', { ...patch, reason });
    rememberCorrection(id, { reason, baseRevision, content, savedAt });
    return { revision: baseRevision, savedAt, isApart: true };
  }
  const saved =
    reason === null
      ? await call('report.saveDraft', patch)
      : await call('report.correct', { ...patch, reason });
  rememberSaved(id, saved, content);
  if (reason !== null) rememberCorrection(id, null);
  return { ...saved, isApart: false };
}

/** Forgets a correction that was begun; the report is as it stands. */
export async function dropCorrection(id: Report['id']): Promise<void> {
  await call('correction.drop', { id });
  // Read anew, for an open correction follows nothing that is changed elsewhere.
  await rereadReport(id);
}
