// clipboard of the main process: plain text only, and one of its own, so that tests running side
// by side do not disturb each other or the person at the computer.
import { refuseTheRest } from '../page/refuse.ts';

let text = '';

export const clipboard = refuseTheRest<Electron.Clipboard>('clipboard', {
  readText: () => Promise.resolve(text),
  async writeText(next) {
    text = next;
  },
  has: (type) => Promise.resolve(type === 'text/plain' && text !== ''),
  clear() {
    text = '';
  },
});
