import './page-globals.ts';
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { appFolder, browserProcesses, environment, expect, newUserData, test } from './program.ts';

const orderOfQuit = ['before-quit', 'close', 'will-quit', 'quit'];

test('app.quit goes through its events in order', async ({ startProgram }) => {
  const { app, ended, events } = await startProgram();
  await app.close();
  expect(await ended).toEqual([0, null]);
  expect(events()).toEqual(orderOfQuit);
});

test('SIGTERM quits in the same order', async ({ startProgram }) => {
  const { app, ended, events } = await startProgram();
  app.process().kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(events()).toEqual(orderOfQuit);
});

test('closing the last window lets the program decide', async ({ startProgram }) => {
  const { page, ended, events } = await startProgram();
  await page.close();
  expect(await ended).toEqual([0, null]);
  expect(events()).toEqual(['window-all-closed', 'before-quit', 'will-quit', 'quit']);
});

test('app.exit asks nobody and keeps its code', async ({ startProgram }) => {
  const { app, ended, events } = await startProgram();
  await app.evaluate(({ app: program }) => {
    setImmediate(() => program.exit(3));
  });
  expect(await ended).toEqual([3, null]);
  expect(events()).toEqual(['quit']);
});

test('a killed program leaves no browser and no torn file behind', async ({ startProgram }) => {
  test.skip(process.platform !== 'linux', 'looks for processes in /proc');
  const userData = await newUserData();
  const { app, page, ended } = await startProgram({ userData });
  await page.evaluate(() => localStorage.setItem('kept', 'yes'));
  const file = path.join(userData, 'written.bin');
  page.evaluate((target) => bridge.keepWriting(target), file).catch(() => {});
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(await browserProcesses(userData)).not.toEqual([]);

  app.process().kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
  await expect.poll(() => browserProcesses(userData)).toEqual([]);
  expect(statSync(file).size).toBeGreaterThan(1e6);

  const again = await startProgram({ userData });
  expect(await again.page.evaluate(() => bridge.echo('жив'))).toBe('жив');
});

test('what a page stores is there at the next start', async ({ startProgram }) => {
  const userData = await newUserData();
  const first = await startProgram({ userData });
  await first.page.evaluate(() => localStorage.setItem('kept', 'да'));
  await first.app.close();
  const second = await startProgram({ userData });
  expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBe('да');
});

test('a second start ends at once and tells the first', async ({ startProgram }) => {
  const env = { CONFORMANCE_LOCK: '1' };
  const { userData, events } = await startProgram({ env });
  const executable = createRequire(import.meta.url)('electron') as string;
  const args = ['--no-sandbox', appFolder, '/x/файл.doc'];
  const options = { env: environment(userData, env), cwd: '/' };
  const code = await new Promise((resolve) => {
    execFile(executable, args, options, (error) => resolve(error?.code ?? 0));
  });
  expect(code).toBe(7);
  const told = `second-instance ${JSON.stringify(['/x/файл.doc', '/', { hello: 'мир' }])}`;
  await expect.poll(events).toContain(told);
});
