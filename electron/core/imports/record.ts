// Rules of import: what of a text or a JSONL line becomes body, requisite or refusal.
// May import core/reports, core/tags and the contract; knows neither files nor bytes.
import type { ImportFailure } from '#contract/imports.ts';
import type { ReportContent } from '#contract/report.ts';

/** A report read from a file, before the archive gives it an id. */
export type ImportedRecord = {
  readonly content: ReportContent;
  /** The id it had where it comes from. */
  readonly sourceId: string | null;
  /** Names as the source lists them. */
  readonly people: string[];
  readonly places: string[];
};

/** Why a text does not go in; `detail` is the field or the matter at fault, or ''. */
export type Refusal = {
  readonly reason: ImportFailure['reason'];
  readonly detail: string;
};

export type Reading =
  | { readonly isRead: true; readonly record: ImportedRecord }
  | { readonly isRead: false; readonly refusal: Refusal };

export function refused(reason: Refusal['reason'], detail = ''): Reading {
  return { isRead: false, refusal: { reason, detail } };
}
