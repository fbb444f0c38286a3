// The main process is killed fifty times while a script types: what the window had shown as saved
// is there every time.
import type { Keyboard } from 'playwright';
import { openArchive } from '../../electron/archive/archive.ts';
import { password } from './desk.ts';
import { expect, test } from './journey.ts';
import { prepareArchive } from './prepare.ts';

// In rounds, so that they run beside each other: most of the time goes in waiting.
test.describe.configure({ mode: 'parallel' });

const rounds = [1, 2, 3, 4, 5];
const killsPerRound = 10;
const words = 'Стороны обсудили перспективы сотрудничества и договорились о встрече '.split(' ');

for (const round of rounds) {
  test(`kill -9 loses no save that was shown: ${killsPerRound} times, round ${round}`, async ({
    start,
    home,
  }) => {
    test.setTimeout(killsPerRound * 30_000);
    const { folder } = await prepareArchive(home);
    for (let kill = 1; kill <= killsPerRound; kill += 1) {
      const { app, page, desk } = await start();
      await desk.unlock();
      await desk.newReport.click();
      // The report of the last round is open until the new one is; only that one has no title yet.
      await expect(desk.title).toBeFocused();
      await desk.text.click();
      await page.evaluate(watchSaves);
      const typing = typeUntilGone(page.keyboard);
      // From the first save on: each kill has one that was shown, and may fall into the next.
      await page.waitForFunction(() => 'shownAsSaved' in globalThis);
      await new Promise((resolve) => setTimeout(resolve, moment(kill + round * killsPerRound)));
      const shown = await page.evaluate(() => (globalThis as Watched).shownAsSaved ?? '');
      const exited = new Promise((resolve) => app.process().once('exit', resolve));
      app.process().kill('SIGKILL');
      await Promise.all([exited, typing]);

      const kept = await newestText(folder);
      expect(shown).not.toBe('');
      expect(kept.startsWith(shown), `kill ${kill}: shown «${shown}», kept «${kept}»`).toBe(true);
    }
  });
}

/** Milliseconds after the first save, spread over pause, typing, debounce and the next save. */
function moment(kill: number): number {
  return (kill * 397) % 1700;
}

/** Longer than the debounce, so that the window has saves to show between the bursts. */
const pauseMs = 1200;

async function typeUntilGone(keyboard: Keyboard): Promise<void> {
  try {
    for (let count = 0; ; count += 1) {
      await keyboard.type(`${words[count % words.length]} `);
      if (count % 4 === 3) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  } catch {
    // The page died with the program; that is what the test is about.
  }
}

async function newestText(folder: string): Promise<string> {
  const archive = await openArchive(folder, {
    with: 'password',
    secret: password,
    clock: { now: () => new Date() },
  });
  try {
    expect(archive.check().problems).toEqual([]);
    const ids = [...archive.reports.rows()].map(({ id }) => id).toSorted();
    return archive.reports.texts(ids.slice(-1))[0]?.text ?? '';
  } finally {
    archive.close();
  }
}

type Watched = typeof globalThis & { shownAsSaved?: string };

/** Runs in the page: a text counts as saved in the moment the window says so, and only then. */
function watchSaves(): void {
  const text = document.querySelector<HTMLElement>('[aria-label="Текст отчёта"]');
  const statusLine = document.querySelector('footer');
  if (!text || !statusLine) throw new Error('The page has changed.');
  new MutationObserver(() => {
    if (!/Сохранено/.test(statusLine.textContent ?? '')) return;
    (globalThis as Watched).shownAsSaved = text.innerText.trim();
  }).observe(statusLine, { subtree: true, childList: true, characterData: true });
}
