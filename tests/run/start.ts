// npm start: the program, on Electron where it can be had, else on the stand-in.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findChromium } from '../../electron/headless/find-chromium.ts';
import { ensureBuilt } from './ensure-built.ts';
import { exitCodeOf } from './run-process.ts';
import { inRoot, root } from './root.ts';

const downloadLimitMs = 120_000;
const electronFolder = inRoot('node_modules/electron');

await ensureBuilt();
process.exitCode = hasElectron() ? await startElectron() : await startStandIn();

/** Electron's package comes without its binary; it is downloaded once, where that is possible. */
function hasElectron(): boolean {
  const isPresent = (): boolean => existsSync(`${electronFolder}/dist/version`);
  if (isPresent()) return true;
  spawnSync(process.execPath, [`${electronFolder}/install.js`], {
    timeout: downloadLimitMs,
    stdio: 'ignore',
  });
  return isPresent();
}

function startElectron(): Promise<number> {
  if (!hasDisplay()) return noDisplay();
  const executable: unknown = createRequire(import.meta.url)('electron');
  return exitCodeOf(String(executable), [root]);
}

async function startStandIn(): Promise<number> {
  if (!hasDisplay()) return noDisplay();
  const browser = await findChromium();
  if (!browser || browser.isHeadlessOnly) {
    process.stderr.write(
      'Electron could not be downloaded and no Chromium, Chrome or Edge is installed to stand in for it.\n' +
        'Install one of them and start again, or run `npm run tour` to see the program at work without a window.\n',
    );
    return 1;
  }
  process.stderr.write(
    'Electron could not be downloaded here: the same program opens in an app window of Chromium.\n',
  );
  return exitCodeOf(inRoot('tests/stand-in/dist/electron'), [root], {
    stdio: 'inherit',
    env: { ...process.env, CHANCERY_HEADED: '1' },
  });
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' ||
    Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
  );
}

function noDisplay(): Promise<number> {
  process.stderr.write(
    'There is no display here to open a window on.\n' +
      'Run `npm run tour` instead: it does the main job without one and leaves pictures and a PDF under out/tour/.\n',
  );
  return Promise.resolve(1);
}
