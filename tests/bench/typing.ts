// From a keystroke in the search box to the frame in which the rows of its answer stand, on ten
// thousand reports, against the same keystrokes in a field that asks for nothing.
import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { atDesk } from '../journeys/desk.ts';
import { importGenerated, prepareArchive } from '../journeys/prepare.ts';
import { launch, makeHome } from '../support/launch.ts';
import { percentiles, report } from './measure.ts';

const reports = 10_000;
const typed = ['встреча с мэром ', 'логистика Сучжоу ', 'товарооборот 2025 ', 'Сарсеновым Нанкин '];

const home = makeHome();
await prepareArchive(home, (archive) => importGenerated(archive, reports));
const { page, close } = await launch({ home, size: { width: 1440, height: 900 } });
try {
  const desk = atDesk(page);
  await desk.unlock();
  await desk.search.fill('запись 777');
  await desk.row(/запись 777(?!\d)/).waitFor({ timeout: 120_000 });

  await desk.search.fill('');
  const ours = await typeAll(page, desk.search, true);
  await page.keyboard.press('Escape');
  await desk.rows.first().click();
  const baseline = await typeAll(page, page.getByRole('textbox', { name: 'Номер' }), false);
  for (const share of ['p50', 'p95'] as const) {
    report('typing', `keystroke to painted rows, ${share} of ${ours.length}`, {
      oursMs: percentiles(ours)[share],
      baseline: 'keystroke to painted letter in the field of the number',
      baselineMs: percentiles(baseline)[share],
    });
  }
} finally {
  await close();
  rmSync(home, { recursive: true, maxRetries: 5 });
}

/** Milliseconds from each keystroke to the frame that shows what came of it. */
async function typeAll(on: Page, field: Locator, hasAnswer: boolean): Promise<number[]> {
  const tookMs: number[] = [];
  for (const text of typed) {
    await field.fill('');
    await field.focus();
    for (const letter of text) {
      await on.evaluate(watch, hasAnswer);
      await on.keyboard.type(letter);
      const took = await on.evaluate(() => globalThis.painted);
      if (!Number.isNaN(took)) tookMs.push(took);
    }
  }
  return tookMs;
}

declare global {
  // The page's own: resolves with the time from the next input to its frame.
  var painted: Promise<number>;
}

/** Runs in the page. An answer is there when the list has changed and then been painted. */
function watch(hasAnswer: boolean): void {
  globalThis.painted = new Promise((resolve) => {
    addEventListener(
      'input',
      () => {
        const startedMs = performance.now();
        const settle = (): void => {
          requestAnimationFrame(() => {
            setTimeout(() => resolve(performance.now() - startedMs), 0);
          });
        };
        if (!hasAnswer) {
          settle();
          return;
        }
        const isOfList = (node: Node): boolean =>
          (node instanceof Element ? node : node.parentElement)?.closest(
            '[role=listbox][aria-label$="тчёты"]',
          ) instanceof Element;
        const observer = new MutationObserver((changes) => {
          if (!changes.some(({ target }) => isOfList(target))) return;
          observer.disconnect();
          clearTimeout(same);
          settle();
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        // An answer with the very same rows changes nothing.
        const same = setTimeout(() => {
          observer.disconnect();
          resolve(Number.NaN);
        }, 500);
      },
      { once: true, capture: true },
    );
  });
}
