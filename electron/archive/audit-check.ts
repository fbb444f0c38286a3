// Reads the audit chain from its first entry and names the first thing that is wrong with it.
import type { AuditCheck } from '#contract/audit.ts';
import type { EventData } from '#contract/events.ts';
import { type AuditRow, hashOf } from './audit.ts';
import type { Connection } from './connection.ts';

export type AuditProgress = EventData<'audit.progress'>;

type Fault = NonNullable<AuditCheck['fault']>;

/** Without these a change would leave no trace in the chain. */
const guards = [
  'audit_is_not_changed',
  'audit_is_not_deleted',
  'revisions_are_not_changed',
  'revisions_are_not_deleted',
] as const;

/** Entries between two breaths: about ten milliseconds of work. */
const batchSize = 2_000;

/** Verifies in steps of so many entries read, so that a caller can let others in between. */
function* verifying(connection: Connection): Generator<number, AuditCheck> {
  const batch = connection.prepare<AuditRow>(
    `SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ${batchSize}`,
  );
  let head: AuditCheck['head'] = null;
  let fault: Fault | null = null;
  let entries = 0;
  for (;;) {
    const rows = batch.all(head?.seq ?? 0);
    for (const row of rows) {
      fault ??= faultOf(row, head);
      head = { seq: row.seq, hash: row.h };
    }
    entries += rows.length;
    if (rows.length < batchSize) break;
    yield entries;
  }
  fault ??= missingEnd(connection, head?.seq ?? 0);
  fault ??= missingGuard(connection);
  fault ??= changedReport(connection);
  return { entries, head, fault };
}

/** All at once; 100,000 entries take about half a second. */
export function verifyAudit(connection: Connection): AuditCheck {
  const steps = verifying(connection);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Lets saves and reads in between every few entries, and tells how far it is. */
export async function verifyAuditPolitely(
  connection: Connection,
  onProgress: (progress: AuditProgress) => void,
): Promise<AuditCheck> {
  const { total } = connection
    .prepare<{ total: number }>('SELECT count(*) AS total FROM audit')
    .get() ?? { total: 0 };
  const steps = verifying(connection);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onProgress({ checked: step.value, total });
    await new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
  }
}

function faultOf(row: AuditRow, before: AuditCheck['head']): Fault | null {
  const expected = (before?.seq ?? 0) + 1;
  if (row.seq !== expected) return { fault: 'missing', seq: expected, object: '' };
  const at = { seq: row.seq, object: row.object };
  if (row.prev !== (before?.hash ?? '')) return { fault: 'unlinked', ...at };
  return row.h === hashOf(row) ? null : { fault: 'changed', ...at };
}

/** SQLite remembers the highest number it gave: a tail that was cut off leaves it behind. */
function missingEnd(connection: Connection, last: number): Fault | null {
  const given = connection
    .prepare<{ seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'audit'`)
    .get();
  const isWhole = given !== undefined && given.seq <= last && last > 0;
  return isWhole ? null : { fault: 'missing', seq: last + 1, object: '' };
}

function missingGuard(connection: Connection): Fault | null {
  const present = new Set(
    connection
      .prepare<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`)
      .all()
      .map(({ name }) => name),
  );
  const gone = guards.find((name) => !present.has(name));
  return gone === undefined ? null : { fault: 'unguarded', seq: 0, object: gone };
}

/** Each report's latest revision must be the one its last entry with a hash tells of. */
function changedReport(connection: Connection): Fault | null {
  const row = connection
    .prepare<{ id: string; seq: number }>(
      `SELECT id, coalesce(last, 0) AS seq
       FROM (
         SELECT reports.id, revisions.sha256,
           (SELECT seq FROM audit WHERE object = reports.id AND after_hash <> ''
            ORDER BY seq DESC LIMIT 1) AS last
         FROM reports
         LEFT JOIN revisions
           ON revisions.report_id = reports.id AND revisions.revision = reports.revision
         WHERE reports.emptied_at IS NULL
       )
       WHERE (SELECT after_hash FROM audit WHERE seq = last) IS NOT sha256
       ORDER BY id LIMIT 1`,
    )
    .get();
  return row === undefined ? null : { fault: 'report', seq: row.seq, object: row.id };
}
