// What goes wrong says what happened, what is safe and what to do, and nothing is lost.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openArchive } from '../../electron/archive/archive.ts';
import { answerOpenDialog, answerSaveDialog, password } from './desk.ts';
import { failEverySave, fillTheDisk, letSavesPass } from './full-disk.ts';
import { expect, test } from './journey.ts';
import { importInto, prepareArchive, raiseVersion, rememberArchive } from './prepare.ts';
import { inRoot } from '../run/root.ts';

const hash = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

test('a wrong password says so and changes nothing', async ({ start, home }) => {
  const { folder } = await prepareArchive(home);
  const before = hash(path.join(folder, 'archive.db'));
  const { page, desk } = await start();
  await desk.unlock('неверный пароль');
  await expect(page.getByRole('alert')).toContainText('Пароль не подошёл.');
  await expect(page.getByRole('alert')).toContainText('Данные в архиве целы');
  expect(hash(path.join(folder, 'archive.db'))).toBe(before);
});

test('a folder that is gone is named as gone, never replaced by an empty archive', async ({
  start,
  home,
}) => {
  const folder = path.join(home, 'на флешке');
  rememberArchive(home, folder);
  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByRole('alert')).toContainText('не найдены');
  expect(existsSync(folder)).toBe(false);
});

test('a foreign folder is refused before a password is asked', async ({ start, home }) => {
  const folder = path.join(home, 'чужое');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'archive.db'), 'SQLite format 3\0 not really');
  const { app, page, desk } = await start();
  await answerOpenDialog(app, [folder]);
  await desk.button(/Открыть архив/).click();
  await expect(page.getByRole('alert')).toContainText('нет архива Chancery');
});

test('an archive of a newer program is left as it is', async ({ start, home }) => {
  const { folder } = await prepareArchive(home);
  await raiseVersion(folder);
  const before = hash(path.join(folder, 'archive.db'));
  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByRole('alert')).toContainText('более новой версией');
  expect(hash(path.join(folder, 'archive.db'))).toBe(before);
});

test('a full disk leaves the old PDF whole and no half file behind', async ({ start, home }) => {
  await prepareArchive(home, (archive) => importInto(archive, inRoot('resources/sample')));
  const { app, page, desk } = await start();
  await desk.unlock();
  const target = path.join(home, 'out', 'report.pdf');
  mkdirSync(path.dirname(target));
  writeFileSync(target, 'the old one');
  await app.evaluate(fillTheDisk);
  await answerSaveDialog(app, target);
  await desk.row('О рабочем визите в город Нанкин').click();
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByRole('alert')).toContainText('На диске нет места');
  expect(readFileSync(target, 'utf8')).toBe('the old one');
  expect(readdirSync(path.dirname(target))).toEqual(['report.pdf']);
});

test('empty, binary and unknown files are listed with their reasons', async ({ start, home }) => {
  await prepareArchive(home);
  const files = path.join(home, 'files');
  mkdirSync(files);
  writeFileSync(path.join(files, 'пусто.txt'), ' \n ');
  writeFileSync(path.join(files, 'картинка.txt'), Buffer.from([0xff, 0, 1, 2, 0, 0, 7, 0x89, 0]));
  writeFileSync(path.join(files, 'отчёт.docx'), 'PK');
  const { app, page, desk } = await start();
  await desk.unlock();
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();
  await answerOpenDialog(
    app,
    ['пусто.txt', 'картинка.txt', 'отчёт.docx'].map((name) => path.join(files, name)),
  );
  await page.keyboard.press('Control+o');
  const failure = (name: string) => desk.dialog.getByRole('row').filter({ hasText: name });
  await expect(failure('пусто.txt')).toContainText('файл пуст');
  await expect(failure('картинка.txt')).toContainText('это не текст');
  await expect(failure('отчёт.docx')).toContainText('такие файлы не читаются');
});

test('an archive that another program has open says so', async ({ start, home }) => {
  const { folder } = await prepareArchive(home);
  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: { now: () => new Date() },
  });
  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByRole('alert')).toContainText('уже открыт');
  archive.close();
  await desk.unlock();
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();
});

test('a save that meets a full disk keeps the text in the window until it can be saved', async ({
  start,
  home,
}) => {
  await prepareArchive(home);
  const { app, page, desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('Сохранённое');
  await desk.waitUntilSaved();
  await app.evaluate(failEverySave);
  await desk.title.fill('Не пропадёт');
  await expect(page.getByText('Текст не потерян', { exact: false }).first()).toBeVisible();
  await expect(desk.title).toHaveValue('Не пропадёт');
  await app.evaluate(letSavesPass);
  await desk.button('Сохранить ещё раз').first().click();
  await desk.waitUntilSaved();
});

test('an archive pulled out while it is written on goes on when it is back, as files of its own', async ({
  start,
  home,
}) => {
  const { folder } = await prepareArchive(home);
  const { page, desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('Сохранённое');
  await desk.waitUntilSaved();
  const away = `${folder} на другом столе`;
  renameSync(folder, away);
  await desk.title.fill('Не пропадёт');
  await expect(page.getByText('нет на месте', { exact: false }).first()).toBeVisible();
  await expect(page.getByText('Текст не потерян', { exact: false }).first()).toBeVisible();
  cpSync(away, folder, { recursive: true });
  await desk.title.press('End');
  await page.keyboard.type(' ни слова');
  await desk.button('Сохранить ещё раз').first().click();
  await desk.waitUntilSaved();
  await desk.locked(() => page.keyboard.press('Control+l'));
  await desk.unlock();
  await expect(desk.title).toHaveValue('Не пропадёт ни слова');
});
