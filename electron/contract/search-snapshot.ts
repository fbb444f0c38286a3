// How main and the search worker hand the snapshot of the index to each other: in parts, because a
// whole one is larger than a single answer or request should be.
import * as v from 'valibot';

/** Bytes of every part but the last, which is the rest. */
export const snapshotPartBytes = 4 * 1024 * 1024;

/** More than any index of 100,000 reports needs by far; keeps a broken worker from filling a disk. */
export const maxSnapshotBytes = 512 * 1024 * 1024;

/** What an answer with a part says beside its bytes. */
export const snapshotHeaders = {
  /** Which file the part is of; the next part is asked for by it. */
  file: 'chancery-snapshot-file',
  /** Place in the changes feed up to which everything is in. */
  seq: 'chancery-snapshot-seq',
  /** Bytes of the whole. */
  size: 'chancery-snapshot-size',
} as const;

const FileId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));
const Whole = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d{0,15})$/),
  v.transform(Number),
  v.safeInteger(),
);
const PartStart = v.pipe(Whole, v.multipleOf(snapshotPartBytes));

/** Query of a GET; answered with 204 where there is no such part, or none that can be trusted. */
export const SnapshotQuery = v.strictObject({
  from: PartStart,
  /** Left out for the first part. */
  file: v.optional(FileId),
});
export type SnapshotQuery = v.InferOutput<typeof SnapshotQuery>;

/**
 * Query of a PUT, whose body is the part; answered with a Reply. Parts come in order, one at a time;
 * the last puts the snapshot in the place of the one before. One from byte 0 begins anew.
 */
export const SnapshotUpload = v.strictObject({
  /** Chosen by the worker, the same for all parts. */
  upload: v.pipe(v.string(), v.uuid()),
  from: PartStart,
  size: v.pipe(Whole, v.minValue(1), v.maxValue(maxSnapshotBytes)),
  seq: Whole,
});
export type SnapshotUpload = v.InferOutput<typeof SnapshotUpload>;
