import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createArchive, inspectArchive } from '../../electron/archive/archive.ts';
import { buildNewReport } from '../support/build-report.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import {
  makeTestArchive,
  openTestArchive,
  openTestConnection,
  temporaryFolder,
  testClock,
  testMission,
  testPassword,
} from '../support/test-archive.ts';

const creation = { password: testPassword, mission: testMission, clock: testClock, kdf: fastKdf };

describe('a new archive', () => {
  it('is a folder with a database, keys in two copies and a place for backups', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.close();
    expect(readdirSync(folder).toSorted()).toEqual([
      'archive.db',
      'backups',
      'keys.json',
      'keys.json.bak',
    ]);
  });

  it.skipIf(process.platform === 'win32')('is closed to other users of the computer', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.reports.insert(buildNewReport());
    const modeOf = (name: string): number => statSync(path.join(folder, name)).mode & 0o777;
    expect(modeOf('.')).toBe(0o700);
    expect(modeOf('backups')).toBe(0o700);
    for (const name of ['archive.db', 'archive.db-wal', 'keys.json', 'keys.json.bak']) {
      expect(modeOf(name)).toBe(0o600);
    }
  });

  it('starts empty, with the mission it was made for', async () => {
    const { archive } = await makeTestArchive();
    expect(archive.mission.get()).toEqual(testMission);
    expect(archive.reports.count()).toBe(0);
    expect([...archive.reports.rows()]).toEqual([]);
    expect(archive.changes.head()).toBe(0);
    expect([...archive.changes.since(0)]).toEqual([]);
  });

  it('goes into an empty folder but never into one with files', async () => {
    const folder = temporaryFolder();
    const { archive } = await createArchive(folder, creation);
    archive.close();
    await expect(createArchive(folder, creation)).rejects.toMatchObject({ code: 'already-exists' });
    await openTestArchive(folder);

    const used = temporaryFolder();
    writeFileSync(path.join(used, 'letter.txt'), 'не трогать');
    await expect(createArchive(used, creation)).rejects.toMatchObject({ code: 'already-exists' });
    expect(readdirSync(used)).toEqual(['letter.txt']);
  });

  it('leaves nothing behind when it cannot be made', async () => {
    const folder = path.join(temporaryFolder(), 'new');
    const tooLittle = { ...creation, kdf: { memoryKiB: 1, passes: 0, lanes: 1 } };
    await expect(createArchive(folder, tooLittle)).rejects.toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  it('that cannot be made leaves a folder that was there before', async () => {
    const folder = temporaryFolder();
    const tooLittle = { ...creation, kdf: { memoryKiB: 1, passes: 0, lanes: 1 } };
    await expect(createArchive(folder, tooLittle)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that cannot be made leaves what somebody else has put into its folder', async () => {
    const folder = path.join(temporaryFolder(), 'new');
    const tooLittle = { ...creation, kdf: { memoryKiB: 1, passes: 0, lanes: 1 } };
    const making = createArchive(folder, tooLittle);
    writeFileSync(path.join(folder, 'letter.txt'), 'не трогать');
    await expect(making).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['letter.txt']);
  });

  it('takes a name with spaces and letters of any script', async () => {
    const folder = path.join(temporaryFolder(), ' Архив консульства 南京 ');
    const { archive } = await createArchive(folder, creation);
    archive.close();
    expect(existsSync(path.join(folder, 'archive.db'))).toBe(true);
    await openTestArchive(folder);
  });
});

describe('an open archive', () => {
  it('runs with every setting that keeps saves and secrets', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.close();
    const connection = await openTestConnection(folder);
    const settings = {
      cipher: 'sqlcipher',
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      temp_store: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      foreign_keys: 1,
      recursive_triggers: 1,
      secure_delete: 1,
      application_id: 0x43484e43,
      ...(process.platform === 'darwin' ? { fullfsync: 1 } : {}),
    };
    for (const [name, value] of Object.entries(settings)) {
      expect([name, connection.pragma(name)]).toEqual([name, value]);
    }
    expect(readdirSync(folder)).not.toContain('archive.db-shm');
  });

  it('finds everything again after it was closed', async () => {
    const { archive, folder } = await makeTestArchive();
    const report = archive.reports.insert(buildNewReport());
    archive.workspace.save({ ...archive.workspace.get(), selectedId: report.id, query: 'Нанкин' });
    archive.mission.save({ ...testMission, city: 'Урумчи' });
    archive.close();

    const again = await openTestArchive(folder);
    expect(again.id).toBe(archive.id);
    expect(again.reports.get(report.id)).toEqual(report);
    expect(again.workspace.get()).toMatchObject({ selectedId: report.id, query: 'Нанкин' });
    expect(again.mission.get().city).toBe('Урумчи');
  });

  it('leaves one complete file when it is closed, and then answers nothing', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.reports.insert(buildNewReport());
    archive.close();
    archive.close();
    expect(readdirSync(folder)).not.toContain('archive.db-wal');
    expect(() => archive.reports.count()).toThrow('locked');
    expect(() => archive.transaction(() => 1)).toThrow('locked');
  });

  it('is in use for this process until it is closed', async () => {
    const { archive, folder } = await makeTestArchive();
    expect(() => inspectArchive(folder)).toThrow('in-use');
    await expect(openTestArchive(folder)).rejects.toMatchObject({ code: 'in-use' });
    archive.close();
    inspectArchive(folder);
  });

  it('is in use for another process, and stays so after this one was refused a second time', async () => {
    const { archive, folder } = await makeTestArchive();
    const script = path.join(import.meta.dirname, '../support/inspect-archive.ts');
    const ask = (): string =>
      spawnSync(process.execPath, [script, folder], { encoding: 'utf8' }).stdout.trim();
    expect(ask()).toBe('in-use');
    expect(() => inspectArchive(folder)).toThrow('in-use');
    expect(ask()).toBe('in-use');
    archive.close();
    expect(ask()).toBe('free');
  });

  it('is not opened while its folder lacks the database or is none', () => {
    const folder = temporaryFolder();
    expect(() => inspectArchive(path.join(folder, 'absent'))).toThrow('missing-file');
    expect(() => inspectArchive(folder)).toThrow('foreign-file');
    expect(() => inspectArchive(import.meta.filename)).toThrow('foreign-file');
    mkdirSync(path.join(folder, 'backups'));
    writeFileSync(path.join(folder, 'keys.json'), '{}');
    expect(() => inspectArchive(folder)).toThrow('missing-file');
    expect(readdirSync(folder)).not.toContain('archive.db');
  });
});
