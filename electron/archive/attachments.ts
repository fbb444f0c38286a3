// Pictures of reports: kept once each, and for as long as a revision or template shows them.
import type { Attachment, AttachmentId } from '#contract/attachment.ts';
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type Picture = Attachment & { readonly bytes: Uint8Array };

export type Attachments = {
  /** Keeps a picture; one that is there already stays as it is. */
  add(picture: Picture): Attachment;
  /** Throws 'not-found'. */
  get(id: AttachmentId): Picture;
  /** Those that are there, in no order. */
  some(ids: readonly AttachmentId[]): Picture[];
};

/** Each of these belongs in a transaction. */
export type AttachmentStore = Attachments & {
  /** Notes what a revision shows. */
  hold(id: ReportId, revision: number, shown: readonly AttachmentId[]): void;
  /** The pictures any revision of a report shows. */
  heldBy(id: ReportId): AttachmentId[];
  /**
   * Drops those of `ids` that nothing shows any more, with one audit entry. Null means all: only at
   * the end of a session, because what was just pasted is shown by nothing until the next save.
   */
  dropUnheld(ids: readonly AttachmentId[] | null): void;
};

const noteFields = 'id, media_type AS mediaType, name, size, width, height';

export function createAttachments(
  connection: Connection,
  { audit, archiveId }: { readonly audit: Audit; readonly archiveId: string },
): AttachmentStore {
  const note = connection.prepare<Attachment>(`SELECT ${noteFields} FROM attachments WHERE id = ?`);
  const get = connection.prepare<Picture>(
    `SELECT ${noteFields}, bytes FROM attachments WHERE id = ?`,
  );
  const add = connection.prepare(`
    INSERT INTO attachments (id, media_type, name, size, width, height, bytes)
    VALUES (@id, @mediaType, @name, @size, @width, @height, @bytes)`);
  const hold = connection.prepare(
    'INSERT INTO revision_attachments (attachment_id, report_id, revision) VALUES (?, ?, ?)',
  );
  const heldBy = connection.prepare<{ id: AttachmentId }>(
    'SELECT DISTINCT attachment_id AS id FROM revision_attachments WHERE report_id = ?',
  );
  // Templates and begun corrections are few beside revisions, so they are searched and not noted.
  const unheld = connection.prepare<{ id: AttachmentId }>(`
    SELECT id FROM attachments
    WHERE (@ids IS NULL OR id IN (SELECT value FROM json_each(@ids)))
      AND NOT EXISTS (SELECT 1 FROM revision_attachments WHERE attachment_id = attachments.id)
      AND NOT EXISTS (SELECT 1 FROM templates WHERE instr(templates.content, attachments.id) > 0)
      AND NOT EXISTS (
        SELECT 1 FROM begun_corrections WHERE instr(begun_corrections.content, attachments.id) > 0)`);
  const drop = connection.prepare('DELETE FROM attachments WHERE id = ?');

  return {
    add: (picture) =>
      connection.transaction(() => {
        const present = note.get(picture.id);
        if (present !== undefined) return present;
        add.run(picture);
        const { bytes: _, ...added } = picture;
        const { name, size } = added;
        audit.append({ action: 'attachment.added', object: picture.id, details: { name, size } });
        return added;
      }),
    get(id) {
      const found = get.get(id);
      if (found === undefined) throw new AppError('not-found', { id });
      return found;
    },
    some: (ids) => ids.flatMap((id) => get.get(id) ?? []),
    hold(id, revision, shown) {
      for (const attachment of shown) hold.run(attachment, id, revision);
    },
    heldBy: (id) => heldBy.all(id).map((held) => held.id),
    dropUnheld(ids) {
      const dropped = unheld.all({ ids: ids === null ? null : JSON.stringify(ids) });
      if (dropped.length === 0) return;
      for (const { id } of dropped) drop.run(id);
      audit.append({
        action: 'attachments.dropped',
        object: archiveId,
        details: { dropped: dropped.length },
      });
    },
  };
}
