// Tags as they are managed: names in several languages, colours, and what a change of many reports did.
import * as v from 'valibot';
import { ReportId, TagId, UndoToken } from './ids.ts';
import { Language } from './language.ts';
import { Classification, ReportKind, TagName, TopicCode } from './report.ts';

/** '' is none. What each looks like is for the window's light and dark themes to say. */
export const tagColours = [
  '',
  'red',
  'orange',
  'yellow',
  'green',
  'teal',
  'blue',
  'violet',
  'grey',
] as const;
export const TagColour = v.picklist(tagColours);
export type TagColour = v.InferOutput<typeof TagColour>;

const otherName = v.pipe(v.string(), v.trim(), v.maxLength(100));

/** The same tag in each language, '' where it has no name of its own there. Any of them finds it. */
export const TagNames = v.strictObject({
  ru: otherName,
  kk: otherName,
  zh: otherName,
  en: otherName,
});
export type TagNames = v.InferOutput<typeof TagNames>;

export const Tag = v.strictObject({
  id: TagId,
  /** What reports show. */
  name: v.string(),
  names: TagNames,
  colour: TagColour,
  /** Reports that have it, those in the trash apart. */
  reports: v.number(),
});
export type Tag = v.InferOutput<typeof Tag>;

/** What an edit of tags or of many reports did; `token` takes it back until the next one. */
export const Edited = v.strictObject({
  token: UndoToken,
  /** Reports that changed. */
  changed: v.number(),
  /** Reports that were already as asked. */
  unchanged: v.number(),
  /** Reports whose text stands: their tags and topics changed, their requisites did not. */
  readOnly: v.array(ReportId),
  /** A person stopped it: reports it had not come to are as they were. */
  isStopped: v.boolean(),
});
export type Edited = v.InferOutput<typeof Edited>;

/** Reports an edit has come to, of those it is to edit. */
export const EditProgress = v.strictObject({ done: v.number(), total: v.number() });
export type EditProgress = v.InferOutput<typeof EditProgress>;

const someTags = v.pipe(v.array(TagName), v.maxLength(200));
const someTopics = v.pipe(v.array(TopicCode), v.maxLength(100));
const line = v.pipe(v.string(), v.trim(), v.maxLength(1000));

/** Requisites that can be set for many reports at once; those left out stay as they are. */
export const BulkRequisites = v.strictObject({
  kind: v.exactOptional(ReportKind),
  language: v.exactOptional(Language),
  classification: v.exactOptional(Classification),
  place: v.exactOptional(line),
  source: v.exactOptional(line),
  fileIndex: v.exactOptional(v.pipe(line, v.maxLength(64))),
});
export type BulkRequisites = v.InferOutput<typeof BulkRequisites>;

/** Reports one edit may change. */
export const mostBulkReports = 10_000;

export const BulkEdit = v.strictObject({
  ids: v.pipe(v.array(ReportId), v.minLength(1), v.maxLength(mostBulkReports)),
  addTags: someTags,
  removeTags: someTags,
  addTopics: someTopics,
  removeTopics: someTopics,
  set: BulkRequisites,
});
export type BulkEdit = v.InferOutput<typeof BulkEdit>;
