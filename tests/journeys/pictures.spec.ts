// Pictures in a report: a screenshot pasted, a file dropped and chosen, words and width given by keys,
// and all of it on the printed page.
import path from 'node:path';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { openArchive } from '../../electron/archive/archive.ts';
import { writtenBody } from '../support/written-body.ts';
import { buildPng } from '../support/build-picture.ts';
import { readPrintedPdf } from '../support/read-printed-pdf.ts';
import { answerSaveDialog, password } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

const screenshot = buildPng(1280, 720, { grey: 90 });
const small = buildPng(200, 100, { grey: 200 });

/** Puts a picture where a person's next Ctrl+V takes it from, as a screenshot tool does. */
async function pasteFile(page: Page, bytes: Buffer, html = ''): Promise<void> {
  await giveFiles(page, 'paste', bytes, html);
}

async function giveFiles(page: Page, how: 'paste' | 'drop', bytes: Buffer, html = '') {
  await page.getByRole('textbox', { name: 'Текст отчёта' }).evaluate(
    (text, given) => {
      const transfer = new DataTransfer();
      const raw = Uint8Array.from(atob(given.base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([raw], 'снимок.png', { type: 'image/png' }));
      if (given.html !== '') transfer.setData('text/html', given.html);
      const { left, top } = text.getBoundingClientRect();
      const at = { clientX: left + 20, clientY: top + 10, bubbles: true, cancelable: true };
      text.dispatchEvent(
        given.how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: transfer, ...at })
          : new DragEvent('drop', { dataTransfer: transfer, ...at }),
      );
    },
    { base64: bytes.toString('base64'), html, how },
  );
}

test('a screenshot is pasted, described, set narrower by keys, saved and printed', async ({
  start,
  home,
}) => {
  test.setTimeout(120_000);
  const { folder } = await prepareArchive(home);
  const { app, page, desk, close } = await start();
  await desk.unlock();
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await page.keyboard.type('О порте Нинбо с длинным заголовком, который занимает не одну строку');
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Вид порта с моря.');
  await page.keyboard.press('Enter');
  await pasteFile(page, screenshot);
  const picture = desk.text.locator('figure');
  const shown = picture.locator('img');
  await expect(shown).toHaveJSProperty('naturalWidth', 1280);
  await expect(picture.getByText('Нет описания')).toBeVisible();

  await picture.click();
  await page.keyboard.press('Control+Alt+p');
  await page.getByLabel('Описание для тех, кто не видит').fill('Краны у причала');
  await page.getByLabel('Подпись под картинкой').fill('Порт Нинбо, 4 февраля');
  const width = page.getByRole('textbox', { name: /^Ширина/ });
  await width.fill('101');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Нужно целое число от 25 до 100.')).toBeVisible();
  await width.fill('60');
  await page.keyboard.press('Enter');
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await page.keyboard.press('+');
  await expect(shown).toHaveAttribute('width', '55%');
  await expect(shown).toHaveAttribute('alt', 'Краны у причала');
  await expect(picture.locator('figcaption')).toHaveText('Порт Нинбо, 4 февраля');
  await desk.waitUntilSaved();

  const pdf = path.join(home, 'порт.pdf');
  await answerSaveDialog(app, pdf);
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByText(/Выберите гриф/).first()).toBeVisible();
  await desk.choose('Гриф', 'Без грифа');
  await desk.button('Сохранить как PDF').click();
  await expect(page.getByText('PDF готов: порт.pdf')).toBeVisible();
  await close();

  const { source, pages } = await readPrintedPdf(readFileSync(pdf));
  expect(source).toMatch(/\/Subtype\s*\/Image/);
  expect(pages.map(({ sheet }) => sheet).join()).toContain('Порт Нинбо, 4 февраля');
  expect(await bodyIn(folder)).toMatch(
    /^paragraph: Вид порта с моря\.\nimage [0-9a-f]{8} 55 %: Краны у причала \/ Порт Нинбо, 4 февраля\nparagraph:$/,
  );
});

test('pictures are dropped on the text, chosen from a disk and taken from pages', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await giveFiles(page, 'drop', small);
  const pictures = desk.text.locator('figure img');
  await expect(pictures).toHaveCount(1);
  await expect(pictures).toHaveAttribute('width', '31%');
  await expect(desk.dialog).toHaveCount(0);

  const chooser = page.waitForEvent('filechooser');
  await expect(desk.text).toBeFocused();
  await page.keyboard.press('Control+End');
  // With the dropped one still selected, the keys would ask what is said of it.
  await expect(desk.text.locator('.ProseMirror-selectednode')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+p');
  await (await chooser).setFiles({ name: 'снимок.png', mimeType: 'image/png', buffer: screenshot });
  await expect(pictures).toHaveCount(2);
  await expect(pictures.last()).toHaveJSProperty('naturalWidth', 1280);

  // A page whose words are meant, with a picture inside it and one elsewhere.
  const inside = `data:image/png;base64,${small.toString('base64')}`;
  const html = `<p>До</p><img src="${inside}" alt="Герб"><p>После<img src="https://example.org/a.png"></p>`;
  await page.keyboard.press('Control+End');
  await pasteFile(page, screenshot, html);
  await expect(pictures).toHaveCount(3);
  await expect(pictures.last()).toHaveAttribute('alt', 'Герб');
  await expect(page.getByText(/^Вставлено без 1 картин/)).toBeVisible();

  for (let count = 0; count < 3; count += 1) await page.keyboard.press('Control+z');
  await desk.waitUntilSaved();
  await expect(pictures).toHaveCount(0);
});

test('a page named png is refused with its reason, and the text is as it was', async ({
  start,
}) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Порт');
  await pasteFile(page, Buffer.from('<!doctype html><script>1</script>'));
  await expect(page.getByText(/Картинка не вставлена: это не PNG/)).toBeVisible();
  await expect(desk.text.locator('figure')).toHaveCount(0);
  await expect(desk.text).toHaveText('Порт');
});

async function bodyIn(folder: string): Promise<string> {
  const clock = { now: () => new Date() };
  const archive = await openArchive(folder, { with: 'password', secret: password, clock });
  try {
    const [row] = archive.reports.rows();
    return row ? writtenBody(archive.reports.get(row.id).content.body) : '';
  } finally {
    archive.close();
  }
}
