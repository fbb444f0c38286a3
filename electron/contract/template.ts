// Templates of reports: ten that come with the program, and those an office makes of its own reports.
import * as v from 'valibot';
import { TemplateId } from './ids.ts';
import { Language } from './language.ts';
import { ReportKind } from './report.ts';

export const templateNames = [
  'visit',
  'conversation',
  'note',
  'analysis',
  'verbale',
  'programme',
  'delegation',
  'profile',
  'embassy',
  'press',
] as const;
export const TemplateName = v.picklist(templateNames);
export type TemplateName = v.InferOutput<typeof TemplateName>;

/** One of ours by its name, one of the office by its id. */
export const TemplateRef = v.union([TemplateName, TemplateId]);
export type TemplateRef = v.InferOutput<typeof TemplateRef>;

export const longestTemplateTitle = 200;

/** What an office calls its own template. */
export const TemplateTitle = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(longestTemplateTitle),
);

export const Template = v.variant('from', [
  v.strictObject({
    from: v.literal('program'),
    ref: TemplateName,
    kind: ReportKind,
    /** Its title in each language it is worded in. */
    titles: v.strictObject({ ru: v.string(), kk: v.string(), en: v.nullable(v.string()) }),
  }),
  v.strictObject({
    from: v.literal('office'),
    ref: TemplateId,
    title: v.string(),
    /** null for one that can no longer be read; making a report of it throws 'broken-template'. */
    shape: v.nullable(v.strictObject({ kind: ReportKind, language: Language })),
  }),
]);
export type Template = v.InferOutput<typeof Template>;
