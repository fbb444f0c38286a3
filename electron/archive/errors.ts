import Database from 'better-sqlite3';
import { AppError, type ErrorCode } from '#contract/errors.ts';
import { diskError } from '../disk/disk-errors.ts';

/** Codes of SQLite by their beginning, so that extended codes follow their family. */
const sqliteCodes: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR', 'no-access'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_CORRUPT', 'corrupt'],
];

/**
 * What went wrong at SQLite or at the disk as an AppError that keeps its cause; anything else,
 * being a fault of ours, comes back as it is. `name` is the file at fault, without its folder.
 */
export function archiveError(error: unknown, name: string): AppError | Error {
  if (!(error instanceof Database.SqliteError)) return diskError(error, name);
  const code = sqliteCodes.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  return code === undefined ? error : new AppError(code, { name }, { cause: error });
}

/** Runs `work` with its failures translated. */
export function translating<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw archiveError(error, name);
  }
}
