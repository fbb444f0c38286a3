import { v7 as uuidv7 } from 'uuid';
import type { CallInput } from '#contract/calls.ts';
import { emptyBody } from '#contract/document.ts';
import type { ReportId } from '#contract/ids.ts';
import { emptyRequisites, type Report, type ReportContent } from '#contract/report.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Makes an empty report, or one that keeps a text which could not be saved over another's. */
export function createReport(context: Context, input: CallInput<'report.create'>): Report {
  const archive = context.session.require();
  const content = normaliseContent(input.content ?? emptyContent(input));
  refuseStateSecret(content, plainText(content.body));
  const report = archive.reports.insert({
    id: uuidv7() as ReportId,
    content,
    sourceId: null,
    people: [],
    places: [],
    createdAt: context.clock.now().toISOString(),
    original: null,
    importId: null,
  });
  publishChanges(context, archive, [report.id]);
  return report;
}

function emptyContent({ kind, language }: CallInput<'report.create'>): ReportContent {
  return {
    title: '',
    kind,
    number: '',
    eventDate: '',
    signedDate: '',
    registeredDate: '',
    publishedDate: '',
    place: '',
    language,
    // Nobody has decided on the mark yet; printing will ask.
    classification: 'unset',
    copyNumber: '',
    source: '',
    ...emptyRequisites(),
    tags: [],
    body: emptyBody(),
  };
}
