import './page-globals.ts';
import path from 'node:path';
import { chooseEngine } from '../choose-engine.ts';
import { appFolder, expect, test, type Program } from './program.ts';

async function openSecond({ app }: Program) {
  const opened = app.waitForEvent('window');
  await app.evaluate(() => void openWindow('second.html'));
  const page = await opened;
  await page.locator('#second').waitFor();
  return page;
}

const eventsOf = (program: Program, start: string): string[] =>
  program.events().filter((event) => event.startsWith(start));

test('a window has the size, address and state it was given', async ({ program }) => {
  const window = await program.app.browserWindow(program.page);
  const read = () =>
    window.evaluate((w) => [w.isVisible(), w.getContentSize(), w.webContents.getURL()]);
  await expect.poll(read).toEqual([true, [1000, 700], 'app://conformance/index.html']);
  expect(await program.page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
  await expect.poll(() => window.evaluate((w) => w.getTitle())).toBe('Проверка');
});

test('two windows know themselves apart', async ({ program }) => {
  const second = await openSecond(program);
  const who = (await second.evaluate(() => bridge.who(1))) as { id: number; url: string };
  expect(who.url).toBe('app://conformance/second.html');
  expect(who.id).toBeGreaterThan(1);
  await second.close();
  await expect.poll(() => program.app.windows().length).toBe(1);
});

test('the program may keep a window open', async ({ program }) => {
  const second = await openSecond(program);
  const window = await program.app.browserWindow(second);
  const closes = eventsOf(program, 'close').length;
  await program.app.evaluate(() => (globalThis.keepOpen = true));
  await window.evaluate((w) => w.close());
  await expect.poll(() => eventsOf(program, 'close').length).toBe(closes + 1);
  expect(await window.evaluate((w) => w.isDestroyed())).toBe(false);
  expect(second.isClosed()).toBe(false);

  await program.app.evaluate(() => (globalThis.keepOpen = false));
  await window.evaluate((w) => w.close());
  await expect.poll(() => second.isClosed()).toBe(true);
});

test('a page may keep its window open', async ({ program }) => {
  const second = await openSecond(program);
  const window = await program.app.browserWindow(second);
  await second.evaluate(() => {
    globalThis.stay = (event) => event.preventDefault();
    addEventListener('beforeunload', globalThis.stay);
  });
  await window.evaluate((w) => w.close());
  await expect.poll(() => eventsOf(program, 'will-prevent-unload')).toHaveLength(1);
  expect(second.isClosed()).toBe(false);

  await second.evaluate(() => {
    removeEventListener('beforeunload', globalThis.stay);
  });
  await window.evaluate((w) => w.close());
  await expect.poll(() => second.isClosed()).toBe(true);
});

test('a page cannot leave its program', async ({ program }) => {
  const { app, page } = program;
  await page.click('#outside');
  const event = 'will-navigate https://example.com/outside';
  await expect.poll(() => eventsOf(program, 'will-navigate')).toContain(event);
  const url = await app.evaluate(({ webContents }) => webContents.fromId(1)?.getURL());
  expect(url).toBe('app://conformance/index.html');
});

test('a page cannot open a window of its own', async ({ program }) => {
  const { app, page } = program;
  await app.evaluate(({ shell }) => {
    shell.openExternal = async () => {};
  });
  await page.click('#window');
  await expect.poll(() => eventsOf(program, 'open')).toEqual(['open https://example.com/window']);
  await expect.poll(() => app.windows().length).toBe(1);
});

test('the bridge is there again after a navigation', async ({ startProgram }) => {
  const { page } = await startProgram();
  await page.click('#inside');
  await page.locator('#second').waitFor();
  const who = (await page.evaluate(() => bridge.who(1))) as { url: string };
  expect(who.url).toBe('app://conformance/second.html');
});

test('a crashed page is reported and can be loaded again', async ({ startProgram }) => {
  const program = await startProgram();
  const window = await program.app.browserWindow(program.page);
  await window.evaluate((w) => w.webContents.forcefullyCrashRenderer());
  await expect.poll(() => eventsOf(program, 'render-process-gone')).toHaveLength(1);
  expect(await window.evaluate((w) => w.webContents.isCrashed())).toBe(true);

  await window.evaluate((w) => w.loadURL('app://conformance/index.html'));
  expect(await window.evaluate((w) => w.webContents.isCrashed())).toBe(false);
  const answer = await window.evaluate((w) =>
    w.webContents.executeJavaScript("bridge.echo('снова')"),
  );
  expect(answer).toBe('снова');
});

test('a preload script that fails is reported', async ({ program }) => {
  for (const name of ['bad-preload.cjs', 'module-preload.mjs']) {
    const opened = program.app.waitForEvent('window');
    const preload = path.join(appFolder, name);
    await program.app.evaluate(
      (_, file) => void openWindow('second.html', { preload: file }),
      preload,
    );
    const page = await opened;
    await page.locator('#second').waitFor();
    expect(await page.evaluate(() => typeof bridge)).toBe('undefined');
    await page.close();
  }
  await expect
    .poll(() => eventsOf(program, 'preload-error'))
    .toEqual([
      'preload-error module not found: fs',
      'preload-error Cannot use import statement outside a module',
    ]);
});

test('weak web preferences are refused', async ({ program }) => {
  test.skip(chooseEngine() === 'electron', 'real Electron allows them');
  const messages = await program.app.evaluate(({ BrowserWindow }) =>
    [{ sandbox: false }, { nodeIntegration: true }, { preload: 'preload.cjs' }].map((bad) => {
      try {
        return String(new BrowserWindow({ webPreferences: bad }).id);
      } catch (error) {
        return (error as Error).message;
      }
    }),
  );
  expect(messages).toEqual([
    'stand-in: webPreferences.sandbox: false is not supported',
    'stand-in: webPreferences.nodeIntegration: true is not supported',
    'stand-in: webPreferences.preload must be an absolute path',
  ]);
});

test('a load that fails rejects with the name of the error', async ({ program }) => {
  const second = await openSecond(program);
  const window = await program.app.browserWindow(second);
  const error = await window.evaluate((w) =>
    w.loadURL('unknown://host/').then(
      () => 'loaded',
      (reason: Error) => reason.message,
    ),
  );
  expect(error).toMatch(/^ERR_\w+ \(-\d+\) loading 'unknown:\/\/host\/'$/);
  await second.close();
});
