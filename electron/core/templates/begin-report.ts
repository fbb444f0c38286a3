import { emptyBody } from '#contract/document.ts';
import type { Language } from '#contract/language.ts';
import type { Mission } from '#contract/mission.ts';
import { emptyRequisites, type ReportContent, type ReportKind } from '#contract/report.ts';
import type { TemplateName } from '#contract/template.ts';
import { builtInTemplates } from './built-in.ts';
import { bodyOf, textIn } from './template.ts';

/** Who writes, for whom, on which day (YYYY-MM-DD); filled into every report a template begins. */
export type Prefill = {
  readonly mission: Mission;
  readonly language: Language;
  readonly today: string;
};

/** Nothing but kind and language: somebody wants a blank page. */
export function blankReport(kind: ReportKind, language: Language): ReportContent {
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

export function beginFrom(name: TemplateName, prefill: Prefill): ReportContent {
  const { mission, language, today } = prefill;
  const template = builtInTemplates[name];
  const text = textIn(template, language);
  return {
    ...blankReport(template.kind, language),
    title: text.title,
    place: mission.city,
    author: mission.officer ?? '',
    body: bodyOf(text),
    [template.today]: today,
  };
}

/**
 * A report begun from one of the office: its words and requisites, but none of its own days, number,
 * mark or copy, which would be another paper's.
 */
export function beginFromOwn(template: ReportContent, { mission, today }: Prefill): ReportContent {
  const isForPublic = template.publishedDate !== '';
  return {
    ...template,
    number: '',
    eventDate: isForPublic ? '' : today,
    signedDate: '',
    registeredDate: '',
    publishedDate: isForPublic ? today : '',
    classification: 'unset',
    copyNumber: '',
    author: mission.officer ?? template.author,
  };
}
