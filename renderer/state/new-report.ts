import type { ReportId } from '#contract/ids.ts';
import type { Language } from '#contract/language.ts';
import type { Report } from '#contract/report.ts';
import { emptySearch } from '#contract/search.ts';
import type { Template, TemplateRef } from '#contract/template.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';
import { leaveField } from './leave-field.ts';
import { startTypingAhead, stopTypingAhead } from './typed-ahead.ts';
import { openSearch, selectReport } from './workspace.ts';

const newbornMs = 5000;

/** The report begun last in this window, whose title is still to be written. */
let newborn: ReportId | null = null;

/**
 * Makes an empty report in the given language, opens it, and shows a list that has it. What is
 * typed until it is there goes into its title, and never into the report before.
 */
export async function newReport(language: Language): Promise<void> {
  await begin(language);
}

/** As `newReport`, with the words and requisites of a template; throws 'broken-template'. */
export async function newReportFrom(template: Template['ref'], language: Language): Promise<void> {
  await begin(language, template);
}

/** Whether this report was begun in this window just now, by the very key that opened it. */
export function isNewborn({ id, createdAt }: Report): boolean {
  return newborn === id && Date.now() - Date.parse(createdAt) < newbornMs;
}

async function begin(language: Language, template?: TemplateRef): Promise<void> {
  leaveField();
  startTypingAhead();
  const report = await create(language, template);
  newborn = report.id;
  queryClient.setQueryData(callQuery('report.get', { id: report.id }).queryKey, report);
  openSearch(emptySearch);
  selectReport(report.id);
}

async function create(language: Language, template?: TemplateRef): Promise<Report> {
  try {
    return await call('report.create', {
      kind: 'note',
      language,
      content: null,
      ...(template !== undefined && { template }),
    });
  } catch (error) {
    stopTypingAhead();
    throw error;
  }
}
