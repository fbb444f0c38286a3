// Starts Chromium with a pipe to it, in a process group of its own: Ctrl-C in a terminal must not
// reach it before the program has shut down in order, and none of its processes may be left over.
import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { CdpPipe } from './cdp-pipe.ts';
import { chromiumSwitches, type SwitchOptions } from './chromium-switches.ts';
import type { FoundChromium } from './find-chromium.ts';

export type ChromiumProcess = {
  readonly pipe: CdpPipe;
  readonly stderr: Readable;
  /** Asks Chromium to end, ends it by force after five seconds, and waits for it. */
  close(): Promise<void>;
};

const closeTimeoutMs = 5000;

export function startChromium(found: FoundChromium, options: SwitchOptions): ChromiumProcess {
  const child = spawn(found.path, chromiumSwitches(found, options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, ...found.env },
  });
  const [, , stderr, writable, readable] = child.stdio;
  const pipe = new CdpPipe(writable as Writable, readable as Readable);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const killGroup = (): void => {
    if (child.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  process.once('exit', killGroup);
  void ended.then(() => process.off('exit', killGroup));

  return {
    pipe,
    stderr: stderr as Readable,
    async close() {
      const timer = setTimeout(killGroup, closeTimeoutMs);
      await pipe.browser.send('Browser.close').catch(() => {});
      await ended;
      clearTimeout(timer);
      killGroup();
    },
  };
}
