// axe looks at every view, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from './journey.ts';

async function expectNoSeriousFault(page: Page, view: string): Promise<void> {
  // The builder opens a page of its own otherwise, which the program would not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const serious = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(serious, view).toEqual([]);
}

for (const theme of ['Светлое', 'Тёмное']) {
  test(`no view has a serious fault, ${theme.toLowerCase()}`, async ({ start }) => {
    test.setTimeout(240_000);
    const { page, desk } = await start();
    await expectNoSeriousFault(page, 'first start');
    await desk.button(/Создать архив/).click();
    await expectNoSeriousFault(page, 'new archive');
    await desk.button('Назад').click();
    await desk.openSample();

    await page.keyboard.press('Control+,');
    await desk.dialog.getByText(theme).click();
    await expectNoSeriousFault(page, 'settings');
    await page.keyboard.press('Escape');
    await expectNoSeriousFault(page, 'list');

    await desk.row('О рабочем визите в город Нанкин').click();
    await expect(desk.text).toBeVisible();
    await expectNoSeriousFault(page, 'report');
    await desk.text.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Alt+n');
    await page.keyboard.press('Control+Alt+s');
    await page.keyboard.press('Control+Alt+f');
    await page.keyboard.type('Данные таможни');
    await expectNoSeriousFault(page, 'footnote');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Alt+t');
    await page.keyboard.press('Control+Alt+o');
    const headings = page.getByRole('listbox', { name: 'Заголовки в тексте' });
    await expect(headings.getByRole('option').first()).toBeFocused();
    await page.keyboard.press('Control+h');
    await expect(desk.find).toBeFocused();
    await page.keyboard.type('порт');
    await expectNoSeriousFault(page, 'outline, replacing, typography');
    await page.keyboard.press('Escape');
    await desk.button('Закрыть структуру').click();
    await page.keyboard.press('F11');
    await expectNoSeriousFault(page, 'the text alone');
    await page.keyboard.press('Escape');
    await desk.search.fill('нанкине');
    await expect(desk.rows.first().locator('mark').first()).toBeVisible();
    await expectNoSeriousFault(page, 'search');
    await desk.search.fill('нанк');
    await expect(desk.suggestions.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNoSeriousFault(page, 'completions');
    await page.keyboard.press('Enter');
    await desk.facet('Место').click();
    await desk.facetValue('Нанкин').click();
    await expectNoSeriousFault(page, 'facet');
    await page.keyboard.press('Escape');
    await desk.rows.first().click();
    await expect(desk.currentPlace).toBeVisible();
    await expectNoSeriousFault(page, 'hit');
    await page.keyboard.press('Control+d');
    await expectNoSeriousFault(page, 'saved search');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+/');
    await expectNoSeriousFault(page, 'query language');
    await page.keyboard.press('Escape');
    await desk.button('Убрать отбор «Нанкин»').click();
    await desk.search.fill('йцукенгшщз');
    await expect(desk.rows).toHaveCount(0);
    await expectNoSeriousFault(page, 'empty search');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Shift+n');
    await expect(desk.dialog.getByRole('option')).toHaveCount(10);
    await expectNoSeriousFault(page, 'templates');
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
    await expectNoSeriousFault(page, 'a step in the life of a report');
    await page.keyboard.press('Enter');
    await expect(page.locator('.visas')).toBeVisible();
    await expectNoSeriousFault(page, 'requisites and visas');
    await desk.button('Другие действия с отчётом').click();
    await page.getByRole('menuitem', { name: 'Зарегистрировать…' }).click();
    await expect(desk.dialog).toContainText('№');
    await expectNoSeriousFault(page, 'registration');
    await desk.dialog.getByRole('button', { name: 'Зарегистрировать', exact: true }).click();
    await expectNoSeriousFault(page, 'a text that stands');
    await desk.button('Исправить…').click();
    await desk.dialog.getByLabel('Причина').fill('опечатка');
    await page.keyboard.press('Enter');
    await expect(desk.text).toBeFocused();
    await expectNoSeriousFault(page, 'a correction');
    await desk.button('Отменить исправление').click();

    await page.keyboard.press('F1');
    await expectNoSeriousFault(page, 'keys');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1024, height: 768 });
    await expectNoSeriousFault(page, 'narrow window');
    await desk.lock();
    await expectNoSeriousFault(page, 'locked');
  });
}
