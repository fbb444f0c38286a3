import type { Segment } from './segment.ts';

/** The reports as a query sees them. */
export type View = {
  readonly segments: readonly Segment[];
  /** Reports of each segment that are gone, counted within it, rising. */
  readonly gone: readonly Uint32Array[];
  /** 1 for each report that is there. */
  readonly isLive: Uint8Array;
  /** Behind the last report. */
  readonly docEnd: number;
  /** What the reports are called outside, by their numbers. */
  readonly keys: Uint32Array;
  readonly liveCount: number;
  /** For each field the words of each report. */
  readonly lengths: readonly Uint16Array[];
  /** Mean length of each field over the reports that are there. */
  readonly meanLengths: readonly number[];
  readonly fieldCount: number;
};
