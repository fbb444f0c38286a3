import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#contract/errors.ts';
import { renameDurably } from '../disk/rename-durably.ts';
import { type Connection, openCopy } from './connection.ts';
import type { DataKey } from './data-key.ts';
import { translating } from './errors.ts';
import { fileNames, pathIn } from './folder.ts';
import { versionOf } from './migrate.ts';

/**
 * A verified copy of the database in backups/, encrypted with the archive's own key; gives its
 * name back. VACUUM INTO is the one way to a whole and encrypted copy of an open archive: the
 * library's backup() refuses and a copied file lacks the log.
 */
export function backUp(
  connection: Connection,
  dataKey: DataKey,
  folder: string,
  madeAt: Date,
): string {
  const backups = pathIn(folder, 'backups');
  const time = madeAt.toISOString().replace(/[-:]|\.\d+/gu, '');
  const name = `archive-${time}-v${versionOf(connection)}.db`;
  const part = join(backups, `.${name}.part`);
  return translating(fileNames.backups, () => {
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    dropCutCopies(backups);
    try {
      connection.prepare('VACUUM INTO ?').run(part);
      verify(part, dataKey, reportCount(connection));
      renameDurably(part, join(backups, name));
    } finally {
      rmSync(part, { force: true });
    }
    return name;
  });
}

/** Throws 'corrupt' unless the copy is whole and holds as many reports as the archive. */
function verify(path: string, dataKey: DataKey, reports: number): void {
  const copy = openCopy(path, dataKey);
  try {
    if (copy.pragma('integrity_check') !== 'ok' || reportCount(copy) !== reports) {
      throw new AppError('corrupt', { name: fileNames.backups });
    }
  } finally {
    copy.close();
  }
}

function reportCount(connection: Connection): number {
  return (
    connection.prepare<{ count: number }>('SELECT count(*) AS count FROM reports').get()?.count ?? 0
  );
}

function dropCutCopies(backups: string): void {
  for (const name of readdirSync(backups)) {
    if (name.endsWith('.db.part')) rmSync(join(backups, name), { force: true });
  }
}
