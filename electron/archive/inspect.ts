import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#contract/errors.ts';
import { refuseHeldFile } from './database-file.ts';
import { saltBytes } from './data-key.ts';
import { translating } from './errors.ts';
import { fileNames, pathIn, refuseOpenFolder } from './folder.ts';
import { type KeyFile, readKeyFile } from './key-file.ts';

/**
 * Tells before any password is asked why a folder cannot be opened. Throws 'missing-file' (the
 * folder, or archive.db beside its keys), 'foreign-file' (no archive, or a database that is not
 * these keys'), 'empty-file', 'damaged-keys', 'archive-too-new', 'in-use' or 'no-access'.
 */
export function inspectArchive(folder: string): void {
  examineFolder(folder);
}

/** As `inspectArchive`, and gives the key file back. */
export function examineFolder(folder: string): KeyFile {
  const names = namesIn(folder);
  refuseOpenFolder(folder);
  if (!names.includes(fileNames.database)) {
    const isArchive = names.includes(fileNames.keys) || names.includes(fileNames.keysCopy);
    throw isArchive
      ? new AppError('missing-file', { name: fileNames.database })
      : new AppError('foreign-file', { name: basename(folder) });
  }
  const start = readStart(pathIn(folder, 'database'));
  const keyFile = readKeyFile(folder, ({ databaseSalt }) => isStartOfOurs(start, databaseSalt));
  refuseHeldFile(pathIn(folder, 'database'));
  return keyFile;
}

function namesIn(folder: string): string[] {
  return translating(basename(folder), () => {
    // Somebody has pointed at a file, of whatever kind, and not at an archive's folder.
    if (!statSync(folder).isDirectory()) {
      throw new AppError('foreign-file', { name: basename(folder) });
    }
    return readdirSync(folder);
  });
}

/** The first bytes of the database, where SQLCipher keeps the salt. */
function readStart(path: string): Buffer {
  return translating(fileNames.database, () => {
    const { size } = statSync(path);
    if (size === 0) throw new AppError('empty-file', { name: fileNames.database });
    const start = Buffer.alloc(saltBytes);
    const file = openSync(path, 'r');
    try {
      readSync(file, start);
    } finally {
      closeSync(file);
    }
    if (start.equals(plainSqliteStart)) {
      throw new AppError('foreign-file', { name: fileNames.database });
    }
    return start;
  });
}

const plainSqliteStart = Buffer.from('SQLite format 3\0', 'latin1');

/**
 * Half of the salt is enough, or a first sector of zeros: an archive damaged in these very bytes
 * is to be called damaged once its key is there, and not taken for somebody else's file.
 */
function isStartOfOurs(start: Buffer, databaseSalt: string): boolean {
  const salt = Buffer.from(databaseSalt, 'hex');
  const equalBytes = start.filter((byte, index) => byte === salt[index]).length;
  return equalBytes >= saltBytes / 2 || start.every((byte) => byte === 0);
}
