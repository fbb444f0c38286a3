// Opens pages: in windows of a headless browser, or in clean application windows for a person.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { CdpPipe } from '../../../electron/headless/cdp-pipe.ts';
import { chromium } from './chromium.ts';
import { isHeaded } from './mode.ts';

export type TargetOptions = {
  /** Of the page's content, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly isShown: boolean;
  /** Taken never to be shown: hidden, and with nothing a person could do in it. */
  readonly isForPrinting: boolean;
  readonly browserContextId: string | null;
};

type Frame = {
  readonly width: number;
  readonly height: number;
  /** The most a window may take; a headless browser's screen is smaller than its windows. */
  readonly maxWidth: number;
  readonly maxHeight: number;
};

/** What a window adds around its page; the same for all windows, so measured once. */
let frame: Promise<Frame> | null = null;

/** Returns the target's id; its page is blank. */
export async function openTarget(options: TargetOptions): Promise<string> {
  const { pipe } = chromium();
  const targetId =
    isHeaded && !options.isForPrinting
      ? await openAppWindow(pipe)
      : await openBlankWindow(pipe, options);
  await setContentSize(targetId, options);
  if (isHeaded && !options.isShown) await setWindowState(targetId, 'minimized');
  return targetId;
}

export async function setContentSize(
  targetId: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const { pipe } = chromium();
  frame ??= measureFrame(pipe, targetId);
  const { width, height, maxWidth, maxHeight } = await frame;
  const { windowId } = await pipe.browser.send('Browser.getWindowForTarget', { targetId });
  await pipe.browser.send('Browser.setWindowBounds', {
    windowId,
    bounds: {
      width: Math.min(Math.round(size.width + width), maxWidth),
      height: Math.min(Math.round(size.height + height), maxHeight),
    },
  });
}

export async function setWindowState(
  targetId: string,
  windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen',
): Promise<void> {
  const { browser } = chromium().pipe;
  const { windowId } = await browser.send('Browser.getWindowForTarget', { targetId });
  await browser.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}

async function measureFrame(pipe: CdpPipe, targetId: string): Promise<Frame> {
  const session = await pipe.attach(targetId);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `[outerWidth - innerWidth, outerHeight - innerHeight,
      screen.availWidth, screen.availHeight]`,
    returnByValue: true,
  });
  const [width = 0, height = 0, maxWidth = 0, maxHeight = 0] = result.value as number[];
  await pipe.browser.send('Target.detachFromTarget', { sessionId: session.id ?? '' });
  return isHeaded
    ? { width, height, maxWidth, maxHeight }
    : { width, height, maxWidth: Infinity, maxHeight: Infinity };
}

async function openBlankWindow(pipe: CdpPipe, options: TargetOptions): Promise<string> {
  const { targetId } = await pipe.browser.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    ...(isHeaded && { background: true }),
    ...(options.browserContextId !== null && { browserContextId: options.browserContextId }),
  });
  return targetId;
}

/** Answers with an empty page; see openAppWindow. */
export const blankOrigin = 'https://blank.stand-in.invalid';

/**
 * A window without tabs and address bar comes only from the command line: a second Chromium hands
 * its `--app=` address over to the running one and ends. The address is unique, so that the new
 * target can be told from others.
 */
async function openAppWindow(pipe: CdpPipe): Promise<string> {
  const url = `${blankOrigin}/${randomUUID()}`;
  const { found, userDataDir } = chromium();
  const appeared = new Promise<string>((resolve) => {
    const stop = pipe.browser.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type !== 'page' || targetInfo.url !== url) return;
      stop();
      resolve(targetInfo.targetId);
    });
  });
  const args = [`--app=${url}`, `--user-data-dir=${userDataDir}`, '--no-first-run', '--test-type'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const messenger = spawn(found.path, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...found.env },
  });
  messenger.unref();
  return appeared;
}
