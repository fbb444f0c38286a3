// Misspelt words: underlined as they come into sight, mended by mouse and by keyboard alone, put into
// the archive's dictionary, with nothing asked of any server (see journey.ts).
import type { Locator, Page } from 'playwright/test';
import type { Desk } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

const misspelt = (desk: Desk): Locator => desk.text.locator('.editor__misspelt');
const menu = (page: Page): Locator => page.getByRole('menu', { name: /^Правописание: / });

async function begin(desk: Desk, words: string): Promise<void> {
  const { keyboard } = desk.page;
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await keyboard.type('О поездке');
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await keyboard.type(words);
}

test('by mouse: a word is mended, ignored, and put into the dictionary', async ({
  start,
  home,
}) => {
  await prepareArchive(home);
  const { page, desk } = await start();
  await desk.unlock();
  await begin(
    desk,
    'Консул провёл перегаворы в Нанкине с Ван Сяохуном. Мелиорантка и визитерка прибыли. ',
  );
  await expect(misspelt(desk)).toHaveText(['перегаворы', 'Мелиорантка', 'визитерка']);
  await page.screenshot({ path: 'out/spelling/marked.png' });

  await misspelt(desk).first().click({ button: 'right' });
  await expect(menu(page)).toBeVisible();
  await page.screenshot({ path: 'out/spelling/menu.png' });
  await page.getByRole('menuitem', { name: 'переговоры' }).click();
  await expect(misspelt(desk)).toHaveText(['Мелиорантка', 'визитерка']);
  await expect(desk.text).toContainText('провёл переговоры в Нанкине');

  await misspelt(desk).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Добавить в словарь архива' }).click();
  await expect(misspelt(desk)).toHaveText(['визитерка']);
  await misspelt(desk).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Пропускать в этом отчёте' }).click();
  await expect(misspelt(desk)).toHaveCount(0);
  await desk.waitUntilSaved();

  await begin(desk, 'Мелиорантки видели визитерку. ');
  await expect(misspelt(desk)).toHaveText(['визитерку']);
  await page.keyboard.press('Control+,');
  await expect(desk.dialog.getByRole('list', { name: 'Словарь архива' })).toHaveText('Мелиорантка');
  await page.screenshot({ path: 'out/spelling/settings.png' });
  await desk.button('Убрать слово «Мелиорантка»').click();
  await page.keyboard.press('Escape');
  await expect(misspelt(desk)).toHaveText(['Мелиорантки', 'визитерку']);
});

test('by keyboard alone: from word to word, and off', async ({ start, home }) => {
  await prepareArchive(home);
  const { page, desk } = await start();
  const { keyboard } = page;
  await desk.unlock();
  await expect(desk.newReport).toBeVisible();
  await keyboard.press('Control+n');
  await expect(desk.title).toBeFocused();
  await keyboard.type('О поездке');
  await keyboard.press('Enter');
  await keyboard.type('Встерча прошла. The goverment agreed. Қазақстан келіссөздерр ');
  await expect(misspelt(desk)).toHaveText(['Встерча', 'goverment', 'келіссөздерр']);

  await keyboard.press('F7');
  await expect(menu(page)).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Встреча', exact: true })).toBeFocused();
  await keyboard.press('Enter');
  await expect(misspelt(desk)).toHaveText(['goverment', 'келіссөздерр']);
  await expect(desk.text).toBeFocused();

  await keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'government' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  await keyboard.press('F7');
  await expect(page.getByRole('menuitem', { name: 'келіссөздер', exact: true })).toBeFocused();
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Пропускать в этом отчёте' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(misspelt(desk)).toHaveText(['goverment']);

  await keyboard.press('Control+z');
  await expect(desk.text).toContainText('Встерча');
  await expect(misspelt(desk)).toHaveText(['Встерча', 'goverment']);

  await keyboard.press('Control+F7');
  await expect(misspelt(desk)).toHaveCount(0);
  await keyboard.press('Control+F7');
  await expect(misspelt(desk)).toHaveText(['Встерча', 'goverment', 'келіссөздерр']);
});
