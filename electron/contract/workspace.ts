// Where a person was: kept inside the encrypted archive, because a query is text of its own.
import * as v from 'valibot';
import { ReportId } from './ids.ts';
import { emptySearch, Search } from './search.ts';

export const Workspace = v.strictObject({
  selectedId: v.nullable(ReportId),
  /** What the list shows: with an empty query, the reports the filters let through. */
  ...Search.entries,
  /** Pixels the list is scrolled by. */
  listScroll: v.number(),
  /** Pixels the report is scrolled by. */
  reportScroll: v.number(),
  /** ProseMirror position of the caret in the selected report. */
  caret: v.nullable(v.number()),
});
export type Workspace = v.InferOutput<typeof Workspace>;

export const emptyWorkspace: Workspace = {
  selectedId: null,
  ...emptySearch,
  listScroll: 0,
  reportScroll: 0,
  caret: null,
};
