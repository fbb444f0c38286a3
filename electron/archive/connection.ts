// The one road to SQLite: an encrypted connection with every setting read back and every failure
// translated. What is dangerous on an encrypted file (verbose, backup, serialize, rekey of a live
// file) cannot be reached through it.
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#contract/errors.ts';
import { type DataKey, sqlcipherKey } from './data-key.ts';
import { archiveError, translating } from './errors.ts';

export type SqlValue = string | number | null | Uint8Array;
export type SqlValues = Readonly<Record<string, SqlValue>>;

/** A prepared statement; `Row` is what its SQL selects. */
export type Statement<Row> = {
  /** Returns the number of rows changed. */
  run(...values: readonly (SqlValue | SqlValues)[]): number;
  get(...values: readonly (SqlValue | SqlValues)[]): Row | undefined;
  all(...values: readonly (SqlValue | SqlValues)[]): Row[];
};

export type Connection = {
  prepare<Row = never>(sql: string): Statement<Row>;
  exec(sql: string): void;
  pragma(name: string): unknown;
  /** Runs in one transaction, or in a savepoint of the one already running. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/** `key()` comes from SQLite3 Multiple Ciphers; the published types are of plain better-sqlite3. */
type EncryptedDatabase = Database.Database & { key(key: Buffer): number };

type Setting = readonly [name: string, value: string, readBack: string | number];

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
export function openConnection(
  path: string,
  dataKey: DataKey,
  refuse: (connection: Connection) => void,
): Connection {
  const database = openFile(path, { fileMustExist: true, timeout: 500 });
  return closingOnFailure(database, () => {
    giveKey(database, dataKey);
    apply(database, ['locking_mode', 'EXCLUSIVE', 'exclusive']);
    const connection = connectionOver(database, path);
    refuse(connection);
    for (const setting of settings) apply(database, setting);
    return connection;
  });
}

/** Opens a closed copy only to look at it: no lock is kept and nothing is written. */
export function openCopy(path: string, dataKey: DataKey): Connection {
  const database = openFile(path, { fileMustExist: true, readonly: true });
  return closingOnFailure(database, () => {
    giveKey(database, dataKey);
    apply(database, ['temp_store', 'MEMORY', 2]);
    return connectionOver(database, path);
  });
}

/** Throws 'in-use' when another process holds the database; needs no key and writes nothing. */
export function refuseHeldFile(path: string): void {
  const database = openFile(path, { fileMustExist: true, readonly: true, timeout: 0 });
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

function openFile(path: string, options: Database.Options): EncryptedDatabase {
  return translating(basename(path), () => new Database(path, options) as EncryptedDatabase);
}

function closingOnFailure(database: EncryptedDatabase, work: () => Connection): Connection {
  try {
    return translating(basename(database.name), work);
  } catch (error) {
    database.close();
    throw error;
  }
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

/**
 * A medium that was pulled out fails in many ways, of which only its absence helps a person.
 * Put back, it is no use to this connection, whose handles are dead: the archive must be closed and
 * opened again.
 */
function connectionError(error: unknown, path: string): AppError | Error {
  const translated = archiveError(error, basename(path));
  const isRefused = translated instanceof AppError && translated.code === 'no-access';
  return isRefused && !existsSync(path)
    ? new AppError('missing-file', { name: basename(dirname(path)) }, { cause: error })
    : translated;
}

function connectionOver(database: EncryptedDatabase, path: string): Connection {
  const run = <T>(work: () => T): T => {
    if (!database.open) throw new AppError('locked');
    try {
      return work();
    } catch (error) {
      throw connectionError(error, path);
    }
  };
  return {
    prepare<Row>(sql: string): Statement<Row> {
      const statement = run(() => database.prepare<unknown[], Row>(sql));
      return {
        run: (...values) => run(() => statement.run(...values).changes),
        get: (...values) => run(() => statement.get(...values)),
        all: (...values) => run(() => statement.all(...values)),
      };
    },
    exec: (sql) => {
      run(() => database.exec(sql));
    },
    pragma: (name) => run(() => database.pragma(name, { simple: true })),
    transaction: (work) => run(() => database.transaction(work).immediate()),
    close: () => {
      database.close();
    },
  };
}
