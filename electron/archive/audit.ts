// The audit chain as it is written: each entry in the transaction of the change it tells of.
import type { AuditAction, AuditDetails, AuditEntry } from '#contract/audit.ts';
import { auditPageLength } from '#contract/audit.ts';
import { sha256 } from '../disk/sha256.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';

export type AuditNote = {
  readonly action: AuditAction;
  /** Id of what it was done to. */
  readonly object: string;
  readonly details?: AuditDetails;
  /** Hashes of a report's latest revision; left out where no report's content changed. */
  readonly before?: string;
  readonly after?: string;
};

export type Audit = {
  /** Latest first, one page; of one object alone if `object` is given, older than `before`. */
  list(of: { readonly object: string | null; readonly before: number | null }): AuditEntry[];
  /** Belongs in the transaction of the change, so that neither is kept without the other. */
  append(note: AuditNote): void;
};

/** A row of the table; `h` is the hash of all the others. */
export type AuditRow = {
  readonly seq: number;
  readonly utc: string;
  readonly actor: string;
  readonly action: string;
  readonly object: string;
  readonly details: string;
  readonly before_hash: string;
  readonly after_hash: string;
  readonly prev: string;
  readonly h: string;
};

/** Clocks are set by a network a little at a time; more than this was a person or a fault. */
const toleratedSetBackMs = 5 * 60 * 1000;

export function hashOf(row: Omit<AuditRow, 'h'>): string {
  const { seq, utc, actor, action, object, details, before_hash, after_hash, prev } = row;
  // As JSON, so that no value can be read as the end of another.
  return sha256(
    JSON.stringify([seq, utc, actor, action, object, details, before_hash, after_hash, prev]),
  );
}

/** Begins the chain where there is none: with what the archive holds, if it is older than that. */
export function createAudit(connection: Connection, archiveId: string, clock: Clock): Audit {
  const last = connection.prepare<Pick<AuditRow, 'seq' | 'utc' | 'h'>>(
    'SELECT seq, utc, h FROM audit ORDER BY seq DESC LIMIT 1',
  );
  const officer = connection.prepare<{ name: string | null }>(
    `SELECT mission ->> '$.officer' AS name FROM archive`,
  );
  const add = connection.prepare(`
    INSERT INTO audit
      (seq, utc, actor, action, object, details, before_hash, after_hash, prev, h)
    VALUES
      (@seq, @utc, @actor, @action, @object, @details, @before_hash, @after_hash, @prev, @h)`);
  const found = connection.prepare<{ id: string; revision: number; sha256: string }>(`
    SELECT reports.id, reports.revision, revisions.sha256
    FROM reports
    JOIN revisions ON revisions.report_id = reports.id AND revisions.revision = reports.revision
    ORDER BY reports.id`);
  const list = connection.prepare<AuditRow>(`
    SELECT * FROM audit
    WHERE seq < @before AND (@object IS NULL OR object = @object)
    ORDER BY seq DESC LIMIT ${auditPageLength}`);

  function append(note: AuditNote): void {
    const end = last.get();
    const now = clock.now();
    const setBackMs = end === undefined ? 0 : Date.parse(end.utc) - now.getTime();
    if (end !== undefined && setBackMs > toleratedSetBackMs) {
      const details = { from: end.utc, to: now.toISOString() };
      put({ action: 'clock.setBack', object: archiveId, details }, now, end);
      put(note, now, last.get());
    } else {
      put(note, now, end);
    }
  }

  function put(note: AuditNote, now: Date, end: Pick<AuditRow, 'seq' | 'h'> | undefined): void {
    const { action, object, details = {}, before = '', after = '' } = note;
    const row = {
      seq: (end?.seq ?? 0) + 1,
      utc: now.toISOString(),
      actor: officer.get()?.name ?? '',
      action,
      object,
      details: JSON.stringify(details),
      before_hash: before,
      after_hash: after,
      prev: end?.h ?? '',
    };
    add.run({ ...row, h: hashOf(row) });
  }

  function begin(): void {
    const reports = found.all();
    append({ action: 'chain.begun', object: archiveId, details: { reports: reports.length } });
    for (const { id, revision, sha256: after } of reports) {
      append({ action: 'report.found', object: id, details: { revision }, after });
    }
  }

  // An archive whose entries were all taken away has given out numbers before.
  const isNew =
    connection.prepare(`SELECT 1 FROM sqlite_sequence WHERE name = 'audit'`).get() === undefined;
  if (isNew) connection.transaction(begin);

  return {
    append,
    list: ({ object, before }) =>
      list.all({ object, before: before ?? Number.MAX_SAFE_INTEGER }).map((row) => ({
        seq: row.seq,
        at: row.utc,
        actor: row.actor,
        action: row.action as AuditAction,
        object: row.object,
        details: JSON.parse(row.details) as AuditDetails,
      })),
  };
}
