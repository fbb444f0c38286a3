// A search as it is kept: in the place of the last sitting, among the saved ones, in the history.
// What it finds is worked out in the window and never kept.
import * as v from 'valibot';
import { SavedSearchId } from './ids.ts';
import { Language } from './language.ts';
import { Classification, ReportKind, ReportStatus } from './report.ts';

/** What a person may type into the box, in UTF-16 units. */
export const longestQuery = 1000;
export const longestSearchName = 200;
/** Searches the history remembers. */
export const historyLength = 50;

const names = v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(100));
const day = v.nullable(v.pipe(v.string(), v.isoDate()));

/**
 * What a report's card must say. All that is given must hold; of the values of one list any is
 * enough. Names are compared as they are written.
 */
export const Filters = v.strictObject({
  tags: v.exactOptional(names),
  people: v.exactOptional(names),
  places: v.exactOptional(names),
  kinds: v.exactOptional(v.array(ReportKind)),
  statuses: v.exactOptional(v.array(ReportStatus)),
  languages: v.exactOptional(v.array(Language)),
  classifications: v.exactOptional(v.array(Classification)),
  /** Days as YYYY-MM-DD, both ends included; null for an open end. */
  days: v.exactOptional(v.strictObject({ from: day, to: day })),
});
export type Filters = v.InferOutput<typeof Filters>;

export const SearchSort = v.picklist(['relevance', 'date']);
export type SearchSort = v.InferOutput<typeof SearchSort>;

export const Search = v.strictObject({
  query: v.pipe(v.string(), v.maxLength(longestQuery)),
  filters: Filters,
  sort: SearchSort,
});
export type Search = v.InferOutput<typeof Search>;

export const emptySearch: Search = { query: '', filters: {}, sort: 'relevance' };

export const SearchName = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(longestSearchName),
);

export const SavedSearch = v.strictObject({
  id: SavedSearchId,
  name: SearchName,
  search: Search,
});
export type SavedSearch = v.InferOutput<typeof SavedSearch>;
