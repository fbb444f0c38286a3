// What the page of the conformance program may ask of its main process.
import { dialog, utilityProcess } from 'electron';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function answerCalls(ipcMain) {
  ipcMain.handle('who', (event, value) => ({
    value,
    url: event.senderFrame.url,
    origin: event.senderFrame.origin,
    id: event.sender.id,
  }));
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('bytes', (_event, count) => new Uint8Array(count).fill(5));
  ipcMain.handle('buffer', () => Buffer.from('abc'));
  ipcMain.handle('fail', () => {
    throw Object.assign(new TypeError('плохо'), { code: 'E_BAD' });
  });
  ipcMain.handle('function', () => ({ run() {} }));
  ipcMain.handle('open', () => dialog.showOpenDialog({ properties: ['openFile'] }));
  ipcMain.handle('utility', () => {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'utility.mjs'), ['--x']);
    return new Promise((resolve) => {
      child.on('message', (answer) => {
        child.kill();
        resolve(answer);
      });
      child.postMessage({ question: 'жук' }, []);
    });
  });
  ipcMain.handle('keep-writing', async (_event, file) => {
    for (let count = 0; ; count += 1) {
      writeFileSync(`${file}.part`, `${'x'.repeat(1e6)}${count}`);
      renameSync(`${file}.part`, file);
      await new Promise(setImmediate);
    }
  });
  ipcMain.on('note', (event, text) => {
    globalThis.note(`note ${text}`);
    event.reply('noted', `${text}!`);
  });
}
