// From a keystroke in the text of a report to its paint, and to the moment it is on disk, at 1, 10
// and 60 pages, against the same keystrokes in a field that holds nothing else.
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright';
import { atDesk, type Desk } from '../journeys/desk.ts';
import { importInto, prepareArchive } from '../journeys/prepare.ts';
import { launch, makeHome } from '../support/launch.ts';
import { percentiles, report } from './measure.ts';

const pageCounts = [1, 10, 60] as const;
/** A page of A4 in 12/18 pt holds about so many characters. */
const pageCharacters = 2400;
const keystrokes = 120;
const saves = 5;
/** Some ten seconds of typing as fast as people do, with a save every two. */
const steadyKeystrokes = 120;
const steadyPauseMs = 80;

const sentence =
  'Стороны обсудили транспортно-логистические связи, загрузку порта и сотрудничество в образовании. ';

/** A text of so many pages: a heading and five paragraphs each. */
function textOf(pages: number): string {
  const paragraph = sentence.repeat(Math.ceil(pageCharacters / 5 / sentence.length)).trim();
  return Array.from({ length: pages }, (_, page) =>
    [`## Раздел ${page + 1}`, ...Array.from({ length: 5 }, () => paragraph)].join('\n'),
  ).join('\n');
}

const home = makeHome();
await prepareArchive(home, async (archive) => {
  const file = path.join(home, 'long.jsonl');
  const lines = pageCounts.map((pages) =>
    JSON.stringify({
      id: `pages-${pages}`,
      title: `Объём ${pages}`,
      lang: 'ru',
      text: textOf(pages),
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  await importInto(archive, file);
});
const { page, close } = await launch({ home, size: { width: 1440, height: 900 } });
try {
  const desk = atDesk(page);
  await desk.unlock();
  for (const pages of pageCounts) {
    await desk.row(new RegExp(`Объём ${pages}(?!\\d)`)).click();
    await desk.text.getByRole('heading', { name: 'Раздел 1', exact: true }).waitFor();
    const baseline = await typeInto(page, page.getByRole('textbox', { name: 'Номер' }));
    await placeCaret(desk, pages);
    const ours = await typeInto(page, null);
    for (const share of ['p50', 'p95'] as const) {
      report('editor', `keystroke to paint, ${pages} pages, ${share} of ${ours.length}`, {
        oursMs: percentiles(ours)[share],
        baseline: 'the same keystrokes in the field of the number',
        baselineMs: percentiles(baseline)[share],
      });
    }
    const frames = await typeThroughSaves(page);
    report(
      'editor',
      `longest frame while ${frames.saves} saves were on their way, ${pages} pages`,
      {
        oursMs: frames.duringMs,
        baseline: 'the longest frame of the same typing between the saves',
        baselineMs: frames.betweenMs,
      },
    );
    const durable = await typeAndWaitForDisk(desk);
    report('editor', `keystroke to disk, ${pages} pages, p50 of ${durable.length}`, {
      oursMs: percentiles(durable).p50,
      baseline: 'the pause before a save (1 s)',
      baselineMs: 1000,
    });
  }
} finally {
  await close();
  rmSync(home, { recursive: true, maxRetries: 5 });
}

/** Into the middle of the text, where as much stands before the caret as behind it. */
async function placeCaret(desk: Desk, pages: number): Promise<void> {
  const middle = desk.text.getByRole('heading', {
    name: `Раздел ${Math.ceil(pages / 2)}`,
    exact: true,
  });
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await desk.page.keyboard.press('End');
}

/** Milliseconds from each keystroke to the frame that shows it; `null` types where the caret is. */
async function typeInto(on: Page, field: Locator | null): Promise<number[]> {
  if (field) await field.focus();
  const tookMs: number[] = [];
  for (let count = 0; count < keystrokes; count += 1) {
    await on.evaluate(watch);
    await on.keyboard.type(count % 6 === 5 ? ' ' : 'п');
    tookMs.push(await on.evaluate(() => globalThis.shown));
  }
  return tookMs;
}

type Frames = { readonly saves: number; readonly duringMs: number; readonly betweenMs: number };

/** Types on without a pause, so that saves fall between keystrokes, and gives the longest frames. */
async function typeThroughSaves(on: Page): Promise<Frames> {
  await on.evaluate(watchFrames);
  for (let count = 0; count < steadyKeystrokes; count += 1) {
    await on.keyboard.type(count % 6 === 5 ? ' ' : 'п', { delay: steadyPauseMs });
  }
  return on.evaluate(() => globalThis.framesSoFar());
}

/**
 * Milliseconds from a single keystroke to the words «saved» in the window, told by the page itself: a
 * person outside it looks only every half second.
 */
async function typeAndWaitForDisk(desk: Desk): Promise<number[]> {
  const tookMs: number[] = [];
  await desk.waitUntilSaved();
  for (let count = 0; count < saves; count += 1) {
    await desk.page.evaluate(watchSaving);
    await desk.page.keyboard.type('п');
    tookMs.push(await desk.page.evaluate(() => globalThis.saved));
  }
  return tookMs;
}

declare global {
  // The page's own: resolves with the time from the next input to the word that it is on disk.
  var saved: Promise<number>;
  // The page's own: frames since `watchFrames`, told apart by whether a save was on its way.
  var framesSoFar: () => Frames;
  // The page's own: resolves with the time from the next input to the frame behind it.
  var shown: Promise<number>;
}

/** Runs in the page. Letters of another layout come without a key, so input itself is timed. */
function watch(): void {
  globalThis.shown = new Promise((resolve) => {
    addEventListener(
      'beforeinput',
      () => {
        const startedMs = performance.now();
        requestAnimationFrame(() => {
          setTimeout(() => resolve(performance.now() - startedMs), 0);
        });
      },
      { once: true, capture: true },
    );
  });
}

/** Runs in the page: the line at its foot says first that something is not on disk, then that it is. */
function watchSaving(): void {
  globalThis.saved = new Promise((resolve) => {
    const line = document.querySelector('[role=contentinfo], footer');
    const follow = (): void => {
      const startedMs = performance.now();
      let wasUnsaved = false;
      const states = new MutationObserver(() => {
        const isSaved = /Сохранено \d/.test(line?.textContent ?? '');
        wasUnsaved ||= !isSaved;
        if (!wasUnsaved || !isSaved) return;
        states.disconnect();
        resolve(performance.now() - startedMs);
      });
      if (line) states.observe(line, { subtree: true, childList: true, characterData: true });
    };
    addEventListener('beforeinput', follow, { once: true, capture: true });
  });
}

/** Runs in the page: the line at its foot says when a save is on its way. */
function watchFrames(): void {
  const line = document.querySelector('[role=contentinfo], footer');
  const isSaving = (): boolean => /Сохраняется/.test(line?.textContent ?? '');
  const longest = { during: 0, between: 0 };
  let savesSeen = 0;
  let wasSaving = isSaving();
  let hasSaved = wasSaving;
  const states = new MutationObserver(() => {
    const is = isSaving();
    if (is && !wasSaving) savesSeen += 1;
    // A frame belongs to a save if any of it fell into one.
    hasSaved ||= is || wasSaving;
    wasSaving = is;
  });
  if (line) states.observe(line, { subtree: true, childList: true, characterData: true });
  let last = performance.now();
  let frame = requestAnimationFrame(function next(now) {
    const kind = hasSaved ? 'during' : 'between';
    longest[kind] = Math.max(longest[kind], now - last);
    last = now;
    hasSaved = wasSaving;
    frame = requestAnimationFrame(next);
  });
  globalThis.framesSoFar = () => {
    cancelAnimationFrame(frame);
    states.disconnect();
    return { saves: savesSeen, duringMs: longest.during, betweenMs: longest.between };
  };
}
