import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { inspectArchive } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function makeClosedArchive(reports = 1): Promise<{ folder: string; database: string }> {
  const { archive, folder } = await makeTestArchive();
  for (let number = 0; number < reports; number += 1) {
    const body = bodyOf(`Отчёт ${number} `.repeat(200));
    archive.reports.insert(buildNewReport({ content: buildContent({ body }) }));
  }
  archive.close();
  return { folder, database: path.join(folder, 'archive.db') };
}

function flipByte(file: string, offset: number): void {
  const bytes = readFileSync(file);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

/** Opens with the right password, expecting `code`, and the file as it was. */
async function expectRefusal(folder: string, code: string): Promise<void> {
  const database = path.join(folder, 'archive.db');
  const before = hashOf(database);
  await expect(openTestArchive(folder)).rejects.toMatchObject({ code });
  expect(hashOf(database)).toBe(before);
}

describe('a file that cannot be opened is named and left alone', () => {
  it('when it is empty', async () => {
    const { folder, database } = await makeClosedArchive();
    truncateSync(database, 0);
    expect(() => inspectArchive(folder)).toThrow('empty-file');
    await expectRefusal(folder, 'empty-file');
  });

  it('when it is a plain SQLite file', async () => {
    const { folder, database } = await makeClosedArchive();
    rmSync(database);
    const plain = new Database(database);
    plain.exec('CREATE TABLE notes (text TEXT)');
    plain.close();
    expect(() => inspectArchive(folder)).toThrow('foreign-file');
    await expectRefusal(folder, 'foreign-file');
  });

  it('when it is a text', async () => {
    const { folder, database } = await makeClosedArchive();
    writeFileSync(database, 'Уважаемые коллеги! '.repeat(500));
    expect(() => inspectArchive(folder)).toThrow('foreign-file');
    await expectRefusal(folder, 'foreign-file');
  });

  it('when it belongs to the keys of another archive', async () => {
    const { folder, database } = await makeClosedArchive();
    const other = await makeClosedArchive();
    copyFileSync(other.database, database);
    expect(() => inspectArchive(folder)).toThrow('foreign-file');
    await expectRefusal(folder, 'foreign-file');
  });

  it('when it has our key but is no archive', async () => {
    const { folder } = await makeClosedArchive();
    const connection = await openTestConnection(folder);
    connection.exec('PRAGMA application_id = 7');
    connection.close();
    inspectArchive(folder);
    await expectRefusal(folder, 'foreign-file');
  });

  it('when a newer program made it', async () => {
    const { folder } = await makeClosedArchive();
    const connection = await openTestConnection(folder);
    connection.exec('PRAGMA user_version = 100000');
    connection.close();
    inspectArchive(folder);
    await expectRefusal(folder, 'archive-too-new');
  });

  it.each([0, 20, 2000, 4090])('when byte %i of its first page is damaged', async (offset) => {
    const { folder, database } = await makeClosedArchive();
    flipByte(database, offset);
    inspectArchive(folder);
    await expectRefusal(folder, 'corrupt');
  });

  it('when its first page is lost', async () => {
    const { folder, database } = await makeClosedArchive();
    const bytes = readFileSync(database);
    writeFileSync(database, bytes.fill(0, 0, 4096));
    inspectArchive(folder);
    await expectRefusal(folder, 'corrupt');
  });

  it('when it is half gone', async () => {
    const { folder, database } = await makeClosedArchive(40);
    truncateSync(database, Math.floor(readFileSync(database).length / 2));
    inspectArchive(folder);
    await expectRefusal(folder, 'corrupt');
  });
});

describe('damage inside a large text', () => {
  it('does not keep the archive shut and is found by the check', async () => {
    const { folder, database } = await makeClosedArchive(40);
    const pages = readFileSync(database).length / 4096;
    flipByte(database, 4096 * (pages - 1) + 100);

    const archive = await openTestArchive(folder);
    expect(archive.reports.count()).toBe(40);
    expect(archive.check().problems).not.toEqual([]);
  });

  it('does not hide behind the password', async () => {
    const { folder, database } = await makeClosedArchive();
    flipByte(database, 2000);
    await expect(openTestArchive(folder, 'другой пароль')).rejects.toMatchObject({
      code: 'wrong-password',
    });
  });
});
