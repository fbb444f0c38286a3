// Closing, coming back, and a page that crashes: what was typed is there.
import type { Bridge } from '#contract/bridge.ts';
import { expect, test } from './journey.ts';
import { importInto, prepareArchive } from './prepare.ts';
import { inRoot } from '../run/root.ts';

test('closing with unsaved text saves it first', async ({ start, home }) => {
  await prepareArchive(home);
  const first = await start();
  await first.desk.unlock();
  await first.desk.newReport.click();
  await first.desk.title.fill('Последние слова перед закрытием');
  await first.close();

  const second = await start();
  await second.desk.unlock();
  await expect(second.desk.title).toHaveValue('Последние слова перед закрытием');
});

test('a window comes back where it was: report, query, scroll and caret', async ({
  start,
  home,
}) => {
  await prepareArchive(home, (archive) => importInto(archive, inRoot('resources/sample')));
  const first = await start();
  await first.desk.unlock();
  await first.desk.search.fill('товарооборот');
  await first.desk.row('Справка о торгово-экономических связях').click();
  await first.desk.text.click();
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' Дописано');
  await expect(first.desk.text).toContainText('Дописано');
  await first.desk.waitUntilSaved();
  await expect.poll(() => first.page.evaluate(scrollOfReport)).toBeGreaterThan(0);
  const scrolled = await first.page.evaluate(scrollOfReport);
  await first.close();

  const second = await start();
  await second.desk.unlock();
  await expect(second.desk.search).toHaveValue('товарооборот');
  await expect(second.desk.text).toContainText('Дописано');
  await expect.poll(() => second.page.evaluate(scrollOfReport)).toBeGreaterThan(scrolled * 0.8);
  await second.page.keyboard.press('F6');
  await second.desk.text.focus();
  await second.page.keyboard.type('!');
  await expect(second.desk.text).toContainText('Дописано!');
});

test('after a kill the text is there, the caret where it was, and typing goes on from it', async ({
  start,
  home,
}) => {
  await prepareArchive(home);
  const first = await start();
  await first.desk.unlock();
  await first.desk.newReport.click();
  await expect(first.desk.title).toBeFocused();
  await first.page.keyboard.type('О встрече');
  await first.page.keyboard.press('Enter');
  await expect(first.desk.text).toBeFocused();
  await first.page.keyboard.type('Стороны обсудили транзит.');
  for (let back = 0; back < ' транзит.'.length; back += 1) {
    await first.page.keyboard.press('ArrowLeft');
  }
  await first.page.keyboard.type(' железнодорожный');
  await first.desk.waitUntilSaved();
  await expect.poll(() => first.page.evaluate(keepsCaret)).toBe(true);
  const exited = new Promise((resolve) => first.app.process().once('exit', resolve));
  first.app.process().kill('SIGKILL');
  await exited;

  const second = await start();
  await second.desk.unlock();
  await expect(second.desk.text).toBeFocused();
  await second.page.keyboard.type(' и морской');
  await expect(second.desk.text).toHaveText('Стороны обсудили железнодорожный и морской транзит.');
  await second.desk.waitUntilSaved();
});

test('a crashed page comes back with everything that was saved', async ({ start, home }) => {
  await prepareArchive(home);
  const { app, desk } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await desk.title.fill('До сбоя страницы');
  await desk.waitUntilSaved();

  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  // Playwright gives a crashed page up; the program loads it again, and answers through main.
  const titleNow = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]
        ?.webContents.executeJavaScript('document.querySelector("textarea")?.value ?? ""')
        .catch(() => 'not loaded yet'),
    );
  await expect.poll(titleNow, { timeout: 20_000 }).toBe('До сбоя страницы');
});

/** Pixels the report is scrolled by, whichever element scrolls it. */
function scrollOfReport(): number {
  let element = document.querySelector('[aria-label="Текст отчёта"]');
  while (element && element.scrollTop === 0) element = element.parentElement;
  return element?.scrollTop ?? 0;
}

/** Runs in the page: whether the archive knows where the caret stands by now. */
async function keepsCaret(): Promise<boolean> {
  const { bridge } = globalThis as unknown as { bridge: Bridge };
  const kept = await bridge.call('workspace.get', {});
  const behind = 'Стороны обсудили железнодорожный';
  return kept.ok && kept.value.caret === behind.length + 1;
}
