// What other programs put on the clipboard, pasted by the keys a person presses: the report holds the
// clean text, and nothing the clipboard names is asked of any server (see journey.ts).
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { openArchive } from '../../electron/archive/archive.ts';
import { inRoot } from '../run/root.ts';
import { writtenBody } from '../support/written-body.ts';
import { password } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

type Sample = { readonly name: string; readonly type: string; readonly data: string };

const samples = globSync(inRoot('tests/fixtures/pastes/*.clip.*'))
  .toSorted()
  .map((file): Sample => {
    const [name = '', , kind] = path.basename(file).split('.');
    const type = kind === 'html' ? 'text/html' : 'text/plain';
    return { name, type, data: readFileSync(file, 'utf8') };
  });

test('pastes from twelve programs come clean and reach for nothing', async ({ start, home }) => {
  test.setTimeout(240_000);
  expect(samples).toHaveLength(12);
  const { folder } = await prepareArchive(home);
  const { page, desk, close } = await start();
  await desk.unlock();
  const notices = new Map<string, number>();
  for (const sample of samples) {
    await desk.newReport.click();
    await expect(desk.title).toBeFocused();
    await copy(page, sample);
    await page.keyboard.type(sample.name);
    await page.keyboard.press('Enter');
    await expect(desk.text).toBeFocused();
    await page.keyboard.press('Control+v');
    await expect(desk.text, sample.name).not.toHaveText('');
    await desk.waitUntilSaved();
    const notice = page.getByText(/^Вставлено без \d+ картин/);
    if (await notice.isVisible()) {
      notices.set(sample.name, Number(/\d+/.exec(await notice.innerText())?.[0]));
    }
  }
  await close();

  const pasted = await storedBodies(folder);
  for (const { name } of samples) {
    const expected = readFileSync(inRoot(`tests/fixtures/pastes/${name}.expected.txt`), 'utf8');
    const dropped = notices.get(name);
    const written = [
      pasted.get(name) ?? '',
      ...(dropped === undefined ? [] : [`dropped images: ${dropped}`]),
    ];
    expect.soft(`${written.join('\n')}\n`, name).toBe(expected);
  }
});

test('words copied out of a report come back as they were', async ({ start }) => {
  const { page, desk } = await start();
  await desk.openSample();
  await desk.newReport.click();
  await expect(desk.title).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('Порт ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Нинбо');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await expect(desk.text.locator('p')).toHaveText(['Порт Нинбо', 'Порт Нинбо']);
  await expect(desk.text.locator('strong')).toHaveText(['Нинбо', 'Нинбо']);
});

/** Puts a sample on the clipboard as a program would: whole, through a copy of one's own. */
async function copy(page: Page, { type, data }: Sample): Promise<void> {
  await page.evaluate(
    (content) => {
      const put = (event: ClipboardEvent): void => {
        event.clipboardData?.setData(content.type, content.data);
        event.preventDefault();
        event.stopPropagation();
      };
      addEventListener('copy', put, { once: true, capture: true });
    },
    { type, data },
  );
  await page.keyboard.press('Control+c');
}

async function storedBodies(folder: string): Promise<Map<string, string>> {
  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: { now: () => new Date() },
  });
  try {
    return new Map(
      [...archive.reports.rows()].map(({ id }) => {
        const { title, body } = archive.reports.get(id).content;
        return [title, writtenBody(body)];
      }),
    );
  } finally {
    archive.close();
  }
}
