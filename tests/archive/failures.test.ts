import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import Database from 'better-sqlite3';
import { AppError } from '#contract/errors.ts';
import { inspectArchive, setPassword } from '../../electron/archive/archive.ts';
import { archiveError } from '../../electron/archive/errors.ts';
import { buildNewReport } from '../support/build-report.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

describe('failures of SQLite and the disk', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_IOERR_WRITE', 'no-access'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
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

  it('of the disk are told in the same words as everywhere else', () => {
    const readOnly = Object.assign(new Error('EROFS'), { code: 'EROFS' });
    expect(archiveError(readOnly, 'keys.json')).toMatchObject({ code: 'read-only' });
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

describe('a medium pulled out under an open archive', () => {
  const gone = expect.objectContaining({ code: 'archive-gone', params: { name: 'archive' } });

  async function pullable() {
    const { archive, folder } = await makeTestArchive();
    archive.close();
    const connection = await openTestConnection(folder);
    const insert = connection.prepare(
      "INSERT INTO imports (id, name, started_at) VALUES (?, 'имя', 'now')",
    );
    insert.run('before');
    const away = `${folder} pulled out`;
    return { folder, away, connection, insert };
  }

  async function keptIn(folder: string): Promise<unknown[]> {
    const connection = await openTestConnection(folder);
    return connection.prepare('SELECT id FROM imports ORDER BY id').all();
  }

  it.each(['run', 'transaction'] as const)(
    'lets no %s pass as written, and goes on once it is back',
    async (way) => {
      const { folder, away, connection, insert } = await pullable();
      const write = (id: string): number =>
        way === 'run' ? insert.run(id) : connection.transaction(() => insert.run(id));
      renameSync(folder, away);
      expect(() => write('away')).toThrow(gone);
      renameSync(away, folder);
      write('back');
      connection.close();
      expect(await keptIn(folder)).toEqual([{ id: 'back' }, { id: 'before' }]);
    },
  );

  it('lets no write pass that ended after it had gone', async () => {
    const { folder, away, connection, insert } = await pullable();
    expect(() =>
      connection.transaction(() => {
        insert.run('on the way');
        renameSync(folder, away);
      }),
    ).toThrow(gone);
  });

  it('may come back as other files with the same content', async () => {
    const { folder, away, connection, insert } = await pullable();
    cpSync(folder, away, { recursive: true });
    rmSync(folder, { recursive: true });
    expect(() => insert.run('away')).toThrow(gone);
    renameSync(away, folder);
    insert.run('back');
    expect(connection.prepare('SELECT id FROM imports').all()).toHaveLength(2);
    connection.close();
    expect(await keptIn(folder)).toEqual([{ id: 'back' }, { id: 'before' }]);
  });

  it('leaves dead handles behind, which are made anew at the next call', async () => {
    const { folder, connection, insert } = await pullable();
    const read = connection.prepare('SELECT id FROM imports ORDER BY id');
    const intoNowhere = connection.prepare('VACUUM INTO ?');
    // What SQLite says of a dead medium; here it misses the folder of its copy.
    const fail = (): number => intoNowhere.run(path.join(folder, 'absent', 'copy.db'));
    expect(fail).toThrow('no-access');
    expect(read.all()).toEqual([{ id: 'before' }]);
    insert.run('back');
    expect(read.all()).toEqual([{ id: 'back' }, { id: 'before' }]);
    expect(connection.pragma('synchronous')).toBe(2);
  });

  it('is not taken for another one put in its place, which stays as it is', async () => {
    const { folder, away, insert } = await pullable();
    renameSync(folder, away);
    const other = await makeTestArchive();
    other.archive.close();
    renameSync(other.folder, folder);
    const database = path.join(folder, 'archive.db');
    const before = readFileSync(database);
    expect(() => insert.run('astray')).toThrow(gone);
    expect(() => insert.run('astray again')).toThrow(gone);
    expect(readFileSync(database).equals(before)).toBe(true);
  });
});

describe('an archive that fails while it is closed', () => {
  it.each([
    ['folding its log', 'pragma'],
    ['closing its file', 'close'],
  ] as const)('at %s has let go of its key and its folder all the same', async (_, step) => {
    const { archive, folder } = await makeTestArchive();
    const { id } = archive.reports.insert(buildNewReport());
    const close = Database.prototype.close;
    const failing = vi.spyOn(Database.prototype, step).mockImplementationOnce(function failOnce(
      this: Database.Database,
    ): never {
      if (step === 'close') close.call(this);
      throw new TypeError('a fault of ours');
    });
    onTestFinished(() => failing.mockRestore());

    expect(() => archive.close()).toThrow('a fault of ours');
    await expect(setPassword(archive, 'новый', fastKdf)).rejects.toMatchObject({ code: 'locked' });
    expect(() => archive.reports.get(id)).toThrow('locked');
    inspectArchive(folder);
    expect((await openTestArchive(folder)).reports.get(id).id).toBe(id);
    archive.close();
    expect(() => inspectArchive(folder)).toThrow('in-use');
  });
});
