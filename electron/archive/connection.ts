// The one road to the archive's file, with every failure translated. What is dangerous on an
// encrypted file (verbose, backup, serialize, rekey of a live file) cannot be reached through it.
import { basename, dirname } from 'node:path';
import type { Statement as SqliteStatement } from 'better-sqlite3';
import { AppError } from '#contract/errors.ts';
import { type EncryptedDatabase, fileAt, openToRead, openToWrite } from './database-file.ts';
import type { DataKey } from './data-key.ts';
import { archiveError } from './errors.ts';

export type SqlValue = string | number | null | Uint8Array;
export type SqlValues = Readonly<Record<string, SqlValue>>;

/** A prepared statement; `Row` is what its SQL selects. */
export type Statement<Row> = {
  /** Returns the number of rows changed. */
  run(...values: readonly (SqlValue | SqlValues)[]): number;
  get(...values: readonly (SqlValue | SqlValues)[]): Row | undefined;
  all(...values: readonly (SqlValue | SqlValues)[]): Row[];
};

/**
 * A write that has returned is in the file that stands at the archive's path. While none does, as
 * with a medium pulled out, every write throws 'archive-gone'; once it is back, the connection goes
 * on over it by itself.
 */
export type Connection = {
  prepare<Row = never>(sql: string): Statement<Row>;
  exec(sql: string): void;
  pragma(name: string): unknown;
  /** Runs in one transaction, or in a savepoint of the one already running. */
  transaction<T>(work: () => T): T;
  close(): void;
};

/**
 * Opens the database, which must exist, for this connection alone. `refuse` runs right after the
 * first read, before anything may write, and throws on a file that is not ours. The key must stay
 * as it is until the connection is closed.
 */
export function openConnection(
  path: string,
  dataKey: DataKey,
  refuse: (connection: Connection) => void,
): Connection {
  // What was opened once and opens with the same key again is no stranger.
  const open = (): EncryptedDatabase => openToWrite(path, dataKey, () => undefined);
  const first = openToWrite(path, dataKey, (database) => {
    refuse(connectionOver(database, path, open));
  });
  return connectionOver(first, path, open);
}

/** Opens a closed copy only to look at it: no lock is kept and nothing is written. */
export function openCopy(path: string, dataKey: DataKey): Connection {
  const open = (): EncryptedDatabase => openToRead(path, dataKey);
  return connectionOver(open(), path, open);
}

function connectionOver(
  first: EncryptedDatabase,
  path: string,
  open: () => EncryptedDatabase,
): Connection {
  let database = first;
  let file = fileAt(path);
  let isClosed = false;
  /** The disk refused something: its handles may be dead, though the file is there again. */
  let isInDoubt = false;

  const gone = (cause: unknown): AppError =>
    new AppError('archive-gone', { name: basename(dirname(path)) }, { cause });

  const translated = (error: unknown): AppError | Error => {
    const known = archiveError(error, basename(path));
    const isRefused = known instanceof AppError && known.code === 'no-access';
    if (!isRefused) return known;
    isInDoubt = true;
    // A medium that was pulled out fails in many ways, of which only its absence helps a person.
    return fileAt(path) === null ? gone(error) : known;
  };

  const openAgain = (): void => {
    isInDoubt = true;
    // First, for the lock of the old handles keeps the new ones out.
    database.close();
    try {
      database = open();
    } catch (error) {
      throw gone(error);
    }
    file = fileAt(path);
    isInDoubt = false;
  };

  const run = <T>(work: () => T): T => {
    if (isClosed) throw new AppError('locked');
    try {
      if (isInDoubt && !database.inTransaction) openAgain();
      return work();
    } catch (error) {
      throw translated(error);
    }
  };

  /**
   * SQLite writes on into a file that was moved or deleted, and says it went well: so the path is
   * asked before, and again after, when the write is on disk.
   */
  const write = <T>(work: () => T): T =>
    run(() => {
      if (database.inTransaction) return work();
      const there = fileAt(path);
      if (there === null) throw gone(null);
      if (there !== file) openAgain();
      const result = work();
      if (fileAt(path) !== file) throw gone(null);
      return result;
    });

  return {
    prepare<Row>(sql: string): Statement<Row> {
      let owner = database;
      let prepared = run(() => {
        owner = database;
        return owner.prepare<unknown[], Row>(sql);
      });
      const statement = (): SqliteStatement<unknown[], Row> => {
        if (owner !== database) {
          owner = database;
          prepared = owner.prepare<unknown[], Row>(sql);
        }
        return prepared;
      };
      return {
        run: (...values) => write(() => statement().run(...values).changes),
        get: (...values) => run(() => statement().get(...values)),
        all: (...values) => run(() => statement().all(...values)),
      };
    },
    exec: (sql) => {
      write(() => database.exec(sql));
    },
    pragma: (name) => run(() => database.pragma(name, { simple: true })),
    transaction: (work) => write(() => database.transaction(work).immediate()),
    close: () => {
      isClosed = true;
      database.close();
    },
  };
}
