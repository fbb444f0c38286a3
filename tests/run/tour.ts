// npm run tour: the main job in a real window, by real keystrokes, without a display and without
// asking. Leaves a PDF, pictures and a timing table under out/tour/.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { findChromium } from '../../electron/headless/find-chromium.ts';
import { answerSaveDialog, atDesk } from '../journeys/desk.ts';
import { launch } from '../support/launch.ts';
import { chooseEngine } from '../stand-in/choose-engine.ts';
import { ensureBuilt } from './ensure-built.ts';
import { inRoot } from './root.ts';

const out = inRoot('out/tour');
const wide = { width: 1440, height: 900 };
const narrow = { width: 1024, height: 768 };

type Step = { readonly name: string; readonly tookMs: number };
const steps: Step[] = [];

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedMs = performance.now();
  const result = await work();
  steps.push({ name, tookMs: performance.now() - startedMs });
  return result;
}

await ensureBuilt();
if (chooseEngine() === 'stand-in' && !(await findChromium())) {
  process.stderr.write('No Chromium could be found or unpacked, so there is nothing to show.\n');
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const program = await timed('open the program', () => launch({ size: wide }));
const { app, page } = program;
const desk = atDesk(page);
const picture = (name: string): Promise<Buffer> =>
  page.screenshot({ path: `${out}/${name}.png`, animations: 'disabled' });

await picture('1-first-start');
await timed('make the sample archive', () => desk.openSample());
await desk.row('О рабочем визите в город Нанкин').click();
await desk.text.waitFor();
await picture('2-report');

await timed('draft a report', async () => {
  await page.keyboard.press('Control+n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('О встрече с мэром города Чжэньцзян');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Генеральный консул провёл встречу с мэром города Чжэньцзян (镇江).');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Alt+2');
  await page.keyboard.type('Договорённости');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Shift+8');
  await page.keyboard.type('направить делегацию в Алматы до конца года');
  await page.keyboard.press('Enter');
  await page.keyboard.type('удвоить поставки зеркального карпа');
});
await timed('save it', () => desk.waitUntilSaved());
await timed('tag it', async () => {
  for (const tag of ['Цзянсу', 'встречи']) {
    await desk.tagEntry.fill(tag);
    await page.keyboard.press('Enter');
  }
  await desk
    .row(/Чжэньцзян/)
    .getByText('Цзянсу')
    .waitFor();
});
await picture('3-draft');

await timed('compare its revisions', async () => {
  await page.keyboard.press('Control+Shift+h');
  await desk.dialog.locator('ins').first().waitFor();
});
await picture('4-history');
await page.keyboard.press('Escape');
await page.keyboard.press('Control+Shift+n');
await desk.dialog.getByRole('option').first().waitFor();
await picture('5-templates');
await page.keyboard.press('Escape');

await timed('find it by another form of a word', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('карпами');
  await desk.rows.first().locator('mark').waitFor();
});
await page.keyboard.press('Control+a');
await page.keyboard.type('нанкине');
await desk.rows.nth(1).locator('mark').first().waitFor();
await page.keyboard.press('Enter');
await page.keyboard.press('Home');
await desk.currentPlace.waitFor();
await picture('6-search');
await desk.button('Очистить поиск').click();
await desk.row('О встрече с мэром города Чжэньцзян').click();
await page.waitForFunction(() => !document.querySelector('.editor__found'));

await desk.choose('Гриф', 'Без грифа');
await answerSaveDialog(app, `${out}/report.pdf`);
await timed('export its PDF', async () => {
  await page.keyboard.press('Control+p');
  await page.getByText('PDF готов: report.pdf').waitFor();
});
await page.keyboard.press('Control+Shift+p');
await page.frameLocator('iframe').locator('h1').first().waitFor();
await picture('7-preview');
await page.keyboard.press('Escape');

await page.emulateMedia({ colorScheme: 'dark' });
await picture('8-dark');
await page.setViewportSize(narrow);
await picture('9-narrow-dark');
await page.emulateMedia({ colorScheme: 'light' });
await picture('10-narrow');
await desk.lock();
await picture('11-locked');

const attempted = program.attemptedRequests();
await timed('close the program', () => program.close());

const table = [
  '| step | seconds |',
  '| --- | ---: |',
  ...steps.map(({ name, tookMs }) => `| ${name} | ${(tookMs / 1000).toFixed(2)} |`),
].join('\n');
writeFileSync(`${out}/timings.md`, `${table}\n`);
process.stdout.write(`${table}\n\n`);
process.stdout.write(`network requests tried: ${attempted.length}\n`);
process.stdout.write(`report.pdf: ${statSync(`${out}/report.pdf`).size} bytes\n`);
process.stdout.write('Pictures, PDF and timings are under out/tour/.\n');
process.exit(attempted.length === 0 ? 0 : 1);
