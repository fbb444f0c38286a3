// The main process is killed again and again while a script types, pastes a table, undoes and
// registers: what the window had shown as saved is there every time, and so is every number.
import type { Keyboard, Page } from 'playwright';
import type { Bridge } from '#contract/bridge.ts';
import { openArchive } from '../../electron/archive/archive.ts';
import { plainText } from '../../electron/core/reports/plain-text.ts';
import { password } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

// In rounds, so that they run beside each other: most of the time goes in waiting.
test.describe.configure({ mode: 'parallel' });

/** CHANCERY_KILLS asks for more than everyday work has time for. */
const kills = Number(process.env['CHANCERY_KILLS'] ?? 50);
const killsPerRound = 10;
const rounds = Array.from({ length: Math.ceil(kills / killsPerRound) }, (_, index) => index);
const words = 'Стороны обсудили перспективы сотрудничества и договорились о встрече '.split(' ');

for (const round of rounds) {
  test(`kill -9 loses no save that was shown: ${killsPerRound} times, round ${round + 1}`, async ({
    start,
    home,
  }) => {
    test.setTimeout(killsPerRound * 40_000);
    const { folder } = await prepareArchive(home);
    for (let kill = 1; kill <= killsPerRound; kill += 1) {
      const { app, page, desk } = await start();
      await desk.unlock();
      await desk.newReport.click();
      // The report of the last kill is open until the new one is; only that one has no title yet.
      await expect(desk.title).toBeFocused();
      await page.evaluate(watchSaves);
      const working = workUntilGone(page, `У${kill}`);
      // From the first save on: each kill has one that was shown, and may fall into the next.
      await page.waitForFunction(() => (globalThis as Watched).shownAsSaved?.texts.length);
      const waitMs = momentMs(kill + round * killsPerRound);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
      const shown = await page.evaluate(() => (globalThis as Watched).shownAsSaved);
      const exited = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await Promise.all([exited, working]);

      const kept = await readKept(folder);
      expect(shown?.texts.length).toBeGreaterThan(0);
      for (const text of shown?.texts ?? []) {
        const isKept = kept.texts.some((one) => one.startsWith(withoutSpaces(text)));
        expect(isKept, `kill ${kill} after ${waitMs} ms: shown «${text}»`).toBe(true);
      }
      const given = Array.from(kept.numbers, (_, index) => String(index + 1));
      expect(kept.numbers, 'each number once, none skipped').toEqual(given);
      expect(given).toEqual(expect.arrayContaining(shown?.numbers ?? []));
    }
  });
}

/** Milliseconds after the first save, spread over everything the script does in one round of it. */
function momentMs(kill: number): number {
  return (kill * 2_657) % 7_001;
}

/** Longer than the debounce, so that the window has saves to show between the bursts. */
const pauseMs = 1200;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs));

/** Writes one report after another, each begun with words of its own, and registers it. */
async function workUntilGone(page: Page, sign: string): Promise<void> {
  try {
    for (let count = 1; ; count += 1) {
      await page.getByRole('textbox', { name: 'Текст отчёта' }).click();
      await typeWords(page.keyboard, `${sign}.${count}: `);
      await pause();
      await page.evaluate(pasteTable);
      await pause();
      await typeWords(page.keyboard, 'Далее ');
      await page.keyboard.press('Control+z');
      await typeWords(page.keyboard, 'Ещё ');
      await page.getByText(/^Сохранено/).waitFor();
      await page.evaluate(registerLatest);
      await page.keyboard.press('Control+n');
      await page.locator('textarea:focus').waitFor();
    }
  } catch {
    // The page died with the program; that is what the test is about.
  }
}

async function typeWords(keyboard: Keyboard, first: string): Promise<void> {
  await keyboard.type(first);
  for (const word of words) await keyboard.type(`${word} `);
}

type Kept = {
  /** Every revision of every report. */
  readonly texts: readonly string[];
  /** Numbers given, in the order of counting. */
  readonly numbers: readonly string[];
};

async function readKept(folder: string): Promise<Kept> {
  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: { now: () => new Date() },
  });
  try {
    expect(archive.check().problems).toEqual([]);
    expect((await archive.verifyAudit()).fault).toBeNull();
    const rows = [...archive.reports.rows()];
    const texts = rows.flatMap(({ id }) =>
      archive.revisions
        .list(id)
        .map(({ revision }) => plainText(archive.revisions.get(id, revision).content.body)),
    );
    const numbers = rows
      .map(({ id }) => archive.lives.of(id).registration?.number)
      .filter((number) => number !== undefined);
    return {
      texts: texts.map(withoutSpaces),
      numbers: numbers.toSorted((a, b) => Number(a) - Number(b)),
    };
  } finally {
    archive.close();
  }
}

/** A table has other spaces on the screen than in its plain text. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

type Shown = { readonly texts: string[]; readonly numbers: string[] };
type Watched = typeof globalThis & { shownAsSaved?: Shown; readonly bridge: Bridge };

/** Runs in the page: a text counts as saved in the moment the window says so, and only then. */
function watchSaves(): void {
  const statusLine = document.querySelector('footer');
  if (!statusLine) throw new Error('The page has changed.');
  const shown: Shown = { texts: [], numbers: [] };
  (globalThis as Watched).shownAsSaved = shown;
  new MutationObserver(() => {
    if (!/Сохранено/.test(statusLine.textContent ?? '')) return;
    const page = document.querySelector<HTMLElement>('[aria-label="Текст отчёта"]');
    const text = page?.innerText.trim() ?? '';
    if (text !== '') shown.texts.push(text);
  }).observe(statusLine, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page: a table comes as it does from Word. */
function pasteTable(): void {
  const clipboardData = new DataTransfer();
  const rows = ['Зерно</td><td>120', 'Карп</td><td>48'].map(
    (cells) => `<tr><td>${cells}</td></tr>`,
  );
  clipboardData.setData('text/html', `<table>${rows.join('')}</table>`);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(paste);
}

/** Runs in the page: gives the report that was saved last its number. */
async function registerLatest(): Promise<void> {
  const { bridge, shownAsSaved } = globalThis as Watched;
  const entries = await bridge.call('audit.list', { object: null, before: null });
  const saved = entries.ok && entries.value.find(({ action }) => action === 'report.saved');
  if (!saved) throw new Error('Nothing was saved.');
  const registered = await bridge.call('report.register', {
    id: saved.object as never,
    baseRevision: Number(saved.details['revision']),
  });
  if (registered.ok) shownAsSaved?.numbers.push(registered.value.number);
}
