import { existsSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#contract/errors.ts';

/** What an archive's folder holds. */
export const fileNames = {
  database: 'archive.db',
  keys: 'keys.json',
  keysCopy: 'keys.json.bak',
  backups: 'backups',
  searchSnapshot: 'search.idx',
  /** A snapshot being written; as everything here, removed with an archive that is not finished. */
  searchSnapshotPart: 'search.idx.part',
} as const;

export function pathIn(folder: string, name: keyof typeof fileNames): string {
  return join(folder, fileNames[name]);
}

/** Whether the last session left its log of saves behind, which a proper close folds in. */
export function hasLog(folder: string): boolean {
  return existsSync(`${pathIn(folder, 'database')}-wal`);
}

/**
 * Removes what an archive that could not be finished has made, and nothing else: its folder only
 * if that was made for it and nobody has put anything into it since. Never throws, so that the
 * failure which led here is the one that is told.
 */
export function removeUnfinished(folder: string, isFolderOurs: boolean): void {
  const { database } = fileNames;
  try {
    for (const name of [...Object.values(fileNames), `${database}-wal`, `${database}-journal`]) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    if (isFolderOurs) rmdirSync(folder);
  } catch {
    // The disk that refused the archive may refuse this too.
  }
}

/**
 * Folders this process has open. SQLite's lock keeps other processes out, but a POSIX lock is lost
 * as soon as its own process opens and closes the file by any other way, if only to read the
 * header: so the process must know, without touching the file, what it holds.
 */
const openFolders = new Set<string>();

/** Throws 'in-use' when this process has the folder's archive open. */
export function refuseOpenFolder(folder: string): void {
  if (openFolders.has(realpathSync(folder))) {
    throw new AppError('in-use', { name: fileNames.database });
  }
}

/** Notes the folder as open and returns the function that ends it. Throws 'in-use'. */
export function claimFolder(folder: string): () => void {
  refuseOpenFolder(folder);
  const path = realpathSync(folder);
  openFolders.add(path);
  return () => {
    openFolders.delete(path);
  };
}
