import { useQuery } from '@tanstack/react-query';
import type { ReportId, TemplateId } from '#contract/ids.ts';
import type { Template } from '#contract/template.ts';
import { call } from '../bridge/bridge.ts';
import { requireSaved } from './open-drafts.ts';
import { callQuery, queryClient } from './query-client.ts';

const templatesQuery = callQuery('template.list', {});
const none: readonly Template[] = [];

/** Those of the program in their order, then the office's own. */
export function useTemplates(): readonly Template[] {
  return useQuery(templatesQuery).data ?? none;
}

/** Makes a template of a report as it stands on the screen. */
export async function saveAsTemplate(id: ReportId, title: string): Promise<void> {
  await requireSaved();
  await call('template.saveFromReport', { id, title });
  await readAgain();
}

export async function renameTemplate(id: TemplateId, title: string): Promise<void> {
  await call('template.rename', { id, title });
  await readAgain();
}

export async function deleteTemplate(id: TemplateId): Promise<void> {
  await call('template.delete', { id });
  await readAgain();
}

function readAgain(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: templatesQuery.queryKey });
}
