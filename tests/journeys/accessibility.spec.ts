// axe looks at every view, light and dark.
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './journey.ts';
import { writeTwice } from './written-twice.ts';

for (const theme of ['Светлое', 'Тёмное']) {
  test(`axe finds no fault in any view, ${theme.toLowerCase()}`, async ({ start }) => {
    test.setTimeout(240_000);
    const { page, desk } = await start();
    await expectAccessible(page, 'first start');
    await desk.button(/Создать архив/).click();
    await expectAccessible(page, 'new archive');
    await desk.button('Назад').click();
    await desk.openSample();

    await page.keyboard.press('Control+,');
    await desk.dialog.getByText(theme).click();
    await expectAccessible(page, 'settings');
    await page.keyboard.press('Escape');
    await expectAccessible(page, 'list');

    await desk.row('О рабочем визите в город Нанкин').click();
    await expect(desk.text).toBeVisible();
    await expectAccessible(page, 'report');
    await desk.text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Alt+n');
    await page.keyboard.press('Control+Alt+s');
    await page.keyboard.press('Control+Alt+f');
    await page.keyboard.type('Данные таможни');
    await expectAccessible(page, 'footnote');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+t');
    await page.keyboard.press('Control+Alt+o');
    const headings = page.getByRole('listbox', { name: 'Заголовки в тексте' });
    await expect(headings.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Control+h');
    await expect(desk.find).toBeFocused();
    await page.keyboard.type('порт');
    await expectAccessible(page, 'outline, replacing, typography');
    await page.keyboard.press('Escape');
    await desk.button('Закрыть структуру').click();
    await page.keyboard.press('F11');
    await expectAccessible(page, 'the text alone');
    await page.keyboard.press('Escape');
    await desk.search.fill('нанкине');
    await expect(desk.rows.first().locator('mark').first()).toBeVisible();
    await expectAccessible(page, 'search');
    await desk.search.fill('нанк');
    await expect(desk.suggestions.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, 'completions');
    await page.keyboard.press('Enter');
    await desk.facet('Место').click();
    await desk.facetValue('Нанкин').click();
    await expectAccessible(page, 'facet');
    await page.keyboard.press('Escape');
    await desk.rows.first().click();
    await expect(desk.currentPlace).toBeVisible();
    await expectAccessible(page, 'hit');
    await page.keyboard.press('Control+d');
    await expectAccessible(page, 'saved search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await expectAccessible(page, 'query language');
    await page.keyboard.press('Escape');
    await desk.button('Убрать отбор «Нанкин»').click();
    await desk.search.fill('йцукенгшщз');
    await expect(desk.rows).toHaveCount(0);
    await expectAccessible(page, 'empty search');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Shift+n');
    await expect(desk.dialog.getByRole('option')).toHaveCount(10);
    await expectAccessible(page, 'templates');
    await desk.dialog.getByRole('option', { name: 'Запись беседы' }).click();
    await expect(desk.title).toBeFocused();
    for (const group of ['Даты документа', 'Автор и адресаты', 'Ссылки и приложения']) {
      await desk.button(group).click();
    }
    await desk.button(/^Адресат$/).click();
    await desk.button('Ссылка на документ').click();
    await page.keyboard.type('99-99/999');
    await desk.waitUntilSaved();
    await desk.button('Согласовать…').click();
    await desk.dialog.getByLabel('Кто').fill('Советник Д. Сейтов');
    await expectAccessible(page, 'a step in the life of a report');
    await page.keyboard.press('Enter');
    await expect(page.locator('.visas')).toBeVisible();
    await expectAccessible(page, 'requisites and visas');
    await desk.button('Другие действия с отчётом').click();
    await page.getByRole('menuitem', { name: 'Зарегистрировать…' }).click();
    await expect(desk.dialog).toContainText('№');
    await expectAccessible(page, 'registration');
    await desk.dialog.getByRole('button', { name: 'Зарегистрировать', exact: true }).click();
    await expectAccessible(page, 'a text that stands');
    await desk.button('Исправить…').click();
    await desk.dialog.getByLabel('Причина').fill('опечатка');
    await page.keyboard.press('Enter');
    await expect(desk.text).toBeFocused();
    await expectAccessible(page, 'a correction');
    await desk.button('Отменить исправление').click();

    await page.keyboard.press('F1');
    await expectAccessible(page, 'keys');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1024, height: 768 });
    await expectAccessible(page, 'narrow window');
    await desk.lock();
    await expectAccessible(page, 'locked');
  });

  test(`nor in what was kept, ${theme.toLowerCase()}`, async ({ start }) => {
    const { page, desk } = await start({ size: { width: 1024, height: 768 } });
    const { keyboard } = page;
    await writeTwice(desk);
    await keyboard.press('Control+,');
    await desk.dialog.getByText(theme).click();
    await keyboard.press('Escape');

    await keyboard.press('Control+Shift+h');
    await expect(desk.dialog.locator('ins').first()).toBeVisible();
    await expectAccessible(page, 'two revisions side by side');
    await desk.dialog.getByText('В одном тексте').click();
    await expectAccessible(page, 'two revisions in one text');
    await desk.dialog.getByRole('option').nth(1).click();
    await desk.dialog.getByRole('button', { name: 'Вернуть эту версию' }).click();
    await expectAccessible(page, 'the reason of a restore');
    await keyboard.press('Escape');
    await desk.dialog.getByRole('tab', { name: 'Журнал' }).click();
    await expectAccessible(page, 'history of a report');
    await keyboard.press('Escape');

    await desk.button('Журнал изменений').click();
    await expect(desk.dialog.getByText('Журнал цел')).toBeVisible();
    await expectAccessible(page, 'audit');
    await keyboard.press('Escape');
    await keyboard.press('Control+Shift+Backspace');
    await expect(page.getByText('«О поставках» в корзине')).toBeVisible();
    await expectAccessible(page, 'the notice of a report in the trash');
    await desk.button('Корзина').click();
    await expect(desk.dialog.getByRole('row', { name: /О поставках/ })).toBeVisible();
    await expectAccessible(page, 'trash');
  });
}
