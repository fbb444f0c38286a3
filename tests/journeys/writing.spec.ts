// Work inside the text of a report, by mouse and by keyboard alone: replacing, the outline, being
// alone with the text.
import { expect, test } from './journey.ts';
import type { Desk } from './desk.ts';

/** A new report with two headings and three paragraphs. */
async function write(desk: Desk): Promise<void> {
  const { keyboard } = desk.page;
  await desk.openSample();
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await keyboard.press('Control+Alt+1');
  await keyboard.type('Торговля');
  await keyboard.press('Enter');
  await keyboard.type('Порт Нинбо открыт.');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+2');
  await keyboard.type('Логистика');
  await keyboard.press('Enter');
  await keyboard.type('О порте Нинбо и порте Циндао.');
}

test('words are found in any form or exactly, and replaced by keys as one step', async ({
  start,
}) => {
  const { page, desk } = await start();
  await write(desk);
  await page.keyboard.press('Control+h');
  await expect(desk.find).toBeFocused();
  await page.keyboard.type('порт');
  await expect(desk.foundPlaces).toHaveCount(3);
  await desk.button('Только как написано').click();
  await expect(page.getByText('1 из 3')).toBeVisible();
  await desk.find.fill('порте');
  await expect(desk.foundPlaces).toHaveCount(2);

  await page.keyboard.press('Tab');
  const replacement = page.getByRole('textbox', { name: 'Заменить на' });
  await replacement.focus();
  await page.keyboard.type('гавани');
  await page.keyboard.press('Enter');
  await expect(desk.text).toContainText('О гавани Нинбо и порте Циндао.');
  await expect(desk.foundPlaces).toHaveCount(1);
  await page.keyboard.press('Alt+Enter');
  await expect(desk.text).toContainText('О гавани Нинбо и гавани Циндао.');
  await expect(page.getByText('Заменено в 1 месте')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(desk.find).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(desk.text).toContainText('О гавани Нинбо и порте Циндао.');
});

test('everything is replaced by mouse, and comes back with one undo', async ({ start }) => {
  const { page, desk } = await start();
  await write(desk);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('Нинбо');
  await desk.button('Замена в отчёте').click();
  await page.getByRole('textbox', { name: 'Заменить на' }).fill('Шанхай');
  await expect(desk.foundPlaces).toHaveCount(2);
  await desk.button('Заменить все').click();
  await expect(desk.text).toContainText('Порт Шанхай открыт.');
  await expect(page.getByText('Заменено в 2 местах')).toBeVisible();
  await desk.button('Отменить').click();
  await expect(desk.text).toContainText('Порт Нинбо открыт.');
  await expect(desk.text).toContainText('О порте Нинбо');
});

test('the outline leads to headings and shows where the caret is', async ({ start }) => {
  const { page, desk } = await start();
  await write(desk);
  await page.keyboard.press('Control+Alt+o');
  const outline = page.getByRole('navigation', { name: 'Структура отчёта' });
  const headings = outline.getByRole('option');
  await expect(headings).toHaveText(['Торговля', 'Логистика']);
  await expect(headings.nth(1)).toHaveAccessibleName('Логистика, вы здесь');
  await expect(headings.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Внешняя ');
  await expect(headings.first()).toHaveAccessibleName('Внешняя Торговля, вы здесь');

  await headings.nth(1).click();
  await expect(desk.text).toBeFocused();
  await expect(headings.nth(1)).toHaveAccessibleName('Логистика, вы здесь');
  await desk.button('Закрыть структуру').click();
  await expect(outline).toHaveCount(0);
});

test('F11 leaves the text alone in the window, Escape brings the rest back', async ({ start }) => {
  const { page, desk } = await start();
  await write(desk);
  await expect(desk.statusLine).toContainText('11 слов · 64 знака');
  await page.keyboard.press('F11');
  await expect(desk.list).toBeHidden();
  await expect(desk.statusLine).toBeHidden();
  await expect(desk.text).toBeFocused();
  await page.keyboard.type(' Ещё.');
  await page.keyboard.press('Escape');
  await expect(desk.list).toBeVisible();
  await expect(desk.statusLine).toContainText('12 слов');
});

test('quotes, dashes and spaces are set by one key, said, and taken back by one undo', async ({
  start,
}) => {
  const { page, desk } = await start();
  await write(desk);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Газета "Синьхуа" - в Нанкине.');
  await page.keyboard.press('Control+Alt+t');
  await expect(desk.text).toContainText('Газета «Синьхуа»\u00a0— в\u00a0Нанкине.');
  await expect(page.getByText(/кавычки 2, тире 1, неразрывные пробелы 3/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(desk.text).toContainText('Газета "Синьхуа" - в Нанкине.');
});
