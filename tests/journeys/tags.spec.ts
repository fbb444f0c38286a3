// Tags and topics of many reports at once, with the way back; the manager of tags; the topics.
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './journey.ts';

test('marked reports get a tag at once and lose it again: with the mouse', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  const marked = page.getByText('Выделено 3 отчёта');
  await desk.rows.nth(1).click();
  await desk.rows.nth(3).click({ modifiers: ['Shift'] });
  await expect(marked).toBeVisible();
  await desk.rows.nth(2).click({ modifiers: ['Control'] });
  await desk.rows.nth(5).click({ modifiers: ['Control'] });
  await expect(marked).toBeVisible();
  await expect(desk.rows.and(page.locator('[aria-selected=true]'))).toHaveCount(3);

  await desk.button('Метки и темы').click();
  const add = desk.dialog.getByRole('combobox', { name: 'Добавить метки' });
  await expect(desk.dialog.getByText('Пока ничего не изменится.')).toBeVisible();
  await add.fill('На контроле');
  await add.press('Enter');
  await expect(desk.dialog.getByText('Изменятся 3 из 3.')).toBeVisible();
  await desk.dialog.getByRole('button', { name: 'Изменить', exact: true }).click();
  await expect(page.getByText('Изменены 3 отчёта.')).toBeVisible();
  await expect(desk.scope(/На контроле/)).toContainText('3');

  // The open report goes on from there: what is typed into it is saved, and no copy is made.
  await desk.title.fill('Заголовок после правки');
  await desk.waitUntilSaved();
  await expect(page.getByText('17 отчётов')).toBeVisible();

  await desk.button(/Вернуть как было/).click();
  await expect(page.getByText('Возвращены 3 отчёта.')).toBeVisible();
  await expect(desk.scope(/На контроле/)).toHaveCount(0);
  await expect(desk.title).toHaveValue('Заголовок после правки');
});

test('marked reports get a tag and lose it again: with the keyboard alone', async ({ start }) => {
  const { page, desk } = await start();
  const { keyboard } = page;
  await desk.openSample();
  await desk.list.focus();
  await keyboard.press('Home');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Space');
  await expect(page.getByText('Выделено 2 отчёта')).toBeVisible();
  await keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('Выделено 2 отчёта')).toBeVisible();
  await keyboard.press('Control+a');
  await expect(page.getByText('Выделено 17 отчётов')).toBeVisible();
  await keyboard.press('Control+Shift+e');
  await expect(desk.dialog).toBeVisible();
  await expect(desk.dialog.getByRole('combobox', { name: 'Добавить метки' })).toBeFocused();
  await keyboard.type('На контроле');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  await expect(desk.dialog).toHaveCount(0);
  await expect(page.getByText('Изменено 17 отчётов.')).toBeVisible();
  await expect(desk.scope(/На контроле/)).toContainText('17');
  await expect(desk.list).toBeFocused();
  await keyboard.press('Control+z');
  await expect(page.getByText('Возвращено 17 отчётов.')).toBeVisible();
  await expect(desk.scope(/На контроле/)).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(page.getByText('Выделено 17 отчётов')).toHaveCount(0);
});

