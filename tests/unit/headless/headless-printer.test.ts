import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { createHeadlessPrinter } from '../../../electron/headless/headless-printer.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

const page = `<!doctype html>
  <html lang="ru"><title>Отчёт</title>
  <h1>Встреча с мэром</h1><p>Консул посетил Нанкин.</p><h2>Итоги</h2>
  <script>document.write('<p>Scripted</p>');</script>`;

async function read(bytes: Uint8Array) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  return {
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    millimetres: first.view.slice(2).map((points) => Math.round((points / 72) * 25.4)),
    isTagged: marks?.get('Marked') === true,
    outline: ((await pdf.getOutline()) as { title: string }[] | null)?.map(({ title }) => title),
  };
}

const isPackagedHere = process.platform === 'linux' && process.arch === 'x64';

describe.each([
  { browser: '', name: 'the browser of the computer' },
  ...(isPackagedHere ? [{ browser: 'npm', name: 'the packaged browser' }] : []),
])('createHeadlessPrinter with $name', ({ browser }) => {
  const printer = createHeadlessPrinter();

  afterEach(async () => {
    await printer.close();
    vi.unstubAllEnvs();
  });

  it('prints a tagged A4 page with an outline, without running its scripts', async () => {
    if (browser !== '') vi.stubEnv('CHANCERY_CHROMIUM', browser);
    const bytes = await printer.print(page);
    expect(Buffer.from(bytes.subarray(0, 5)).toString('latin1')).toBe('%PDF-');
    const printed = await read(bytes);
    expect(printed).toMatchObject({
      millimetres: [210, 297],
      isTagged: true,
      outline: ['Встреча с мэром'],
    });
    expect(printed.text).toContain('Консул посетил Нанкин.');
    expect(printed.text).not.toContain('Scripted');
  });

  it('prints several pages at once, and again after it was closed', async () => {
    if (browser !== '') vi.stubEnv('CHANCERY_CHROMIUM', browser);
    const printed = await Promise.all([
      printer.print('<p>один'),
      printer.print('<p>два<img src="https://example.com/picture.png">'),
    ]);
    const texts = await Promise.all(printed.map(async (bytes) => (await read(bytes)).text));
    expect(texts).toEqual(['один', 'два']);

    await printer.close();
    expect((await read(await printer.print('<p>три'))).text).toBe('три');
  });
});

describe('createHeadlessPrinter without a browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('says so', async () => {
    vi.stubEnv('CHANCERY_CHROMIUM', '/nowhere/chromium');
    await expect(createHeadlessPrinter().print(page)).rejects.toEqual(new AppError('no-browser'));
  });

  it('says so too when what it was given is no browser', async () => {
    vi.stubEnv('CHANCERY_CHROMIUM', process.execPath);
    await expect(createHeadlessPrinter().print(page)).rejects.toMatchObject({
      code: 'no-browser',
    });
  });
});

/** Puts a fake in Chromium's place; its profile goes into `profiles`. */
function useFakeChromium(failure: string) {
  const folder = temporaryFolder();
  const profiles = path.join(folder, 'profiles');
  const browser = path.join(folder, 'chromium');
  const pidFile = path.join(folder, 'pid');
  const script = path.join(import.meta.dirname, '../../support/fake-chromium.ts');
  mkdirSync(profiles);
  writeFileSync(browser, `#!/bin/sh\nexec '${process.execPath}' '${script}'\n`);
  chmodSync(browser, 0o755);
  vi.stubEnv('CHANCERY_CHROMIUM', browser);
  vi.stubEnv('FAKE_CHROMIUM', failure);
  vi.stubEnv('FAKE_CHROMIUM_PID', pidFile);
  vi.stubEnv('TMPDIR', profiles);
  return { profiles, pid: () => Number(readFileSync(pidFile, 'utf8')) };
}

// The fake is started by a script of the shell.
describe.skipIf(process.platform === 'win32')(
  'createHeadlessPrinter with a failing browser',
  () => {
    afterEach(() => vi.unstubAllEnvs());

    it('rejects when the page crashes, and can still be closed', async () => {
      const { profiles } = useFakeChromium('crashes');
      const printer = createHeadlessPrinter();
      await expect(printer.print(page)).rejects.toThrow('the printing page is gone');
      expect(readdirSync(profiles)).toHaveLength(1);
      await printer.close();
      expect(readdirSync(profiles)).toEqual([]);
    });

    it('rejects when the browser ends, and removes its profile without being closed', async () => {
      const { profiles } = useFakeChromium('ends');
      await expect(createHeadlessPrinter().print(page)).rejects.toThrow('gone');
      await vi.waitFor(() => expect(readdirSync(profiles)).toEqual([]));
    });

    it('ends a browser that does not let the network be refused', async () => {
      const { profiles, pid } = useFakeChromium('refuses Fetch.enable');
      await expect(createHeadlessPrinter().print(page)).rejects.toMatchObject({
        code: 'no-browser',
      });
      expect(() => process.kill(pid(), 0)).toThrow('ESRCH');
      expect(readdirSync(profiles)).toEqual([]);
    });
  },
);
