import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from './disk-errors.ts';

/** Beside the target, so that the rename stays on one disk; the name is cut, for it grows by 22 letters. */
function temporaryPath(target: string): string {
  const name = [...path.basename(target)].slice(0, 50).join('');
  return path.join(path.dirname(target), `.${name}.${randomBytes(8).toString('hex')}.part`);
}

async function writeAndSync(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.writeFile(bytes);
  await file.sync();
  const { size } = await file.stat();
  if (size !== bytes.byteLength) {
    throw new Error(`${size} of ${bytes.byteLength} bytes were written`);
  }
}

/** A rename survives a power cut only once its folder is on disk; Windows cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Writes a file that is there whole or not at all, readable by its owner only; an older file of that
 * name stays as it was until the new one is on disk. Throws what `diskError` makes of the failure.
 */
export async function writeAtomically(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryPath(target);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await writeAndSync(file, bytes);
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    await syncFolder(path.dirname(target));
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskError(error, path.basename(target));
  }
}
