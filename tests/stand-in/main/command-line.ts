// app.commandLine: switches for Chromium, until it starts.
import { refuseTheRest } from '../page/refuse.ts';

export const chromiumSwitches = new Map<string, string>();

/** Set by Playwright and by the mode; the stand-in decides them itself. */
const own = new Set([
  'remote-debugging-port',
  'no-sandbox',
  'inspect',
  'headless',
  'user-data-dir',
]);

export const commandLine = refuseTheRest<Electron.CommandLine>('app.commandLine', {
  appendSwitch(name, value = '') {
    if (!own.has(name.toLowerCase())) chromiumSwitches.set(name.toLowerCase(), value);
  },
  hasSwitch: (name) => chromiumSwitches.has(name.toLowerCase()),
  getSwitchValue: (name) => chromiumSwitches.get(name.toLowerCase()) ?? '',
  removeSwitch(name) {
    chromiumSwitches.delete(name.toLowerCase());
  },
});
