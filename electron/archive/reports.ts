import * as v from 'valibot';
import type { AuditDetails } from '#contract/audit.ts';
import { AppError } from '#contract/errors.ts';
import type { RevisionCause } from '#contract/history.ts';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import {
  type DraftPatch,
  Report,
  type ReportContent,
  type ReportRow,
  type ReportStatus,
  type Saved,
  type SearchDocument,
} from '#contract/report.ts';
import { migrateBody } from '../core/reports/migrate-body.ts';
import type { Connection } from './connection.ts';
import type { Corrections } from './corrections.ts';
import type { Original, OriginalStore } from './imports.ts';
import type { NameStore } from './names.ts';
import { type ContentColumns, fromColumns } from './report-columns.ts';
import type { ReportRows } from './report-rows.ts';
import type { ReportWriter } from './report-writer.ts';
import type { TagStore } from './tags.ts';

export type NewReport = {
  readonly id: ReportId;
  readonly content: ReportContent;
  readonly sourceId: string | null;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly createdAt: string;
  readonly original: Original | null;
  readonly importId: string | null;
};

/** A change made for a reason other than typing; the report's status and life allow it already. */
export type ReportChange = {
  readonly id: ReportId;
  /** The revision it was made on; null for a change to whatever the report is by now. */
  readonly baseRevision: number | null;
  /** What becomes of the content. */
  readonly content: (before: Report) => ReportContent;
  /** The status from now on; the present one if left out. */
  readonly status?: ReportStatus;
  readonly cause: RevisionCause;
  readonly reason: string;
  readonly at: string;
  /** What the audit entry says beside revision, status and reason. */
  readonly details?: AuditDetails;
};

export type Reports = {
  /** Throws 'not-found'. */
  get(id: ReportId): Report;
  /** Keeps a draft as revision 1, with its original, names and tags, in one transaction. */
  insert(report: NewReport): Report;
  /**
   * Keeps the next revision in one transaction, unless the content is the present one. Throws
   * 'not-found', 'conflict', 'disk-full', or 'read-only' for a text that stands.
   */
  save(patch: DraftPatch, savedAt: string): Saved;
  /**
   * Keeps the next revision in one transaction; where nothing but tags was to change, only if they
   * do. Throws 'not-found' or 'conflict'.
   */
  change(change: ReportChange): Saved;
  rows(): IterableIterator<ReportRow>;
  /** Plain texts in the order asked for; an unknown report is left out. */
  texts(ids: readonly ReportId[]): { id: ReportId; text: string }[];
  /** Throws 'not-found'. */
  searchDocument(id: ReportId): SearchDocument;
  /** The imported bytes. Nothing asks for them yet; tests prove by it that they are kept. */
  original(id: ReportId): { name: string; bytes: Uint8Array } | null;
  count(): number;
};

/** The tables a report is spread over. */
export type ReportParts = {
  readonly corrections: Corrections;
  readonly tags: TagStore;
  readonly names: NameStore;
  readonly originals: OriginalStore;
  readonly rows: ReportRows;
  readonly writer: ReportWriter;
};

type ReportRecord = ContentColumns & {
  readonly revision: number;
  readonly status: string;
  readonly created_at: string;
  readonly saved_at: string;
  readonly source_id: string | null;
  readonly body: string;
  readonly body_version: number;
  readonly original_name: string | null;
};

type Current = {
  readonly revision: number;
  readonly status: ReportStatus;
  readonly savedAt: string;
};

export function createReports(connection: Connection, parts: ReportParts): Reports {
  const { corrections, tags, names, originals, writer } = parts;
  const get = connection.prepare<ReportRecord>(`
    SELECT reports.*, report_texts.body, report_texts.body_version,
           originals.name AS original_name
    FROM reports
    JOIN report_texts ON report_texts.report_id = reports.id
    LEFT JOIN originals ON originals.report_id = reports.id
    WHERE reports.id = ? AND reports.deleted_at IS NULL`);
  const currentOf = connection.prepare<Current>(`
    SELECT revision, status, saved_at AS savedAt FROM reports
    WHERE id = ? AND deleted_at IS NULL`);
  const texts = connection.prepare<{ id: ReportId; text: string }>(`
    SELECT report_texts.report_id AS id, report_texts.text
    FROM json_each(?) AS wanted
    JOIN report_texts ON report_texts.report_id = wanted.value
    JOIN reports ON reports.id = wanted.value AND reports.deleted_at IS NULL
    ORDER BY wanted.key`);
  const count = connection.prepare<{ count: number }>(
    'SELECT count(*) AS count FROM reports WHERE deleted_at IS NULL',
  );

  function read(id: ReportId): Report {
    const record = get.get(id);
    if (record === undefined) throw new AppError('not-found', { id });
    const { people, places } = names.of([id]).get(id) ?? { people: [], places: [] };
    const body = migrateBody({
      version: record.body_version,
      document: JSON.parse(record.body) as unknown,
    });
    return v.parse(Report, {
      id,
      revision: record.revision,
      status: record.status,
      createdAt: record.created_at,
      savedAt: record.saved_at,
      sourceId: record.source_id,
      originalName: record.original_name,
      people,
      places,
      content: fromColumns(record, tags.of([id]).get(id) ?? [], body),
      correction: corrections.of(id),
    });
  }

  function current(id: ReportId, baseRevision: number | null): Current {
    const record = currentOf.get(id);
    if (record === undefined) throw new AppError('not-found', { id });
    if (baseRevision !== null && record.revision !== baseRevision) {
      throw new AppError('conflict', { revision: record.revision });
    }
    return record;
  }

  return {
    get: read,
    insert: (report) =>
      connection.transaction(() => {
        const { id, createdAt } = report;
        writer.first({ ...report, at: createdAt });
        names.add(id, report);
        if (report.original !== null) originals.add(id, report.original);
        return read(id);
      }),
    save: ({ id, baseRevision, content }, at) =>
      connection.transaction(() => {
        const now = current(id, baseRevision);
        if (isFrozen(now.status)) throw new AppError('read-only', { id, of: 'report' });
        if (writer.isSame(id, now.revision, content)) {
          return { revision: now.revision, savedAt: now.savedAt };
        }
        const { status } = now;
        return writer.next({ id, current: now, content, status, cause: 'saved', reason: '', at });
      }),
    change: ({ id, baseRevision, content, status, ...why }) =>
      connection.transaction(() => {
        const now = current(id, baseRevision);
        const next = { content: content(read(id)), status: status ?? now.status };
        const isNothing = why.cause === 'tagged' && writer.isSame(id, now.revision, next.content);
        if (isNothing) return { revision: now.revision, savedAt: now.savedAt };
        return writer.next({ id, current: now, ...next, ...why });
      }),
    rows: () => parts.rows.rows(),
    texts: (ids) => texts.all(JSON.stringify(ids)),
    searchDocument(id) {
      const document = parts.rows.searchDocuments([id]).get(id);
      if (document === undefined) throw new AppError('not-found', { id });
      return document;
    },
    original: (id) => originals.get(id),
    count: () => count.get()?.count ?? 0,
  };
}
