// What one edit did to one report, and the way back around what somebody did since.
import { foldTag } from '#contract/fold-tag.ts';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import type { BulkRequisites } from '#contract/tag.ts';
import { undoList } from '../core/reports/list-edits.ts';

type Pair<T> = { readonly before: T; readonly after: T };
export type EditedReport = {
  readonly id: ReportId;
  readonly tags: Pair<string[]>;
  readonly topics: Pair<string[]>;
  readonly requisites: Pair<BulkRequisites>;
};
const asItIs = (text: string): string => text;

const requisites = [
  'kind',
  'language',
  'classification',
  'place',
  'source',
  'fileIndex',
] as const satisfies readonly (keyof BulkRequisites)[];

function requisitesOf(content: ReportContent): Required<BulkRequisites> {
  const { kind, language, classification, place, source, fileIndex } = content;
  return { kind, language, classification, place, source, fileIndex };
}

export function editedReport(
  id: ReportId,
  before: ReportContent,
  after: ReportContent,
): EditedReport {
  return {
    id,
    tags: { before: before.tags, after: after.tags },
    topics: { before: before.topics, after: after.topics },
    requisites: { before: requisitesOf(before), after: requisitesOf(after) },
  };
}

/** Requisites somebody has set to something else since are theirs, and so is a text that stands now. */
export function undoneContent({ status, content }: Report, edited?: EditedReport): ReportContent {
  if (edited === undefined) return content;
  const { before, after } = edited.requisites;
  const mine = requisites.filter((name) => content[name] === after[name] && !isFrozen(status));
  return {
    ...content,
    ...Object.fromEntries(mine.map((name) => [name, before[name]])),
    tags: undoList(content.tags, edited.tags, foldTag),
    topics: undoList(content.topics, edited.topics, asItIs),
  };
}
