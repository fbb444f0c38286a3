// Small archives for the tests of the search engine's door. May import the contract and
// renderer/search.
import type { ReportId } from '#contract/ids.ts';
import {
  createEngine,
  type SearchEngine,
  type SearchOptions,
} from '../../../../renderer/search/engine/engine.ts';
import { type Details, searchable } from '../searchable.ts';

/** An engine with reports 1, 2, 3 … of these details. */
export function archiveOf(...reports: readonly Details[]): SearchEngine {
  const engine = createEngine();
  reports.forEach((details, at) => engine.put(searchable(at + 1, details)));
  return engine;
}

/** The number that `reportId` made an id of. */
export function numberOf(id: ReportId): number {
  return Number(id.slice(-12));
}

/** Numbers of the reports a query finds, best first. */
export function numbersFound(
  engine: SearchEngine,
  query: string,
  options: SearchOptions = {},
): number[] {
  return engine.search(query, options).hits.map(({ id }) => numberOf(id));
}
