import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { createHeadlessPrinter } from '../../../electron/headless/headless-printer.ts';

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
