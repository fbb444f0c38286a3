// The entry: makes this process look like Electron's main process and runs the program in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { report } from '../browser/report.ts';
import { launchChromium } from '../browser/chromium.ts';
import { interceptRequests } from '../browser/requests.ts';
import { announceReady, app } from '../main/app.ts';
import { getPath } from '../main/app-paths.ts';
import { chromiumSwitches } from '../main/command-line.ts';
import { dialog } from '../main/dialog.ts';
import { exit } from '../main/lifecycle.ts';
import { closePopups, requestRules } from '../main/request-rules.ts';
import { state } from '../main/state.ts';
import { findProgram } from './find-program.ts';

const require = createRequire(import.meta.url);
const executable = path.resolve(process.env['STAND_IN_EXECUTABLE'] ?? process.execPath);

/** Playwright's loader takes out of argv what lies before the program, so this is read first. */
function readArguments(): { readonly required: string[]; readonly target: string | undefined } {
  const required: string[] = [];
  const rest = process.argv.slice(1);
  while (rest[0]?.startsWith('-')) {
    const option = rest.shift();
    if (option === '-r' || option === '--require') required.push(rest.shift() ?? '');
  }
  return { required, target: rest[0] };
}

function electronVersion(): string {
  const manifest = path.join(
    path.dirname(require.resolve('electron/package.json')),
    'package.json',
  );
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function becomeElectron(resourcesPath: string, isPackaged: boolean): void {
  const versions = { ...process.versions, electron: electronVersion(), chrome: '' };
  Object.defineProperties(process, {
    versions: { value: versions, enumerable: true },
    type: { value: 'browser' },
    resourcesPath: { value: resourcesPath },
    ...(!isPackaged && { defaultApp: { value: true } }),
  });
}

process.argv.splice(1, 1);
process.argv[0] = executable;
const { required, target } = readArguments();
const { mainFile, resourcesPath, ...program } = await findProgram(target, executable);
state.program = { ...program, executable };
becomeElectron(resourcesPath, program.isPackaged);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => app.quit());
}
// The program lives on after a fault of its own, as Electron's does.
process.on('uncaughtException', (error) => {
  if (process.listenerCount('uncaughtException') > 1) return;
  dialog.showErrorBox('A JavaScript error occurred in the main process', String(error.stack));
});

try {
  for (const file of required) require(path.resolve(file));
  await import(pathToFileURL(mainFile).href);
} catch (error) {
  // A program that cannot even be read has nothing to live on for.
  report('A JavaScript error occurred in the main process\n', error);
  process.exit(1);
}

const options = {
  userData: getPath('userData'),
  locale: app.getLocale(),
  switches: chromiumSwitches,
};
const { version, found } = await launchChromium(options, () => {
  if (state.phase === 'exiting') return;
  report('stand-in: Chromium went away');
  void exit(1);
});
Object.assign(process.versions, { chrome: version });
// For reports of tests; no part of Electron's API.
Object.assign(globalThis, { [Symbol.for('stand-in')]: { version, ...found } });
await interceptRequests(requestRules);
await closePopups();
announceReady();
