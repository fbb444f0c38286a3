// Everything SQLite and keys: the encrypted archive, its tables and its copies. Start here.
// May import core, disk, contract, better-sqlite3, @node-rs/argon2, uuid and Node.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { Mission } from '#contract/mission.ts';
import { insertArchiveRecord } from './archive-record.ts';
import { backUp } from './backup.ts';
import { refuseDamagedStart } from './check.ts';
import type { Clock } from './clock.ts';
import { type Connection, openConnection } from './connection.ts';
import { type DataKey, generateDataKey, wipeDataKey } from './data-key.ts';
import { translating } from './errors.ts';
import { claimFolder, fileNames, hasLog, pathIn, removeUnfinished } from './folder.ts';
import { examineFolder } from './inspect.ts';
import {
  makeKeyFile,
  mendKeyFile,
  readKeyFile,
  unlock,
  withPassword,
  writeKeyFile,
} from './key-file.ts';
import { defaultKdf, type KdfParams } from './key-slots.ts';
import { migrate, migrations, refuseForeignDatabase } from './migrate.ts';
import { generateRecoveryKey } from './recovery-key.ts';
import { createSearchSnapshot, type SearchSnapshot } from './search-snapshot.ts';
import { createStores, type Stores } from './stores.ts';

export type { Change } from './changes.ts';
export type { Clock } from './clock.ts';
export { inspectArchive } from './inspect.ts';

/** An open archive. After `close` every function throws 'locked'. */
export type Archive = Stores & {
  readonly folder: string;
  readonly searchSnapshot: SearchSnapshot;
  close(): void;
};

/**
 * Makes an archive in a folder that is absent or empty. The recovery key is given out this once.
 * Throws 'already-exists', 'no-access', 'read-only' or 'disk-full', and then leaves nothing behind.
 */
export async function createArchive(
  folder: string,
  options: { password: string; mission: Mission; clock: Clock; kdf?: KdfParams },
): Promise<{ archive: Archive; recoveryKey: string }> {
  const { password, mission, clock, kdf = defaultKdf } = options;
  const path = resolve(folder);
  const isFolderOurs = makeFolder(path);
  const id = randomUUID();
  const dataKey = generateDataKey();
  const recoveryKey = generateRecoveryKey();
  try {
    closeToOthers(path);
    await writeKeyFile(path, await makeKeyFile(id, dataKey, { password, recoveryKey, kdf }));
    makeDatabaseFile(path);
    const refuseNothing = (): void => undefined;
    const archive = openFolder(path, { dataKey, clock }, refuseNothing, (connection) => {
      migrate(connection, migrations, refuseNothing);
      insertArchiveRecord(connection, { id, createdAt: clock.now().toISOString(), mission });
    });
    return { archive, recoveryKey };
  } catch (error) {
    wipeDataKey(dataKey);
    removeUnfinished(path, isFolderOurs);
    throw error;
  }
}

/**
 * Opens an archive for this process alone, raised to this program's version. Throws what
 * `inspectArchive` does, 'wrong-password', 'wrong-recovery-key' or 'corrupt'.
 */
export async function openArchive(
  folder: string,
  options: { with: 'password' | 'recovery-key'; secret: string; clock: Clock },
): Promise<Archive> {
  const { clock } = options;
  const path = resolve(folder);
  const keyFile = examineFolder(path);
  const dataKey = await unlock(keyFile, options);
  const wasCutOff = hasLog(path);
  let archive: Archive | undefined;
  try {
    archive = openFolder(path, { dataKey, clock }, refuseForeignDatabase, (connection) => {
      refuseDamagedStart(connection, wasCutOff);
      migrate(connection, migrations, () => {
        backUp(connection, dataKey, path, clock.now());
      });
    });
    await mendKeyFile(path, keyFile);
    return archive;
  } catch (error) {
    archive?.close();
    wipeDataKey(dataKey);
    throw error;
  }
}

/** Replaces the password of an open archive; the recovery key stays. Throws 'locked'. */
export async function setPassword(
  archive: Archive,
  password: string,
  kdf: KdfParams = defaultKdf,
): Promise<void> {
  const dataKey = dataKeys.get(archive);
  if (dataKey === undefined) throw new AppError('locked');
  const keyFile = readKeyFile(archive.folder, ({ archiveId }) => archiveId === archive.id);
  const changed = await withPassword(keyFile, dataKey, password, kdf);
  // Closed meanwhile, the archive has wiped its key, and the new slot may hold nothing but zeros.
  if (!dataKeys.has(archive)) throw new AppError('locked');
  // An entry without a change is the safe side: a change that was told as failed locks a person out.
  archive.audit.append({ action: 'password.changed', object: archive.id });
  await writeKeyFile(archive.folder, changed);
}

/** Data keys of open archives, kept out of the object that commands hand around. */
const dataKeys = new WeakMap<Archive, DataKey>();

/** What an opening brings along: the key, and whose time it is. */
type Opening = { readonly dataKey: DataKey; readonly clock: Clock };

function openFolder(
  folder: string,
  opening: Opening,
  refuse: (connection: Connection) => void,
  prepare: (connection: Connection) => void,
): Archive {
  const release = claimFolder(folder);
  let connection: Connection | undefined;
  try {
    connection = openConnection(pathIn(folder, 'database'), opening.dataKey, refuse);
    prepare(connection);
    return archiveOver(connection, opening, folder, release);
  } catch (error) {
    closeAndRelease(connection, release);
    throw error;
  }
}

function closeAndRelease(connection: Connection | undefined, release: () => void): void {
  try {
    connection?.close();
  } finally {
    release();
  }
}

function archiveOver(
  connection: Connection,
  { dataKey, clock }: Opening,
  folder: string,
  release: () => void,
): Archive {
  const { stores, endSession } = createStores(connection, clock);
  const searchSnapshot = createSearchSnapshot(connection, {
    archiveId: stores.id,
    folder,
    dataKey,
    head: stores.changes.head,
  });
  const archive: Archive = {
    ...stores,
    folder,
    searchSnapshot,
    close() {
      // Only an open archive has its key here. SQLite has its own copy until it is closed.
      if (!dataKeys.delete(archive)) return;
      searchSnapshot.close();
      try {
        endSession();
        foldLog(connection);
      } finally {
        wipeDataKey(dataKey);
        closeAndRelease(connection, release);
      }
    },
  };
  dataKeys.set(archive, dataKey);
  return archive;
}

/** Brings every save into archive.db, so that a copy of this one file is complete. */
function foldLog(connection: Connection): void {
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // On a full disk or a medium pulled out the log keeps every save for the next opening.
    if (!(error instanceof AppError)) throw error;
  }
}

/** SQLite gives its log the rights of the file it finds, so the file is there first. */
function makeDatabaseFile(folder: string): void {
  translating(fileNames.database, () => {
    writeFileSync(pathIn(folder, 'database'), '', { mode: 0o600, flag: 'wx' });
  });
}

/** Makes the folder unless it is there already and empty; whether it had to be made. */
function makeFolder(folder: string): boolean {
  return translating(basename(folder), () => {
    const firstMade = mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (readdirSync(folder).length > 0) {
      throw new AppError('already-exists', { name: basename(folder) });
    }
    return firstMade !== undefined;
  });
}

/** Gives the folder and what it holds from the start to their owner alone. */
function closeToOthers(folder: string): void {
  translating(basename(folder), () => {
    chmodSync(folder, 0o700);
    mkdirSync(pathIn(folder, 'backups'), { mode: 0o700 });
  });
}
