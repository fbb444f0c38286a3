import path from 'node:path';
import type { ArchiveStatus } from '#contract/archive.ts';
import { AppError } from '#contract/errors.ts';
import type { Archive } from '../archive/archive.ts';

/** Which archive the program knows of, and the open one if its key is in memory. */
export type ArchiveSession = {
  status(): ArchiveStatus;
  /** Folder of the archive, open or locked; null while none is known. */
  folder(): string | null;
  /** The open archive; throws `locked` otherwise. */
  require(): Archive;
  /** Makes a folder the known archive, locked. */
  know(folder: string | null): void;
  open(archive: Archive, options: { mustSetPassword: boolean }): void;
  passwordSet(): void;
  /** Closes the archive and wipes its key; does nothing if it is not open. */
  lock(): void;
};

export function createArchiveSession(options: { sampleFolder: string | null }): ArchiveSession {
  let folder: string | null = null;
  let archive: Archive | null = null;
  let mustSetPassword = false;

  return {
    status: () => ({
      id: archive?.id ?? '',
      state: archive ? 'open' : folder ? 'locked' : 'none',
      name: folder ? path.basename(folder) : '',
      isSample: folder !== null && folder === options.sampleFolder,
      mustSetPassword,
    }),
    folder: () => folder,
    require() {
      if (!archive) throw new AppError('locked');
      return archive;
    },
    know(next) {
      if (archive) throw new Error('An archive is open; lock it before another is chosen.');
      folder = next;
    },
    open(opened, { mustSetPassword: must }) {
      if (archive) throw new Error('An archive is open; lock it before another is opened.');
      archive = opened;
      folder = opened.folder;
      mustSetPassword = must;
    },
    passwordSet() {
      mustSetPassword = false;
    },
    lock() {
      const closing = archive;
      archive = null;
      mustSetPassword = false;
      closing?.close();
    },
  };
}
