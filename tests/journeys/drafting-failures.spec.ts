// What goes wrong while reports are drafted and registered: each says what happened and what to do.
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { expect, test } from './journey.ts';
import { prepareArchive, runSql } from './prepare.ts';

test('a series edited into numbers that are given already is refused, and stays as it was', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.row('О рабочем визите в город Нанкин').click();
  await desk.button('Другие действия с отчётом').click();
  await page.getByRole('menuitem', { name: 'Зарегистрировать…' }).click();
  await desk.dialog.getByRole('button', { name: 'Зарегистрировать', exact: true }).click();
  await expect(page.locator('.life__status')).toHaveText('Зарегистрирован');

  await page.keyboard.press('Control+,');
  await desk.button('Изменить серию «Общая серия»').click();
  await desk.dialog.getByLabel('Следующий номер').fill('1');
  await desk.dialog.getByRole('button', { name: 'Сохранить', exact: true }).last().click();
  const alert = desk.dialog.getByRole('alert');
  await expect(alert).toContainText('Такие номера уже выданы');
  await expect(alert).toContainText('В архиве ничего не изменилось');
  await expect(alert).toContainText('Измените шаблон или следующий номер');
  await page.keyboard.press('Escape');
});

test('a broken template says so, makes no report, and can be deleted', async ({ start, home }) => {
  const { folder } = await prepareArchive(home, (archive) => {
    const { content } = archive.reports.insert(buildNewReport());
    archive.templates.add('Выезд в провинцию', content, new Date().toISOString());
  });
  await runSql(folder, `UPDATE templates SET content = '{"title": 7}'`);
  const { page, desk } = await start();
  await desk.unlock();
  await expect(desk.rows).toHaveCount(1);
  await page.keyboard.press('Control+Shift+n');
  await desk.dialog.getByRole('option', { name: /Выезд в провинцию/ }).click();
  await expect(page.getByText(/Шаблон «Выезд в провинцию» испорчен/)).toBeVisible();
  await expect(page.getByText('Удалите его и сделайте заново из отчёта')).toBeVisible();
  await expect(desk.rows).toHaveCount(1);
  await page.keyboard.press('Control+Shift+n');
  await desk.button('Свои шаблоны…').click();
  await expect(desk.dialog.getByText('Этот шаблон испорчен')).toBeVisible();
  await desk.button('Удалить шаблон «Выезд в провинцию»').click();
  await desk.dialog.getByRole('button', { name: 'Удалить', exact: true }).click();
  await expect(desk.button('Свои шаблоны…')).toHaveCount(0);
});

test('a clock set back is told once, and the text is saved all the same', async ({
  start,
  home,
}) => {
  const inAYear = { now: () => new Date(Date.now() + 365 * 24 * 60 * 60 * 1000) };
  await prepareArchive(home, (archive) => void archive.reports.insert(buildNewReport()), inAYear);
  const { page, desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('Часы отстали');
  await desk.waitUntilSaved();
  const notice = page.getByText(/^Часы компьютера перевели назад/);
  await expect(notice).toBeVisible();
  await expect(page.getByText('Записи целы и идут в журнале по порядку')).toBeVisible();
  await desk.button('Понятно').click();
  await desk.title.fill('Часы отстали, текст сохранён');
  await desk.waitUntilSaved();
  await expect(notice).toHaveCount(0);
});

test('a mark of state secrecy is refused with the reason, and the text waits unsaved', async ({
  start,
  home,
}) => {
  await prepareArchive(home);
  const { page, desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('О встрече');
  await desk.title.press('Enter');
  await page.keyboard.type('Совершенно секретно');
  await expect(page.getByText(/составляют государственную тайну/).first()).toBeVisible();
  await expect(page.getByText('Не сохранено').first()).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Открытые сведения');
  await desk.button('Сохранить ещё раз').first().click();
  await desk.waitUntilSaved();
});

test('a registered report goes to the trash only for a reason', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.row('О рабочем визите в город Нанкин').click();
  await desk.button('Другие действия с отчётом').click();
  await page.getByRole('menuitem', { name: 'Зарегистрировать…' }).click();
  await page.keyboard.press('Enter');
  await expect(page.locator('.life__status')).toHaveText('Зарегистрирован');
  await page.keyboard.press('Control+Shift+Backspace');
  const remove = desk.dialog.getByRole('button', { name: 'Удалить в корзину' });
  await expect(remove).toBeDisabled();
  await desk.dialog.getByLabel('Причина').fill('внесён дважды');
  await remove.click();
  await expect(desk.row('О рабочем визите в город Нанкин')).toHaveCount(0);
  await desk.button('Корзина').click();
  await expect(desk.dialog.getByRole('row', { name: /Нанкин/ })).toContainText('хранится всегда');
});

test('after thirty days the trash can be emptied, and what is registered stays', async ({
  start,
  home,
}) => {
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  await prepareArchive(home, (archive) => {
    const [old, registered] = ['Забытый черновик', 'Зарегистрированная справка'].map(
      (title) => archive.reports.insert(buildNewReport({ content: buildContent({ title }) })).id,
    );
    if (!old || !registered) throw new Error('no reports');
    archive.lives.register(registered, null, longAgo);
    archive.trash.put(old, '', longAgo.toISOString());
    archive.trash.put(registered, 'внесён дважды', longAgo.toISOString());
  });
  const { desk } = await start();
  await desk.unlock();
  await desk.button('Корзина').click();
  await expect(desk.dialog.getByRole('row', { name: /Забытый черновик/ })).toContainText(
    'можно уничтожить',
  );
  await desk.dialog.getByRole('button', { name: 'Очистить (1)' }).click();
  await desk.button('Уничтожить').click();
  await expect(desk.dialog.getByRole('row', { name: /Забытый черновик/ })).toHaveCount(0);
  await expect(desk.dialog.getByRole('row', { name: /Зарегистрированная/ })).toBeVisible();
});
