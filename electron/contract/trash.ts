// Reports that were deleted: they can come back, and after thirty days they may be emptied.
import * as v from 'valibot';
import { ReportId } from './ids.ts';
import { ReportKind, ReportStatus } from './report.ts';

/** Days a deleted report can be brought back before it may be emptied. */
export const trashDays = 30;

export const TrashRow = v.strictObject({
  id: ReportId,
  title: v.string(),
  number: v.string(),
  kind: ReportKind,
  status: ReportStatus,
  deletedAt: v.string(),
  /** Why it was deleted, or ''. */
  reason: v.string(),
  /** When it may be emptied; null for a report with a number of a series, which never may. */
  emptyFrom: v.nullable(v.string()),
});
export type TrashRow = v.InferOutput<typeof TrashRow>;

export const DeleteInput = v.strictObject({
  id: ReportId,
  /** Required of a registered report; may be '' for any other. */
  reason: v.pipe(v.string(), v.trim(), v.maxLength(1000)),
});
export type DeleteInput = v.InferOutput<typeof DeleteInput>;
