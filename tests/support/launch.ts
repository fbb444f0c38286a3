// Starts the program for journeys and the tour: on real Electron where its binary is present, else
// on the stand-in. Nothing after this file knows which.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { root } from '../run/root.ts';
import { prepareEngine } from '../stand-in/choose-engine.ts';

export type Program = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder with everything the program writes by itself. */
  readonly home: string;
  /** Addresses that anything in the program tried to reach. */
  readonly attemptedRequests: () => string[];
  close(): Promise<void>;
};

type Options = {
  /** A folder from an earlier start, to come back to it. */
  readonly home?: string;
  readonly locale?: 'ru' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  readonly size?: { width: number; height: number };
  /** The executable of a packed program, instead of the repository's own program. */
  readonly executable?: string;
  /** Added to the program's environment. */
  readonly env?: Readonly<Record<string, string>>;
};

const networkLogName = 'network.log';

export function makeHome(): string {
  return mkdtempSync(path.join(os.tmpdir(), 'chancery-'));
}

export async function launch(options: Options = {}): Promise<Program> {
  prepareEngine();
  const home = options.home ?? makeHome();
  const networkLog = path.join(home, networkLogName);
  const app = await _electron.launch({
    ...(options.executable ? { executablePath: options.executable } : { args: [root] }),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    env: {
      ...environment(),
      ...options.env,
      CHANCERY_HOME: home,
      CHANCERY_NETWORK_LOG: networkLog,
      LANG: options.locale === 'en' ? 'en_GB.UTF-8' : 'ru_RU.UTF-8',
    },
  });
  const page = await app.firstWindow();
  if (options.size) await page.setViewportSize(options.size);
  await page.locator('#root > *').first().waitFor();
  return {
    app,
    page,
    home,
    attemptedRequests: () =>
      existsSync(networkLog) ? readFileSync(networkLog, 'utf8').split('\n').filter(Boolean) : [],
    async close() {
      await app.close();
      if (!options.home) rmSync(home, { recursive: true, force: true });
    },
  };
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}
