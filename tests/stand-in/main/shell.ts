// shell: opens things for a person; with nobody there it only remembers what was asked.
import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isHeaded } from '../browser/mode.ts';
import { refuseTheRest } from '../page/refuse.ts';

const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';

function open(target: string): Promise<boolean> {
  if (!isHeaded) return Promise.resolve(true);
  return new Promise((resolve) => {
    const child = spawn(opener, [target], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => resolve(true));
    child.unref();
  });
}

export const shell = refuseTheRest<Electron.Shell>('shell', {
  async openExternal(url) {
    if (!(await open(url))) throw new Error(`stand-in: ${opener} is not installed`);
  },
  openPath: async (file) => ((await open(file)) ? '' : `${opener} is not installed`),
  showItemInFolder(file) {
    void open(path.dirname(file));
  },
  trashItem: (file) => rm(file, { recursive: true }),
  beep() {},
});
