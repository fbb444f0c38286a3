// Starts the conformance program and throws it away afterwards.
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from 'playwright/test';

export type Program = {
  readonly app: ElectronApplication;
  readonly process: ChildProcess;
  readonly page: Page;
  readonly userData: string;
  /** What the program has noted so far, also after its end. */
  events(): string[];
  /** Exit code and signal. */
  readonly ended: Promise<readonly [number | null, NodeJS.Signals | null]>;
};

export type StartOptions = {
  readonly userData?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The folder or archive to start. */
  readonly target?: string;
  /** Another executable than the one Playwright finds, with its program beside it. */
  readonly executable?: string;
};

/** What the program leaves on `globalThis` of its main process. */
declare global {
  var events: string[];
  var keepOpen: boolean;
  var note: (line: string) => void;
  var openWindow: (
    page: string,
    options?: Electron.WebPreferences & { readonly show?: boolean },
  ) => Electron.BrowserWindow;
}

export const appFolder = path.join(import.meta.dirname, 'app');

export const newUserData = (): Promise<string> =>
  mkdtemp(path.join(os.tmpdir(), 'chancery-conformance-'));

export function environment(userData: string, env: NodeJS.ProcessEnv = {}): Record<string, string> {
  const all = {
    ...process.env,
    CONFORMANCE_USER_DATA: userData,
    CHANCERY_NETWORK_LOG: path.join(userData, 'network.log'),
    ...env,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Returns once the first window's page runs. */
export async function start(options: StartOptions = {}): Promise<Program> {
  const userData = options.userData ?? (await newUserData());
  const app = await _electron.launch({
    args: options.executable === undefined ? [options.target ?? appFolder] : [],
    ...(options.executable !== undefined && { executablePath: options.executable }),
    env: environment(userData, options.env),
  });
  // After its end, Playwright no longer gives it.
  const main = app.process();
  const ended = new Promise<readonly [number | null, NodeJS.Signals | null]>((resolve) => {
    main.once('exit', (code, signal) => resolve([code, signal]));
  });
  const page = await app.firstWindow();
  await page.locator('h1[data-ready]').waitFor();
  const log = path.join(userData, 'events.log');
  const events = (): string[] =>
    existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return { app, process: main, page, userData, events, ended };
}

/** Processes of the engine's browser that use this folder, by their ids; Linux only. */
export async function browserProcesses(userData: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(
    ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')),
  );
  return ids.filter((_, at) => commands[at]?.includes(`--user-data-dir=${userData}`));
}

/** The browser behind the stand-in; null on real Electron. */
export function standInBrowser(
  app: ElectronApplication,
): Promise<{ readonly version: string; readonly path: string; readonly source: string } | null> {
  return app.evaluate(() => {
    const described = globalThis as unknown as Record<symbol, never>;
    return described[Symbol.for('stand-in')] ?? null;
  });
}

type WorkerFixtures = {
  /** One program for all tests of a file that leave it as they found it. */
  readonly program: Program;
};
type TestFixtures = {
  /** Starts a program that ends with the test, if it still runs. */
  readonly startProgram: (options?: StartOptions) => Promise<Program>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  program: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
    async ({}, use) => {
      const program = await start();
      await use(program);
      await program.app.close();
      await rm(program.userData, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  startProgram: async ({}, use) => {
    const started: Program[] = [];
    await use(async (options) => {
      const program = await start(options);
      started.push(program);
      return program;
    });
    for (const { app, process: main } of started) {
      if (main.exitCode === null && main.signalCode === null) await app.close();
    }
    for (const { userData } of started) await rm(userData, { recursive: true, force: true });
  },
});

export { expect } from 'playwright/test';
