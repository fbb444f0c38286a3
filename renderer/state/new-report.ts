import type { Language } from '#contract/language.ts';
import type { Report } from '#contract/report.ts';
import { emptySearch } from '#contract/search.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';
import { leaveField } from './leave-field.ts';
import { startTypingAhead, stopTypingAhead } from './typed-ahead.ts';
import { openSearch, selectReport } from './workspace.ts';

/**
 * Makes an empty report in the given language, opens it, and shows a list that has it. What is
 * typed until it is there goes into its title, and never into the report before.
 */
export async function newReport(language: Language): Promise<void> {
  leaveField();
  startTypingAhead();
  const report = await createEmpty(language);
  queryClient.setQueryData(callQuery('report.get', { id: report.id }).queryKey, report);
  openSearch(emptySearch);
  selectReport(report.id);
}

async function createEmpty(language: Language): Promise<Report> {
  try {
    return await call('report.create', { kind: 'note', language, content: null });
  } catch (error) {
    stopTypingAhead();
    throw error;
  }
}
