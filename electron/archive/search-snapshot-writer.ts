import { type FileHandle, open, rm } from 'node:fs/promises';
import {
  encodeHeader,
  type FrameCipher,
  frameBytes,
  type SnapshotHeader,
} from './search-snapshot-format.ts';

/** A snapshot file being written, in frames, so that main never stands still for long. */
export type SnapshotWriter = {
  /** Bytes of the snapshot taken so far. */
  written(): number;
  /** Takes whole frames, or all of the rest. Throws 'locked' or Node's errors. */
  append(bytes: Uint8Array): Promise<void>;
  /** Lets go of the file, which is whole now. Throws Node's errors. */
  finish(): Promise<void>;
  /** Removes the file; never throws, so that the failure which led here is the one that is told. */
  drop(): Promise<void>;
};

/**
 * Begins a file that its owner alone may read, in the place of whatever lies there. It is
 * not synced to the disk: what a power cut takes of it is noticed when it is read, it can be built
 * again, and so many bytes in the disk's queue would make the save of a text wait.
 */
export async function beginSnapshot(
  path: string,
  header: SnapshotHeader,
  cipher: FrameCipher,
): Promise<SnapshotWriter> {
  let written = 0;
  let file: FileHandle | null = null;

  async function drop(): Promise<void> {
    await file?.close().catch(() => undefined);
    await remove(path).catch(() => undefined);
  }

  try {
    await remove(path);
    file = await open(path, 'wx', 0o600);
    await file.writeFile(encodeHeader(header));
  } catch (error) {
    await drop();
    throw error;
  }
  const target = file;

  return {
    written: () => written,
    async append(bytes) {
      for (let at = 0; at < bytes.length; at += frameBytes) {
        const plain = bytes.subarray(at, at + frameBytes);
        await target.writeFile(cipher.seal(plain, written / frameBytes));
        written += plain.length;
      }
    },
    async finish() {
      await target.close();
    },
    drop,
  };
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}
