import * as v from 'valibot';
import { ReportContent } from '#contract/report.ts';
import { migrateBody, type StoredBody } from './migrate-body.ts';

/** Content as a revision or template keeps it, read in the shape of today; throws what does not fit. */
export function readStoredContent(json: string): ReportContent {
  const stored = JSON.parse(json) as { readonly body: StoredBody };
  return v.parse(ReportContent, { ...stored, body: migrateBody(stored.body) });
}
