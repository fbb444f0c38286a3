// Series of numbers: one for each group of kinds, counted anew each year.
import * as v from 'valibot';
import { SeriesId } from './ids.ts';
import { ReportKind } from './report.ts';

/** The highest number a series is set to by hand. */
export const highestNumber = 999_999;

const name = v.pipe(v.string(), v.trim(), v.maxLength(200));

export const Series = v.strictObject({
  id: SeriesId,
  name,
  /** Kinds numbered by it; the one series without any takes all that no other does. */
  kinds: v.array(ReportKind),
  /** `{n}` or `{n:03}` is the number, `{index}` the file index, `{yy}` and `{yyyy}` the year. */
  pattern: v.pipe(v.string(), v.trim()),
  index: v.pipe(v.string(), v.trim(), v.maxLength(32)),
});
export type Series = v.InferOutput<typeof Series>;

/** A series and where it stands in a year. */
export const SeriesState = v.strictObject({
  ...Series.entries,
  year: v.number(),
  next: v.number(),
  /** What the next number will look like. */
  sample: v.string(),
});
export type SeriesState = v.InferOutput<typeof SeriesState>;

export const SeriesInput = v.strictObject({
  ...Series.entries,
  /** null makes a new one. */
  id: v.nullable(SeriesId),
  /** The next number of this year; null leaves it where it is. */
  next: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(highestNumber))),
});
export type SeriesInput = v.InferOutput<typeof SeriesInput>;
