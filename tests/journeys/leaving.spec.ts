// Ways out of the archive while something is half typed, unsaved or under way.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from 'playwright';
import { generateReports } from '../support/generate-reports.ts';
import { answerOpenDialog } from './desk.ts';
import { failEverySave } from './full-disk.ts';
import { expect, type Start, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

const closeWindow = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

/** An empty archive into which twenty thousand reports are just going. */
async function startLongImport(home: string, start: Start) {
  await prepareArchive(home);
  const file = path.join(home, 'many.jsonl');
  const lines = [...generateReports(20_000, 40)].map((report) => JSON.stringify(report));
  writeFileSync(file, `${lines.join('\n')}\n`);
  const program = await start();
  await program.desk.unlock();
  await expect(program.page.getByText('Здесь будут отчёты')).toBeVisible();
  await answerOpenDialog(program.app, [file]);
  await program.page.keyboard.press('Control+o');
  return program;
}

test('a tag half typed is kept by a lock, by a new report and by closing', async ({
  start,
  home,
}) => {
  await prepareArchive(home);
  const first = await start();
  const { page, desk } = first;
  const tag = (name: string) => page.getByRole('row', { name });
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('Первый');
  await desk.tagEntry.click();
  await page.keyboard.insertText('порт');
  await desk.lock();
  await desk.unlock();
  await expect(tag('порт')).toBeVisible();

  await desk.tagEntry.click();
  await page.keyboard.insertText('визит');
  await page.keyboard.press('Control+n');
  await expect(desk.title).toHaveValue('');
  // The new row moves the others down, under a pointer that has aimed already.
  await expect(desk.rows).toHaveCount(2);
  await desk.row('Первый').click();
  await expect(tag('визит')).toBeVisible();

  await desk.tagEntry.click();
  await page.keyboard.insertText('груз');
  await first.close();
  const second = await start();
  await second.desk.unlock();
  await expect(second.page.getByRole('row', { name: 'груз' })).toBeVisible();
});

test('letters typed right after Ctrl+N reach the new title', async ({ start, home }) => {
  await prepareArchive(home);
  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();
  await page.keyboard.press('Control+n');
  await page.keyboard.type('Nanjing at once');
  await expect(desk.title).toHaveValue('Nanjing at once');
});

test('a window with a text that cannot be saved stays until the person gives it up', async ({
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

  const question = page.getByRole('alertdialog');
  await closeWindow(app);
  await expect(question).toContainText('закрыть программу сейчас');
  await desk.button('Остаться').click();
  await expect(desk.title).toHaveValue('Не пропадёт');
  await page.keyboard.press('Control+l');
  await expect(question).toContainText('заблокировать архив');
  await desk.button('Остаться').click();

  await closeWindow(app);
  const closed = page.waitForEvent('close');
  await desk.button('Закрыть без сохранения').click();
  await closed;
});

test('a lock during an import asks first, and what is in stays', async ({ start, home }) => {
  const { page, desk } = await startLongImport(home, start);
  await expect(desk.statusLine.getByText(/Импорт: /)).toBeVisible();
  await expect(desk.rows.first()).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('alertdialog')).toContainText('Импорт');
  await desk.locked(() => desk.button('Остановить и заблокировать').click());
  await desk.unlock();
  await expect(desk.rows.first()).toBeVisible();
});

test('an import is stopped by hand, and what is in stays', async ({ start, home }) => {
  const { desk } = await startLongImport(home, start);
  await expect(desk.rows.first()).toBeVisible();
  await desk.button('Остановить импорт').click();
  await expect(desk.dialog).toContainText('Импорт остановлен');
  await desk.button('Готово').click();
  await expect(desk.rows.first()).toBeVisible();
});
