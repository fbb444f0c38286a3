import './page-globals.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './program.ts';

/** Prints as the product does: in a hidden window whose page cannot run scripts. */
async function print(app: ElectronApplication, options: Electron.PrintToPDFOptions) {
  const base64 = await app.evaluate(async ({ BrowserWindow }, given) => {
    const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } });
    await window.loadURL('app://conformance/print.html');
    const pdf = await window.webContents.printToPDF(given);
    window.destroy();
    return pdf.toString('base64');
  }, options);
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  const pdf = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  return {
    head,
    text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
    size: page.view.slice(2).map((points) => Math.round((points / 72) * 25.4)),
    isTagged: marks?.get('Marked') === true,
    outline: ((await pdf.getOutline()) as { title: string }[] | null)?.map(({ title }) => title),
  };
}

test('a page prints as a tagged A4 document with an outline', async ({ program: { app } }) => {
  const printed = await print(app, {
    pageSize: 'A4',
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  expect(printed).toMatchObject({
    head: '%PDF-',
    size: [210, 297],
    isTagged: true,
    outline: ['Глава первая'],
  });
  expect(printed.text).toContain('Съешь ещё этих мягких французских булок.');
  expect(printed.text).toContain('Абай');
  expect(printed.text).not.toContain('Scripted');
});

test('the defaults are a plain document on Letter', async ({ program: { app } }) => {
  const printed = await print(app, {});
  expect(printed).toMatchObject({ size: [216, 279], isTagged: false, outline: undefined });
});

test('options of a wrong kind are refused', async ({ program: { app } }) => {
  const messages = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const bad = [
      { landscape: 'yes' },
      { pageSize: 'B5' },
      { pageSize: 'A6', margins: { top: 4, bottom: 4 } },
    ] as unknown as Electron.PrintToPDFOptions[];
    return Promise.all(
      bad.map((options) =>
        window?.webContents.printToPDF(options).then(
          () => 'printed',
          (error: Error) => error.message,
        ),
      ),
    );
  });
  expect(messages).toEqual([
    'landscape must be type boolean',
    'Invalid pageSize B5',
    'margins must be less than or equal to pageSize',
  ]);
});
