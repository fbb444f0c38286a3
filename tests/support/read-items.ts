import { type ImportItem, readImportFile } from '../../electron/files/read-imports.ts';

/** All items of one file; ends early once the signal is aborted. */
export async function readItems(
  path: string,
  signal = new AbortController().signal,
): Promise<ImportItem[]> {
  const items: ImportItem[] = [];
  for await (const item of readImportFile(path, signal)) items.push(item);
  return items;
}
