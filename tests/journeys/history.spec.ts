// What was kept: revisions compared and restored, by mouse and by keyboard alone; the trash; the
// audit; a report that changes elsewhere while it is open.
import type { Locator } from 'playwright';
import type { Bridge } from '#contract/bridge.ts';
import type { ReportId } from '#contract/ids.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './journey.ts';
import { firstText, secondText, writeTwice } from './written-twice.ts';

test('two revisions are compared and the earlier one restored by mouse', async ({ start }) => {
  const { page, desk } = await start();
  await writeTwice(desk);
  await desk.button('История версий').click();
  await expect(desk.dialog.getByRole('option', { selected: true })).toContainText('нынешняя');
  const changes = desk.dialog.getByRole('region', { name: 'Изменения в тексте' });
  await expect(changes.locator('del', { hasText: 'зерна' })).toBeVisible();
  await expect(changes.locator('ins', { hasText: 'пшеницы' })).toBeVisible();
  await expect(changes.getByRole('row', { name: /Место/ })).toContainText('пустоНинбо');
  await expect(desk.dialog.getByText('2 изменения')).toBeVisible();

  await desk.dialog.getByText('В одном тексте').click();
  await expect(changes.locator('.comparison__run')).toContainText('поставки зернапшеницы через');
  await desk.dialog.getByRole('button', { name: 'Следующее изменение' }).click();
  await expect(desk.dialog.getByText('1 из 2')).toBeVisible();

  await desk.dialog.getByRole('option').nth(1).click();
  await desk.dialog.getByRole('button', { name: 'Вернуть эту версию' }).click();
  const question = page.getByRole('dialog', { name: 'Вернуть эту версию' });
  await expect(question.getByRole('button', { name: 'Вернуть эту версию' })).toBeDisabled();
  await question.getByLabel('Причина').fill('Вернуть прежние сведения');
  await question.getByRole('button', { name: 'Вернуть эту версию' }).click();
  await expect(desk.dialog.getByRole('option').first()).toContainText('Вернуть прежние сведения');
  await desk.dialog.getByRole('tab', { name: 'Журнал' }).click();
  await expect(desk.dialog.getByText(/^Возвращена версия/)).toBeVisible();
  await desk.dialog.getByRole('button', { name: 'Закрыть' }).click();

  await expect(desk.text).toContainText(firstText);
  await desk.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Дальше без помех.');
  await desk.waitUntilSaved();
  await expect(page.getByText('сохранён отдельно')).toHaveCount(0);
  await expect(desk.text).toContainText(`${firstText} Дальше без помех.`);
});

test('two revisions are compared and the earlier one restored by keyboard alone', async ({
  start,
}) => {
  const { page, desk } = await start();
  await writeTwice(desk);
  const { keyboard } = page;
  await keyboard.press('Control+Shift+h');
  const options = desk.dialog.getByRole('option');
  await expect(options.first()).toBeFocused();
  await expect(desk.dialog.locator('ins').first()).toBeVisible();
  await keyboard.press('F8');
  await expect(desk.dialog.getByRole('row', { name: /Место/ })).toBeFocused();
  await keyboard.press('F8');
  await expect(desk.dialog.locator('.comparison__row[data-change]')).toBeFocused();
  await keyboard.press('Shift+F8');
  await expect(desk.dialog.getByRole('row', { name: /Место/ })).toBeFocused();

  await keyboard.press('Escape');
  await expect(desk.dialog).toHaveCount(0);
  await keyboard.press('Control+Shift+h');
  await expect(options.first()).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeFocused();
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const restore = desk.dialog.getByRole('button', { name: 'Вернуть эту версию' });
  for (let tab = 0; tab < 12 && !(await isFocused(restore)); tab += 1) await keyboard.press('Tab');
  await expect(restore).toBeFocused();
  await keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Вернуть эту версию' });
  await expect(question.getByLabel('Причина')).toBeFocused();
  await keyboard.type('Так было верно');
  await keyboard.press('Enter');
  await expect(question).toHaveCount(0);
  await expect(options.first()).toContainText('Так было верно');
  await keyboard.press('Escape');
  await expect(desk.text).toContainText(firstText);
});

