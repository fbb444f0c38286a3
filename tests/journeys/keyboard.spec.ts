// The main job with the keyboard alone: the mouse is never touched.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './desk.ts';
import { expect, test } from './journey.ts';
import { inRoot } from '../run/root.ts';
import { tabTo } from './tab-to.ts';

test('draft, tag, find, print, import, lock: without a mouse', async ({ start, home }) => {
  const { app, page, desk } = await start();
  const { keyboard } = page;
  const focused = page.locator(':focus');

  // The sample is the last of the three ways to begin.
  await expect(desk.button(/Посмотреть на примере/)).toBeVisible();
  for (let presses = 0; presses < 10; presses += 1) {
    await keyboard.press('Tab');
    if (/примере/.test((await focused.textContent()) ?? '')) break;
  }
  await keyboard.press('Enter');
  await expect(desk.rows.first()).toBeVisible();

  await keyboard.press('Control+n');
  await expect(desk.title).toBeFocused();
  await keyboard.type('Поездка в Тайчжоу');
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await keyboard.type('Обсуждены поставки ');
  await keyboard.press('Control+b');
  await keyboard.type('фурнитуры');
  await keyboard.press('Control+b');
  await keyboard.type('.');
  await expect(desk.text.locator('strong')).toHaveText('фурнитуры');

  // Alt+F10 leads to the toolbar, Escape back to the text.
  await keyboard.press('Alt+F10');
  await expect(focused).toHaveRole('button');
  await keyboard.press('Escape');
  await expect(desk.text).toBeFocused();
  await desk.waitUntilSaved();

  await tabTo(page, /Добавить метку/);
  await keyboard.type('Мебель');
  await keyboard.press('Enter');
  await expect(desk.row('Поездка в Тайчжоу')).toContainText('Мебель');

  await keyboard.press('Control+k');
  await keyboard.type('фурнитура');
  await expect(desk.rows).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(desk.title).toHaveValue('Поездка в Тайчжоу');

  await tabTo(page, /Гриф$/);
  await keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Без грифа' })).toBeVisible();
  while (!(await page.getByRole('option', { name: 'Без грифа' }).evaluate(isFocusedOption))) {
    await keyboard.press('ArrowDown');
  }
  await keyboard.press('Enter');
  const pdf = path.join(home, 'keyboard.pdf');
  await answerSaveDialog(app, pdf);
  await keyboard.press('Control+p');
  await expect(page.getByText('PDF готов: keyboard.pdf')).toBeVisible();
  expect(existsSync(pdf)).toBe(true);

  await answerOpenDialog(app, [inRoot('resources/sample/page-hefei.txt')]);
  await keyboard.press('Control+o');
  await expect(desk.dialog).toContainText('Импорт завершён');
  await keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);

  await keyboard.press('F1');
  await expect(desk.dialog).toContainText('Клавиши');
  await keyboard.press('Escape');
  await desk.lock();
});

function isFocusedOption(option: Element): boolean {
  return option === document.activeElement || option.hasAttribute('data-focused');
}
