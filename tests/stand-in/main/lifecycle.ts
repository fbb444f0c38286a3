// How the program ends, in the order Electron documents.
import { spawn } from 'node:child_process';
import { runningChromium } from '../browser/chromium.ts';
import { electronEvent } from './member.ts';
import { releaseLock } from './single-instance.ts';
import { isReady, state } from './state.ts';

const endProcess = process.exit.bind(process);
let relaunchArgs: readonly string[] | null = null;

export function relaunchAfterExit(args: readonly string[]): void {
  relaunchArgs = args;
}

/** before-quit, each window's close, will-quit, quit; any of the first three may refuse. */
export async function quit(): Promise<void> {
  if (state.phase === 'quitting' || state.phase === 'exiting') return;
  const phase = state.phase;
  state.phase = 'quitting';
  if (!(await mayQuit())) {
    state.phase = phase;
    return;
  }
  state.app.emit('quit', electronEvent(), 0);
  await end(0);
}

async function mayQuit(): Promise<boolean> {
  if (isRefused('before-quit')) return false;
  for (const window of state.windows.values()) {
    if (!(await window.requestClose())) return false;
  }
  return !isRefused('will-quit');
}

function isRefused(name: string): boolean {
  const event = electronEvent();
  state.app.emit(name, event);
  return event.defaultPrevented;
}

/** Asks nobody; before the program is ready it ends at once and silently. */
export async function exit(code: number): Promise<void> {
  if (state.phase === 'exiting') return;
  if (!isReady()) {
    releaseLock();
    endProcess(code);
  }
  state.phase = 'exiting';
  for (const window of state.windows.values()) await window.destroyNow();
  state.app.emit('quit', electronEvent(), code);
  await end(code);
}

/** After the last window closed: the program decides, and without a word from it ends. */
export function allWindowsClosed(): void {
  if (state.phase !== 'ready') return;
  if (state.app.listenerCount('window-all-closed') > 0) state.app.emit('window-all-closed');
  else void quit();
}

async function end(code: number): Promise<void> {
  state.phase = 'exiting';
  releaseLock();
  await runningChromium()?.process.close();
  if (relaunchArgs !== null) {
    const options = { detached: true, stdio: 'inherit' } as const;
    spawn(state.program.executable, relaunchArgs, options).unref();
  }
  endProcess(code);
}
