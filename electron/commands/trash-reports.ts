import type { CallInput } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { DeleteInput } from '#contract/trash.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Puts a report into the trash; throws 'not-found' or 'reason-required'. */
export function deleteReport(context: Context, { id, reason }: DeleteInput): void {
  const archive = context.session.require();
  archive.trash.put(id, reason, context.clock.now().toISOString());
  publishChanges(context, archive, [], [id]);
}

/** Takes a report out of the trash as it was; throws 'not-found'. */
export function undeleteReport(context: Context, id: ReportId): void {
  const archive = context.session.require();
  archive.trash.takeBack(id);
  publishChanges(context, archive, [id]);
}

/** Destroys reports that may be; throws 'not-found' or 'not-allowed', and then destroys none. */
export function emptyTrash(context: Context, { ids }: CallInput<'trash.empty'>): void {
  context.session.require().trash.empty(ids, context.clock.now());
}
