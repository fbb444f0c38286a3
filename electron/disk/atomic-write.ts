import { randomBytes } from 'node:crypto';
import { type FileHandle, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { diskError } from './disk-errors.ts';

/** A file being written: ours by its name, which says nothing of what is in it. */
const partPattern = /^\.chancery-[0-9a-f]{16}\.part$/u;

/** Names of the parts this process is writing; random, so that no folder need be told apart. */
const openParts = new Set<string>();

const leftoverAgeMs = 60_000;

/**
 * Writes a file that is there whole or not at all, readable by its owner only; an older file of that
 * name stays as it was until the new one is on disk. What an interrupted write has left in the same
 * folder goes first. `note` runs when all of it is on disk and before it can be seen; where it throws,
 * there is no file. Throws what `diskError` makes of the failure.
 */
export async function writeAtomically(
  target: string,
  bytes: Uint8Array,
  note: () => void = () => undefined,
): Promise<void> {
  const folder = path.dirname(target);
  // Beside the target, so that the rename stays on one disk.
  const part = `.chancery-${randomBytes(8).toString('hex')}.part`;
  const partPath = path.join(folder, part);
  openParts.add(part);
  try {
    await removeLeftovers(folder);
    const file = await open(partPath, 'wx', 0o600);
    try {
      await writeAndSync(file, bytes);
    } finally {
      await file.close();
    }
    note();
    await rename(partPath, target);
    await syncFolder(folder);
  } catch (error) {
    // On a medium pulled out even this fails, and the first failure is the one to tell.
    await rm(partPath, { force: true }).catch(() => undefined);
    throw diskError(error, path.basename(target));
  } finally {
    openParts.delete(part);
  }
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
 * Removes parts that a killed process has left, for they may hold a report in the clear. Age stands
 * for «nobody writes it any more»: another process that hangs over one write for a minute loses it,
 * and is told so by its rename; a part left in a folder that is never written to again stays there.
 */
async function removeLeftovers(folder: string): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      if (!partPattern.test(name) || openParts.has(name)) continue;
      const leftover = path.join(folder, name);
      const info = await lstat(leftover);
      const isOld = Date.now() - info.mtimeMs > leftoverAgeMs;
      if (info.isFile() && isOld) await rm(leftover, { force: true });
    }
  } catch {
    // A folder that cannot be looked through may still be written to.
  }
}
