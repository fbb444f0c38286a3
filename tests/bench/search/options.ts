// The parts of the search bench: what it is asked for, what it measures, what it prints and writes.
// May import the contract, the program's search engine, tests/support and tests/bench/measure.ts.
import { parseArgs } from 'node:util';
import { engineNames, type EngineName } from './engines/engine.ts';

export const places = ['node', 'chromium'] as const;
export type Place = (typeof places)[number];

export type BenchOptions = {
  readonly sizes: readonly number[];
  readonly places: readonly Place[];
  readonly engines: readonly EngineName[];
  /** MiniSearch with stems at every size, which takes half an hour more at 100,000 reports. */
  readonly isFull: boolean;
  readonly writesDocs: boolean;
  /** A file of lines printed before, to write the documentation from instead of measuring. */
  readonly from: string | null;
};

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      places: { type: 'string', default: places.join() },
      engines: { type: 'string', default: engineNames.join() },
      full: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
      from: { type: 'string' },
    },
  });
  return {
    sizes: values.sizes.split(',').map(sizeOf),
    places: known(places, values.places),
    engines: known(engineNames, values.engines),
    isFull: values.full,
    writesDocs: values['write-docs'],
    from: values.from ?? null,
  };
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (Number.isSafeInteger(size) && size >= 200) return size;
  throw new Error(`--sizes wants numbers of reports from 200, not «${text}»`);
}

/** The names of a list with commas, in the order of all that there are. */
function known<T extends string>(all: readonly T[], list: string): T[] {
  const named = list.split(',');
  const unknown = named.filter((name) => !all.some((one) => one === name));
  if (unknown.length > 0) throw new Error(`no ${unknown.join()}; there are ${all.join()}`);
  return all.filter((name) => named.includes(name));
}

/**
 * Most reports for stock MiniSearch, which with the program's analysis outgrows the longest string
 * and the largest heap, and with stems alone only takes long.
 */
const mostForStock = 10_000;

/** Engines that run inside a browser. */
const ofChromium: ReadonlySet<EngineName> = new Set(['ours', 'minisearch-stems']);

export function enginesFor(options: BenchOptions, place: Place, reports: number): EngineName[] {
  const { engines, isFull } = options;
  const isLarge = reports > mostForStock;
  return engines.filter((name) => {
    if (place === 'chromium' && !ofChromium.has(name)) return false;
    if (name === 'minisearch') return !isLarge;
    return name !== 'minisearch-stems' || isFull || !isLarge;
  });
}
