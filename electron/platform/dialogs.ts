import { dialog, BrowserWindow, type OpenDialogOptions, type SaveDialogOptions } from 'electron';
import type { Dialogs } from '../commands/ports.ts';

/** Native dialogs, as sheets of the window in front. */
export function createDialogs(): Dialogs {
  return {
    pickFiles: () =>
      open({
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: 'TXT, JSONL', extensions: ['txt', 'jsonl'] }],
      }),
    pickFolder: () => openOne({ properties: ['openDirectory'] }),
    pickArchive: () => openOne({ properties: ['openDirectory'] }),
    pickNewArchive: (suggestedName) => save({ defaultPath: suggestedName }),
    pickPdf: (suggestedName) =>
      save({ defaultPath: suggestedName, filters: [{ name: 'PDF', extensions: ['pdf'] }] }),
  };
}

async function open(options: OpenDialogOptions): Promise<readonly string[] | null> {
  const window = BrowserWindow.getFocusedWindow();
  const result = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return result.canceled || result.filePaths.length === 0 ? null : result.filePaths;
}

async function openOne(options: OpenDialogOptions): Promise<string | null> {
  return (await open(options))?.[0] ?? null;
}

async function save(options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow();
  const result = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return result.canceled || !result.filePath ? null : result.filePath;
}
