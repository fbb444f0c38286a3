import { setImmediate } from 'node:timers/promises';
import type { CallInput } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { BulkEdit, Edited, EditProgress } from '#contract/tag.ts';
import type { Archive } from '../archive/archive.ts';
import type { Steps } from '../archive/steps.ts';
import { refuseSecretWords } from '../core/reports/state-secret.ts';
import type { Context } from './context.ts';
import { publishSince } from './publish-changes.ts';

/** Edits many reports; throws as `Edits.bulk`. */
export function bulkEdit(context: Context, edit: BulkEdit): Promise<Edited> {
  return inSteps(context, ({ edits }) => edits.bulk(edit, nowOf(context)));
}

/** Takes the last edit of tags or reports back; throws 'undo-gone'. */
export function undoEdit(context: Context, { token }: CallInput<'edit.undo'>): Promise<ReportId[]> {
  return inSteps(context, ({ edits }) => edits.undo(token, nowOf(context)));
}

export function mergeTags(context: Context, input: CallInput<'tag.merge'>): Promise<Edited> {
  return inSteps(context, ({ tags }) => tags.merge(input.ids, input.into, nowOf(context)));
}

export function deleteTag(context: Context, { id }: CallInput<'tag.delete'>): Promise<Edited> {
  return inSteps(context, ({ tags }) => tags.delete(id, nowOf(context)));
}

/** Throws as `TagManager.rename`, or 'state-secret'. */
export async function renameTag(
  context: Context,
  { id, name }: CallInput<'tag.rename'>,
): Promise<Edited> {
  refuseSecretWords({ name });
  return atOnce(context, ({ tags }) => tags.rename(id, name));
}

/** Throws as `TagManager.describe`, or 'state-secret'. */
export async function describeTag(
  context: Context,
  input: CallInput<'tag.describe'>,
): Promise<Edited> {
  const { id, names, colour } = input;
  refuseSecretWords({ names });
  return atOnce(context, ({ tags }) => tags.describe(id, names, colour));
}

function atOnce(context: Context, edit: (archive: Archive) => Edited): Promise<Edited> {
  return context.queue.run(() => {
    const archive = context.session.require();
    const before = archive.changes.head();
    const edited = edit(archive);
    publishSince(context, archive, before);
    return edited;
  });
}

/**
 * Takes the steps one by one, as a job that can be cancelled; between two of them saves and reads get
 * their turn, and windows hear what changed and how far it is.
 */
function inSteps<T>(context: Context, begin: (archive: Archive) => Steps<T>): Promise<T> {
  const { session, queue, jobs, publisher } = context;
  const archive = session.require();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  jobs.start(async (jobId, signal) => {
    const take = (steps: Steps<T>): IteratorResult<EditProgress, T> => {
      const before = archive.changes.head();
      try {
        return steps.next(signal.aborted ? 'stop' : 'go on');
      } finally {
        // A step that failed may have taken back those before it.
        publishSince(context, archive, before);
      }
    };
    try {
      const steps = begin(archive);
      for (;;) {
        // oxlint-disable-next-line no-await-in-loop -- one step after the other
        const step = await queue.run(() => take(steps));
        if (step.done === true) return resolve(step.value);
        publisher.publish('edit.progress', { jobId, ...step.value });
        // oxlint-disable-next-line no-await-in-loop -- what has come in meanwhile goes first
        await setImmediate();
      }
    } catch (error) {
      reject(error);
    }
  });
  return promise;
}

function nowOf({ clock }: Context): string {
  return clock.now().toISOString();
}
