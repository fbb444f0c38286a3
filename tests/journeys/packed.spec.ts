// The program as people get it: packed, it holds what it needs and nothing else, and does its main
// job from its archive.
import {
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { root } from '../run/root.ts';
import { packProgram, type Packed } from '../support/pack.ts';
import { readPrintedPdf } from '../support/read-printed-pdf.ts';
import { answerOpenDialog, answerSaveDialog } from './desk.ts';
import { expect, test as base } from './journey.ts';

const test = base.extend<object, { readonly packed: Packed & { readonly folder: string } }>({
  packed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from here
    async ({}, use) => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-packed-'));
      await use({ folder, ...(await packProgram(folder)) });
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test.skip(process.platform !== 'linux', 'electron-builder packs for another platform only there');

/** Without Electron itself; what is added must be worth its weight. Dictionaries have 6.4 of it. */
const heaviestMb = 38;

test('the packed program holds what runs and nothing else', ({ packed }) => {
  const files = filesIn(packed.asar);
  const sample = globSync('resources/sample/*.{txt,json,jsonl}', { cwd: root });
  expect(sample.length).toBeGreaterThan(0);
  expect(files).toEqual(
    expect.arrayContaining([
      'dist/main/main.js',
      'dist/main/preload.cjs',
      'dist/renderer/index.html',
      ...sample,
    ]),
  );
  expect(foldersOf(files, 1)).toEqual(['dist', 'node_modules', 'package.json', 'resources']);
  expect(foldersOf(files, 2).filter((name) => name.startsWith('dist'))).toEqual([
    'dist/main',
    'dist/renderer',
  ]);
  expect(packagesOf(files)).toEqual([
    '@fontsource/noto-serif',
    '@fontsource/noto-serif-sc',
    '@node-rs/argon2',
    `@node-rs/argon2-linux-${process.arch}-gnu`,
    'better-sqlite3',
  ]);
  expect(files.filter((file) => /\.(map|ts|md)$|better-sqlite3\/(deps|src)\//.test(file))).toEqual(
    [],
  );
});

test('its native modules lie unpacked, for this platform alone', ({ packed }) => {
  const natives = filesIn(packed.asar).filter((file) => file.endsWith('.node'));
  expect(natives.map((file) => path.basename(file)).toSorted()).toEqual([
    `argon2.linux-${process.arch}-gnu.node`,
    `linux-${process.arch}.node`,
  ]);
  for (const file of natives) {
    expect(existsSync(path.join(`${packed.asar}.unpacked`, file)), file).toBe(true);
  }
});

test('it has every font a report may be printed in, and no other', ({ packed }) => {
  const fonts = filesIn(packed.asar).filter((file) => /^node_modules.*\.woff2?$/.test(file));
  const expected = [
    ...fontFiles('noto-serif', ['400-normal', '400-italic', '700-normal', '700-italic']),
    ...fontFiles('noto-serif-sc', ['400-normal', '700-normal']),
  ];
  expect(expected).toContain(
    'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-100-400-normal.woff2',
  );
  expect(fonts.toSorted()).toEqual(expected.toSorted());
});

test('it is no heavier than it has to be', ({ packed }) => {
  const unpacked = globSync('**/*', { cwd: `${packed.asar}.unpacked`, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const bytes = [packed.asar, ...unpacked].reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes / 1e6).toBeLessThan(heaviestMb);
});

test('it does the main job from its archive', async ({ packed, start, home }) => {
  const { app, page, desk } = await start({
    executable: packed.executable,
    // What the stand-in unpacks there goes with it.
    env: { TMPDIR: packed.folder },
  });
  expect(await app.evaluate(({ app: program }) => program.isPackaged)).toBe(true);
  await desk.openSample();

  await desk.newReport.click();
  await desk.title.fill('О встрече с портовиками');
  await desk.text.click();
  await page.keyboard.type('Обсудили ремонт маяка. 南京市灯塔。');
  await desk.choose('Гриф', 'Без грифа');
  await desk.waitUntilSaved();
  await desk.search.fill('маяки');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.first().locator('mark').first()).toHaveText('маяка');
  await desk.button('Очистить поиск').click();

  const pdf = path.join(home, 'отчёт.pdf');
  await answerSaveDialog(app, pdf);
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByText('PDF готов: отчёт.pdf')).toBeVisible();
  const printed = await readPrintedPdf(readFileSync(pdf));
  expect(printed.pages[0]?.sheet).toContain('Обсудили ремонт маяка. 南京市灯塔。');
  expect(printed.source).toContain('NotoSerifSC');

  const saved = path.join(home, 'страница.txt');
  writeFileSync(saved, ' date 2026-02-04\n\nКонсул посетил верфь.\n\nИсточник: Учебник\n');
  await answerOpenDialog(app, [saved]);
  await page.keyboard.press('Control+o');
  await expect(desk.dialog).toContainText('Импорт завершён');
  await desk.button('Готово').click();
  await desk.search.fill('верфи');
  await expect(desk.rows).toHaveCount(1);
});

/** Paths inside the archive, those it only refers to among them; folders are left out. */
function filesIn(asar: string): string[] {
  const entries = listPackage(asar, { isPack: false }).map((entry) => entry.slice(1));
  const folders = new Set(entries.map((entry) => path.posix.dirname(entry)));
  return entries.filter((entry) => !folders.has(entry));
}

/** The first `depth` names of each path, each once. */
function foldersOf(files: readonly string[], depth: number): string[] {
  const folders = files.map((file) => file.split('/').slice(0, depth).join('/'));
  return [...new Set(folders)].toSorted();
}

function packagesOf(files: readonly string[]): string[] {
  const names = files.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].toSorted();
}

/** A file for each subset of the family's own table, in each cut. */
function fontFiles(family: string, cuts: readonly string[]): string[] {
  const table = createRequire(import.meta.url)(`@fontsource/${family}/unicode.json`) as object;
  const subsets = Object.keys(table).map((name) => name.replace(/[[\]]/g, ''));
  return subsets.flatMap((subset) =>
    cuts.map((cut) => `node_modules/@fontsource/${family}/files/${family}-${subset}-${cut}.woff2`),
  );
}
