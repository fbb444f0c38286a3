import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a file that somebody else has just written, and then its new name, on disk. Blocks, for
 * SQLite's own work between which it stands does so too. Throws Node's errors.
 */
export function renameDurably(from: string, to: string): void {
  sync(from, 'r+');
  renameSync(from, to);
  // Windows can neither open nor needs to sync a folder.
  if (process.platform !== 'win32') sync(dirname(to), 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
