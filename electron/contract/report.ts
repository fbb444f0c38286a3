// A report: what staff write, what the list shows of it, and what the search index reads of it.
import * as v from 'valibot';
import { Body } from './document.ts';
import { ReportId } from './ids.ts';
import { Language } from './language.ts';

/** The kinds of paper a mission writes. */
export const reportKinds = [
  'visit',
  'conversation',
  'note',
  'analysis',
  'verbale',
  'telegram',
  'programme',
  'delegation',
  'profile',
  'embassy',
  'press',
  'other',
] as const;
export const ReportKind = v.picklist(reportKinds);
export type ReportKind = v.InferOutput<typeof ReportKind>;

/** The life of a report in its order; an annulled one keeps its number and its text. */
export const reportStatuses = [
  'draft',
  'agreed',
  'signed',
  'registered',
  'sent',
  'filed',
  'annulled',
] as const;
export const ReportStatus = v.picklist(reportStatuses);
export type ReportStatus = v.InferOutput<typeof ReportStatus>;

/**
 * The mark of access on page 1. `unset` is a draft nobody has decided on, which cannot be printed;
 * `open` carries no mark; `service` is «Для служебного пользования». State secrets are not for
 * this program, so no higher mark exists.
 */
export const classifications = ['unset', 'open', 'service'] as const;
export const Classification = v.picklist(classifications);
export type Classification = v.InferOutput<typeof Classification>;

/** A date as EDTF text (ISO 8601-2: 2026-02-04, 2026-01/2026-02, 2026-XX, 2026~), or '' if unknown. */
export const EdtfText = v.pipe(v.string(), v.maxLength(64));

const line = v.pipe(v.string(), v.maxLength(1000));

export const TagName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

/** Who gets the paper, and the number of the copy that goes there. */
export const Addressee = v.strictObject({
  name: line,
  copyNumber: v.pipe(v.string(), v.maxLength(32)),
});
export type Addressee = v.InferOutput<typeof Addressee>;

export const Annex = v.strictObject({
  title: line,
  /** null where nobody has counted. */
  pages: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
});
export type Annex = v.InferOutput<typeof Annex>;

/** Code of a topic of the mission's list, for machines and files: «trade», «trade.transit». */
export const TopicCode = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/),
  v.maxLength(64),
);
export type TopicCode = v.InferOutput<typeof TopicCode>;

const listOf = <T extends v.GenericSchema>(item: T) =>
  v.optional(v.pipe(v.array(item), v.maxLength(100)), () => []);

/** Requisites that came later: absent in older revisions, and then empty. */
const requisites = {
  author: v.optional(line, ''),
  authorPhone: v.optional(line, ''),
  signatory: v.optional(line, ''),
  addressees: listOf(Addressee),
  /** Numbers of other papers as they were typed; which reports they are is found on reading. */
  references: listOf(line),
  annexes: listOf(Annex),
  /** Why access is limited: act and article. */
  legalBasis: v.optional(line, ''),
  fileIndex: v.optional(v.pipe(v.string(), v.maxLength(64)), ''),
  topics: listOf(TopicCode),
};

/** Those requisites with nothing said. */
export function emptyRequisites(): v.InferOutput<
  v.StrictObjectSchema<typeof requisites, undefined>
> {
  return v.parse(v.strictObject(requisites), {});
}

/** Characters of a number. */
export const longestNumber = 64;

/** All that a person edits in one sitting and that one save keeps. */
export const ReportContent = v.strictObject({
  title: line,
  kind: ReportKind,
  number: v.pipe(v.string(), v.maxLength(longestNumber)),
  /** When the visit or meeting took place. */
  eventDate: EdtfText,
  signedDate: EdtfText,
  registeredDate: EdtfText,
  /** When it appeared in public, for digests and press. */
  publishedDate: EdtfText,
  place: line,
  language: Language,
  classification: Classification,
  copyNumber: v.pipe(v.string(), v.maxLength(32)),
  source: line,
  ...requisites,
  tags: v.pipe(v.array(TagName), v.maxLength(200)),
  body: Body,
});
export type ReportContent = v.InferOutput<typeof ReportContent>;

/** A name as it is written in the text, not yet tied to a person or place of the archive. */
export const WrittenName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));

/** A correction of a text that stands, kept on disk while it is written, and not yet part of it. */
export const BegunCorrection = v.strictObject({
  reason: v.string(),
  /** The revision it was written on … */
  baseRevision: v.number(),
  /** … and what that says. */
  base: ReportContent,
  content: ReportContent,
  savedAt: v.string(),
});
export type BegunCorrection = v.InferOutput<typeof BegunCorrection>;

export const Report = v.strictObject({
  id: ReportId,
  /** Counts the saves of this report from 1; a save names the one it was made on. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  status: ReportStatus,
  createdAt: v.string(),
  savedAt: v.string(),
  /** The id the record had where it was imported from. */
  sourceId: v.nullable(v.string()),
  /** Name of the imported file whose bytes are kept with the report. */
  originalName: v.nullable(v.string()),
  people: v.array(WrittenName),
  places: v.array(WrittenName),
  content: ReportContent,
  correction: v.nullable(BegunCorrection),
});
export type Report = v.InferOutput<typeof Report>;

/** One row of the list: everything it draws, and what it sorts and filters by. */
export const ReportRow = v.strictObject({
  id: ReportId,
  revision: v.number(),
  sourceId: v.nullable(v.string()),
  number: v.string(),
  title: v.string(),
  /** The date that places the report in time (event, else signing, registration, publication), EDTF. */
  date: v.string(),
  /** First day of `date` as YYYY-MM-DD, or '' if unknown: the list sorts by it. */
  dateFrom: v.string(),
  place: v.string(),
  kind: ReportKind,
  status: ReportStatus,
  language: Language,
  classification: Classification,
  tags: v.array(v.string()),
  /** Its topics by their paths («Торговля › Транзит»), as `topicPath` words them. */
  topics: v.array(v.string()),
  /** The first words of the text. */
  lead: v.string(),
  savedAt: v.string(),
});
export type ReportRow = v.InferOutput<typeof ReportRow>;

/** What the search index reads of a report; `seq` is its place in the archive's changes feed. */
export const SearchDocument = v.strictObject({
  seq: v.number(),
  row: ReportRow,
  text: v.string(),
  people: v.array(v.string()),
  places: v.array(v.string()),
  /** Labels of its topics and of those above them, in every language. */
  topicLabels: v.array(v.string()),
  source: v.string(),
  /** Last day of the report's date as YYYY-MM-DD, or '' if unknown. */
  dateTo: v.string(),
  /** Whether a file is kept with the report, or a picture stands in its text. */
  hasAttachment: v.boolean(),
});
export type SearchDocument = v.InferOutput<typeof SearchDocument>;

export const DraftPatch = v.strictObject({
  id: ReportId,
  baseRevision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  content: ReportContent,
});
export type DraftPatch = v.InferOutput<typeof DraftPatch>;

export const Saved = v.strictObject({ revision: v.number(), savedAt: v.string() });
export type Saved = v.InferOutput<typeof Saved>;
