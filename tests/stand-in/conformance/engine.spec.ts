import { chooseEngine } from '../choose-engine.ts';
import { expect, standInBrowser, test } from './program.ts';

test('the suite says which engine it ran on', async ({ program }) => {
  const browser = await standInBrowser(program.app);
  const versions = await program.app.evaluate(() => ({ ...process.versions }));
  const engine = browser === null ? 'electron' : 'stand-in';
  const from = browser === null ? 'its own' : `${browser.source}: ${browser.path}`;
  // oxlint-disable-next-line no-console -- the suite's report
  console.log(
    `engine: ${engine} ${versions['electron']}, Chromium ${versions['chrome']} (${from})`,
  );
  expect(engine).toBe(chooseEngine());
  expect(versions['chrome']).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('the program finds its name, version, folders and arguments', async ({ program }) => {
  const seen = await program.app.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    isReady: app.isReady(),
    isPackaged: app.isPackaged,
    userData: app.getPath('userData'),
    type: process.type,
  }));
  expect(seen).toEqual({
    name: 'Conformance App',
    version: '1.2.3',
    isReady: true,
    isPackaged: false,
    userData: program.userData,
    type: 'browser',
  });
});

test('CommonJS and ES modules get the same module', async ({ program }) => {
  // Playwright hands over what `require('electron')` gave; the program imported its own.
  const events = await program.app.evaluate(({ app }) => app.listenerCount('second-instance'));
  expect(events).toBe(1);
});

test('a member that does not exist throws by its name', async ({ program }) => {
  test.skip(chooseEngine() === 'electron', 'real Electron has every member');
  const message = await program.app.evaluate(({ app, BrowserWindow }) => {
    const messageOf = (read: () => unknown): string => {
      try {
        return String(read());
      } catch (error) {
        return (error as Error).message;
      }
    };
    const [window] = BrowserWindow.getAllWindows();
    return [
      messageOf(() => app.setBadgeCount(1)),
      messageOf(() => window?.setOpacity(1)),
      messageOf(() => window?.webContents.openDevTools()),
      messageOf(() => Reflect.get(BrowserWindow, 'fromBrowserView')),
    ];
  });
  expect(message).toEqual([
    'stand-in: electron.app.setBadgeCount is not implemented',
    'stand-in: electron.BrowserWindow.setOpacity is not implemented',
    'stand-in: electron.webContents.openDevTools is not implemented',
    'stand-in: electron.BrowserWindow.fromBrowserView is not implemented',
  ]);
});
