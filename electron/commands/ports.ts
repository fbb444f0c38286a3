// What the commands need of the world, as interfaces: Electron, the command line and tests each
// bring their own. Nothing here knows how it is done.
import type { EventData, EventName } from '#contract/events.ts';
import type { Locale } from '#contract/language.ts';
import type { Settings } from '#contract/settings.ts';

/** Native dialogs; every function answers null when the person cancels. Paths are absolute. */
export type Dialogs = {
  pickFiles(): Promise<readonly string[] | null>;
  pickFolder(): Promise<string | null>;
  pickArchive(): Promise<string | null>;
  pickNewArchive(suggestedName: string): Promise<string | null>;
  pickPdf(suggestedName: string): Promise<string | null>;
};

/** Turns a self-contained page into a tagged A4 PDF with an outline. */
export type PdfPrinter = {
  print(html: string): Promise<Uint8Array>;
};

/** Log without content: event names, codes, counts, durations and ids, never text or paths. */
export type Log = {
  info(event: string, details?: LogDetails): void;
  error(event: string, details?: LogDetails): void;
};
export type LogDetails = Readonly<Record<string, string | number | boolean | null>>;

export type { Clock } from '../archive/archive.ts';

/** Tells every window what happened. */
export type Publisher = {
  publish<K extends EventName>(name: K, data: EventData<K>): void;
};

export type SettingsStore = {
  get(): Settings;
  save(settings: Settings): Promise<void>;
  /** Folder of the archive opened last, or null. */
  lastArchive(): string | null;
  rememberArchive(folder: string | null): Promise<void>;
  /** The locale of the computer, for as long as none is chosen. */
  systemLocale(): Locale;
};
