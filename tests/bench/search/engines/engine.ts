// The engines that are compared, each behind the same few functions. May import the contract, the
// program's search engine and the packages of the other engines.
import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import type { BenchQuery } from '../workload/query-class.ts';

export const engineNames = [
  'ours',
  'minisearch',
  'minisearch-stems',
  'fts5',
  'flexsearch',
] as const;
export type EngineName = (typeof engineNames)[number];

/** Most hits an engine hands out, best first. */
export const hitLimit = 50;

export type Answer = {
  readonly ids: readonly ReportId[];
  /** All that were found, where the engine knows it. */
  readonly total: number;
};

/** What an engine writes to come up again without the reports. */
export type Snapshot = Uint8Array | string;

export type BenchEngine = {
  /** Adds reports that are not in yet. */
  add(documents: readonly SearchDocument[]): void;
  /** What is left to do after the last report, before the first query. */
  finish(): void;
  /** Null for a query of a class that the engine has no means for. */
  search(query: BenchQuery): Answer | null;
  /** The report is in; it can be found in its new form when this returns. */
  replace(document: SearchDocument): void;
  /** Folds in what was replaced and saves it, in slices; gives the longest in milliseconds. */
  settle?(): number;
  save(): Snapshot;
  /** Bytes of an index that is kept in a file; its `save` is the file itself. */
  fileBytes?(): number;
  close?(): void;
};

export type EngineKind = {
  create(): BenchEngine;
  /** An engine from its snapshot, ready to answer. */
  open(snapshot: Snapshot): BenchEngine | Promise<BenchEngine>;
};
