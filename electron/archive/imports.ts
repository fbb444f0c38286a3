import type { ReportId } from '#contract/ids.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type Imports = {
  begin(x: { id: string; name: string; startedAt: string }): void;
  finish(
    id: string,
    x: {
      finishedAt: string;
      imported: number;
      duplicates: number;
      failed: number;
      cancelled: boolean;
    },
  ): void;
  /** Whether a report made from the same bytes is in the archive. */
  hasOriginal(sha256: string): boolean;
};

/** An imported file, byte for byte. */
export type Original = {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

export type OriginalStore = {
  add(id: ReportId, original: Original): void;
  get(id: ReportId): { name: string; bytes: Uint8Array } | null;
};

export function createImports(connection: Connection, audit: Audit): Imports {
  const begin = connection.prepare(
    'INSERT INTO imports (id, name, started_at) VALUES (@id, @name, @startedAt)',
  );
  const finish = connection.prepare(`
    UPDATE imports
    SET finished_at = @finishedAt, imported = @imported, duplicates = @duplicates,
        failed = @failed, cancelled = @cancelled
    WHERE id = @id`);
  const hasOriginal = connection.prepare(`
    SELECT 1 FROM originals
    JOIN reports ON reports.id = originals.report_id AND reports.deleted_at IS NULL
    WHERE originals.sha256 = ?`);

  return {
    begin: (x) => {
      begin.run(x);
    },
    finish: (id, x) =>
      connection.transaction(() => {
        const { imported, duplicates, failed } = x;
        finish.run({ ...x, id, cancelled: x.cancelled ? 1 : 0 });
        audit.append({
          action: 'import.finished',
          object: id,
          details: { imported, duplicates, failed },
        });
      }),
    hasOriginal: (sha256) => hasOriginal.get(sha256) !== undefined,
  };
}

export function createOriginals(connection: Connection): OriginalStore {
  const add = connection.prepare(
    'INSERT INTO originals (report_id, name, sha256, bytes) VALUES (?, ?, ?, ?)',
  );
  const get = connection.prepare<{ name: string; bytes: Uint8Array }>(
    'SELECT name, bytes FROM originals WHERE report_id = ?',
  );

  return {
    add: (id, { name, sha256, bytes }) => {
      add.run(id, name, sha256, bytes);
    },
    get: (id) => get.get(id) ?? null,
  };
}