test('tags are renamed, merged on a clash, coloured, deleted, and all of it taken back', async ({
  start,
}) => {
  const { page, desk } = await start();
  const { keyboard } = page;
  await desk.openSample();
  await desk.rows.first().click();
  for (const tag of ['Торговля и инвестиции', 'Коммерция']) {
    await desk.tagEntry.fill(tag);
    await desk.tagEntry.press('Enter');
  }
  await desk.waitUntilSaved();

  await keyboard.press('Control+Shift+t');
  const tag = (name: string) =>
    desk.dialog.getByRole('listbox', { name: 'Метки архива' }).getByRole('option', { name });
  const save = desk.dialog.getByRole('button', { name: 'Сохранить' });
  await desk.dialog.getByRole('textbox', { name: 'Найти метку' }).fill('коммер');
  await expect(tag('Коммерция')).toHaveCount(1);
  await tag('Коммерция').click();
  await desk.dialog.getByLabel('По-китайски').fill('商务往来');
  await save.click();
  await expect(desk.dialog.getByText('Метка «Коммерция» изменена.')).toBeVisible();
  await desk.dialog.getByLabel('Название').fill('ТОРГОВЛЯ и инвестиции');
  await save.click();
  await expect(desk.dialog.getByText('Метка «Торговля и инвестиции» уже есть.')).toBeVisible();
  await desk.dialog.getByRole('button', { name: /Объединить с/ }).click();
  await expect(desk.dialog.getByText(/Метка объединена в «Торговля и инвестиции»/)).toBeVisible();
  await desk.dialog.getByRole('button', { name: /Вернуть как было/ }).click();
  await expect(tag('Коммерция')).toHaveCount(1);

  await tag('Коммерция').click();
  await desk.dialog.getByLabel('Название').fill('Внешняя торговля');
  await desk.dialog.getByLabel('Название').press('Enter');
  await expect(
    desk.dialog.getByText('«Коммерция» теперь «Внешняя торговля» в 1 отчёте.'),
  ).toBeVisible();
  await desk.dialog.getByRole('textbox', { name: 'Найти метку' }).fill('商务往来');
  await expect(tag('Внешняя торговля')).toHaveCount(1);
  await desk.dialog.getByRole('radio', { name: 'Фиолетовый' }).click({ force: true });
  await expect(desk.dialog.getByText('Метка «Внешняя торговля» изменена.')).toBeVisible();
  await desk.button('Удалить…').click();
  await expect(desk.dialog.getByText('Метка снимется с 1 отчёта.')).toBeVisible();
  await expectAccessible(page, 'deleting a tag');
  await desk.button('Удалить метку').click();
  await expect(tag('Внешняя торговля')).toHaveCount(0);
  await desk.dialog.getByRole('listbox').focus();
  await keyboard.press('Control+z');
  await expect(tag('Внешняя торговля')).toHaveCount(1);
  await keyboard.press('Escape');

  // The tag is found by its Chinese name, and is not there twice.
  await desk.rows.nth(2).click();
  await desk.tagEntry.fill('商务往来');
  await expect(page.getByRole('option', { name: 'Внешняя торговля' }).last()).toBeVisible();
  await desk.tagEntry.press('Enter');
  await desk.waitUntilSaved();
  await expect(desk.scope(/Внешняя торговля/)).toContainText('2');
});

for (const theme of ['Светлое', 'Тёмное']) {
  test(`topics are set up, chosen and searched for, ${theme.toLowerCase()}`, async ({ start }) => {
    const { page, desk } = await start({ size: { width: 1024, height: 768 } });
    const { keyboard } = page;
    await desk.openSample();
    await keyboard.press('Control+,');
    await desk.dialog.getByText(theme).click();
    await desk.button('Добавить тему').click();
    const label = desk.dialog.getByLabel('По-русски').last();
    await label.fill('Торгово-экономическое и инвестиционное сотрудничество');
    await desk.dialog.getByLabel('По-английски').last().fill('Trade');
    await desk.button(/Добавить подтему к «Торгово/).click();
    await desk.dialog.getByRole('group').last().getByLabel('По-русски').fill('Транзит');
    await desk.button('Сохранить темы').click();
    await expect(desk.button('Сохранить темы')).toBeDisabled();
    await expectAccessible(page, 'topics in the settings');
    await keyboard.press('Escape');

    await desk.rows.first().click();
    const topic = page.getByRole('combobox', { name: 'Добавить тему' });
    await topic.fill('trade');
    await topic.press('Enter');
    await topic.fill('транз');
    await page.getByRole('option', { name: /Транзит/ }).click();
    await desk.waitUntilSaved();
    await desk.search.fill('тема:транзит');
    await expect(desk.rows).toHaveCount(1);
    await desk.search.fill('');

    await desk.rows.first().click();
    await desk.rows.nth(4).click({ modifiers: ['Shift'] });
    await keyboard.press('Control+Shift+e');
    const add = desk.dialog.getByRole('combobox', { name: 'Добавить темы' });
    await add.fill('транзит');
    await add.press('Enter');
    await expect(desk.dialog.getByText('Изменятся 4 из 5.')).toBeVisible();
    await expectAccessible(page, 'editing many reports');
    await page.screenshot({ path: `out/tags/bulk-${theme}.png` });
    await desk.dialog.getByRole('button', { name: 'Изменить', exact: true }).click();
    await expect(page.getByText('Изменены 4 отчёта; 1 уже так и было.')).toBeVisible();
    await expectAccessible(page, 'what an edit did');
    await page.screenshot({ path: `out/tags/list-${theme}.png` });
    await keyboard.press('Control+Shift+t');
    await desk.dialog.getByRole('option').first().click();
    await expectAccessible(page, 'tag manager');
    await page.screenshot({ path: `out/tags/manager-${theme}.png` });
  });
}
