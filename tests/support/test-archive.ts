// Throw-away archives for tests: real files in a temporary folder, with the lightest key
// derivation that is allowed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Mission } from '#contract/mission.ts';
import {
  type Archive,
  type Clock,
  createArchive,
  openArchive,
} from '../../electron/archive/archive.ts';
import { type Connection, openConnection } from '../../electron/archive/connection.ts';
import { readKeyFile, unlock } from '../../electron/archive/key-file.ts';
import { fastKdf } from './fast-kdf.ts';

export const testPassword = 'пароль для проверки';
export const testMission: Mission = {
  name: {
    ru: 'Генеральное консульство',
    kk: 'Бас консулдық',
    zh: '总领事馆',
    en: 'Consulate General',
  },
  city: 'Шанхай',
};
export const testClock: Clock = { now: () => new Date('2026-11-22T12:00:00.000Z') };

/** An empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'chancery-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A new archive, closed and removed when the test ends. */
export async function makeTestArchive(): Promise<{
  archive: Archive;
  folder: string;
  recoveryKey: string;
}> {
  const folder = path.join(temporaryFolder(), 'archive');
  const { archive, recoveryKey } = await createArchive(folder, {
    password: testPassword,
    mission: testMission,
    clock: testClock,
    kdf: fastKdf,
  });
  onTestFinished(() => {
    archive.close();
  });
  return { archive, folder, recoveryKey };
}

/** Opens a test archive by its password; closed when the test ends. */
export async function openTestArchive(folder: string, password = testPassword): Promise<Archive> {
  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: testClock,
  });
  onTestFinished(() => {
    archive.close();
  });
  return archive;
}

/** The connection under a closed test archive, to look at or to damage what lies in it. */
export async function openTestConnection(folder: string): Promise<Connection> {
  const keyFile = readKeyFile(folder, () => true);
  const dataKey = await unlock(keyFile, { with: 'password', secret: testPassword });
  const connection = openConnection(path.join(folder, 'archive.db'), dataKey, () => undefined);
  onTestFinished(() => {
    connection.close();
  });
  return connection;
}
