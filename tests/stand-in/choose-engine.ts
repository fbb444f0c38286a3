// Which executable drives a test: Electron's own where it was downloaded, else the stand-in.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export type Engine = 'electron' | 'stand-in';

/** The folder that ELECTRON_OVERRIDE_DIST_PATH wants; it holds `electron`. */
export const standInDist = path.join(import.meta.dirname, 'dist');

/**
 * Reads CHANCERY_ENGINE, else looks for the binary. Never asks the package itself: requiring it
 * would start a download.
 */
export function chooseEngine(): Engine {
  const named = process.env['CHANCERY_ENGINE'];
  if (named === 'electron' || named === 'stand-in') return named;
  const manifest = createRequire(import.meta.url).resolve('electron/package.json');
  return existsSync(path.join(path.dirname(manifest), 'dist', 'version')) ? 'electron' : 'stand-in';
}

/** Makes Playwright's `_electron.launch` and the `electron` command start the engine. */
export function prepareEngine(): Engine {
  const engine = chooseEngine();
  if (engine === 'stand-in') process.env['ELECTRON_OVERRIDE_DIST_PATH'] = standInDist;
  else delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return engine;
}
