// What the bench prints: one JSON object a line.
import type { EngineName } from './engines/engine.ts';
import type { Realism } from './generator/realism.ts';
import type { Place } from './options.ts';
import type { QueryClass } from './workload/query-class.ts';

type Where = { readonly where: Place; readonly reports: number };
type Of = Where & { readonly engine: EngineName };

export type BuildLine = Of & {
  readonly measure: 'build';
  readonly wallMs: number;
  /** Null in Chromium, which does not tell. */
  readonly cpuMs: number | null;
  /** Bytes that JavaScript holds more than before, a report; null of an index in a file. */
  readonly heldPerReport: number | null;
};

export type SnapshotLine = Of & {
  readonly measure: 'snapshot';
  readonly bytesPerReport: number;
  readonly saveMs: number;
  readonly openMs: number;
};

export type QueryLine = Of & {
  readonly measure: 'query';
  readonly class: QueryClass;
  /** How many were asked; fewer than there are when a slow engine ran out of time. */
  readonly queries: number;
  /** Median of the hits of a query, as far as the engine counts them. */
  readonly hits: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** The same when each was asked for the first time: what a memory of answers would hide. */
  readonly firstP95Ms: number;
};

export type ReplaceLine = Of & {
  readonly measure: 'replace';
  readonly p50Ms: number;
  readonly p95Ms: number;
};

export type FoldLine = Of & { readonly measure: 'fold'; readonly longestMs: number };

/** How many times ours is better than another engine: quicker, smaller. */
export type RatioLine = Where & {
  readonly measure: 'ratio';
  readonly of: 'query' | 'build' | 'held' | 'snapshot-bytes' | 'save' | 'open' | 'replace';
  readonly class?: QueryClass;
  readonly against: EngineName;
  readonly p50?: number;
  readonly p95?: number;
  /** When both were asked for the first time. */
  readonly firstP95?: number;
  readonly times?: number;
};

/** How much longer ours takes with more reports; linear is `perReport` of 1 or less. */
export type GrowthLine = {
  readonly measure: 'growth';
  readonly where: Place;
  readonly of: 'build' | 'query';
  readonly class?: QueryClass;
  readonly from: number;
  readonly to: number;
  readonly timesLonger: number;
  readonly perReport: number;
};

export type DoneLine = {
  readonly measure: 'done';
  readonly line: string;
  readonly where: Place;
  readonly reports: number;
  readonly wanted: string;
  readonly got: number;
  /** Where several were looked at, the one it stands for. */
  readonly worst?: string;
  readonly isMet: boolean;
};

/** What the generated Russian is like, and the same of as much real Russian. */
export type RealismLine = {
  readonly measure: 'realism';
  readonly of: 'generated' | 'real';
} & Realism;

export type Line =
  | RealismLine
  | BuildLine
  | SnapshotLine
  | QueryLine
  | ReplaceLine
  | FoldLine
  | RatioLine
  | GrowthLine
  | DoneLine;

export type Emit = (line: Line) => void;

export function printLine(line: Line): void {
  process.stdout.write(`${JSON.stringify({ bench: 'search', ...rounded(line) })}\n`);
}

/** Three digits say all that a shared machine can. */
function rounded(line: Line): object {
  return Object.fromEntries(
    Object.entries(line).map(([key, value]) => [
      key,
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(3)) : value,
    ]),
  );
}
