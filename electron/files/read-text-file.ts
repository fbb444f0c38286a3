import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readText } from '../core/imports/text-record.ts';
import { decodeText } from './decode-text.ts';
import { failureItem, type ImportItem, originalOf, unreadableItem } from './import-item.ts';

/** Largest text file that is read; a book is a tenth of it. */
export const maxTextBytes = 50 * 1024 * 1024;

/** Reads a .txt whole, as one report or one failure. */
export async function readTextFile(path: string): Promise<ImportItem> {
  const file = basename(path);
  let bytes: Uint8Array;
  try {
    const { size } = await stat(path);
    if (size > maxTextBytes) return failureItem({ file, reason: 'too-large' }, size);
    bytes = await readFile(path);
  } catch (error) {
    return unreadableItem(error, file, 0);
  }
  const readBytes = bytes.length;
  const decoded = decodeText(bytes);
  if (!decoded.isText) {
    return decoded.reason === 'binary-file'
      ? failureItem({ file, reason: 'binary-file' }, readBytes)
      : failureItem({ file, reason: 'unsupported-file', detail: 'encoding' }, readBytes);
  }
  if (decoded.text.trim() === '') return failureItem({ file, reason: 'empty-file' }, readBytes);
  const reading = readText(decoded.text);
  if (!reading.isRead) return failureItem({ file, ...reading.refusal }, readBytes);
  return {
    kind: 'record',
    line: null,
    record: reading.record,
    original: originalOf(file, bytes),
    readBytes,
  };
}
