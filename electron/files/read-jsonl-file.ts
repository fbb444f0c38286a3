import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { AppError } from '#contract/errors.ts';
import { readJsonLine } from '../core/imports/json-record.ts';
import { failureItem, type ImportItem, originalOf, unreadableItem } from './import-item.ts';
import { type ByteLine, splitByteLines } from './split-lines.ts';

/** Longest line that is read; a report is a thousandth of it. */
const maxLineBytes = 10 * 1024 * 1024;
const chunkBytes = 256 * 1024;

/**
 * Reads a .jsonl line by line, whatever its size. Every line yields a record or a failure, empty ones
 * nothing; a file with no lines at all, or one that is no UTF-8 text, yields one failure of its own.
 */
export async function* readJsonlFile(
  path: string,
  signal: AbortSignal,
): AsyncGenerator<ImportItem> {
  const file = basename(path);
  let readBytes = 0;
  let isEmpty = true;
  try {
    for await (const line of splitByteLines(chunksOf(path), maxLineBytes)) {
      if (signal.aborted) return;
      readBytes = line.readBytes;
      const item = readLine(file, line);
      if (item === null) continue;
      isEmpty = false;
      yield item;
    }
  } catch (error) {
    const isBinary = error instanceof AppError && error.code === 'binary-file';
    yield isBinary
      ? failureItem({ file, reason: 'binary-file' }, readBytes)
      : unreadableItem(error, file, readBytes);
    return;
  }
  if (isEmpty && !signal.aborted) yield failureItem({ file, reason: 'empty-file' }, readBytes);
}

/** Throws 'binary-file' at zero bytes in the first chunk: UTF-16, or no text at all. */
async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path);
  try {
    for (let isFirst = true; ; isFirst = false) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes));
      if (bytesRead === 0) return;
      const chunk = buffer.subarray(0, bytesRead);
      if (isFirst && chunk.includes(0)) throw new AppError('binary-file', { name: basename(path) });
      yield chunk;
    }
  } finally {
    await handle.close();
  }
}

function readLine(file: string, { number, bytes, readBytes }: ByteLine): ImportItem | null {
  const fail = (reason: 'too-large' | 'bad-json') =>
    failureItem({ file, line: number, reason }, readBytes);
  if (bytes === null) return fail('too-large');
  const text = decodeLine(bytes);
  if (text === null) return fail('bad-json');
  if (text.trim() === '') return null;
  const reading = readJsonLine(text);
  if (!reading.isRead) {
    return failureItem({ file, line: number, ...reading.refusal }, readBytes);
  }
  const original = originalOf(file, bytes);
  return { kind: 'record', line: number, record: reading.record, original, readBytes };
}

/** The text of a line without a byte order mark, or null if it is no UTF-8. */
function decodeLine(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
