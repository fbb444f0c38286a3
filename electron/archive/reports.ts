import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import {
  type DraftPatch,
  Report,
  type ReportContent,
  type ReportRow,
  type Saved,
  type SearchDocument,
} from '#contract/report.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { sha256 } from '../disk/sha256.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import type { Original, OriginalStore } from './imports.ts';
import type { NameStore } from './names.ts';
import {
  bodyColumns,
  type ContentColumns,
  contentSql,
  fromColumns,
  toColumns,
} from './report-columns.ts';
import type { ReportRows } from './report-rows.ts';
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

export type Reports = {
  /** Throws 'not-found'. */
  get(id: ReportId): Report;
  /** Keeps a draft as revision 1, with its original, names and tags, in one transaction. */
  insert(report: NewReport): Report;
  /** Keeps the next revision in one transaction. Throws 'not-found', 'conflict' or 'disk-full'. */
  save(patch: DraftPatch, savedAt: string): Saved;
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
  readonly tags: TagStore;
  readonly names: NameStore;
  readonly originals: OriginalStore;
  readonly rows: ReportRows;
  readonly changes: ChangeStore;
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

export function createReports(connection: Connection, parts: ReportParts): Reports {
  const { tags, names, originals, changes } = parts;
  const get = connection.prepare<ReportRecord>(`
    SELECT reports.*, report_texts.body, report_texts.body_version,
           originals.name AS original_name
    FROM reports
    JOIN report_texts ON report_texts.report_id = reports.id
    LEFT JOIN originals ON originals.report_id = reports.id
    WHERE reports.id = ? AND reports.deleted_at IS NULL`);
  const insert = connection.prepare(`
    INSERT INTO reports
      (id, revision, status, source_id, import_id, created_at, saved_at, ${contentSql.names})
    VALUES
      (@id, 1, 'draft', @source_id, @import_id, @at, @at, ${contentSql.parameters})`);
  const update = connection.prepare(`
    UPDATE reports SET revision = @revision, saved_at = @at, ${contentSql.assignments}
    WHERE id = @id`);
  const revisionOf = connection.prepare<{ revision: number }>(
    'SELECT revision FROM reports WHERE id = ? AND deleted_at IS NULL',
  );
  const putText = connection.prepare(`
    INSERT INTO report_texts (report_id, body, body_version, text, text_sha256)
    VALUES (@id, @body, @body_version, @text, @text_sha256)
    ON CONFLICT (report_id) DO UPDATE SET
      body = excluded.body, body_version = excluded.body_version,
      text = excluded.text, text_sha256 = excluded.text_sha256`);
  const addRevision = connection.prepare(`
    INSERT INTO revisions (report_id, revision, saved_at, sha256, content)
    VALUES (@id, @revision, @at, @sha256, @content)`);
  const texts = connection.prepare<{ id: ReportId; text: string }>(`
    SELECT report_texts.report_id AS id, report_texts.text
    FROM json_each(?) AS wanted
    JOIN report_texts ON report_texts.report_id = wanted.value
    JOIN reports ON reports.id = wanted.value AND reports.deleted_at IS NULL
    ORDER BY wanted.key`);
  const count = connection.prepare<{ count: number }>(
    'SELECT count(*) AS count FROM reports WHERE deleted_at IS NULL',
  );

  /** What every save writes beside the report's own row. */
  function keep(id: ReportId, revision: number, content: ReportContent, text: string, at: string) {
    const json = JSON.stringify(content);
    putText.run({ id, ...bodyColumns(content.body), text, text_sha256: sha256(text) });
    tags.assign(id, content.tags);
    addRevision.run({ id, revision, at, sha256: sha256(json), content: json });
    changes.append(id);
  }

  function read(id: ReportId): Report {
    const record = get.get(id);
    if (record === undefined) throw new AppError('not-found', { id });
    const { people, places } = names.of([id]).get(id) ?? { people: [], places: [] };
    const body = { version: record.body_version, document: JSON.parse(record.body) as unknown };
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
    });
  }

  return {
    get: read,
    insert: (report) =>
      connection.transaction(() => {
        const { id, content, createdAt } = report;
        const text = plainText(content.body);
        const fixed = { id, source_id: report.sourceId, import_id: report.importId, at: createdAt };
        insert.run({ ...fixed, ...toColumns(content, text) });
        keep(id, 1, content, text, createdAt);
        names.add(id, report);
        if (report.original !== null) originals.add(id, report.original);
        return read(id);
      }),
    save: ({ id, baseRevision, content }, savedAt) =>
      connection.transaction(() => {
        const current = revisionOf.get(id)?.revision;
        if (current === undefined) throw new AppError('not-found', { id });
        if (current !== baseRevision) throw new AppError('conflict', { revision: current });
        const revision = current + 1;
        const text = plainText(content.body);
        update.run({ id, revision, at: savedAt, ...toColumns(content, text) });
        keep(id, revision, content, text, savedAt);
        return { revision, savedAt };
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
