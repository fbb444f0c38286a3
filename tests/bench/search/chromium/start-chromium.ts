// Starts the worker of an engine in a real Chromium. The page comes out of this process through
// Playwright's interception: no port is opened, no network asked.
import path from 'node:path';
import { chromium, type Browser, type JSHandle, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../../../../electron/headless/find-chromium.ts';
import type { EngineName } from '../engines/engine.ts';
import type { RemoteStation } from '../station/remote-station.ts';

const origin = 'https://bench.localhost';

/** A page may measure memory, and time to a few microseconds, only when it is isolated. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const contentTypes = new Map([
  ['.html', 'text/html'],
  ['.js', 'text/javascript'],
]);

export type BenchBrowser = {
  readonly version: string;
  startStation(engine: EngineName): Promise<RemoteStation>;
  close(): Promise<void>;
};

/** Null where there is no Chromium. */
export async function startChromium(): Promise<BenchBrowser | null> {
  const found = await findChromium();
  if (found === null) return null;
  const files = await bundlePage();
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env } as Record<string, string>,
    // Memory is otherwise measured at the browser's leisure, after up to twenty seconds.
    args: ['--enable-blink-features=ForceEagerMeasureMemory'],
  });
  return {
    version: browser.version(),
    startStation: (engine) => startStation(browser, files, engine),
    close: () => browser.close(),
  };
}

type Files = ReadonlyMap<string, string | Buffer>;

/** What the page consists of, by path; kept here, so that two runs at once do not meet. */
async function bundlePage(): Promise<Files> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome156',
      rolldownOptions: { input: path.join(import.meta.dirname, 'page.html') },
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
    },
    worker: { format: 'es' },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('the page was not built once');
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : asBody(file.source),
    ]),
  );
}

function asBody(source: string | Uint8Array): string | Buffer {
  return typeof source === 'string' ? source : Buffer.from(source);
}

async function startStation(
  browser: Browser,
  files: Files,
  engine: EngineName,
): Promise<RemoteStation> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await serve(page, files);
  await page.goto(`${origin}/page.html`);
  await page.waitForFunction(() => 'startStation' in globalThis);
  const station = await page.evaluateHandle((name) => globalThis.startStation(name), engine);
  const forward = forwardTo(station);
  return {
    build: forward('build'),
    ask: forward('ask'),
    replace: forward('replace'),
    fold: forward('fold'),
    saveAndOpen: forward('saveAndOpen'),
    heldBytes: forward('heldBytes'),
    fileBytes: forward('fileBytes'),
    close: () => page.close(),
  };
}

async function serve(page: Page, files: Files): Promise<void> {
  await page.context().route('**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = files.get(pathname);
    if (body === undefined) return route.abort();
    return route.fulfill({
      body,
      contentType: contentTypes.get(path.extname(pathname)) ?? 'application/octet-stream',
      headers: isolation,
    });
  });
}

function forwardTo(station: JSHandle<RemoteStation>) {
  return <M extends keyof RemoteStation>(method: M) =>
    (...args: Parameters<RemoteStation[M]>): ReturnType<RemoteStation[M]> =>
      station.evaluate(
        (there, call) =>
          (there[call.method] as (...given: unknown[]) => Promise<unknown>)(...call.args),
        { method, args: args as unknown[] },
      ) as ReturnType<RemoteStation[M]>;
}
