// Node cannot read inside an asar archive as Electron does, so a packed program is unpacked, once
// for each state of the archive.
import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Returns the folder with the archive's files and those of `app.asar.unpacked` among them. */
export async function unpackAsar(archive: string): Promise<string> {
  const { size, mtimeMs } = statSync(archive);
  const state = JSON.stringify([archive, size, mtimeMs]);
  const hash = createHash('sha256').update(state).digest('hex').slice(0, 16);
  const parent = path.join(os.tmpdir(), `stand-in-asar-${String(process.getuid?.() ?? 0)}`);
  const folder = path.join(parent, hash);
  if (existsSync(folder)) return folder;

  const staging = path.join(parent, `${hash}.${randomUUID()}`);
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  const { extractAll } = await import('@electron/asar');
  extractAll(archive, staging);
  const unpacked = `${archive}.unpacked`;
  if (existsSync(unpacked)) cpSync(unpacked, staging, { recursive: true });
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(folder)) throw error;
    rmSync(staging, { recursive: true });
  }
  return folder;
}
