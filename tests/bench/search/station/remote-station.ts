import type { BenchQuery } from '../workload/query-class.ts';
import type { Built } from './station.ts';
import type { Timed } from './time-queries.ts';

export type Saved = {
  readonly saveMs: number;
  readonly bytes: number;
  /** From the snapshot to the first answer; the engine at work stays as it is. */
  readonly openMs: number;
};

/** A station elsewhere, as the bench asks it. */
export type RemoteStation = {
  build(reports: number): Promise<Built>;
  /** Times queries from where a person would: in Node beside the engine, in Chromium on the page. */
  ask(queries: readonly BenchQuery[], budgetMs: number): Promise<Timed | null>;
  replace(count: number): Promise<number[]>;
  fold(count: number): Promise<number | null>;
  saveAndOpen(query: BenchQuery): Promise<Saved>;
  /** Bytes that JavaScript holds there, after a collection. */
  heldBytes(): Promise<number>;
  /** Bytes of an index in a file; null of one in memory. */
  fileBytes(): Promise<number | null>;
  close(): Promise<void>;
};
