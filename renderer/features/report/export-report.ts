import { call } from '../../bridge/bridge.ts';
import type { Draft } from '../../state/draft.ts';
import { flushDraft } from '../../state/open-drafts.ts';

export type ExportOutcome =
  | { readonly state: 'done'; readonly name: string }
  | { readonly state: 'cancelled' }
  | { readonly state: 'unmarked' }
  | { readonly state: 'not-saved' }
  | { readonly state: 'failed'; readonly error: unknown };

/** Prints what is typed, not what was saved last: the draft goes to disk first. */
export async function exportReport(draft: Draft): Promise<ExportOutcome> {
  if (draft.fields.getState().classification === 'unset') return { state: 'unmarked' };
  if (!(await flushDraft())) return { state: 'not-saved' };
  try {
    return await call('report.exportPdf', { id: draft.getId() });
  } catch (error) {
    return { state: 'failed', error };
  }
}
