import './page-globals.ts';
import { chooseEngine } from '../choose-engine.ts';
import { expect, test, type Program } from './program.ts';

/** The first line of what a call in the page rejects with. */
async function refusal({ page }: Program, call: () => unknown): Promise<string> {
  const error = await page.evaluate(call).then(
    () => null,
    (reason: Error) => reason,
  );
  return error?.message.split('\n')[0] ?? 'nothing';
}

test('the bridge is there before the first script of the page', async ({ program: { page } }) => {
  const seen = await page.evaluate(() => [
    bridgeAtStart,
    typeof (globalThis as Record<string, unknown>)['require'],
    typeof (globalThis as Record<string, unknown>)['process'],
  ]);
  expect(seen).toEqual(['object', 'undefined', 'undefined']);
});

test('a call knows its window, address and origin', async ({ program: { page } }) => {
  expect(await page.evaluate(() => bridge.who('жЖ'))).toEqual({
    value: 'жЖ',
    url: 'app://conformance/index.html',
    origin: 'app://conformance',
    id: 1,
  });
});

test('values of every kind come back as they went', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      map: new Map([['a', new Set([1])]]),
      nothing: undefined,
      nan: Number.NaN,
      minus: -0,
      big: 10n,
      bytes: new Uint8Array([1, 2]),
      floats: new Float64Array([1.5]),
      pattern: /ж+/giu,
    };
    const got = (await bridge.echo(sent)) as typeof sent;
    return [
      got.date instanceof Date && got.date.getTime(),
      got.map.get('a')?.has(1),
      'nothing' in got,
      Number.isNaN(got.nan),
      Object.is(got.minus, -0),
      String(got.big),
      got.bytes instanceof Uint8Array && got.bytes[1],
      got.floats[0],
      String(got.pattern),
    ];
  });
  expect(seen).toEqual([5, true, true, true, true, '10', 2, 1.5, '/ж+/giu']);
});

test('a Buffer arrives as a Uint8Array', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const bytes = (await bridge.buffer()) as Uint8Array;
    return [bytes.constructor.name, ...bytes];
  });
  expect(seen).toEqual(['Uint8Array', 97, 98, 99]);
});

test('twenty megabytes pass up and down', async ({ program: { page } }) => {
  const seen = await page.evaluate(async () => {
    const down = (await bridge.bytes(20e6)) as Uint8Array;
    const back = (await bridge.echo(down)) as Uint8Array;
    return [down.length, back.length, back[19_999_999]];
  });
  expect(seen).toEqual([20e6, 20e6, 5]);
});

test('failures keep their text and lose class and code', async ({ program }) => {
  const call = "Error invoking remote method 'fail': TypeError: плохо";
  expect(await refusal(program, () => bridge.fail())).toContain(call);
  const kept = await program.page.evaluate(() =>
    bridge.fail().catch((error: Error & { code?: string }) => [error.name, error.code ?? null]),
  );
  expect(kept).toEqual(['Error', null]);
});

test('a channel without handler is refused by name', async ({ program }) => {
  const message =
    "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'";
  expect(await refusal(program, () => bridge.nobody())).toContain(message);
});

test('what cannot be cloned is refused on either way', async ({ program }) => {
  const message = 'An object could not be cloned.';
  expect(await refusal(program, () => bridge.function())).toContain(message);
  expect(await refusal(program, () => bridge.echo(new Blob(['x'])))).toContain(message);
});

test('functions of the preload are called at once', async ({ program }) => {
  expect(await program.page.evaluate(() => bridge.add(2, 3))).toBe(5);
  expect(await refusal(program, () => bridge.throwing())).toContain('из preload');
});

test('functions of the page are called by the preload', async ({ program: { page } }) => {
  expect(await page.evaluate(() => bridge.twice((x) => x * 3))).toBe(9);
});

test('what is exposed cannot be changed', async ({ program: { page } }) => {
  const outcomes = await page.evaluate(() => {
    const nameOf = (change: () => void): string => {
      try {
        change();
        return 'changed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      nameOf(() => bridge.data.list.push(3)),
      nameOf(() => {
        'use strict';
        (globalThis as Record<string, unknown>)['bridge'] = 1;
      }),
      bridge.data.when.getTime(),
    ];
  });
  expect(outcomes).toEqual(['TypeError', 'TypeError', 0]);
});

test('a sandboxed preload has only a few modules', async ({ program: { page } }) => {
  const seen = await page.evaluate(() =>
    ['electron', 'node:timers', 'url', 'fs', './other.js'].map((name) => bridge.require(name)),
  );
  expect(seen).toEqual([
    'object',
    'object',
    'object',
    'module not found: fs',
    'module not found: ./other.js',
  ]);
});

test('an unknown member in the preload throws by its name', async ({ program: { page } }) => {
  test.skip(chooseEngine() === 'electron', 'real Electron has every member');
  expect(await page.evaluate(() => bridge.unknown())).toBe(
    'stand-in: electron.ipcRenderer.sendToHost is not implemented',
  );
});

test('messages go up, answers come down until unsubscribed', async ({ program: { page } }) => {
  await page.evaluate(() => bridge.note('раз'));
  await expect.poll(() => page.evaluate(() => received)).toContain('noted раз!');

  await page.evaluate(async () => {
    const heard: string[] = [];
    const stop = bridge.on('noted', (text) => heard.push(text));
    stop();
    bridge.note('два');
    await bridge.echo(null);
    received.push(`heard ${String(heard.length)}`);
  });
  await expect.poll(() => page.evaluate(() => received)).toContain('noted два!');
  expect(await page.evaluate(() => received)).toContain('heard 0');
});

test('a chosen file has its path', async ({ program: { page } }) => {
  await page.setInputFiles('#file', [import.meta.filename]);
  await expect.poll(() => page.evaluate(() => globalThis.paths)).toEqual([import.meta.filename]);
});

test('a dropped file has its path, one made in the page has none', async ({
  program: { page },
}) => {
  await page.setInputFiles('#file', []);
  await expect.poll(() => page.evaluate(() => globalThis.paths)).toEqual([]);
  await page.setInputFiles('#file', [import.meta.filename]);
  await expect.poll(() => page.evaluate(() => globalThis.paths)).toHaveLength(1);
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    const chosen = document.querySelector<HTMLInputElement>('#file')?.files?.[0];
    if (chosen) dataTransfer.items.add(chosen);
    dataTransfer.items.add(new File(['made'], 'made.txt'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  });
  await expect
    .poll(() => page.evaluate(() => globalThis.paths))
    .toEqual([import.meta.filename, '']);
});
