// Where a person was: kept inside the encrypted archive, because a query is text of its own.
import * as v from 'valibot';
import { ReportId } from './ids.ts';

export const Workspace = v.strictObject({
  selectedId: v.nullable(ReportId),
  query: v.pipe(v.string(), v.maxLength(1000)),
  tag: v.nullable(v.string()),
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
  query: '',
  tag: null,
  listScroll: 0,
  reportScroll: 0,
  caret: null,
};
