// The snapshot of the search index, encrypted in a file beside the database. It holds every word of
// the archive and can be built again at any time: so it is never worth a failure, and what is not
// certainly made from this very database reads as absent.
import { rmSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { AppError } from '#contract/errors.ts';
import { maxSnapshotBytes, snapshotPartBytes } from '#contract/search-snapshot.ts';
import type { Connection } from './connection.ts';
import type { DataKey } from './data-key.ts';
import { archiveError } from './errors.ts';
import { fileNames, pathIn } from './folder.ts';
import {
  type FrameCipher,
  frameCipher,
  newHeader,
  type SnapshotHeader,
} from './search-snapshot-format.ts';
import { readFrames, readHeader } from './search-snapshot-reader.ts';
import { beginSnapshot, type SnapshotWriter } from './search-snapshot-writer.ts';

export type SearchSnapshot = {
  /** The one kept last; null when there is none that this database can trust. Throws 'locked'. */
  read(): Promise<{ readonly bytes: Uint8Array; readonly seq: number } | null>;
  /**
   * The part from byte `from`, a multiple of the contract's part; of `file` alone if that is given.
   * Null as for `read`, or when there is no such part. Throws 'locked'.
   */
  readPart(from: number, file?: string): Promise<SnapshotPart | null>;
  /**
   * Keeps the index as it is at `seq` of the changes feed in place of the last one. Throws 'locked',
   * 'invalid-input', 'too-large' or what the disk refuses; nothing else is disturbed by it.
   */
  write(bytes: Uint8Array, seq: number): Promise<void>;
  /**
   * The same in parts of the contract's size, of which the last one keeps it. Throws as `write`, and
   * 'conflict' for a part that is not the next one of the upload begun last.
   */
  takePart(part: UploadedPart): Promise<void>;
};

export type SnapshotPart = {
  readonly file: string;
  readonly seq: number;
  /** Bytes of the whole. */
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type UploadedPart = {
  /** Any name that tells one upload from another. */
  readonly upload: string;
  readonly from: number;
  readonly size: number;
  readonly seq: number;
  readonly bytes: Uint8Array;
};

export type SnapshotStore = SearchSnapshot & {
  /** Wipes its keys at once; what is being read or written then ends with 'locked'. */
  close(): void;
};

type Owner = {
  readonly archiveId: string;
  readonly folder: string;
  readonly dataKey: DataKey;
  /** Number of the latest change. */
  head(): number;
};

type Upload = {
  readonly name: string;
  readonly header: SnapshotHeader;
  readonly cipher: FrameCipher;
  readonly writer: SnapshotWriter;
};
type OpenFile = {
  readonly file: FileHandle;
  readonly header: SnapshotHeader;
  readonly cipher: FrameCipher;
};

const { searchSnapshot: fileName } = fileNames;

/**
 * Trust hangs on one id: every file has its own, and the database notes that of the file kept last.
 * A database from before that moment, restored or copied, knows another id or none, however its
 * changes went on since; one from after it holds all that the file was made from. The numbers of
 * the changes could not tell: two histories may count alike, and the row of a change goes when its
 * report changes again.
 */
export function createSearchSnapshot(connection: Connection, owner: Owner): SnapshotStore {
  const { archiveId, folder, dataKey, head } = owner;
  const noted = connection.prepare<{ id: string | null }>(
    'SELECT search_snapshot AS id FROM archive',
  );
  const note = connection.prepare('UPDATE archive SET search_snapshot = ?');
  const target = pathIn(folder, 'searchSnapshot');
  const partial = pathIn(folder, 'searchSnapshotPart');

  const ciphers = new Set<FrameCipher>();
  let upload: Upload | null = null;
  let isClosed = false;
  let tail: Promise<unknown> = Promise.resolve();

  removeLeftover(partial);

  /** One thing at a time, so that no file is replaced under its reader or has two writers. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = tail.then(() => {
      refuseClosed();
      return work();
    });
    tail = result.catch(() => undefined);
    return result;
  }

  function refuseClosed(): void {
    if (isClosed) throw new AppError('locked');
  }

  function cipherOf(header: SnapshotHeader): FrameCipher {
    refuseClosed();
    const cipher = frameCipher(dataKey, archiveId, header);
    ciphers.add(cipher);
    return cipher;
  }

  function forget(cipher: FrameCipher): void {
    cipher.wipe();
    ciphers.delete(cipher);
  }

  async function withTrusted<T>(use: (open: OpenFile) => Promise<T | null>): Promise<T | null> {
    try {
      const file = await open(target, 'r');
      try {
        const header = await readHeader(file);
        if (header === null || header.fileId !== noted.get()?.id) return null;
        const cipher = cipherOf(header);
        return await use({ file, header, cipher }).finally(() => forget(cipher));
      } finally {
        await file.close();
      }
    } catch (error) {
      const failure = archiveError(error, fileName);
      // Whatever keeps the file from being read, an index can be built without it.
      if (failure instanceof AppError && failure.code !== 'locked') return null;
      throw failure;
    }
  }

  async function begin(name: string, seq: number, size: number): Promise<Upload> {
    if (size > maxSnapshotBytes) throw new AppError('too-large', { name: fileName });
    if (size < 1) throw new AppError('invalid-input', { field: 'size' });
    // From a later place in the feed the index would never hear of the changes in between.
    if (seq > head()) throw new AppError('invalid-input', { field: 'seq' });
    await dropUpload();
    const header = newHeader(seq, size);
    const cipher = cipherOf(header);
    try {
      const writer = await beginSnapshot(partial, header, cipher);
      upload = { name, header, cipher, writer };
      return upload;
    } catch (error) {
      forget(cipher);
      throw archiveError(error, fileName);
    }
  }

  async function take({ header, cipher, writer }: Upload, bytes: Uint8Array): Promise<void> {
    try {
      await writer.append(bytes);
      if (writer.written() < header.size) return;
      await writer.finish();
      refuseClosed();
      await keep(header);
      upload = null;
      forget(cipher);
    } catch (error) {
      await dropUpload();
      throw archiveError(error, fileName);
    }
  }

  /**
   * Noted before it is named, so that closing in between costs nothing; a kill there leaves a file
   * that is not trusted. Naming may take the disk 60 ms and must not hold up a save.
   */
  async function keep({ fileId }: SnapshotHeader): Promise<void> {
    const before = noted.get()?.id ?? null;
    note.run(fileId);
    try {
      await rename(partial, target);
    } catch (error) {
      if (!isClosed) note.run(before);
      throw error;
    }
  }

  async function dropUpload(): Promise<void> {
    const dropped = upload;
    upload = null;
    if (dropped === null) return;
    forget(dropped.cipher);
    await dropped.writer.drop();
  }

  async function takePart(part: UploadedPart): Promise<void> {
    const { upload: name, from, seq, size, bytes } = part;
    const begun = from === 0 ? await begin(name, seq, size) : upload;
    if (begun === null || !isNext(part, begun)) throw new AppError('conflict');
    await take(begun, bytes);
  }

  return {
    read: () =>
      inTurn(() =>
        withTrusted(async ({ file, header, cipher }) => {
          const range = { from: 0, length: header.size };
          const bytes = await readFrames(file, header, cipher, range);
          return bytes && { bytes, seq: header.seq };
        }),
      ),
    readPart: (from, wantedFile) =>
      inTurn(() =>
        withTrusted(async ({ file, header, cipher }) => {
          const { fileId, seq, size } = header;
          if (from >= size || (wantedFile !== undefined && wantedFile !== fileId)) return null;
          const range = { from, length: snapshotPartBytes };
          const bytes = await readFrames(file, header, cipher, range);
          return bytes && { file: fileId, seq, size, bytes };
        }),
      ),
    write: (bytes, seq) =>
      inTurn(async () => {
        await take(await begin('', seq, bytes.length), bytes);
      }),
    takePart: (part) => inTurn(() => takePart(part)),
    close() {
      isClosed = true;
      for (const cipher of ciphers) forget(cipher);
      tail = tail.then(dropUpload);
    },
  };
}

function isNext(part: UploadedPart, { name, header, writer }: Upload): boolean {
  const { upload, from, seq, size, bytes } = part;
  return (
    upload === name &&
    seq === header.seq &&
    size === header.size &&
    from === writer.written() &&
    bytes.length === Math.min(snapshotPartBytes, size - from)
  );
}

/** What a kill left behind; encrypted, but as large as a whole one. */
function removeLeftover(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Then the next upload replaces it, or says why it cannot.
  }
}
