// Prints a page to PDF with a headless Chromium, where there is no Electron window to print from.
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

const a4Inches = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

export function createHeadlessPrinter(): HeadlessPrinter {
  let starting: Promise<ChromiumProcess> | null = null;

  const browser = (): Promise<ChromiumProcess> => {
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
      const { pipe } = await browser();
      const { targetId } = await pipe.browser.send('Target.createTarget', { url: 'about:blank' });
      try {
        return await printPage(await pipe.attach(targetId), html);
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

async function start(): Promise<ChromiumProcess> {
  const found = await findChromium();
  if (found === null) throw new AppError('no-browser');
  const profile = await mkdtemp(path.join(os.tmpdir(), 'chancery-print-'));
  const chromium = startChromium(found, { userDataDir: profile, isHeadless: true });
  chromium.stderr.resume();
  const removeProfile = (): Promise<void> => rm(profile, { recursive: true, force: true });
  try {
    await refuseNetwork(chromium);
  } catch (error) {
    await removeProfile();
    throw new AppError('no-browser', {}, { cause: error });
  }
  return {
    ...chromium,
    async close() {
      await chromium.close();
      await removeProfile();
    },
  };
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
