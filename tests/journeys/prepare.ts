// Archives made without the window, for journeys that begin in the middle.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createArchive, type Archive } from '../../electron/archive/archive.ts';
import { openConnection } from '../../electron/archive/connection.ts';
import { readKeyFile, unlock } from '../../electron/archive/key-file.ts';
import { importFiles } from '../../electron/commands/import-files.ts';
import { createWriteQueue } from '../../electron/commands/write-queue.ts';
import { defaultSettings } from '#contract/settings.ts';
import { fastKdf } from '../support/fast-kdf.ts';
import { generateReports } from '../support/generate-reports.ts';
import { password } from './desk.ts';

const rightClock = { now: () => new Date() };

export type Prepared = { readonly folder: string; readonly recoveryKey: string };

/** Makes an archive the program on this home knows, and lets `fill` put something in. */
export async function prepareArchive(
  home: string,
  fill: (archive: Archive) => void | Promise<void> = () => undefined,
  clock = rightClock,
): Promise<Prepared> {
  const folder = path.join(home, 'Консульство');
  const { archive, recoveryKey } = await createArchive(folder, {
    password,
    mission: {
      name: { ru: 'Учебное консульство', kk: 'Оқу консулдығы', zh: '', en: '' },
      city: 'Шанхай',
    },
    clock,
    kdf: fastKdf,
  });
  try {
    await fill(archive);
  } finally {
    archive.close();
  }
  rememberArchive(home, folder);
  return { folder, recoveryKey };
}

/** Writes the program's own note of which archive was open last. */
export function rememberArchive(home: string, folder: string): void {
  mkdirSync(home, { recursive: true });
  const state = { version: 1, settings: defaultSettings, lastArchive: folder };
  writeFileSync(path.join(home, 'settings.json'), JSON.stringify(state));
}

export async function importInto(archive: Archive, ...paths: string[]): Promise<void> {
  await importFiles(paths, {
    archive,
    queue: createWriteQueue(),
    clock: rightClock,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onCommitted: () => undefined,
  });
}

/** Fills the archive with generated reports, by way of a JSONL file as a person would. */
export async function importGenerated(archive: Archive, count: number): Promise<void> {
  const file = path.join(archive.folder, '..', 'generated.jsonl');
  const lines = [...generateReports(count)].map((report) => JSON.stringify(report));
  writeFileSync(file, `${lines.join('\n')}\n`);
  await importInto(archive, file);
}

/** Makes a closed archive look like one of a newer program. */
export async function raiseVersion(folder: string): Promise<void> {
  await runSql(folder, 'PRAGMA user_version = 100000');
}

/** Changes a closed archive behind the program's back. */
export async function runSql(folder: string, sql: string): Promise<void> {
  const keyFile = readKeyFile(folder, () => true);
  const dataKey = await unlock(keyFile, { with: 'password', secret: password });
  const connection = openConnection(path.join(folder, 'archive.db'), dataKey, () => undefined);
  connection.exec(sql);
  connection.close();
}
