// The web preferences the stand-in can honour; it refuses the ones that would weaken a window.
import path from 'node:path';

const refused: readonly (readonly [keyof Electron.WebPreferences, boolean])[] = [
  ['contextIsolation', false],
  ['sandbox', false],
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['webSecurity', false],
  ['allowRunningInsecureContent', true],
  ['webviewTag', true],
];

export function checkWebPreferences(preferences: Electron.WebPreferences): void {
  for (const [name, value] of refused) {
    if (preferences[name] === value) {
      throw new Error(`stand-in: webPreferences.${name}: ${String(value)} is not supported`);
    }
  }
  if (preferences.preload !== undefined && !path.isAbsolute(preferences.preload)) {
    throw new Error('stand-in: webPreferences.preload must be an absolute path');
  }
}
