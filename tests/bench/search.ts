// Search: engines side by side on generated reports, in Node and in the worker of a real Chromium.
// docs/search.md says how it is measured and keeps the last results.
import { readFileSync } from 'node:fs';
import { growthOf, ratiosOf } from './search/conclusions.ts';
import { startChromium } from './search/chromium/start-chromium.ts';
import { doneLines } from './search/done-lines.ts';
import { compareWithRealText } from './search/generator/realism.ts';
import { generateReports } from './search/generator/reports.ts';
import { printLine, type Line } from './search/lines.ts';
import { measurePlace } from './search/measure-place.ts';
import { startChild } from './search/node/start-child.ts';
import { enginesFor, readOptions, type BenchOptions } from './search/options.ts';
import { countedReports, makeWorkload } from './search/workload/make-workload.ts';
import { writeDocs } from './search/write-docs.ts';

const options = readOptions(process.argv.slice(2));
const lines = options.from === null ? await measureAll(options) : readLines(options.from);
if (options.writesDocs) await writeDocs(lines);

async function measureAll({ sizes, places }: BenchOptions): Promise<Line[]> {
  const all: Line[] = [];
  const emit = (line: Line): void => {
    printLine(line);
    all.push(line);
  };
  const realism = compareWithRealText();
  if (realism) {
    emit({ measure: 'realism', of: 'real', ...realism.real });
    emit({ measure: 'realism', of: 'generated', ...realism.generated });
  }
  const workloads = makeWorkload(generateReports(countedReports));
  const browser = places.includes('chromium') ? await startChromium() : null;
  if (places.includes('chromium') && browser === null) {
    process.stderr.write('skipped: the search bench in Chromium, because there is none\n');
  }
  for (const reports of sizes) {
    for (const where of places) {
      const start = where === 'node' ? startChild : browser?.startStation;
      if (!start) continue;
      const engines = enginesFor(options, where, reports);
      const before = all.length;
      await measurePlace({ where, reports, engines, workloads, start }, emit);
      ratiosOf(all.slice(before)).forEach(emit);
    }
  }
  await browser?.close();
  conclusionsOf(all).forEach(emit);
  return all;
}

function conclusionsOf(measured: readonly Line[]): Line[] {
  const growth = growthOf(measured);
  return [...growth, ...doneLines([...measured, ...growth])];
}

/** Lines that one or more runs printed into a file, with conclusions from all of them. */
function readLines(file: string): Line[] {
  const measured = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"bench":"search"'))
    .map((line) => JSON.parse(line) as Line)
    .filter(({ measure }) => measure !== 'growth' && measure !== 'done');
  return [...measured, ...conclusionsOf(measured)];
}
