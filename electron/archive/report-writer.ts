// The one way a report's content gets into its tables: row, text, tags, revision, feed and audit
// entry together.
import type { AuditDetails } from '#contract/audit.ts';
import type { RevisionCause } from '#contract/history.ts';
import type { ReportId } from '#contract/ids.ts';
import { ReportContent, type ReportStatus, type Saved } from '#contract/report.ts';
import { attachmentsOf } from '../core/attachments/attachments-of.ts';
import { plainText } from '../core/reports/plain-text.ts';
import { sha256 } from '../disk/sha256.ts';
import type { AttachmentStore } from './attachments.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import { bodyColumns, contentSql, toColumns } from './report-columns.ts';
import type { RevisionStore } from './revisions.ts';
import type { TagStore } from './tags.ts';

/** The first revision of a report, and what of it never changes. */
export type FirstWrite = {
  readonly id: ReportId;
  readonly content: ReportContent;
  readonly sourceId: string | null;
  readonly importId: string | null;
  readonly at: string;
};

export type NextWrite = {
  readonly id: ReportId;
  /** Revision and status it has now. */
  readonly current: { readonly revision: number; readonly status: ReportStatus };
  readonly content: ReportContent;
  readonly status: ReportStatus;
  readonly cause: RevisionCause;
  readonly reason: string;
  readonly at: string;
  readonly details?: AuditDetails;
};

/** Each belongs in a transaction. */
export type ReportWriter = {
  first(write: FirstWrite): void;
  next(write: NextWrite): Saved;
  /** Whether the content is, to the last byte, that of the revision. */
  isSame(id: ReportId, revision: number, content: ReportContent): boolean;
};

type Parts = {
  readonly tags: TagStore;
  readonly changes: ChangeStore;
  readonly revisions: RevisionStore;
  readonly attachments: AttachmentStore;
  readonly audit: Audit;
};

export function createReportWriter(connection: Connection, parts: Parts): ReportWriter {
  const { tags, changes, revisions, attachments, audit } = parts;
  const insert = connection.prepare(`
    INSERT INTO reports
      (id, revision, status, source_id, import_id, created_at, saved_at, ${contentSql.names})
    VALUES
      (@id, 1, 'draft', @source_id, @import_id, @at, @at, ${contentSql.parameters})`);
  const update = connection.prepare(`
    UPDATE reports
    SET revision = @revision, status = @status, saved_at = @at, ${contentSql.assignments}
    WHERE id = @id`);
  const putText = connection.prepare(`
    INSERT INTO report_texts (report_id, body, body_version, text, text_sha256)
    VALUES (@id, @body, @body_version, @text, @text_sha256)
    ON CONFLICT (report_id) DO UPDATE SET
      body = excluded.body, body_version = excluded.body_version,
      text = excluded.text, text_sha256 = excluded.text_sha256`);

  function keepText(id: ReportId, content: ReportContent, text: string): void {
    putText.run({ id, ...bodyColumns(content.body), text, text_sha256: sha256(text) });
    tags.assign(id, content.tags);
    changes.append(id);
  }

  return {
    first({ id, content, sourceId, importId, at }) {
      const text = plainText(content.body);
      const fixed = { id, source_id: sourceId, import_id: importId, at };
      insert.run({ ...fixed, ...toColumns(content, text) });
      keepText(id, content, text);
      const cause = importId === null ? 'created' : 'imported';
      const json = contentJson(content);
      const kept = { id, revision: 1, status: 'draft', reason: '', at } as const;
      const after = revisions.add({ ...kept, cause, json });
      attachments.hold(id, 1, attachmentsOf(content.body));
      audit.append({ action: `report.${cause}`, object: id, after });
    },
    next({ id, current, content, status, cause, reason, at, details = {} }) {
      const revision = current.revision + 1;
      const text = plainText(content.body);
      update.run({ id, revision, status, at, ...toColumns(content, text) });
      keepText(id, content, text);
      const json = contentJson(content);
      const after = revisions.add({ id, revision, at, json, cause, status, reason });
      attachments.hold(id, revision, attachmentsOf(content.body));
      audit.append({
        action: `report.${cause}`,
        object: id,
        details: {
          revision,
          ...(status === current.status ? {} : { from: current.status, to: status }),
          ...(reason === '' ? {} : { reason }),
          ...details,
        },
        before: revisions.hash(id, current.revision),
        after,
      });
      return { revision, savedAt: at };
    },
    isSame: (id, revision, content) =>
      revisions.hash(id, revision) === sha256(contentJson(content)),
  };
}

const fields = Object.keys(ReportContent.entries) as (keyof ReportContent)[];

/** Fields in the contract's own order, so that one content has one text and one hash. */
function contentJson(content: ReportContent): string {
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, content[field]])));
}
