// The world that commands run in, faked port by port: an archive on disk, everything else in memory.
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import type { EventData, EventName } from '#contract/events.ts';
import { defaultSettings, type Settings } from '#contract/settings.ts';
import { createArchiveSession } from '../../electron/commands/archive-session.ts';
import type { Context } from '../../electron/commands/context.ts';
import { createJobs } from '../../electron/commands/jobs.ts';
import type {
  Dialogs,
  PdfPrinter,
  Publisher,
  SettingsStore,
} from '../../electron/commands/ports.ts';
import { createWriteQueue } from '../../electron/commands/write-queue.ts';
import { createMemoryLog, type MemoryLog } from './memory-log.ts';
import { makeTestArchive, temporaryFolder, testClock } from './test-archive.ts';

type Published = {
  readonly [K in EventName]: { readonly name: K; readonly data: EventData<K> };
}[EventName];

export type MemoryPublisher = Publisher & {
  readonly events: readonly Published[];
  /** Data of the events of one name, in order. */
  of<K extends EventName>(name: K): EventData<K>[];
  /** Settles once an event of this name has been published, before or after. */
  until(name: EventName): Promise<void>;
};

/** Keeps what was published; `onPublish` hears of each event as it comes. */
export function createMemoryPublisher(
  onPublish: (name: EventName) => void = () => undefined,
): MemoryPublisher {
  const events: Published[] = [];
  const arrivals = new EventEmitter();
  return {
    events,
    publish(name, data) {
      events.push({ name, data } as Published);
      onPublish(name);
      arrivals.emit(name);
    },
    async until(name) {
      if (!events.some((event) => event.name === name)) await once(arrivals, name);
    },
    of: <K extends EventName>(name: K) =>
      events.filter((event) => event.name === name).map(({ data }) => data as EventData<K>),
  };
}

/** A person who picks what is given, and cancels every other dialog. */
export function createFakeDialogs(picks: Partial<Dialogs> = {}): Dialogs {
  const cancel = async (): Promise<null> => null;
  return {
    pickFiles: cancel,
    pickFolder: cancel,
    pickArchive: cancel,
    pickNewArchive: cancel,
    pickPdf: cancel,
    ...picks,
  };
}

export type FakePrinter = PdfPrinter & { readonly pages: readonly string[] };

/** Keeps the pages it was to print and answers with the given bytes. */
export function createFakePrinter(pdf: Uint8Array = new Uint8Array()): FakePrinter {
  const pages: string[] = [];
  return {
    pages,
    print: async (html) => {
      pages.push(html);
      return pdf;
    },
  };
}

export function createMemorySettings(): SettingsStore {
  let settings: Settings = defaultSettings;
  let last: string | null = null;
  return {
    get: () => settings,
    save: async (next) => {
      settings = next;
    },
    lastArchive: () => last,
    rememberArchive: async (folder) => {
      last = folder;
    },
    systemLocale: () => 'ru',
  };
}

type FakeContext = Context & {
  readonly publisher: MemoryPublisher;
  readonly log: MemoryLog;
};

const sampleReports = path.join(import.meta.dirname, '..', '..', 'resources', 'sample');

/** A context without an archive; whatever a test cares about is given by it. */
export function createFakeContext(
  overrides: Partial<Context> & { readonly publisher?: MemoryPublisher } = {},
): FakeContext {
  const folder = temporaryFolder();
  const sampleArchive = path.join(folder, 'sample');
  return {
    session: createArchiveSession({ sampleFolder: sampleArchive }),
    queue: createWriteQueue(),
    jobs: createJobs(),
    dialogs: createFakeDialogs(),
    printer: createFakePrinter(),
    settings: createMemorySettings(),
    clock: testClock,
    places: { archives: path.join(folder, 'archives'), sampleArchive, sampleReports },
    droppedPath: () => null,
    closing: { hear: () => undefined, confirm: () => undefined },
    renewPage: () => undefined,
    ...overrides,
    publisher: overrides.publisher ?? createMemoryPublisher(),
    log: createMemoryLog(),
  };
}

/** A context whose session has a new, empty archive open. */
export async function createOpenContext(
  overrides: Parameters<typeof createFakeContext>[0] = {},
): Promise<FakeContext> {
  const context = createFakeContext(overrides);
  const { archive } = await makeTestArchive();
  context.session.open(archive, { mustSetPassword: false });
  return context;
}
