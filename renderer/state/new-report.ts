import type { Language } from '#contract/language.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';
import { selectReport, setQuery, showScope, useWorkspace } from './workspace.ts';

/** Makes an empty report in the given language, opens it, and shows a list that has it. */
export async function newReport(language: Language): Promise<void> {
  const report = await call('report.create', { kind: 'note', language, content: null });
  queryClient.setQueryData(callQuery('report.get', { id: report.id }).queryKey, report);
  setQuery('');
  if (useWorkspace.getState().tag !== null) showScope({ scope: 'all' });
  selectReport(report.id);
}
