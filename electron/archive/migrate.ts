import { AppError } from '#contract/errors.ts';
import type { Connection } from './connection.ts';
import { fileNames } from './folder.ts';
import { core } from './migrations/0010-core.ts';
import { imports } from './migrations/0030-imports.ts';
import { attachments } from './migrations/0120-attachments.ts';
import { audit } from './migrations/0060-audit.ts';
import { corrections } from './migrations/0140-corrections.ts';
import { dictionary } from './migrations/0130-dictionary.ts';
import { edits } from './migrations/0110-edits.ts';
import { history } from './migrations/0070-history.ts';
import { registration } from './migrations/0090-registration.ts';
import { searches } from './migrations/0040-searches.ts';
import { searchSnapshot } from './migrations/0050-search-snapshot.ts';
import { templates } from './migrations/0100-templates.ts';
import { trash } from './migrations/0080-trash.ts';
import { tags } from './migrations/0020-tags.ts';

/** One step up; the file's version is the number of the last step taken. */
export type Migration = { readonly version: number; readonly sql: string };

/** Every step in order, in numbers that rise by tens. */
export const migrations: readonly Migration[] = [
  core,
  tags,
  imports,
  searches,
  searchSnapshot,
  audit,
  history,
  trash,
  registration,
  templates,
  edits,
  attachments,
  dictionary,
  corrections,
];

/** «CHNC»: marks the file as an archive of ours to SQLite's tools. */
const applicationId = 0x43484e43;

/** Throws 'foreign-file' or 'archive-too-new' for a file this program must not write to. */
export function refuseForeignDatabase(connection: Connection): void {
  if (connection.pragma('application_id') !== applicationId) {
    throw new AppError('foreign-file', { name: fileNames.database });
  }
  const newest = migrations.at(-1)?.version ?? 0;
  if (versionOf(connection) > newest) {
    throw new AppError('archive-too-new', { name: fileNames.database });
  }
}

/**
 * Raises the database to the newest of `steps` in one transaction, after which it is checked
 * whole, or stays as it was. `beforeChange` runs first when there are reports to lose.
 */
export function migrate(
  connection: Connection,
  steps: readonly Migration[],
  beforeChange: () => void,
): void {
  const current = versionOf(connection);
  const pending = steps.filter((step) => step.version > current);
  if (pending.length === 0) return;
  if (current > 0 && hasReports(connection)) beforeChange();
  // A step may rebuild a table others point at; the check at the end stands in for the keys.
  connection.exec('PRAGMA foreign_keys = OFF');
  try {
    connection.transaction(() => {
      connection.exec(`PRAGMA application_id = ${applicationId}`);
      for (const step of pending) {
        connection.exec(step.sql);
        connection.exec(`PRAGMA user_version = ${step.version}`);
      }
      refuseDamage(connection);
    });
  } finally {
    connection.exec('PRAGMA foreign_keys = ON');
  }
}

function refuseDamage(connection: Connection): void {
  const isSound =
    connection.pragma('integrity_check') === 'ok' &&
    connection.prepare('SELECT 1 FROM pragma_foreign_key_check').get() === undefined;
  if (!isSound) throw new AppError('corrupt', { name: fileNames.database });
}

export function versionOf(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}

function hasReports(connection: Connection): boolean {
  return connection.prepare('SELECT 1 FROM reports').get() !== undefined;
}
