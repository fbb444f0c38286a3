// The four trips by mouse: draft, find, print, import, from a first start on an empty home.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { answerOpenDialog, answerSaveDialog, password } from './desk.ts';
import { expect, test } from './journey.ts';

test('a new archive is made, and its recovery key typed back', async ({ start }) => {
  const { page, desk } = await start();
  await desk.button(/Создать архив/).click();
  await page.getByLabel('Название учреждения').fill('Учебное консульство');
  await page.getByLabel('Пароль', { exact: true }).fill(password);
  await page.getByLabel('Пароль ещё раз').fill(password);
  await desk.button('Создать архив').click();

  const shownGroups = page
    .getByRole('list', { name: 'Ключ восстановления' })
    .getByRole('listitem')
    .locator('span:last-child');
  await expect(shownGroups).toHaveCount(8);
  const groups = await shownGroups.allTextContents();
  await desk.button('Ключ записан').click();
  const asked = await page.getByRole('textbox', { name: /^Группа/ }).all();
  for (const field of asked) {
    const label = await field.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent);
    await field.fill(groups[Number(/\d+/.exec(label ?? '')?.[0]) - 1] ?? '');
  }
  await desk.button('Открыть архив').click();
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();
});

test('a report is drafted, tagged, found and printed', async ({ start, home }) => {
  const { app, page, desk } = await start();
  await desk.openSample();

  await desk.newReport.click();
  await desk.title.pressSequentially('О встрече с мэром города Чжэньцзян');
  await desk.text.click();
  await page.keyboard.type('Стороны обсудили поставки зеркального карпа.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Список', exact: true }).click();
  await page.keyboard.type('первое');
  await page.keyboard.press('Enter');
  await page.keyboard.type('второе');
  await desk.tagEntry.fill('логис');
  await expect(desk.tagEntry).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await desk.tagEntry.fill('Рыба');
  await page.keyboard.press('Enter');
  await desk.waitUntilSaved();
  await expect(desk.row('О встрече с мэром города Чжэньцзян')).toContainText('логистика');

  await desk.search.fill('карпы');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.first().locator('mark')).toHaveText('карпа');
  await desk.button('Очистить поиск').click();

  // Nobody has decided on the mark yet: printing says so and leads to the field.
  const pdf = path.join(home, 'отчёт.pdf');
  await answerSaveDialog(app, pdf);
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByText(/Выберите гриф/).first()).toBeVisible();
  await desk.choose('Гриф', 'Без грифа');
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByText('PDF готов: отчёт.pdf')).toBeVisible();
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the list is filtered by a tag and by words within it', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await page.getByRole('option', { name: /^логистика/ }).click();
  await expect(desk.rows).toHaveCount(3);
  await desk.search.fill('Нанкине');
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();
  expect(await desk.rows.count()).toBeLessThan(3);
});

test('files are imported with progress, and what failed is listed', async ({ start, home }) => {
  const { app, page, desk } = await start();
  await desk.openSample();
  const good = path.join(home, 'страница.txt');
  writeFileSync(
    good,
    ' date 2026-02-04 Рассказать друзьям\n\nКонсул посетил город Тайчжоу.\n\nИсточник: Учебник\n',
  );
  const mixed = path.join(home, 'mixed.jsonl');
  writeFileSync(mixed, '{"id":"a1","text":"Беседа о хлопке."}\n{"id":"a2"\n');
  await answerOpenDialog(app, [good, mixed]);

  await desk.button('Импорт').click();
  await page.getByRole('menuitem', { name: /Импорт файлов/ }).click();
  await expect(desk.dialog).toContainText('Импорт завершён');
  await expect(desk.dialog).toContainText('mixed.jsonl');
  await expect(desk.dialog).toContainText('строка — не JSON');
  await desk.button('Готово').click();
  await desk.search.fill('хлопка');
  await expect(desk.rows).toHaveCount(1);

  // The same files again: everything is recognised.
  await desk.button('Импорт').click();
  await page.getByRole('menuitem', { name: /Импорт файлов/ }).click();
  await expect(desk.dialog.locator('dl')).toContainText('2уже были в архиве');
});

test('the preview shows the very page that is printed', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.row('О рабочем визите в город Нанкин').click();
  await desk.button(/Как на печати/).click();
  const preview = page.frameLocator('iframe');
  await expect(preview.locator('h1').first()).toContainText('О рабочем визите в город Нанкин');
  await page.keyboard.press('Escape');
  await expect(desk.dialog).toHaveCount(0);
});
