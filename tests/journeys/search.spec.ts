// Search in the window: from a word typed to the place in the report, and what is kept of it.
import type { Locator } from 'playwright';
import { expect, test } from './journey.ts';
import { samplePassword } from '../../electron/commands/create-sample.ts';

/** The number at the end of an option's or a button's words. */
async function countIn(place: Locator): Promise<number> {
  return Number(/\d+$/.exec((await place.textContent()) ?? '')?.[0]);
}

test('what is found is narrowed by facets, shown as chips, and put in another order', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.search.fill('нанкин ');
  await expect(desk.found).toHaveText(/^Найдено \d+/);
  await expect(page.getByText(/остальные дочитываются/)).toHaveCount(0);

  await desk.facet('Место').click();
  const all = (await desk.found.textContent()) ?? '';
  const inNanjing = await countIn(desk.facetValue('Нанкин'));
  const elsewhere = await countIn(desk.facetValue('Янчжоу'));
  await desk.facetValue('Нанкин').click();
  await expect(desk.rows).toHaveCount(inNanjing);
  // Other values of the same facet keep their counts, and another may be added.
  expect(await countIn(desk.facetValue('Янчжоу'))).toBe(elsewhere);
  await desk.facetValue('Янчжоу').click();
  await expect(desk.rows).toHaveCount(inNanjing + elsewhere);
  await page.keyboard.press('Escape');

  await desk.facet('Вид').click();
  await desk.facetValue('Запись беседы').click();
  await page.keyboard.press('Escape');
  await expect(desk.found).toHaveText('Найден 1 отчёт');
  await desk.button('Убрать отбор «Запись беседы»').click();
  await expect(desk.rows).toHaveCount(inNanjing + elsewhere);

  await desk.button('Порядок: по соответствию').click();
  await expect(desk.rows.first()).toContainText('2 апреля 2026');
  await expect(desk.rows.last()).toContainText(/11.* марта 2026/);

  // The place is kept in the archive, filters and order with it.
  await desk.lock();
  await desk.unlock(samplePassword);
  await expect(desk.rows).toHaveCount(inNanjing + elsewhere);
  await expect(desk.button('Порядок: по дате')).toBeVisible();
  await desk.button('Сбросить всё').click();
  await expect(desk.found).toHaveText(all);
});

test('a list without words is narrowed by the same facets', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.facet('Период').click();
  await desk.facetValue('2025').click();
  await page.keyboard.press('Escape');
  await expect(desk.found).toHaveText(/^\d отчёта$/);
  const inPeriod = await desk.rows.count();
  await desk.facet('Люди').click();
  await desk.facetValue('Айгерим Досанова').click();
  await page.keyboard.press('Escape');
  await expect(desk.rows).toHaveCount(1);
  expect(inPeriod).toBeGreaterThan(1);
  await desk.scope('Все отчёты').click();
  await expect(desk.found).toHaveText('17 отчётов');
});

test('a typo is corrected, said so, and searched as typed on demand', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.search.fill('Генереальный консул ');
  await expect(desk.rows.first()).toBeVisible();
  await expect(page.getByText(/^исправлено: генереальный → генеральный/i)).toBeVisible();
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();
  await desk.button('искать как написано').click();
  await expect(page.getByText(/^исправлено/)).toHaveCount(0);
  await desk.search.fill('Генереальный консула ');
  await expect(page.getByText(/^исправлено/)).toBeVisible();
});

test('searches made are offered again, and forgotten on demand', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.search.fill('контейнеры');
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();
  await desk.rows.first().click();
  await desk.search.fill('студентов');
  await page.keyboard.press('Enter');
  await desk.search.fill('');
  await desk.list.focus();

  await page.keyboard.press('Control+k');
  await expect(desk.suggestions).toHaveText([/студентов/, /контейнеры/, /Очистить историю/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.search).toHaveValue('контейнеры');
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();

  await desk.lock();
  await desk.unlock(samplePassword);
  await desk.search.fill('');
  await expect(desk.suggestions).toHaveCount(3);
  await page.keyboard.press('Control+Shift+Delete');
  await expect(desk.suggestions).toHaveCount(0);
});

