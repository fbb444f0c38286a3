import type { FileToken } from '#contract/ids.ts';
import type { ArchiveSession } from './archive-session.ts';
import type { Jobs } from './jobs.ts';
import type { Clock, Dialogs, Log, PdfPrinter, Publisher, SettingsStore } from './ports.ts';
import type { WriteQueue } from './write-queue.ts';

/** Folders the commands write to by themselves; everything else a person picks in a dialog. */
export type Places = {
  /** Where a new archive goes when nobody picks a folder. */
  readonly archives: string;
  readonly sampleArchive: string;
  /** The sample reports that ship with the program. */
  readonly sampleReports: string;
};

/** Everything a command may need; made once, in the composition root. */
export type Context = {
  readonly session: ArchiveSession;
  readonly queue: WriteQueue;
  readonly jobs: Jobs;
  readonly dialogs: Dialogs;
  readonly printer: PdfPrinter;
  readonly publisher: Publisher;
  readonly settings: SettingsStore;
  readonly log: Log;
  readonly clock: Clock;
  readonly places: Places;
  /** Path of a file dropped on the window, or null for a token nobody gave out. */
  readonly droppedPath: (token: FileToken) => string | null;
  /** What the page answers while its window's closing waits for it. */
  readonly closing: { hear(): void; confirm(isSaved: boolean): void };
  /** Starts the page anew, so that its memory holds nothing of an archive that was closed. */
  readonly renewPage: () => void;
};
