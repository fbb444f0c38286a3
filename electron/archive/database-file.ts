// SQLite itself: an encrypted file, opened with every setting read back.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#contract/errors.ts';
import { type DataKey, sqlcipherKey } from './data-key.ts';
import { archiveError, translating } from './errors.ts';

/** `key()` comes from SQLite3 Multiple Ciphers; the published types are of plain better-sqlite3. */
export type EncryptedDatabase = Database.Database & { key(key: Buffer): number };

type Setting = readonly [name: string, value: string, readBack: string | number];

/** Before anything is read: from here on no other connection gets in. */
const alone: Setting = ['locking_mode', 'EXCLUSIVE', 'exclusive'];

/** None of these survives a reopening, so each is set and read back every time. */
const settings: readonly Setting[] = [
  ['journal_mode', 'WAL', 'wal'],
  // With NORMAL, the library's default after reopening, a power cut loses acknowledged saves.
  ['synchronous', 'FULL', 2],
  // Temporary files are not encrypted: sorting would leave reports on disk as plain text.
  ['temp_store', 'MEMORY', 2],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  // Without it INSERT OR REPLACE slips past the triggers that protect revisions.
  ['recursive_triggers', 'ON', 1],
  ['secure_delete', 'ON', 1],
  // On macOS a plain fsync does not reach the medium.
  ...(process.platform === 'darwin' ? [['fullfsync', 'ON', 1] as const] : []),
];

/**
 * Opens the database, which must exist, for this connection alone. `refuse` runs right after the
 * first read, before anything may write, and throws on a file that is not ours.
 */
export function openToWrite(
  path: string,
  dataKey: DataKey,
  refuse: (database: EncryptedDatabase) => void,
): EncryptedDatabase {
  return opened(path, { fileMustExist: true, timeout: 500 }, (database) => {
    giveKey(database, dataKey);
    apply(database, alone);
    refuse(database);
    for (const setting of settings) apply(database, setting);
  });
}

/** Opens a closed copy only to look at it: no lock is kept and nothing is written. */
export function openToRead(path: string, dataKey: DataKey): EncryptedDatabase {
  return opened(path, { fileMustExist: true, readonly: true }, (database) => {
    giveKey(database, dataKey);
    apply(database, ['temp_store', 'MEMORY', 2]);
  });
}

/** Throws 'in-use' when another process holds the database; needs no key and writes nothing. */
export function refuseHeldFile(path: string): void {
  const options = { fileMustExist: true, readonly: true, timeout: 0 };
  const database = translating(basename(path), () => new Database(path, options));
  try {
    database.prepare('SELECT 1 FROM sqlite_schema').get();
  } catch (error) {
    const translated = archiveError(error, basename(path));
    // Without the key a free archive reads as «corrupt»; only a lock is of interest here.
    if (!(translated instanceof AppError) || translated.code !== 'corrupt') throw translated;
  } finally {
    database.close();
  }
}

/** Which file stands at a path, by whatever name it got there; null for none that can be reached. */
export function fileAt(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

function opened(
  path: string,
  options: Database.Options,
  prepare: (database: EncryptedDatabase) => void,
): EncryptedDatabase {
  return translating(basename(path), () => {
    const database = new Database(path, options) as EncryptedDatabase;
    try {
      prepare(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

function giveKey(database: EncryptedDatabase, dataKey: DataKey): void {
  apply(database, ['cipher', "'sqlcipher'", 'sqlcipher']);
  const key = sqlcipherKey(dataKey);
  const status = database.key(key);
  key.fill(0);
  if (status !== 0) throw new Error(`the key was not taken (${status})`);
}

function apply(database: EncryptedDatabase, [name, value, readBack]: Setting): void {
  database.pragma(`${name} = ${value}`);
  const actual = database.pragma(name, { simple: true });
  if (actual !== readBack) throw new Error(`${name} is ${String(actual)}, not ${readBack}`);
}
