// From a template to a registered report, its correction and its file, by mouse and by keyboard.
import type { Page } from 'playwright';
import { openArchive } from '../../electron/archive/archive.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { type Desk, password } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';
import { tabTo } from './tab-to.ts';

/** What stands beside the text about the report's life. */
const standing = (page: Page) => page.locator('.life__status');

async function takeStep(desk: Desk, open: string, take: string): Promise<void> {
  await desk.button(open).click();
  await desk.dialog.getByRole('button', { name: take, exact: true }).click();
  await expect(desk.dialog).toHaveCount(0);
}

test('a report goes from a template to its file, and is corrected on the way', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();

  await page.keyboard.press('Control+,');
  await desk.dialog.getByLabel('Кто работает в архиве').fill('Вице-консул А. Нурланов');
  await desk.dialog.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await expect(desk.dialog.getByText('Сохранено')).toBeVisible();
  await desk.button('Изменить серию «Общая серия»').click();
  await desk.dialog.getByLabel('Шаблон номера').fill('{index}/{n');
  await desk.dialog.getByLabel('Индекс дела').fill('12-05');
  await desk.dialog.getByLabel('Следующий номер').fill('34');
  const saveSeries = desk.dialog.getByRole('button', { name: 'Сохранить', exact: true }).last();
  await saveSeries.click();
  await expect(desk.dialog.getByRole('alert')).toContainText('не закрыта скобка');
  await desk.dialog.getByLabel('Шаблон номера').fill('{index}/{n}');
  await saveSeries.click();
  await expect(desk.dialog.getByText('следующий: 12-05/34')).toBeVisible();
  await page.keyboard.press('Escape');

  await desk.button('Новый отчёт по шаблону').click();
  await expect(desk.dialog.getByRole('option')).toHaveCount(10);
  await desk.dialog.getByRole('option', { name: 'Запись беседы' }).click();
  await expect(desk.title).toBeFocused();
  await page.keyboard.type(' с мэром');
  await expect(desk.title).toHaveValue(/ с мэром$/);

  await desk.button('Автор и адресаты').click();
  await expect(page.getByLabel('Исполнитель', { exact: true })).toHaveValue(
    'Вице-консул А. Нурланов',
  );
  await desk.button(/^Адресат$/).click();
  await page.keyboard.type('МИД Республики Казахстан');
  await desk.button('Ссылки и приложения').click();
  await desk.button('Ссылка на документ').click();
  await page.keyboard.type('99-99/999');
  await desk.waitUntilSaved();
  await expect(page.getByText('в архиве нет такого номера')).toBeVisible();

  await desk.button('Согласовать…').click();
  await desk.dialog.getByLabel('Кто').fill('Советник Д. Сейтов');
  await desk.dialog.getByLabel('Замечание').fill('уточнить цифры');
  await desk.dialog.getByRole('button', { name: 'Согласовать', exact: true }).click();
  await expect(standing(page)).toHaveText('Согласован');
  await expect(page.locator('.visas')).toContainText('уточнить цифры');

  await takeStep(desk, 'Подписать…', 'Подписать');
  await expect(standing(page)).toHaveText('Подписан');
  await expect(desk.text).toHaveAttribute('aria-readonly', 'true');

  await desk.button('Зарегистрировать…').click();
  await expect(desk.dialog).toContainText('№ 12-05/34');
  await desk.dialog.getByRole('button', { name: 'Зарегистрировать', exact: true }).click();
  await expect(standing(page)).toHaveText('Зарегистрирован');
  await expect(page.locator('.report__origin')).toContainText('№ 12-05/34');
  const before = await desk.text.textContent();
  await desk.text.focus();
  await page.keyboard.type('этого здесь не будет');
  expect(await desk.text.textContent()).toBe(before);

  await desk.button('Исправить…').click();
  await desk.dialog.getByLabel('Причина').fill('опечатка');
  await desk.dialog.getByRole('button', { name: 'Открыть текст' }).click();
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('лишнее');
  await desk.button('Отменить исправление').click();
  await expect(desk.text).toHaveText(before ?? '');

  await desk.button('Исправить…').click();
  await desk.dialog.getByLabel('Причина').fill('опечатка');
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Исправлено. ');
  await desk.button('Сохранить исправление').click();
  await expect(desk.text).toHaveAttribute('aria-readonly', 'true');
  await expect(desk.text).toContainText('Исправлено.');
  await desk.waitUntilSaved();

  await desk.button('Отправить…').click();
  await expect(desk.dialog.getByLabel('Кому')).toHaveValue('МИД Республики Казахстан');
  await desk.dialog.getByLabel(/^Как/).fill('дипкурьер');
  await desk.dialog.getByRole('button', { name: 'Отправить', exact: true }).click();
  await expect(standing(page)).toHaveText('Отправлен');

  await desk.button('Другие действия с отчётом').click();
  await page.getByRole('menuitem', { name: 'Аннулировать…' }).click();
  await desk.dialog.getByLabel('Причина').fill('отменён решением посла');
  await desk.dialog.getByRole('button', { name: 'Аннулировать', exact: true }).click();
  await expect(standing(page)).toHaveText('Аннулирован');
  await expect(page.locator('.life__reason')).toContainText('отменён решением посла');
  await expect(desk.button('Исправить…')).toHaveCount(0);
});