test('a saved search counts what it finds, follows edits, and can be renamed and deleted', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.search.fill('карп');
  await page.keyboard.press('Control+d');
  await page.getByLabel('Название').fill('Рыба');
  await page.keyboard.press('Enter');
  await expect(desk.scope(/^Рыба/)).toHaveText('Рыба0');

  await page.keyboard.press('Control+n');
  await expect(desk.title).toBeFocused();
  await page.keyboard.type('О поставках зеркального карпа');
  await expect(desk.scope(/^Рыба/)).toHaveText('Рыба1');
  await desk.waitUntilSaved();

  await desk.scope(/^Рыба/).click();
  await expect(desk.search).toHaveValue('карп');
  await expect(desk.rows).toHaveCount(1);
  await page.keyboard.press('Control+d');
  await page.getByLabel('Название').fill('Карп');
  await page.keyboard.press('Enter');
  await expect(desk.scope(/^Карп/)).toHaveText('Карп1');

  await page.keyboard.press('Control+d');
  await page.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(desk.scope(/^Карп/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(desk.scope(/^Карп/)).toHaveText('Карп1');
});

test('words, names and tags are completed while they are typed', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await page.keyboard.press('Control+k');
  // The archive has just been opened: what is not indexed yet is completed once it is.
  await page.keyboard.type('встреча с ляньюнь');
  await expect(desk.suggestions.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(desk.search).toHaveValue(/^встреча с [Лл]яньюньган\S* $/);
  await expect(desk.search).toBeFocused();

  // Escape closes the list and keeps the words.
  await desk.search.fill('логис');
  await expect(desk.suggestions.first()).toContainText('логистика');
  await page.keyboard.press('Escape');
  await expect(desk.suggestions).toHaveCount(0);
  await expect(desk.search).toHaveValue('логис');

  // So is the language of queries itself.
  await desk.search.fill('вид:справ');
  await expect(desk.suggestions.first()).toContainText('справка');
  await desk.search.fill('язык');
  await desk.suggestions.filter({ hasText: 'язык:' }).click();
  await expect(desk.search).toHaveValue('язык:');
  await page.getByRole('option', { name: 'казахский', exact: true }).click();
  await expect(desk.search).toHaveValue('язык:казахский ');
  await expect(desk.search).toBeFocused();

  // A tag that is taken becomes a filter.
  await desk.search.fill('логисти');
  await expect(desk.suggestions.first()).toContainText('метка');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.search).toHaveValue('');
  await expect(desk.button('Убрать отбор «логистика»')).toBeVisible();
  await expect(desk.rows).toHaveCount(3);
});

test('a hit leads to its places in the report, one after another', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.search.fill('нанкин ');
  await desk.row('О рабочем визите').click();
  await expect(page.getByText(/^1 из \d+$/)).toBeVisible();
  const count = await desk.foundPlaces.count();
  expect(count).toBeGreaterThan(2);
  await expect(page.getByText(`1 из ${count}`)).toBeVisible();
  await expect(desk.currentPlace).toBeInViewport();

  await page.keyboard.press('F3');
  await expect(page.getByText(`2 из ${count}`)).toBeVisible();
  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('Shift+F3');
  await expect(page.getByText(`${count} из ${count}`)).toBeVisible();
  await expect(desk.currentPlace).toBeInViewport();
  await desk.button('Следующее место').click();
  await expect(page.getByText(`1 из ${count}`)).toBeVisible();

  // Looking is not writing: nothing waits for a save. The caret goes to the place that was found.
  await expect(page.getByText('Есть несохранённое')).toHaveCount(0);
  await desk.find.press('Escape');
  await expect(desk.foundPlaces).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Яма');
  await expect(desk.text).toContainText('город ЯмаНанкин');
});

