import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import type { CallInput } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Language } from '#contract/language.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { TemplateName, type TemplateRef } from '#contract/template.ts';
import type { Archive } from '../archive/archive.ts';
import { localDay } from '../core/reports/local-day.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { refuseStateSecret } from '../core/reports/state-secret.ts';
import { beginFrom, beginFromOwn, blankReport } from '../core/templates/begin-report.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/**
 * Makes a report: blank, from a template, or one that keeps a text which could not be saved over
 * another's. Throws 'not-found' or 'broken-template' for the template, or 'state-secret'.
 */
export function createReport(context: Context, input: CallInput<'report.create'>): Report {
  const archive = context.session.require();
  const now = context.clock.now();
  const report = insertReport(archive, contentOf(archive, input, now), now);
  publishChanges(context, archive, [report.id]);
  return report;
}

/** Keeps a new report, tidied; throws 'state-secret'. */
export function insertReport(archive: Archive, given: ReportContent, now: Date): Report {
  const content = normaliseContent(given);
  refuseStateSecret(content, plainText(content.body));
  return archive.reports.insert({
    id: uuidv7() as ReportId,
    content,
    sourceId: null,
    people: [],
    places: [],
    createdAt: now.toISOString(),
    original: null,
    importId: null,
  });
}

/** What a report begun from a template holds; throws 'not-found' or 'broken-template'. */
export function contentFromTemplate(
  archive: Archive,
  template: TemplateRef,
  options: { readonly language: Language; readonly now: Date },
): ReportContent {
  const { language, now } = options;
  const prefill = { mission: archive.mission.get(), language, today: localDay(now) };
  return v.is(TemplateName, template)
    ? beginFrom(template, prefill)
    : beginFromOwn(archive.templates.get(template), prefill);
}

function contentOf(archive: Archive, input: CallInput<'report.create'>, now: Date): ReportContent {
  const { kind, language, content, template } = input;
  if (content !== null) return content;
  if (template === undefined) return blankReport(kind, language);
  return contentFromTemplate(archive, template, { language, now });
}
