import type { CallInput } from '#contract/calls.ts';
import type { ReportId, TagId } from '#contract/ids.ts';
import type { BulkEdit, Edited } from '#contract/tag.ts';
import type { Archive } from '../archive/archive.ts';
import type { Context } from './context.ts';
import { publishChanges } from './publish-changes.ts';

/** Edits many reports at once; throws as `Edits.bulk`. */
export function bulkEdit(context: Context, edit: BulkEdit): Edited {
  const archive = context.session.require();
  const edited = archive.edits.bulk(edit, nowOf(context));
  publishChanges(context, archive, edit.ids);
  return edited;
}

/** Takes the last edit of tags or reports back; throws 'undo-gone'. */
export function undoEdit(context: Context, { token }: CallInput<'edit.undo'>): ReportId[] {
  const archive = context.session.require();
  const undone = archive.edits.undo(token, nowOf(context));
  publishChanges(context, archive, undone);
  return undone;
}

export function renameTag(context: Context, { id, name }: CallInput<'tag.rename'>): Edited {
  return editTags(context, [id], ({ tags }) => tags.rename(id, name));
}

export function describeTag(context: Context, input: CallInput<'tag.describe'>): Edited {
  const { id, names, colour } = input;
  return editTags(context, [], ({ tags }) => tags.describe(id, names, colour));
}

export function mergeTags(context: Context, { ids, into }: CallInput<'tag.merge'>): Edited {
  return editTags(context, ids, ({ tags }) => tags.merge(ids, into, nowOf(context)));
}

export function deleteTag(context: Context, { id }: CallInput<'tag.delete'>): Edited {
  return editTags(context, [id], ({ tags }) => tags.delete(id, nowOf(context)));
}

/** The reports are looked up first: afterwards the tag may be gone from them. */
function editTags(
  context: Context,
  ids: readonly TagId[],
  edit: (archive: Archive) => Edited,
): Edited {
  const archive = context.session.require();
  const reports = archive.tags.reportsWith(ids);
  const edited = edit(archive);
  if (edited.changed > 0) publishChanges(context, archive, reports);
  return edited;
}

function nowOf({ clock }: Context): string {
  return clock.now().toISOString();
}
