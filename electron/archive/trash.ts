// Deleted reports: out of the list, the search and every count, and all there to come back.
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import { isRegistered } from '#contract/life.ts';
import type { ReportStatus } from '#contract/report.ts';
import { trashDays, type TrashRow } from '#contract/trash.ts';
import type { AttachmentStore } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import { contentSql } from './report-columns.ts';
import type { RevisionStore } from './revisions.ts';
import type { TagStore } from './tags.ts';

export type Trash = {
  /** Last deleted first. */
  list(): TrashRow[];
  /** Throws 'not-found', or 'reason-required' for a registered report without one. */
  put(id: ReportId, reason: string, at: string): void;
  /** Throws 'not-found' for a report that is not in the trash. */
  takeBack(id: ReportId): void;
  /**
   * Destroys reports with all their revisions; all of `ids` or none. Throws 'not-found', or
   * 'not-allowed' for one that is registered or was deleted less than thirty days ago.
   */
  empty(ids: readonly ReportId[], now: Date): void;
};

type Parts = {
  readonly tags: TagStore;
  readonly changes: ChangeStore;
  readonly revisions: RevisionStore;
  readonly attachments: AttachmentStore;
  readonly audit: Audit;
};

const dayMs = 24 * 60 * 60 * 1000;

/** Tables that hold words of a report beside its row and its revisions. */
const wordTables = [
  'report_texts',
  'report_names',
  'originals',
  'visas',
  'moves',
  'begun_corrections',
] as const;

export function createTrash(connection: Connection, parts: Parts): Trash {
  const { tags, changes, revisions, attachments, audit } = parts;
  const list = connection.prepare<Omit<TrashRow, 'emptyFrom'>>(`
    SELECT id, title, number, kind, status, deleted_at AS deletedAt, deleted_reason AS reason
    FROM reports WHERE deleted_at IS NOT NULL AND emptied_at IS NULL
    ORDER BY deleted_at DESC, id DESC`);
  const statusOf = connection.prepare<{ status: ReportStatus }>(
    'SELECT status FROM reports WHERE id = ? AND deleted_at IS NULL',
  );
  const deleted = connection.prepare<{ status: ReportStatus; deletedAt: string }>(`
    SELECT status, deleted_at AS deletedAt FROM reports
    WHERE id = ? AND deleted_at IS NOT NULL AND emptied_at IS NULL`);
  const mark = connection.prepare(
    'UPDATE reports SET deleted_at = @at, deleted_reason = @reason WHERE id = @id',
  );
  const wipe = connection.prepare(`
    UPDATE reports
    SET emptied_at = @at, deleted_reason = '', source_id = NULL,
      ${contentSql.columns.map((name) => `${name} = ''`).join(', ')}
    WHERE id = @id`);
  const dropWords = wordTables.map((table) =>
    connection.prepare(`DELETE FROM ${table} WHERE report_id = ?`),
  );

  function emptyOne(id: ReportId, now: Date): void {
    const report = deleted.get(id);
    if (report === undefined) throw new AppError('not-found', { id });
    if (isRegistered(report.status)) throw new AppError('not-allowed', { id, why: 'registered' });
    const from = emptyFrom(report);
    if (from === null || from > now.toISOString()) {
      throw new AppError('not-allowed', { id, why: 'early', days: trashDays });
    }
    const shown = attachments.heldBy(id);
    revisions.drop(id);
    for (const drop of dropWords) drop.run(id);
    tags.assign(id, []);
    wipe.run({ id, at: now.toISOString() });
    audit.append({ action: 'report.emptied', object: id });
    attachments.dropUnheld(shown);
  }

  return {
    list: () => list.all().map((row) => ({ ...row, emptyFrom: emptyFrom(row) })),
    put: (id, reason, at) =>
      connection.transaction(() => {
        const report = statusOf.get(id);
        if (report === undefined) throw new AppError('not-found', { id });
        if (isRegistered(report.status) && reason === '') {
          throw new AppError('reason-required', { id });
        }
        mark.run({ id, at, reason });
        changes.append(id);
        const details = reason === '' ? {} : { reason };
        audit.append({ action: 'report.deleted', object: id, details });
      }),
    takeBack: (id) =>
      connection.transaction(() => {
        if (deleted.get(id) === undefined) throw new AppError('not-found', { id });
        mark.run({ id, at: null, reason: '' });
        changes.append(id);
        audit.append({ action: 'report.undeleted', object: id });
      }),
    empty: (ids, now) =>
      connection.transaction(() => {
        for (const id of ids) emptyOne(id, now);
      }),
  };
}

function emptyFrom(row: Pick<TrashRow, 'status' | 'deletedAt'>): string | null {
  if (isRegistered(row.status)) return null;
  return new Date(Date.parse(row.deletedAt) + trashDays * dayMs).toISOString();
}
