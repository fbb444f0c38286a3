import './page-globals.ts';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chooseEngine } from '../choose-engine.ts';
import { expect, test, type Program } from './program.ts';

/** Opens one more window of the program, without policy, closed by the test. */
async function openFree({ app }: Program) {
  const opened = app.waitForEvent('window');
  await app.evaluate(() => void openWindow('free.html'));
  const page = await opened;
  await page.locator('#free').waitFor();
  return page;
}

test('a module worker imports from the same host and exchanges megabytes with it', async ({
  program: { page },
}) => {
  await expect
    .poll(() => page.evaluate(() => globalThis.worker))
    .toEqual({ twice: 42, data: { ж: 1 }, mirrored: true, outside: false, bridge: 'undefined' });
});

test('a request keeps method, body, origin and referrer', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () =>
    (await fetch('/echo', { method: 'POST', body: 'жж' })).json(),
  );
  expect(seen).toEqual({
    method: 'POST',
    body: 'жж',
    origin: 'app://conformance',
    referer: 'app://conformance/index.html',
  });
});

test('a long list comes as a stream of lines', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const { body } = await fetch('/lines');
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let chunk = await reader?.read(); !chunk?.done; chunk = await reader?.read()) {
      text += chunk?.value ?? '';
    }
    const lines = text.split('\n');
    return [lines.length, JSON.parse(lines.at(-1) ?? '') as unknown];
  });
  expect(seen).toEqual([50_000, { at: 49_999, text: 'Встреча с мэром города Нанкин' }]);
});

test('an unknown path is the program’s own 404', async ({ program: { page } }) => {
  expect(await page.evaluate(async () => (await fetch('/nothing')).status)).toBe(404);
});

test('the content policy of the program holds', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const nameOf = (run: () => unknown): string => {
      try {
        return typeof run();
      } catch (error) {
        return (error as Error).name;
      }
    };
    const blob = URL.createObjectURL(new Blob(['postMessage(1)']));
    const blobWorker = await new Promise((resolve) => {
      try {
        const started = new Worker(blob);
        started.addEventListener('message', () => resolve('ran'));
        started.addEventListener('error', () => resolve('blocked'));
      } catch {
        resolve('blocked');
      }
    });
    return [
      globalThis.inlineRan ?? 'blocked',
      // oxlint-disable-next-line no-eval -- to see it refused
      nameOf(() => (0, eval)('1 + 1') as unknown),
      await fetch('https://example.com/').then(
        () => 'open',
        () => 'blocked',
      ),
      blobWorker,
    ];
  });
  expect(seen).toEqual(['blocked', 'EvalError', 'blocked', 'blocked']);
});

test('the page is a secure context with storage', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    localStorage.setItem('key', 'value');
    const opened = new Promise((resolve, reject) => {
      const request = indexedDB.open('store');
      request.addEventListener('success', () => resolve('opened'));
      request.addEventListener('error', () => reject(request.error));
    });
    return [isSecureContext, localStorage.getItem('key'), await opened];
  });
  expect(seen).toEqual([true, 'value', 'opened']);
});

test('nothing leaves the machine, and every attempt is recorded', async ({ startProgram }) => {
  test.skip(chooseEngine() === 'electron', 'only the stand-in records requests');
  const program = await startProgram();
  const log = path.join(program.userData, 'network.log');
  expect(existsSync(log)).toBe(false);

  const page = await openFree(program);
  const outcome = await page.evaluate(() =>
    fetch('https://example.com/fetched').then(
      () => 'open',
      (error: Error) => error.name,
    ),
  );
  expect(outcome).toBe('TypeError');
  await page.evaluate(() => {
    new Image().src = 'http://127.0.0.1:9/image.png';
    globalThis.socket = new WebSocket('wss://example.com/socket');
  });
  await expect
    .poll(() => readFileSync(log, 'utf8').trim().split('\n').toSorted())
    .toEqual([
      'http://127.0.0.1:9/image.png',
      'https://example.com/fetched',
      'wss://example.com/socket',
    ]);
});

test('a request the program cancels does not come through', async ({ startProgram }) => {
  const program = await startProgram();
  await program.app.evaluate(({ session }) => {
    const filter = { urls: ['app://*/data.json'] };
    session.defaultSession.webRequest.onBeforeRequest(filter, (_details, answer) =>
      answer({ cancel: true }),
    );
  });
  const seen = await program.page.evaluate(() => {
    const isAnswered = (url: string): Promise<boolean> =>
      fetch(url).then(
        () => true,
        () => false,
      );
    return Promise.all([isAnswered('/data.json'), isAnswered('/twice.js')]);
  });
  expect(seen).toEqual([false, true]);
});

test('a partition in memory keeps its storage apart', async ({ program }) => {
  const { app, page } = program;
  await page.evaluate(() => localStorage.setItem('where', 'default'));
  const opened = app.waitForEvent('window');
  await app.evaluate(() => void openWindow('free.html', { partition: 'apart' }));
  const apart = await opened;
  await apart.locator('#free').waitFor();
  expect(await apart.evaluate(() => localStorage.getItem('where'))).toBeNull();
  expect(await apart.evaluate(() => bridge.echo('через'))).toBe('через');
  await apart.close();
});
