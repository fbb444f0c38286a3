import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import { sha256 } from '../disk/sha256.ts';
import { verifyAudit } from './audit-check.ts';
import type { Connection } from './connection.ts';
import { fileNames } from './folder.ts';

/** What a full look at the archive found; it is sound when there are no problems. */
export type ArchiveCheck = {
  /**
   * SQLite's findings, broken references and hashes that no longer fit, each as a line that
   * names pages, tables and ids, never content.
   */
  readonly problems: readonly string[];
  readonly reports: number;
  readonly revisions: number;
  readonly tags: number;
  readonly originals: number;
};

type Hashed = {
  readonly rowid: number;
  readonly id: string;
  readonly sha256: string;
  readonly data: string | Uint8Array;
};

/** What the window reads as soon as an archive is open: small, however long the reports are. */
const firstTables = ['archive', 'reports', 'tags', 'report_tags', 'changes'];

/**
 * Throws 'corrupt'. After a session that was cut off the whole file is looked at; otherwise only
 * what the start reads, because the rest takes seconds and is guarded anyway: each page carries a
 * keyed hash that is checked whenever the page is read.
 */
export function refuseDamagedStart(connection: Connection, wasCutOff: boolean): void {
  const checks = wasCutOff ? ['quick_check'] : firstTables.map((name) => `quick_check(${name})`);
  if (!checks.every((check) => connection.pragma(check) === 'ok')) {
    throw new AppError('corrupt', { name: fileNames.database });
  }
}

export function checkArchive(connection: Connection): ArchiveCheck {
  const damage = integrityProblems(connection);
  // Rows of a damaged file cannot be relied on to be read at all.
  const content =
    damage.length > 0
      ? []
      : [
          ...referenceProblems(connection),
          ...hashProblems(connection),
          ...contentProblems(connection),
          ...auditProblems(connection),
        ];
  return {
    problems: [...damage, ...content],
    reports: count(connection, 'reports WHERE deleted_at IS NULL'),
    revisions: count(connection, 'revisions'),
    tags: count(connection, 'tags'),
    originals: count(connection, 'originals'),
  };
}

function integrityProblems(connection: Connection): string[] {
  try {
    return integrityFindings(connection);
  } catch (error) {
    // A page that does not open at all ends SQLite's own check.
    if (!(error instanceof AppError) || error.code !== 'corrupt') throw error;
    return ['integrity: a page cannot be read'];
  }
}

function integrityFindings(connection: Connection): string[] {
  return connection
    .prepare<{ finding: string }>('SELECT integrity_check AS finding FROM pragma_integrity_check')
    .all()
    .filter(({ finding }) => finding !== 'ok')
    .map(({ finding }) => `integrity: ${finding}`);
}

function referenceProblems(connection: Connection): string[] {
  return connection
    .prepare<{ table: string; rowid: number | null; parent: string }>(
      'SELECT "table", rowid, parent FROM pragma_foreign_key_check',
    )
    .all()
    .map(({ table, rowid, parent }) => `reference: ${table} row ${rowid ?? '?'} to ${parent}`);
}

function hashProblems(connection: Connection): string[] {
  const hashed = {
    text: 'SELECT rowid, report_id AS id, text_sha256 AS sha256, text AS data FROM report_texts',
    revision: 'SELECT rowid, report_id AS id, sha256, content AS data FROM revisions',
    original: 'SELECT rowid, report_id AS id, sha256, bytes AS data FROM originals',
  };
  const attachments = 'SELECT rowid, id, id AS sha256, bytes AS data FROM attachments';
  return [
    ...Object.entries(hashed).flatMap(([kind, select]) =>
      withOtherHash(connection, select).map((id) => `hash: ${kind} of report ${id}`),
    ),
    ...withOtherHash(connection, attachments).map((id) => `hash: attachment ${id}`),
  ];
}

/** What a report shows must be what its latest revision keeps. */
function contentProblems(connection: Connection): string[] {
  return connection
    .prepare<{ id: ReportId }>(
      `SELECT reports.id
       FROM reports
       JOIN report_texts ON report_texts.report_id = reports.id
       JOIN revisions ON revisions.report_id = reports.id
         AND revisions.revision = reports.revision
       WHERE reports.emptied_at IS NULL AND (
         reports.title IS NOT revisions.content ->> '$.title'
         OR reports.number IS NOT revisions.content ->> '$.number'
         OR reports.classification IS NOT revisions.content ->> '$.classification'
         OR report_texts.body IS NOT revisions.content -> '$.body.document')`,
    )
    .all()
    .map(({ id }) => `content: report ${id} is not its latest revision`);
}

function auditProblems(connection: Connection): string[] {
  const { fault } = verifyAudit(connection);
  if (fault === null) return [];
  const at = [fault.seq > 0 ? `entry ${fault.seq}` : '', fault.object].filter(Boolean);
  return [`audit: ${fault.fault}, ${at.join(', ')}`];
}

/** Reads one row at a time: an archive is larger than memory should be. */
function withOtherHash(connection: Connection, select: string): string[] {
  const next = connection.prepare<Hashed>(`${select} WHERE rowid > ? ORDER BY rowid LIMIT 1`);
  const ids: string[] = [];
  for (let row = next.get(0); row !== undefined; row = next.get(row.rowid)) {
    if (sha256(row.data) !== row.sha256) ids.push(row.id);
  }
  return ids;
}

function count(connection: Connection, from: string): number {
  const row = connection.prepare<{ count: number }>(`SELECT count(*) AS count FROM ${from}`).get();
  return row?.count ?? 0;
}
