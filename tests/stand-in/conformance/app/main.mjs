// The main process of the program that the conformance suite drives. Plain JavaScript, because
// real Electron has to run it too.
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { openWindow } from './windows.mjs';
import { answerCalls } from './calls.mjs';
import { serveFiles } from './serve.mjs';

app.setPath('userData', process.env.CONFORMANCE_USER_DATA);
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'app',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true },
  },
]);

/** What happened, for tests that ask later; also in a file, for those that ask after the end. */
globalThis.events = [];
globalThis.note = (line) => {
  globalThis.events.push(line);
  appendFileSync(path.join(process.env.CONFORMANCE_USER_DATA, 'events.log'), `${line}\n`);
};

for (const name of ['window-all-closed', 'before-quit', 'will-quit', 'quit']) {
  app.on(name, () => globalThis.note(name));
}
app.on('second-instance', (_event, argv, cwd, data) => {
  globalThis.note(`second-instance ${JSON.stringify([argv.at(-1), cwd, data])}`);
});
app.on('window-all-closed', () => app.quit());

if (process.env.CONFORMANCE_LOCK && !app.requestSingleInstanceLock({ hello: 'мир' })) app.exit(7);

globalThis.openWindow = openWindow;

app.whenReady().then(() => {
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write');
  });
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
  protocol.handle('app', serveFiles);
  session.fromPartition('apart').protocol.handle('app', serveFiles);
  answerCalls(ipcMain);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: 'File',
        submenu: [
          {
            id: 'save',
            label: 'Save',
            accelerator: 'CmdOrCtrl+S',
            click: (_item, window) => {
              globalThis.note('menu save');
              (window ?? BrowserWindow.getAllWindows()[0])?.webContents.send('menu', 'save');
            },
          },
          { id: 'off', label: 'Off', enabled: false, click: () => globalThis.note('menu off') },
          { role: 'quit' },
        ],
      },
    ]),
  );
  openWindow('index.html');
});
