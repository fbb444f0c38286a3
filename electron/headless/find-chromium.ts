// Finds and drives a headless Chromium, for printing without a window.
// May import contract only; also serves the stand-in under tests/, never the other way round.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { isSnapStub, usualBrowserPaths } from './installed-browsers.ts';
import { npmChromium } from './npm-chromium.ts';

export type ChromiumSource = 'environment' | 'installed' | 'npm';

export type FoundChromium = {
  readonly path: string;
  /** Variables to add to the browser's environment. */
  readonly env: NodeJS.ProcessEnv;
  readonly source: ChromiumSource;
  readonly isHeadlessOnly: boolean;
};

/**
 * The browser named by CHANCERY_CHROMIUM (a path, or `npm` for the packaged one), else an
 * installed one, else the packaged one. A named browser that is not there gives null: another
 * one instead would hide the mistake.
 */
export async function findChromium(
  env: NodeJS.ProcessEnv = process.env,
  usualPaths: readonly string[] = usualBrowserPaths(process.platform, env),
): Promise<FoundChromium | null> {
  const named = env['CHANCERY_CHROMIUM'];
  if (named === 'npm') return packaged();
  if (named) {
    if (!(await isExecutable(named))) return null;
    const isHeadlessOnly = path.basename(named).includes('headless');
    return { path: named, env: {}, source: 'environment', isHeadlessOnly };
  }
  for (const candidate of usualPaths) {
    if ((await isExecutable(candidate)) && !(await isSnapStub(candidate))) {
      return { path: candidate, env: {}, source: 'installed', isHeadlessOnly: false };
    }
  }
  return packaged();
}

async function packaged(): Promise<FoundChromium | null> {
  const found = await npmChromium();
  return found && { ...found, source: 'npm', isHeadlessOnly: true };
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