test('words are looked for inside a report, in any form, while it is written', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.newReport.click();
  await desk.text.click();
  await page.keyboard.type('Поставки карпа. Карпы и мэры.');
  await page.keyboard.press('Control+f');
  await expect(desk.find).toBeFocused();
  await page.keyboard.type('карпами');
  await expect(page.getByText('1 из 2')).toBeVisible();
  await expect(desk.foundPlaces).toHaveText(['карпа', 'Карпы']);
  await page.keyboard.press('Enter');
  await expect(desk.currentPlace).toHaveText('Карпы');

  await desk.text.press('Control+End');
  await page.keyboard.type(' О карпе.');
  await expect(desk.foundPlaces).toHaveCount(3);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('тайга');
  await expect(page.getByText('Не найдено')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(desk.find).toHaveCount(0);
});

test('a report leads to those about the same', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.row('О поездке в порт Ляньюньган').click();
  await expect(desk.text).toBeVisible();
  await desk.button('Похожие донесения').click();
  await expect(page.getByText('Похожие на «О поездке в порт Ляньюньган»')).toBeVisible();
  await expect(desk.rows.first()).toBeVisible();
  await expect(desk.row('О поездке в порт Ляньюньган')).toHaveCount(0);
  await desk.rows.first().click();
  await expect(page.getByText('Похожие на «О поездке в порт Ляньюньган»')).toBeVisible();
  await desk.button('Вернуться к списку').click();
  await expect(desk.found).toHaveText('17 отчётов');
});

test('an empty result says why and offers the nearest', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.facet('Язык').click();
  await desk.facetValue('English').click();
  await page.keyboard.press('Escape');
  await desk.search.fill('диктант ');
  await expect(page.getByText('По запросу «диктант» ничего нет')).toBeVisible();
  await page.getByRole('button', { name: /^Без отбора «English»: \d/ }).click();
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();

  await desk.search.fill('контейнеропроизводительность ');
  await page
    .getByRole('button', { name: /^контейнер\S* · \d/ })
    .first()
    .click();
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();
});

test('all of it goes by keyboard alone', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  const { keyboard } = page;
  await keyboard.press('Control+k');
  await keyboard.type('нанкине');
  await keyboard.press('Control+Shift+f');
  await expect(desk.facet('Период')).toBeFocused();
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await expect(desk.facetValue('Нанкин')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await expect(desk.facet('Место')).toBeFocused();
  await expect(desk.found).toHaveText('Найдено 2 отчёта');
  await keyboard.press('Control+Shift+d');
  await expect(desk.button('Порядок: по дате')).toBeVisible();
  await keyboard.press('Control+Shift+d');
  await expect(desk.button('Порядок: по соответствию')).toBeVisible();
  await keyboard.press('Control+/');
  await expect(desk.dialog).toContainText('Язык запросов');
  await keyboard.press('Escape');

  await keyboard.press('Control+k');
  await keyboard.press('Enter');
  await expect(desk.list).toBeFocused();
  await keyboard.press('Home');
  await keyboard.press('Enter');
  await expect(desk.foundPlaces.first()).toBeVisible();
  await keyboard.press('F3');
  await expect(page.getByText(/^2 из \d/)).toBeVisible();
  await keyboard.press('Control+f');
  await keyboard.press('Escape');
  await expect(desk.text).toBeFocused();
  await keyboard.press('Control+Shift+m');
  await expect(page.getByText(/^Похожие на/)).toBeVisible();

  // Escape in the box takes back the words, then the filters, then leaves to the list.
  await keyboard.press('Control+k');
  await keyboard.press('Escape');
  await expect(desk.search).toHaveValue('');
  await keyboard.press('Escape');
  await expect(desk.found).toHaveText('17 отчётов');
  await keyboard.press('Escape');
  await expect(desk.list).toBeFocused();
});
