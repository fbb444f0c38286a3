import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../../../electron/headless/find-chromium.ts';
import { usualBrowserPaths } from '../../../electron/headless/installed-browsers.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'chancery-browsers-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function browserNamed(name: string, content = ''): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  await chmod(file, 0o755);
  return file;
}

describe('findChromium', () => {
  it('takes the browser that the environment names before an installed one', async () => {
    const named = await browserNamed('mine');
    const installed = await browserNamed('chromium');
    const found = await findChromium({ CHANCERY_CHROMIUM: named }, [installed]);
    expect(found).toEqual({ path: named, env: {}, source: 'environment', isHeadlessOnly: false });
  });

  it('knows a headless shell by its name', async () => {
    const named = await browserNamed('chrome-headless-shell');
    expect(await findChromium({ CHANCERY_CHROMIUM: named })).toMatchObject({
      isHeadlessOnly: true,
    });
  });

  it('finds nothing rather than another browser when the named one is not there', async () => {
    const installed = await browserNamed('chromium');
    const missing = path.join(folder, 'missing');
    expect(await findChromium({ CHANCERY_CHROMIUM: missing }, [installed])).toBeNull();
  });

  it('takes the first installed browser that can be run', async () => {
    const installed = await browserNamed('google-chrome');
    const notExecutable = path.join(folder, 'chromium');
    await writeFile(notExecutable, '');
    const found = await findChromium({}, [path.join(folder, 'none'), notExecutable, installed]);
    expect(found).toMatchObject({ path: installed, source: 'installed' });
  });

  it('passes over the script that only offers to install a snap', async () => {
    const stub = await browserNamed('chromium-browser', '#!/bin/sh\nexec snap install chromium\n');
    const installed = await browserNamed('microsoft-edge-stable');
    expect(await findChromium({}, [stub, installed])).toMatchObject({ path: installed });
  });

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'falls back to the packaged browser, with libraries of its own',
    async () => {
      const found = await findChromium({}, []);
      expect(found).toMatchObject({ source: 'npm', isHeadlessOnly: true });
      expect(found?.env['LD_LIBRARY_PATH']).toContain(path.join('al2023', 'lib'));
      expect(await findChromium({ CHANCERY_CHROMIUM: 'npm' }, ['/bin/sh'])).toEqual(found);
    },
  );
});

describe('usualBrowserPaths', () => {
  it('looks for Chromium, Chrome and Edge on each system', () => {
    const linux = usualBrowserPaths('linux', {});
    const mac = usualBrowserPaths('darwin', { HOME: '/Users/a' });
    const windows = usualBrowserPaths('win32', { PROGRAMFILES: String.raw`C:\Program Files` });
    expect(linux[0]).toBe('/usr/bin/chromium');
    expect(mac).toContain('/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(windows).toEqual([
      String.raw`C:\Program Files\Chromium\Application\chrome.exe`,
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
      String.raw`C:\Program Files\Microsoft\Edge\Application\msedge.exe`,
    ]);
  });
});
