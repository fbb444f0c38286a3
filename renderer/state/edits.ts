// Edits of tags and of many reports at once: the last of them can be taken back.
import { create } from 'zustand';
import type { EventData } from '#contract/events.ts';
import type { BulkEdit, Edited, Tag } from '#contract/tag.ts';
import { call, on } from '../bridge/bridge.ts';
import { flushDraft, renameTagInDrafts } from './open-drafts.ts';
import { queryClient } from './query-client.ts';
import { tagsQuery } from './tags.ts';
import { topicsQuery } from './topics.ts';

/** What was done, for the words of its summary. */
export type EditDone =
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'described' | 'deleted'; readonly name: string }
  | { readonly kind: 'merged'; readonly tags: number; readonly into: string }
  | { readonly kind: 'bulk' };

export type LastEdit = {
  readonly done: EditDone;
  readonly edited: Edited;
  /** Taken back already. */
  readonly isUndone: boolean;
};

/** An edit of more reports than are done in a moment. */
export type RunningEdit = EventData<'edit.progress'> & {
  readonly isStopping: boolean;
  /** What takes an edit back is not stopped half way. */
  readonly isUndo: boolean;
};

type EditsState = {
  readonly last: LastEdit | null;
  readonly isBusy: boolean;
  readonly running: RunningEdit | null;
};

const initial: EditsState = { last: null, isBusy: false, running: null };

export const useEdits = create<EditsState>()(() => initial);

let isUndoing = false;

export function forgetEdits(): void {
  useEdits.setState(initial);
}

/** Follows the edits of the main process; the returned function ends it. */
export function followEdits(): () => void {
  return on('edit.progress', (progress) =>
    useEdits.setState(({ isBusy, running }) =>
      // Another window's edits are its own to tell of and to stop.
      isBusy ? { running: { isStopping: false, isUndo: isUndoing, ...running, ...progress } } : {},
    ),
  );
}

/** Stops the running edit; what is done by then stays, and can be taken back. */
export async function stopEdit(): Promise<void> {
  const { running } = useEdits.getState();
  if (running === null) return;
  useEdits.setState({ running: { ...running, isStopping: true } });
  await call('job.cancel', { jobId: running.jobId });
}

/** Lets the summary go; what was done stays. */
export function dismissEdit(): void {
  useEdits.setState({ last: null });
}

/** Runs an edit and keeps what takes it back; throws what the edit throws. */
async function runEdit(done: EditDone, edit: () => Promise<Edited>): Promise<void> {
  await exclusively(async () => {
    const edited = await edit();
    if (done.kind === 'renamed') renameTagInDrafts(done.from, done.to);
    useEdits.setState({ last: { done, edited, isUndone: false } });
  });
}

/** Throws 'tag-exists' with the other tag's id and name, as `describeTag` does. */
export async function renameTag({ id, name: from }: Tag, name: string): Promise<void> {
  await runEdit({ kind: 'renamed', from, to: name }, () => call('tag.rename', { id, name }));
}

/** Gives a tag its names in further languages and its colour. */
export async function describeTag({ id, name, names, colour }: Tag): Promise<void> {
  await runEdit({ kind: 'described', name }, () => call('tag.describe', { id, names, colour }));
}

export async function mergeTags(
  tags: readonly Tag[],
  into: Pick<Tag, 'id' | 'name'>,
): Promise<void> {
  const ids = tags.map(({ id }) => id);
  await runEdit({ kind: 'merged', tags: ids.length, into: into.name }, () =>
    call('tag.merge', { ids, into: into.id }),
  );
}

export async function deleteTag({ id, name }: Tag): Promise<void> {
  await runEdit({ kind: 'deleted', name }, () => call('tag.delete', { id }));
}

/** Edits many reports; throws as the archive does, and then none has changed. */
export async function bulkEdit(edit: BulkEdit): Promise<void> {
  await runEdit({ kind: 'bulk' }, () => call('report.bulkEdit', edit));
}

/** Takes the last edit back; without one that can be, nothing happens. */
export async function undoLastEdit(): Promise<void> {
  const { last } = useEdits.getState();
  if (last === null || last.isUndone) return;
  await exclusively(async () => {
    isUndoing = true;
    try {
      await call('edit.undo', { token: last.edited.token });
    } finally {
      isUndoing = false;
    }
    const { done } = last;
    if (done.kind === 'renamed') renameTagInDrafts(done.to, done.from);
    useEdits.setState({ last: { ...last, isUndone: true } });
  });
}

/** One edit at a time, on what is typed so far; reports that are open follow it as any change. */
async function exclusively(work: () => Promise<void>): Promise<void> {
  if (useEdits.getState().isBusy) return;
  useEdits.setState({ isBusy: true });
  try {
    await flushDraft();
    await work();
  } finally {
    useEdits.setState({ isBusy: false, running: null });
    void queryClient.invalidateQueries({ queryKey: tagsQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: topicsQuery.queryKey });
  }
}
