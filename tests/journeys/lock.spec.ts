// Locking leaves nothing on the screen; passwords and the recovery key open again.
import { password } from './desk.ts';
import { expect, test } from './journey.ts';
import { importInto, prepareArchive } from './prepare.ts';
import { inRoot } from '../run/root.ts';

const sampleReports = inRoot('resources/sample');

test('a locked archive shows nothing of its content and opens with its password', async ({
  start,
  home,
}) => {
  await prepareArchive(home, (archive) => importInto(archive, sampleReports));
  const { page, desk } = await start();
  await desk.unlock();
  await desk.row('О рабочем визите в город Нанкин').click();
  await expect(desk.text).toContainText('Генеральный консул');

  await desk.lock();
  expect(await page.locator('body').innerText()).not.toMatch(/Нанкин|консул/);
  expect(await page.content()).not.toContain('Нанкин');

  await desk.unlock('не тот пароль');
  await expect(page.getByRole('alert')).toContainText('Пароль не подошёл.');
  await desk.unlock(password);
  await expect(desk.text).toContainText('Генеральный консул');
});

test('typing goes to disk before the lock', async ({ start, home }) => {
  await prepareArchive(home);
  const { desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('Недописанное');
  await desk.lock();
  await desk.unlock();
  await expect(desk.title).toHaveValue('Недописанное');
});

test('the recovery key opens the archive and asks for a new password', async ({ start, home }) => {
  const { recoveryKey } = await prepareArchive(home);
  const { page, desk } = await start();
  await desk.button('Забыли пароль?').click();
  const field = page.getByRole('textbox', { name: 'Ключ восстановления' });
  const mistyped = recoveryKey.replace(/^./, (first) => (first === '2' ? '3' : '2'));
  await field.fill(mistyped);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Ключ восстановления не подошёл.');

  await field.fill(recoveryKey);
  await page.keyboard.press('Enter');
  await page.getByLabel('Пароль', { exact: true }).fill('совсем новый пароль');
  await page.getByLabel('Пароль ещё раз').fill('совсем новый пароль');
  await desk.button('Задать пароль').click();
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();

  await desk.lock();
  await desk.unlock(password);
  await expect(page.getByRole('alert')).toContainText('Пароль не подошёл.');
  await desk.unlock('совсем новый пароль');
  await expect(page.getByText('Здесь будут отчёты')).toBeVisible();
});
