import { AppError } from '#contract/errors.ts';
import type { ImportFailure } from '#contract/imports.ts';
import type { ImportedRecord } from '../core/imports/record.ts';
import { diskError } from '../disk/disk-errors.ts';
import { sha256 } from '../disk/sha256.ts';

export type Original = {
  /** Name of the file without its folder. */
  readonly name: string;
  /** Lower-case hex of the SHA-256 of `bytes`. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
};

/** What reading a file yields; `readBytes` counts the bytes of the file consumed so far. */
export type ImportItem =
  | {
      readonly kind: 'record';
      /** Line of the file, from 1; null when the record is the whole file. */
      readonly line: number | null;
      readonly record: ImportedRecord;
      readonly original: Original;
      readonly readBytes: number;
    }
  | { readonly kind: 'failure'; readonly failure: ImportFailure; readonly readBytes: number };

export function originalOf(name: string, bytes: Uint8Array): Original {
  return { name, bytes, sha256: sha256(bytes) };
}

export function failureItem(
  failure: Pick<ImportFailure, 'file' | 'reason'> & Partial<ImportFailure>,
  readBytes: number,
): ImportItem {
  return { kind: 'failure', failure: { line: null, detail: '', ...failure }, readBytes };
}

/** A file the disk does not give, with the disk's reason as detail; faults are thrown again. */
export function unreadableItem(error: unknown, file: string, readBytes: number): ImportItem {
  const known = diskError(error, file);
  if (!(known instanceof AppError)) throw known;
  return failureItem({ file, reason: 'unreadable-file', detail: known.code }, readBytes);
}
