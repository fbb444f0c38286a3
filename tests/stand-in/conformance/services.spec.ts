import './page-globals.ts';
import { chooseEngine } from '../choose-engine.ts';
import { expect, test } from './program.ts';

test('a dialog answers what a test puts in its place', async ({ program: { app, page } }) => {
  const answer = { canceled: false, filePaths: ['/tmp/файл.txt'] };
  await app.evaluate(({ dialog }, given) => {
    dialog.showOpenDialog = () => Promise.resolve(given);
  }, answer);
  expect(await page.evaluate(() => bridge.open())).toEqual(answer);
});

test('a dialog with nobody to answer it fails by its name', async ({ program: { app } }) => {
  test.skip(chooseEngine() === 'electron', 'real Electron waits for a person');
  const message = await app.evaluate(({ dialog }) =>
    dialog.showSaveDialog({}).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(message).toBe(
    'stand-in: nobody is there to answer dialog.showSaveDialog; a test has to replace it',
  );
});

test('a menu item is clicked by its id', async ({ program: { app, page } }) => {
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('save')?.click();
    Menu.getApplicationMenu()?.getMenuItemById('off')?.click();
  });
  await expect.poll(() => page.evaluate(() => received)).toContain('menu save');
  expect(await app.evaluate(() => globalThis.events)).not.toContain('menu off');
});

test('a key press of a test reaches the page, not the menu', async ({ program }) => {
  const { app, page } = program;
  const before = await app.evaluate(() => globalThis.events.length);
  await page.evaluate(() => {
    addEventListener('keydown', (event) => received.push(`key ${event.code}`));
  });
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.evaluate(() => received)).toContain('key KeyS');
  expect(await app.evaluate((_, from) => globalThis.events.slice(from), before)).toEqual([]);
});

test('the theme reaches the page', async ({ program: { app, page } }) => {
  await app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'dark'));
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await expect.poll(isDark).toBe(true);
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.shouldUseDarkColors)).toBe(true);
  await app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'light'));
  await expect.poll(isDark).toBe(false);
});

test('the program grants and denies permissions', async ({ program: { page } }) => {
  const seen = await page.evaluate(() => {
    const stateOf = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(['clipboard-write', 'geolocation', 'notifications'].map(stateOf));
  });
  expect(seen).toEqual(['granted', 'denied', 'denied']);
});

test('a secret is sealed and opened', async ({ program: { app } }) => {
  const [isSealed, text] = await app.evaluate(({ safeStorage }) => {
    const sealed = safeStorage.encryptString('тайна');
    return [!sealed.includes('тайна'), safeStorage.decryptString(sealed)];
  });
  expect([isSealed, text]).toEqual([true, 'тайна']);
});

test('the clipboard keeps a text', async ({ program: { app } }) => {
  const text = await app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('выписка');
    return clipboard.readText();
  });
  expect(text).toBe('выписка');
});

test('a utility process answers', async ({ program: { page } }) => {
  expect(await page.evaluate(() => bridge.utility())).toEqual({
    got: { question: 'жук' },
    args: ['--x'],
  });
});

test('a channel or scheme has one handler', async ({ program: { app } }) => {
  const messages = await app.evaluate(({ ipcMain, protocol }) => {
    const messageOf = (run: () => void): string => {
      try {
        run();
        return 'allowed';
      } catch (error) {
        return (error as Error).message;
      }
    };
    return [
      messageOf(() => ipcMain.handle('echo', () => null)),
      messageOf(() => protocol.handle('app', () => new Response())),
      messageOf(() => protocol.registerSchemesAsPrivileged([])),
    ];
  });
  expect(messages).toEqual([
    "Attempted to register a second handler for 'echo'",
    expect.stringContaining('Failed to register protocol: app'),
    'protocol.registerSchemesAsPrivileged should be called before app is ready',
  ]);
});

test('the program survives a fault of its own', async ({ startProgram }) => {
  const { app } = await startProgram();
  test.skip(chooseEngine() === 'electron', 'real Electron shows a dialog nobody can answer');
  await app.evaluate(() => {
    setTimeout(() => {
      throw new Error('boom');
    }, 0);
  });
  await expect
    .poll(() => app.evaluate(() => new Promise((resolve) => setTimeout(() => resolve('alive'), 1))))
    .toBe('alive');
});
