// From a keystroke in the search box to the frame in which the rows of its answer stand, on ten
// thousand reports, against the same keystrokes in a field that asks for nothing. A letter comes
// every 150 ms and the answer before it, as when a person types quickly.
import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { atDesk } from '../journeys/desk.ts';
import { importGenerated, prepareArchive } from '../journeys/prepare.ts';
import { launch, makeHome } from '../support/launch.ts';
import { percentiles, report } from './measure.ts';

type Keystroke = {
  /** Null where the answer left the rows in sight as they were. */
  readonly paintedMs: number | null;
  /** The longest that two frames were apart until the next letter. */
  readonly longestFrameMs: number;
};

const reports = 10_000;
const typed = [
  'встреча с мэром ',
  'логистика Сучжоу ',
  'Сарсеновым Нанкин ',
  'запись 4821 ',
  '1307 391 65 ',
  'туризм Уси 12 ',
];

const home = makeHome();
await prepareArchive(home, (archive) => importGenerated(archive, reports));
const { page, close } = await launch({ home, size: { width: 1440, height: 900 } });
try {
  const desk = atDesk(page);
  await desk.unlock();
  await desk.search.fill('запись 777');
  await desk.row(/запись 777(?!\d)/).waitFor({ timeout: 120_000 });

  // Once unmeasured: the first words after ten thousand reports came in are slower by far.
  await typeAll(page, desk.search, true);
  const ours = await typeAll(page, desk.search, true);
  await page.keyboard.press('Escape');
  await desk.rows.first().click();
  const theirs = await typeAll(page, page.getByRole('textbox', { name: 'Номер' }), false);

  const painted = (keystrokes: readonly Keystroke[]): number[] =>
    keystrokes.flatMap(({ paintedMs }) => paintedMs ?? []);
  for (const share of ['p50', 'p95'] as const) {
    report('typing', `keystroke to painted rows, ${share} of ${painted(ours).length}`, {
      oursMs: percentiles(painted(ours))[share],
      baseline: 'keystroke to painted letter in the field of the number',
      baselineMs: percentiles(painted(theirs))[share],
    });
  }
  const longest = (keystrokes: readonly Keystroke[]): number =>
    percentiles(keystrokes.map(({ longestFrameMs }) => longestFrameMs)).p95;
  report('typing', `longest frame after a keystroke, p95 of ${ours.length}`, {
    oursMs: longest(ours),
    baseline: 'the same in the field of the number',
    baselineMs: longest(theirs),
  });
} finally {
  await close();
  rmSync(home, { recursive: true, maxRetries: 5 });
}

async function typeAll(on: Page, field: Locator, hasAnswer: boolean): Promise<Keystroke[]> {
  const keystrokes: Keystroke[] = [];
  for (const text of typed) {
    await field.fill('');
    await field.focus();
    for (const letter of text) {
      await on.evaluate(watch, hasAnswer);
      await on.keyboard.type(letter);
      keystrokes.push(await on.evaluate(() => globalThis.keystroke));
    }
  }
  return keystrokes;
}

declare global {
  // The page's own: resolves once the next input has had its time.
  var keystroke: Promise<Keystroke>;
}

/** Runs in the page. An answer is there when other reports have been painted. */
function watch(hasAnswer: boolean): void {
  const betweenLettersMs = 150;
  const longestAnswerMs = 1000;
  const rowsInSight = 9;
  const titles = (): string =>
    [...document.querySelectorAll('[role=option][aria-posinset] .report-row__title')]
      .slice(0, rowsInSight)
      .map((title) => title.textContent)
      .join('\n');

  globalThis.keystroke = new Promise((resolve) => {
    const follow = (): void => {
      const before = titles();
      const startedMs = performance.now();
      let lastFrameMs = startedMs;
      let longestFrameMs = 0;
      let paintedMs: number | null = null;
      const notePainted = (): void => {
        requestAnimationFrame(() => {
          setTimeout(() => {
            paintedMs = performance.now() - startedMs;
          }, 0);
        });
      };
      const answers = new MutationObserver(() => {
        if (titles() === before) return;
        answers.disconnect();
        notePainted();
      });
      if (hasAnswer)
        answers.observe(document.body, { subtree: true, childList: true, characterData: true });
      else notePainted();

      const nextFrame = (): void => {
        const nowMs = performance.now();
        longestFrameMs = Math.max(longestFrameMs, nowMs - lastFrameMs);
        lastFrameMs = nowMs;
        const isAwaited = hasAnswer && paintedMs === null;
        if (nowMs - startedMs < (isAwaited ? longestAnswerMs : betweenLettersMs)) {
          requestAnimationFrame(nextFrame);
          return;
        }
        answers.disconnect();
        resolve({ paintedMs, longestFrameMs });
      };
      requestAnimationFrame(nextFrame);
    };
    addEventListener('input', follow, { once: true, capture: true });
  });
}
