import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { AppError } from '#contract/errors.ts';
import { diskError } from '../disk/disk-errors.ts';

export type ImportFile = { readonly path: string; readonly bytes: number };

const extensions = new Set(['.txt', '.jsonl']);

export function isImportable(path: string): boolean {
  return extensions.has(extname(path).toLowerCase());
}

/**
 * The files to import from what a person named, each once, sorted by path. Folders are walked for
 * .txt and .jsonl; hidden names and links to folders are passed over. A named file of another kind,
 * or a folder inside that cannot be opened, is kept, so that reading it says what is wrong. Throws
 * when something named does not exist or cannot be reached.
 */
export async function listImportFiles(paths: readonly string[]): Promise<ImportFile[]> {
  const found = new Map<string, ImportFile>();
  for (const named of paths) {
    const path = resolve(named);
    try {
      const info = await stat(path);
      const files = info.isDirectory() ? await walk(path) : [{ path, bytes: info.size }];
      for (const file of files) found.set(file.path, file);
    } catch (error) {
      throw diskError(error, basename(path));
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function walk(folder: string): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    files.push(...(await filesOf(entry, join(folder, entry.name))));
  }
  return files;
}

async function filesOf(entry: Dirent, path: string): Promise<ImportFile[]> {
  if (!entry.isDirectory() && !isImportable(path)) return [];
  try {
    if (entry.isDirectory()) return await walk(path);
    const info = await stat(path);
    return info.isFile() ? [{ path, bytes: info.size }] : [];
  } catch (error) {
    if (!(diskError(error, path) instanceof AppError)) throw error;
    return [{ path, bytes: 0 }];
  }
}
