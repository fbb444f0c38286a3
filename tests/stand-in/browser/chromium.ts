// The one Chromium behind this process.
import { createInterface } from 'node:readline';
import type { CdpPipe } from '../../../electron/headless/cdp-pipe.ts';
import {
  startChromium,
  type ChromiumProcess,
} from '../../../electron/headless/chromium-process.ts';
import { findChromium, type FoundChromium } from '../../../electron/headless/find-chromium.ts';
import { debuggingPort, isHeaded, isWithoutSandbox } from './mode.ts';
import { prepareProfile } from './profile.ts';

export type Chromium = {
  readonly pipe: CdpPipe;
  readonly process: ChromiumProcess;
  readonly found: FoundChromium;
  /** As in `156.0.8078.79`. */
  readonly version: string;
  readonly userDataDir: string;
};

let running: Chromium | null = null;

/** Throws before the app is ready; no code of the API can run into that. */
export function chromium(): Chromium {
  if (running === null) throw new Error('stand-in: Chromium is not running');
  return running;
}

export function runningChromium(): Chromium | null {
  return running;
}

export type LaunchOptions = {
  readonly userData: string;
  readonly locale: string;
  readonly switches: ReadonlyMap<string, string>;
};

/** `onLost` is called when Chromium ends without being asked. */
export async function launchChromium(
  options: LaunchOptions,
  onLost: () => void,
): Promise<Chromium> {
  const found = await findBrowser();
  const userDataDir = prepareProfile(options.userData);
  const started = startChromium(found, {
    userDataDir,
    isHeadless: !isHeaded,
    switches: new Map([...options.switches, ['lang', options.locale], ...modeSwitches()]),
  });
  // Playwright waits for this line of Chromium's; the rest is noise unless something is wrong.
  const noise: string[] = [];
  createInterface({ input: started.stderr }).on('line', (line) => {
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
    else if (process.env['STAND_IN_DEBUG']) process.stderr.write(`[chromium] ${line}\n`);
    else if (noise.length < 20) noise.push(line);
  });
  try {
    const { product } = await started.pipe.browser.send('Browser.getVersion');
    const version = product.slice(product.indexOf('/') + 1);
    running = { pipe: started.pipe, process: started, found, version, userDataDir };
  } catch (error) {
    throw new Error(`stand-in: ${found.path} did not start\n${noise.join('\n')}`, { cause: error });
  }
  void started.pipe.closed.then(onLost);
  return running;
}

async function findBrowser(): Promise<FoundChromium> {
  const found = await findChromium();
  if (found === null) {
    throw new Error('stand-in: no Chromium, Chrome or Edge found; CHANCERY_CHROMIUM can name one');
  }
  if (isHeaded && found.isHeadlessOnly) {
    throw new Error(
      `stand-in: ${found.path} cannot show windows; install Chromium, Chrome or Edge`,
    );
  }
  return found;
}

function modeSwitches(): [string, string][] {
  const switches: [string, string][] = [];
  if (debuggingPort !== null) switches.push(['remote-debugging-port', debuggingPort]);
  if (isWithoutSandbox) switches.push(['no-sandbox', '']);
  // Without it, a yellow bar in the window complains of the missing sandbox.
  if (isHeaded) switches.push(['test-type', '']);
  return switches;
}