test('of many saves those are listed that matter, and all when asked', async ({ start }) => {
  const { page, desk } = await start();
  await writeTwice(desk);
  await page.evaluate(saveLatestOften, 120);
  await desk.button('История версий').click();
  const options = desk.dialog.getByRole('option');
  await expect(options.first()).toContainText('Версия 123');
  await expect(options.first()).toBeFocused();
  await expect(options.last()).toContainText('Версия 1');
  await expect(options.last()).toHaveAttribute('aria-setsize', /^[2-4]$/);
  await expectAccessible(page, 'history of many saves');

  await desk.dialog.getByText('Все версии').click();
  await expect(options.first()).toHaveAttribute('aria-setsize', '123');
  expect(await options.count()).toBeLessThan(40);
  await expect(desk.dialog.getByRole('button', { name: 'Вернуть эту версию' })).toBeInViewport();
  await options.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(desk.dialog.getByRole('option', { selected: true })).toContainText('Версия 122');
  await expect(desk.dialog.getByText('Версия 121 → версия 122')).toBeVisible();
  await page.keyboard.press('End');
  await expect(options.last()).toHaveAttribute('aria-posinset', '123');
  await expect(desk.dialog.getByRole('option', { selected: true })).toContainText('Создан');
  await expect(desk.dialog.getByRole('option', { selected: true })).toBeFocused();
  await expectAccessible(page, 'history with every save');
});

test('a report goes to the trash and comes back, from the notice and from the trash', async ({
  start,
}) => {
  const { page, desk } = await start();
  await writeTwice(desk);
  await page.keyboard.press('Control+Shift+Backspace');
  await expect(page.getByText('«О поставках» в корзине')).toBeVisible();
  await expect(desk.row('О поставках')).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(desk.text).toContainText(secondText);

  await desk.button('Удалить отчёт').click();
  await expect(page.getByText('Отчёт не выбран')).toBeVisible();
  await desk.button('Корзина').click();
  await expect(desk.dialog.getByRole('row', { name: /О поставках/ })).toContainText('30 дней');
  await expect(desk.dialog.getByRole('button', { name: 'Очистить' })).toBeDisabled();
  await desk.dialog.getByRole('button', { name: 'Вернуть «О поставках»' }).press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await expect(desk.text).toContainText(secondText);
  await expect(page.getByText('«О поставках» в корзине')).toHaveCount(0);
});

test('the audit says in words that it is whole', async ({ start }) => {
  const { desk } = await start();
  await writeTwice(desk);
  await desk.button('Журнал изменений').click();
  await expect(desk.dialog.getByText('Журнал цел')).toBeVisible();
  await expect(desk.dialog.getByText('Отчёт создан').first()).toBeVisible();
});

test('what is changed elsewhere joins what is being typed', async ({ start }) => {
  const { page, desk } = await start();
  await writeTwice(desk);
  await desk.text.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ещё не сохранено');
  await page.evaluate(tagLatest, 'зерно');
  await expect(page.getByRole('button', { name: 'Убрать метку «зерно»' })).toBeVisible();
  await desk.waitUntilSaved();
  await expect(page.getByText('сохранён отдельно')).toHaveCount(0);
  await expect(desk.text).toContainText(`${secondText} Ещё не сохранено`);
});

function isFocused(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Runs in the page: tags the report that was saved last, as a bulk edit would. */
async function tagLatest(tag: string): Promise<void> {
  const { bridge } = globalThis as unknown as { bridge: Bridge };
  const entries = await bridge.call('audit.list', { object: null, before: null });
  const saved = entries.ok && entries.value.find(({ action }) => action === 'report.saved');
  if (!saved) throw new Error('nothing was saved');
  await bridge.call('report.bulkEdit', {
    ids: [saved.object as ReportId],
    addTags: [tag],
    removeTags: [],
    addTopics: [],
    removeTopics: [],
    set: {},
  });
}

/** Runs in the page: saves the report that was saved last over and over, as hours of typing would. */
async function saveLatestOften(times: number): Promise<void> {
  const { bridge } = globalThis as unknown as { bridge: Bridge };
  const entries = await bridge.call('audit.list', { object: null, before: null });
  const last = entries.ok && entries.value.find(({ action }) => action === 'report.saved');
  if (!last) throw new Error('nothing was saved');
  const id = last.object as ReportId;
  const read = await bridge.call('report.get', { id });
  if (!read.ok) throw new Error(read.error.code);
  const { content, revision } = read.value;
  for (let time = 0; time < times; time += 1) {
    const saved = await bridge.call('report.saveDraft', {
      id,
      baseRevision: revision + time,
      content: { ...content, place: `Нинбо ${time}` },
    });
    if (!saved.ok) throw new Error(saved.error.code);
  }
}
