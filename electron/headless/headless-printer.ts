// Prints a page to PDF with a headless Chromium, where there is no Electron window to print from.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AppError } from '#contract/errors.ts';
import type { CdpSession } from './cdp-pipe.ts';
import { startChromium, type ChromiumProcess } from './chromium-process.ts';
import { findChromium } from './find-chromium.ts';
import { readStream } from './read-stream.ts';

export type HeadlessPrinter = {
  /** A tagged A4 PDF with an outline; `html` is self-contained. AppError 'no-browser'. */
  print(html: string): Promise<Uint8Array>;
  /** Ends the browser; afterwards `print` starts another. */
  close(): Promise<void>;
};

type PrintingBrowser = ChromiumProcess & {
  /** Off the record: what is printed stays in memory and never reaches the profile's folder. */
  readonly browserContextId: string;
};

const a4Inches = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

export function createHeadlessPrinter(): HeadlessPrinter {
  let starting: Promise<PrintingBrowser> | null = null;

  const browser = (): Promise<PrintingBrowser> => {
    if (starting === null) {
      const attempt = start();
      starting = attempt;
      const forget = (): void => {
        if (starting === attempt) starting = null;
      };
      attempt.then(({ pipe }) => pipe.closed.then(forget), forget);
    }
    return starting;
  };

  return {
    async print(html) {
      const { pipe, browserContextId } = await browser();
      const { targetId } = await pipe.browser.send('Target.createTarget', {
        url: 'about:blank',
        browserContextId,
      });
      try {
        const page = await pipe.attach(targetId);
        return await Promise.race([printPage(page, html), failWhenGone(page)]);
      } finally {
        await pipe.browser.send('Target.closeTarget', { targetId }).catch(() => {});
      }
    },
    async close() {
      const running = starting;
      starting = null;
      await (await running)?.close();
    },
  };
}

async function start(): Promise<PrintingBrowser> {
  const found = await findChromium();
  if (found === null) throw new AppError('no-browser');
  const profile = await mkdtemp(path.join(os.tmpdir(), 'chancery-print-'));
  const chromium = startChromium(found, { userDataDir: profile, isHeadless: true });
  chromium.stderr.resume();
  const ended = removeProfileAtEnd(profile, chromium);
  const close = async (): Promise<void> => {
    await chromium.close();
    await ended;
  };
  try {
    await refuseNetwork(chromium);
    const { browserContextId } = await chromium.pipe.browser.send('Target.createBrowserContext', {
      disposeOnDetach: true,
    });
    return { ...chromium, browserContextId, close };
  } catch (error) {
    await close();
    throw new AppError('no-browser', {}, { cause: error });
  }
}

/**
 * Removes the profile's folder once Chromium has ended, in order or by a crash, and when this process
 * ends before it; settles when it is gone. A kill of this process leaves the folder to the system.
 */
async function removeProfileAtEnd(profile: string, chromium: ChromiumProcess): Promise<void> {
  // Processes of Chromium that are being killed may still write to it.
  const options = { recursive: true, force: true, maxRetries: 5, retryDelay: 50 };
  const removeNow = (): void => {
    try {
      rmSync(profile, options);
    } catch {
      // The process is ending: there is nobody left to tell, and nothing of a report in there.
    }
  };
  process.once('exit', removeNow);
  await chromium.pipe.closed;
  await chromium.close();
  await rm(profile, options).catch(() => undefined);
  process.off('exit', removeNow);
}

/** A report must never fetch anything when it is printed, whatever its text says. */
async function refuseNetwork({ pipe }: ChromiumProcess): Promise<void> {
  pipe.browser.on('Fetch.requestPaused', ({ requestId }) => {
    pipe.browser
      .send('Fetch.failRequest', { requestId, errorReason: 'InternetDisconnected' })
      .catch(() => {});
  });
  await pipe.browser.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** Rejects when the page's renderer has crashed or its browser is gone: no answer comes then. */
async function failWhenGone(page: CdpSession): Promise<never> {
  const crashed = page.next('Inspector.targetCrashed');
  await Promise.race([page.send('Inspector.enable').then(() => crashed), page.detached]);
  throw new Error('the printing page is gone');
}

async function printPage(page: CdpSession, html: string): Promise<Uint8Array> {
  await Promise.all([
    page.send('Page.enable'),
    page.send('Emulation.setScriptExecutionDisabled', { value: true }),
  ]);
  const { frameTree } = await page.send('Page.getFrameTree');
  const loaded = page.next('Page.loadEventFired');
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await loaded;
  await page.send('Runtime.evaluate', {
    expression: 'document.fonts.ready.then(() => true)',
    awaitPromise: true,
    returnByValue: true,
  });
  const { stream } = await page.send('Page.printToPDF', {
    ...a4Inches,
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    transferMode: 'ReturnAsStream',
  });
  return readStream(page, stream);
}
