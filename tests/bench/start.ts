// From the start of the program to a list one can use, on ten thousand reports against an empty
// archive. Starts of both take turns, so that what else the machine does falls on both.
import { rmSync } from 'node:fs';
import type { Locator } from 'playwright';
import { atDesk, type Desk } from '../journeys/desk.ts';
import { importGenerated, prepareArchive } from '../journeys/prepare.ts';
import { launch, makeHome } from '../support/launch.ts';
import { percentiles, report } from './measure.ts';

const reports = 10_000;
const starts = 7;

type Archive = {
  readonly home: string;
  /** What is seen once the list can be used. */
  readonly usable: (desk: Desk) => Locator;
};

const full: Archive = { home: makeHome(), usable: (desk) => desk.rows.first() };
const empty: Archive = { home: makeHome(), usable: (desk) => desk.page.getByText('Здесь будут') };

await prepareArchive(full.home, (archive) => importGenerated(archive, reports));
await prepareArchive(empty.home);

const ours: Start[] = [];
const baseline: Start[] = [];
for (let count = 0; count <= starts; count += 1) {
  const both = [await start(empty), await start(full)] as const;
  // The first ones read everything from a cold disk.
  if (count === 0) continue;
  baseline.push(both[0]);
  ours.push(both[1]);
}
for (const { home } of [full, empty]) rmSync(home, { recursive: true, maxRetries: 5 });

reportCase('start to list', 'totalMs');
reportCase('unlock to list', 'unlockMs');

type Start = { readonly totalMs: number; readonly unlockMs: number };

async function start({ home, usable }: Archive): Promise<Start> {
  const startedMs = performance.now();
  const program = await launch({ home, size: { width: 1440, height: 900 } });
  try {
    const desk = atDesk(program.page);
    const unlockedMs = performance.now();
    await desk.unlock();
    await usable(desk).waitFor();
    const endedMs = performance.now();
    return { totalMs: endedMs - startedMs, unlockMs: endedMs - unlockedMs };
  } finally {
    await program.close();
  }
}

function reportCase(name: string, part: keyof Start): void {
  report('start', name, {
    oursMs: percentiles(ours.map((each) => each[part])).p50,
    baseline: 'the same on an empty archive',
    baselineMs: percentiles(baseline.map((each) => each[part])).p50,
  });
}
