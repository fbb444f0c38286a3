// The history of a report: its revisions, and what differs between two of them.
import * as v from 'valibot';
import type { BlockNode } from './document.ts';
import { ReportId } from './ids.ts';
import { ReportContent, ReportStatus } from './report.ts';

/** How a revision came to be. `moved`: another stage of its life; `tagged`: tags or a bulk edit. */
export const revisionCauses = [
  'created',
  'imported',
  'saved',
  'restored',
  'corrected',
  'moved',
  'registered',
  'tagged',
] as const;
export const RevisionCause = v.picklist(revisionCauses);
export type RevisionCause = v.InferOutput<typeof RevisionCause>;

export const RevisionNumber = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Why something out of the ordinary was done, in a person's words. */
export const Reason = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000));

export const RevisionNote = v.strictObject({
  revision: RevisionNumber,
  savedAt: v.string(),
  cause: RevisionCause,
  /** Status of the report from this revision on. */
  status: ReportStatus,
  /** The officer of the mission at that time, or ''. */
  author: v.string(),
  reason: v.string(),
  /** One opening of the archive; '' for revisions older than these notes. */
  session: v.string(),
});
export type RevisionNote = v.InferOutput<typeof RevisionNote>;

export const Revision = v.strictObject({ ...RevisionNote.entries, content: ReportContent });
export type Revision = v.InferOutput<typeof Revision>;

/** A run of words; those of `same` and `removed` make the text before, of `same` and `added` after. */
export const Words = v.strictObject({
  change: v.picklist(['same', 'removed', 'added']),
  text: v.string(),
});
export type Words = v.InferOutput<typeof Words>;

/** Checked on its way in; on its way out a look at its kind is enough. */
const AnyBlock = v.custom<BlockNode>(
  (value) => typeof value === 'object' && value !== null && 'type' in value,
);

/** A block that stayed, went, came, or became another of its kind. */
export const BlockChange = v.variant('change', [
  v.strictObject({ change: v.literal('same'), block: AnyBlock }),
  v.strictObject({ change: v.literal('removed'), block: AnyBlock }),
  v.strictObject({ change: v.literal('added'), block: AnyBlock }),
  v.strictObject({
    change: v.literal('changed'),
    before: AnyBlock,
    after: AnyBlock,
    /** One run alone where the text is the same and only its form changed. */
    words: v.array(Words),
  }),
]);
export type BlockChange = v.InferOutput<typeof BlockChange>;

export const RequisiteChange = v.strictObject({
  field: v.string(),
  before: v.unknown(),
  after: v.unknown(),
  /** Word by word where the requisite is a text; empty for lists and choices. */
  words: v.array(Words),
});
export type RequisiteChange = v.InferOutput<typeof RequisiteChange>;

/** What turns one content into another, in the order of the second. */
export const Comparison = v.strictObject({
  requisites: v.array(RequisiteChange),
  blocks: v.array(BlockChange),
});
export type Comparison = v.InferOutput<typeof Comparison>;

export const CompareInput = v.strictObject({
  id: ReportId,
  from: RevisionNumber,
  to: RevisionNumber,
});

export const RestoreInput = v.strictObject({
  id: ReportId,
  /** The one whose content comes back. */
  revision: RevisionNumber,
  baseRevision: RevisionNumber,
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
});
export type RestoreInput = v.InferOutput<typeof RestoreInput>;