test('a template of the office is made, renamed, used and deleted', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.row('О рабочем визите в город Нанкин').click();
  await desk.button('Сделать шаблон из отчёта').click();
  await desk.dialog.getByLabel('Название шаблона').fill('Выезд в провинцию');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Шаблон «Выезд в провинцию» готов')).toBeVisible();

  await page.keyboard.press('Control+Shift+n');
  await desk.button('Свои шаблоны…').click();
  await desk.dialog.getByLabel('Название шаблона').fill('Выезд консула');
  await desk.button('Назад').click();
  await page.keyboard.type('выезд');
  await expect(desk.dialog.getByRole('option')).toHaveText(/Выезд консула/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.title).toHaveValue(/^О рабочем визите в город Нанкин/);
  await expect(page.getByRole('button', { name: /Гриф$/ })).toContainText('Не выбран');

  await page.keyboard.press('Control+Shift+n');
  await desk.button('Свои шаблоны…').click();
  await desk.button('Удалить шаблон «Выезд консула»').click();
  await desk.dialog.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(desk.button('Свои шаблоны…')).toHaveCount(0);
  await expect(desk.dialog.getByRole('option')).toHaveCount(10);
});

test('from a template to a correction without a mouse, in a narrow window', async ({ start }) => {
  const { page, desk } = await start({ size: { width: 1024, height: 768 } });
  const { keyboard } = page;
  await desk.openSample();

  await keyboard.press('Control+Shift+n');
  await expect(page.getByLabel('Найти шаблон')).toBeFocused();
  await keyboard.type('биогр');
  await expect(desk.dialog.getByRole('option')).toHaveText(['Биографическая справка']);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(desk.title).toBeFocused();
  await keyboard.type(' о руководителе Управления внешнеэкономических связей провинции Цзянсу');
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await keyboard.type('Родился в Нанкине. ');
  await desk.waitUntilSaved();

  await tabTo(page, /Другие действия с отчётом/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Зарегистрировать…' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(desk.dialog).toContainText('№');
  await keyboard.press('Enter');
  await expect(standing(page)).toHaveText('Зарегистрирован');

  await tabTo(page, /Исправить…/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByLabel('Причина')).toBeFocused();
  await keyboard.type('уточнено место рождения');
  await keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await keyboard.type('Это исправление. ');
  await tabTo(page, /Сохранить исправление/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(desk.text).toHaveAttribute('aria-readonly', 'true');
  await expect(desk.text).toContainText('Это исправление.');
});

test('a correction that was begun is there after a kill, and is no part of the report until finished', async ({
  start,
  home,
}) => {
  const { folder } = await prepareArchive(home, (archive) => {
    const { id } = archive.reports.insert(
      buildNewReport({ content: buildContent({ title: 'О порте' }) }),
    );
    archive.lives.register(id, null, new Date());
  });
  const first = await start();
  await first.desk.unlock();
  await first.desk.row('О порте').click();
  await first.desk.button('Исправить…').click();
  await first.desk.dialog.getByLabel('Причина').fill('опечатка');
  await first.page.keyboard.press('Enter');
  await expect(first.desk.text).toBeFocused();
  await first.page.keyboard.type('Исправленное. ');
  await first.desk.waitUntilSaved();
  const exited = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await exited;

  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: { now: () => new Date() },
  });
  const [row] = archive.reports.rows();
  expect(row).toMatchObject({ status: 'registered', revision: 2 });
  archive.close();

  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByText('Исправление: опечатка.')).toBeVisible();
  await expect(desk.text).toContainText('Исправленное.');
  await desk.button('Сохранить исправление').click();
  await expect(desk.text).toHaveAttribute('aria-readonly', 'true');
  await expect(desk.text).toContainText('Исправленное.');
});
