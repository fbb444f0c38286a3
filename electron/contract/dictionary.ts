// The archive's own dictionary: words that are right because the office says so.
import * as v from 'valibot';
import { ReportId } from './ids.ts';

/** One word, as it is written: letters with hyphens and apostrophes inside. */
export const DictionaryWord = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(100),
  v.regex(/^[\p{L}\p{M}]+(?:[-‑'’ʼ][\p{L}\p{M}]+)*$/u),
);

/** Names of people and places that stand in a page of the archive's reports. */
export const NamePage = v.strictObject({
  names: v.array(v.string()),
  /** The report to ask for the next page after; null at the end. */
  next: v.nullable(ReportId),
});
export type NamePage = v.InferOutput<typeof NamePage>;
