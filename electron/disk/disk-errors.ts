// What all disk work stands on: whole writes, Node's errors in our words, hashes of bytes.
// May import the contract and Node; knows no archive, no report, no Electron.
import { AppError, type ErrorCode } from '#contract/errors.ts';

/** Node's codes of what may go wrong with a disk, each with the error people are told. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'missing-file',
  ENOTDIR: 'missing-file',
  EACCES: 'no-access',
  EPERM: 'no-access',
  // The medium answers no more: pulled out, or failing.
  EIO: 'no-access',
  ENODEV: 'no-access',
  ENXIO: 'no-access',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
  EEXIST: 'already-exists',
  ENOTEMPTY: 'already-exists',
  EISDIR: 'unsupported-file',
  EFBIG: 'too-large',
  ENAMETOOLONG: 'invalid-input',
};

/**
 * The expected failure behind an error of Node's file system, with `name` as its parameter and the
 * error as its cause. An AppError stays as it is; what is no failure of a disk comes back as a fault.
 */
export function diskError(error: unknown, name: string): AppError | Error {
  if (error instanceof AppError) return error;
  const code = codes[codeOf(error)];
  if (code !== undefined) return new AppError(code, { name }, { cause: error });
  return error instanceof Error ? error : new Error('a file failed', { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
