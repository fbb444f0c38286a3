// Where Chromium, Chrome and Edge lie when they are installed in the usual way.
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const linuxNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'chromium-browser',
];

const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** Candidates in order of preference; none has been looked for yet. */
export function usualBrowserPaths(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(env['HOME'] ?? '/', 'Applications')];
    return macApps.flatMap((app) =>
      folders.map((folder) => path.posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return windowsPrograms.flatMap((program) =>
      folders
        .filter((folder) => folder !== undefined)
        .map((folder) => path.win32.join(folder, program)),
    );
  }
  const folders = ['/usr/bin', '/usr/local/bin'];
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * Ubuntu's `chromium-browser` is a script that only says how to install the snap, and a snap
 * can neither inherit our pipes nor see our folders.
 */
export async function isSnapStub(file: string): Promise<boolean> {
  if (path.basename(file) !== 'chromium-browser') return false;
  const head = (await readFile(file)).subarray(0, 4096).toString('latin1');
  return head.startsWith('#!') && head.includes('snap');
}
