// Import of files: what a job reports while it runs and when it ends.
import * as v from 'valibot';
import { FileToken, JobId } from './ids.ts';

export const ImportSource = v.variant('from', [
  v.strictObject({ from: v.literal('files') }),
  v.strictObject({ from: v.literal('folder') }),
  v.strictObject({
    from: v.literal('dropped'),
    tokens: v.pipe(v.array(FileToken), v.minLength(1), v.maxLength(10_000)),
  }),
]);
export type ImportSource = v.InferOutput<typeof ImportSource>;

/** Why one file or line was left out; closed, so that every reason has its sentence. */
export const importFailures = [
  'empty-file',
  'binary-file',
  'unsupported-file',
  'unreadable-file',
  'too-large',
  'bad-json',
  'bad-field',
  'no-text',
  'state-secret',
] as const;

export const ImportFailure = v.strictObject({
  file: v.string(),
  /** Line of the file, from 1; null when the whole file failed. */
  line: v.nullable(v.number()),
  reason: v.picklist(importFailures),
  /** The field at fault, or ''. */
  detail: v.string(),
});
export type ImportFailure = v.InferOutput<typeof ImportFailure>;

export const ImportSummary = v.strictObject({
  imported: v.number(),
  duplicates: v.number(),
  /** The first 200 failures; `failedCount` has them all. */
  failures: v.array(ImportFailure),
  failedCount: v.number(),
  cancelled: v.boolean(),
});
export type ImportSummary = v.InferOutput<typeof ImportSummary>;

export const Started = v.variant('state', [
  v.strictObject({ state: v.literal('started'), jobId: JobId }),
  v.strictObject({ state: v.literal('cancelled') }),
]);
export type Started = v.InferOutput<typeof Started>;

/** `done` and `total` count bytes read, so that progress is even for files of any size. */
export const JobProgress = v.strictObject({
  jobId: JobId,
  doneBytes: v.number(),
  totalBytes: v.number(),
  records: v.number(),
});
export type JobProgress = v.InferOutput<typeof JobProgress>;
