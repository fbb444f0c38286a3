// Work inside the text of a report, by mouse and by keyboard alone: replacing, the outline, being
// alone with the text.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerSaveDialog } from './desk.ts';
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

test('numbers, notes, sides and languages are given by keys alone, and stay', async ({ start }) => {
  const { page, desk } = await start();
  const { keyboard } = page;
  await write(desk);
  const numbered = desk.text.locator('p[data-number]');
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+n');
  await keyboard.type('Первый пункт.');
  await keyboard.press('Enter');
  await keyboard.type('Второй пункт');
  await expect(numbered).toHaveText(['Первый пункт.', 'Второй пункт']);

  // A paragraph put in between leaves the others their numbers.
  await keyboard.press('ArrowUp');
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('Вставка.');
  const numbers = () => numbered.evaluateAll((all) => all.map((one) => one.dataset.number));
  await expect.poll(numbers).toEqual(['1', '1.1', '2']);
  await keyboard.press('Control+Alt+Shift+n');
  await expect.poll(numbers).toEqual(['1', '2', '3']);
  await keyboard.press('Control+z');
  await expect.poll(numbers).toEqual(['1', '1.1', '2']);

  await keyboard.press('Control+Alt+f');
  await expect(page.getByRole('textbox', { name: 'Текст сноски' })).toBeFocused();
  await keyboard.type('Данные таможни');
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await expect(desk.text.locator('.editor__footnote')).toHaveAttribute(
    'data-note',
    'Данные таможни',
  );

  await keyboard.press('Control+Alt+s');
  await keyboard.press('Control+Alt+s');
  await keyboard.press('Control+Alt+d');
  await expect(page.getByLabel('Принимающая сторона спросила:')).toContainText('Вставка.');

  await keyboard.press('Control+Alt+7');
  await keyboard.type('南京');
  await expect(desk.text.locator('span[lang="zh-Hans"]')).toHaveText('南京');
  await desk.waitUntilSaved();

  await page.keyboard.press('Control+Shift+p');
  const printed = desk.dialog.frameLocator('iframe');
  await expect(printed.locator('.statement')).toContainText('1.1. Вставка.1南京');
  await expect(printed.locator('.statement-head')).toHaveText('Принимающая сторона спросила:');
  await expect(printed.locator('.notes')).toHaveText('1 Данные таможни');
});

test('keys with Ctrl and Alt go by their place, whatever the layout names them', async ({
  start,
}) => {
  const { page, desk } = await start();
  await write(desk);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Пункт');
  // As Windows tells them: under a Russian layout, and with Shift.
  await desk.text.evaluate(pressAs, { key: 'т', code: 'KeyN', shiftKey: false });
  await expect(desk.text.locator('p[data-number]')).toHaveText(['Пункт']);
  await desk.text.evaluate(pressAs, { key: 'Е', code: 'KeyT', shiftKey: true });
  await expect(desk.text.locator('table')).toHaveCount(1);
});

test('the same by mouse, and the report prints', async ({ start, home }) => {
  const { app, page, desk } = await start();
  await write(desk);
  const choose = async (menu: string, item: string): Promise<void> => {
    await desk.button(menu).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Номера и сноски', 'Номер абзаца');
  await expect(desk.text.locator('p[data-number="1"]')).toContainText('О порте Нинбо');
  await choose('Номера и сноски', 'Сноска');
  await page.getByRole('textbox', { name: 'Текст сноски' }).fill('Порт');
  await desk.button('Готово').click();
  await desk.text.locator('.editor__footnote').dblclick();
  await page.getByRole('textbox', { name: 'Текст сноски' }).fill('Порт в Чжэцзяне');
  await desk.button('Готово').click();
  await expect(desk.text.locator('.editor__footnote')).toHaveAttribute(
    'data-note',
    'Порт в Чжэцзяне',
  );
  await choose('Слова стороны', 'Третья сторона');
  await expect(page.getByLabel('Третья сторона сообщила:')).toBeVisible();
  // On a word near its beginning: the middle of the line may be empty paper.
  await desk.text.getByText('О порте Нинбо').dblclick({ position: { x: 45, y: 12 } });
  await choose('Язык слов', 'Қазақша');
  await expect(desk.text.locator('span[lang="kk"]')).toHaveCount(1);

  await desk.choose('Гриф', 'Без грифа');
  const pdf = path.join(home, 'numbers.pdf');
  await answerSaveDialog(app, pdf);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('PDF готов: numbers.pdf')).toBeVisible();
  expect(readFileSync(pdf).length).toBeGreaterThan(1000);
});

test('a table is made, grown, headed and shrunk by keys alone', async ({ start }) => {
  const { page, desk } = await start();
  const { keyboard } = page;
  await write(desk);
  await keyboard.press('Enter');
  await keyboard.press('Control+Alt+Shift+t');
  const rows = desk.text.locator('tr');
  await expect(rows).toHaveCount(3);
  await keyboard.type('Порт');
  await keyboard.press('Tab');
  await keyboard.type('Груз');
  await keyboard.press('Alt+Shift+ArrowDown');
  await expect(rows).toHaveCount(4);
  await keyboard.press('Alt+Shift+ArrowRight');
  await expect(rows.first().locator('th')).toHaveText(['Порт', 'Груз', '', '']);
  await keyboard.press('Control+Alt+h');
  await expect(desk.text.locator('th')).toHaveCount(0);
  await keyboard.press('Control+Alt+h');
  await expect(desk.text.locator('th')).toHaveCount(4);
  await keyboard.press('Control+Alt+Shift+Backspace');
  await expect(rows.first().locator('th')).toHaveText(['Порт', '', '']);
  await keyboard.press('Control+Alt+Delete');
  await expect(rows).toHaveCount(0);
});

/** Runs in the page. */
function pressAs(
  text: Element,
  key: { readonly key: string; readonly code: string; readonly shiftKey: boolean },
): void {
  const held = { ctrlKey: true, altKey: true, bubbles: true, cancelable: true };
  text.dispatchEvent(new KeyboardEvent('keydown', { ...key, ...held }));
}
