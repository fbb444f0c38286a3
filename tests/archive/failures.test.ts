import { describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { AppError } from '#contract/errors.ts';
import { archiveError } from '../../electron/archive/errors.ts';
import { openTestConnection, makeTestArchive } from '../support/test-archive.ts';

describe('failures of SQLite and the disk', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'no-access'],
    ['SQLITE_READONLY_DIRECTORY', 'no-access'],
    ['SQLITE_CANTOPEN', 'no-access'],
    ['SQLITE_BUSY_SNAPSHOT', 'in-use'],
    ['SQLITE_NOTADB', 'corrupt'],
    ['SQLITE_CORRUPT_INDEX', 'corrupt'],
  ])('%s becomes «%s» with its cause', (sqliteCode, code) => {
    const cause = new Database.SqliteError('text of the library', sqliteCode);
    const error = archiveError(cause, 'archive.db');
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code, params: { name: 'archive.db' }, cause });
  });

  it('that are faults of ours come back as they are', () => {
    const constraint = new Database.SqliteError('NOT NULL', 'SQLITE_CONSTRAINT_NOTNULL');
    const plain = new TypeError('undefined is not a function');
    expect(archiveError(constraint, 'archive.db')).toBe(constraint);
    expect(archiveError(plain, 'archive.db')).toBe(plain);
  });

  it('of a full disk lose nothing that was there and pass when there is room again', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.close();
    const connection = await openTestConnection(folder);
    const insert = connection.prepare(
      "INSERT INTO imports (id, name, started_at) VALUES (?, ?, 'now')",
    );
    insert.run('kept', 'имя');
    const pages = Number(connection.pragma('page_count'));
    connection.exec(`PRAGMA max_page_count = ${pages}`);
    const fill = (id: string): void => {
      connection.transaction(() => insert.run(id, 'имя '.repeat(50_000)));
    };
    expect(() => fill('too large')).toThrow('disk-full');
    expect(connection.prepare('SELECT id FROM imports').all()).toEqual([{ id: 'kept' }]);
    connection.exec(`PRAGMA max_page_count = ${pages + 1000}`);
    fill('too large');
    expect(connection.pragma('integrity_check')).toBe('ok');
  });
});
