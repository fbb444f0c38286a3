// app.getPath and app.setPath.
import os from 'node:os';
import path from 'node:path';
import { isReady, state } from './state.ts';

const chosen = new Map<string, string>();

const home = os.homedir();

function usualPath(name: string): string | null {
  switch (name) {
    case 'home':
      return home;
    case 'appData':
      if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
      return process.env['XDG_CONFIG_HOME'] || path.join(home, '.config');
    case 'userData':
      return path.join(getPath('appData'), state.program.name);
    case 'sessionData':
      return getPath('userData');
    case 'crashDumps':
      return path.join(getPath('userData'), 'Crashpad');
    case 'logs':
      return path.join(getPath('userData'), 'logs');
    case 'temp':
      return os.tmpdir();
    case 'exe':
    case 'module':
      return state.program.executable;
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'music':
    case 'pictures':
    case 'videos':
      return path.join(home, name.charAt(0).toUpperCase() + name.slice(1));
    default:
      return null;
  }
}

/** Throws as Electron does for a name it does not know. */
export function getPath(name: string): string {
  const found = chosen.get(name) ?? usualPath(name);
  if (found === null) throw new Error(`Failed to get '${name}' path`);
  return found;
}

export function setPath(name: string, value: string): void {
  if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
  if (usualPath(name) === null) throw new Error('Failed to set path');
  if (name === 'userData' && isReady()) {
    throw new Error('stand-in: userData cannot move once Chromium uses it');
  }
  chosen.set(name, value);
}
