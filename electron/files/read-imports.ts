// The disk outside the archive: reading what is imported, fonts and PDFs, what is remembered.
// May import core, disk, the contract and pdf.js; knows no archive, no Electron.
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { failureItem, type ImportItem, unreadableItem } from './import-item.ts';
import { isImportable } from './list-import-files.ts';
import { readJsonlFile } from './read-jsonl-file.ts';
import { readTextFile } from './read-text-file.ts';

export type { ImportItem } from './import-item.ts';

/**
 * Reads the reports of one file. A file or line that cannot go in is an item too, never an error, so
 * that an import always reaches its end. Once the signal is aborted no further item comes.
 */
export async function* readImportFile(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<ImportItem> {
  if (signal.aborted) return;
  const file = basename(path);
  try {
    if ((await stat(path)).isDirectory()) {
      yield failureItem({ file, reason: 'unreadable-file' }, 0);
      return;
    }
  } catch (error) {
    yield unreadableItem(error, file, 0);
    return;
  }
  if (!isImportable(path)) yield failureItem({ file, reason: 'unsupported-file' }, 0);
  else if (extname(path).toLowerCase() === '.jsonl') yield* readJsonlFile(path, signal);
  else yield await readTextFile(path);
}
