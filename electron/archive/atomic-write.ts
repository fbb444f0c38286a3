import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { translating } from './errors.ts';

/** Replaces a file whole or not at all, on disk before it returns. Readable by its owner only. */
export function replaceFile(path: string, text: string): void {
  const folder = dirname(path);
  const part = join(folder, `.${basename(path)}.${randomUUID()}.part`);
  translating(basename(path), () => {
    try {
      const file = openSync(part, 'wx', 0o600);
      try {
        writeFileSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(part, path);
      syncFolder(folder);
    } finally {
      rmSync(part, { force: true });
    }
  });
}

/** Puts a file that was just written, and its new name, on disk. */
export function renameDurably(from: string, to: string): void {
  const file = openSync(from, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(from, to);
  syncFolder(dirname(to));
}

function syncFolder(folder: string): void {
  // Windows can neither open nor needs to sync a folder.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
