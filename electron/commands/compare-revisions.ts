import type { CallInput } from '#contract/calls.ts';
import type { Comparison } from '#contract/history.ts';
import { compareContents } from '../core/history/compare.ts';
import type { Archive } from '../archive/archive.ts';

/** Throws 'not-found' for a revision that is not there or was thinned out. */
export function compareRevisions(
  { revisions }: Archive,
  { id, from, to }: CallInput<'report.compare'>,
): Comparison {
  return compareContents(revisions.get(id, from).content, revisions.get(id, to).content);
}
