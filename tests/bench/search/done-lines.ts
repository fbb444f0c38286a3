// What is wanted of the search's speed, read off the measured lines.
import type { EngineName } from './engines/engine.ts';
import type { DoneLine, Line, RatioLine } from './lines.ts';
import { places } from './options.ts';
import { queryClasses, type QueryClass } from './workload/query-class.ts';

type Candidate = { readonly value: number; readonly name: string };

type Wanted = {
  readonly line: string;
  readonly limit: { readonly atLeast: number } | { readonly atMost: number };
  readonly find: (lines: readonly Line[]) => Candidate[];
};

const prefixes = queryClasses.filter((of) => of.startsWith('prefix-'));
const longPrefixes = prefixes.filter((of) => of !== 'prefix-1' && of !== 'prefix-2');

const quicker =
  (
    against: EngineName,
    classes: readonly QueryClass[],
    by: 'p95' | 'firstP95' = 'p95',
  ): Wanted['find'] =>
  (lines) =>
    lines.flatMap((line) =>
      line.measure === 'ratio' &&
      line.of === 'query' &&
      line.against === against &&
      line.class &&
      classes.includes(line.class)
        ? valued(line[by], line.class)
        : [],
    );

const better =
  (of: RatioLine['of'], against: EngineName): Wanted['find'] =>
  (lines) =>
    lines.flatMap((line) =>
      line.measure === 'ratio' && line.of === of && line.against === against
        ? valued(line.times, of)
        : [],
    );

const valued = (value: number | undefined, name: string): Candidate[] =>
  value === undefined ? [] : [{ value, name }];

const own =
  (read: (line: Line) => number | null): Wanted['find'] =>
  (lines) =>
    lines.flatMap((line) => {
      if (!('engine' in line) || line.engine !== 'ours') return [];
      const value = read(line);
      return value === null ? [] : [{ value, name: 'class' in line ? line.class : line.measure }];
    });

const wanted: readonly Wanted[] = [
  {
    line: 'prefixes against MiniSearch with stems',
    limit: { atLeast: 300 },
    find: quicker('minisearch-stems', prefixes),
  },
  {
    line: 'prefixes against MiniSearch with stems, first asked',
    limit: { atLeast: 300 },
    find: quicker('minisearch-stems', prefixes, 'firstP95'),
  },
  {
    line: 'two and three words against MiniSearch with stems',
    limit: { atLeast: 30 },
    find: quicker('minisearch-stems', ['two-words', 'three-words']),
  },
  {
    line: 'common word against MiniSearch with stems',
    limit: { atLeast: 50 },
    find: quicker('minisearch-stems', ['common']),
  },
  {
    line: 'fuzzy against MiniSearch with stems',
    limit: { atLeast: 8 },
    find: quicker('minisearch-stems', ['typo', 'similar']),
  },
  {
    line: 'every class but rare against FTS5',
    limit: { atLeast: 1 },
    find: quicker(
      'fts5',
      queryClasses.filter((of) => of !== 'rare'),
    ),
  },
  {
    line: 'prefixes of three letters and more against FTS5',
    limit: { atLeast: 10 },
    find: quicker('fts5', longPrefixes),
  },
  {
    line: 'two and three words against FlexSearch',
    limit: { atLeast: 5 },
    find: quicker('flexsearch', ['two-words', 'three-words']),
  },
  {
    line: 'p95 of every class, ms',
    limit: { atMost: 5 },
    find: own((line) => (line.measure === 'query' ? line.p95Ms : null)),
  },
  {
    line: 'p95 of every class when first asked, ms',
    limit: { atMost: 5 },
    find: own((line) => (line.measure === 'query' ? line.firstP95Ms : null)),
  },
  {
    line: 'opening against loadJSON of the same analysis',
    limit: { atLeast: 50 },
    find: better('open', 'minisearch'),
  },
  {
    line: 'opening against loadJSON with stems',
    limit: { atLeast: 50 },
    find: better('open', 'minisearch-stems'),
  },
  {
    line: 'snapshot, bytes a report',
    limit: { atMost: 800 },
    find: own((line) => (line.measure === 'snapshot' ? line.bytesPerReport : null)),
  },
  {
    line: 'saving, ms',
    limit: { atMost: 500 },
    find: own((line) => (line.measure === 'snapshot' ? line.saveMs : null)),
  },
  {
    line: 'building against MiniSearch with stems',
    limit: { atLeast: 8 },
    find: better('build', 'minisearch-stems'),
  },
  { line: 'building against FTS5', limit: { atLeast: 2 }, find: better('build', 'fts5') },
  {
    line: 'memory against MiniSearch with stems',
    limit: { atLeast: 3 },
    find: better('held', 'minisearch-stems'),
  },
  {
    line: 'edit to searchable, p95 ms',
    limit: { atMost: 5 },
    find: own((line) => (line.measure === 'replace' ? line.p95Ms : null)),
  },
  {
    line: 'longest stall while folding and saving, ms',
    limit: { atMost: 20 },
    find: own((line) => (line.measure === 'fold' ? line.longestMs : null)),
  },
];

/**
 * One line for each wish and place that measured it, with the worst of what it asks for, at the
 * largest number of reports that was measured.
 */
export function doneLines(lines: readonly Line[]): DoneLine[] {
  const sizes = [...new Set(lines.flatMap((line) => ('reports' in line ? [line.reports] : [])))];
  const largestFirst = sizes.sort((a, b) => b - a);
  const found = places.flatMap((where) => {
    const here = lines.filter((line) => 'where' in line && line.where === where);
    return wanted.flatMap((wish): DoneLine[] => {
      for (const reports of largestFirst) {
        const line = judge(
          wish,
          here.filter((one) => 'reports' in one && one.reports === reports),
        );
        if (line) return [{ measure: 'done', where, reports, ...line }];
      }
      return [];
    });
  });
  return [...found, ...linearGrowth(lines)];
}

/** Null where it was not measured. */
function judge(
  { line, limit, find }: Wanted,
  lines: readonly Line[],
): Pick<DoneLine, 'line' | 'wanted' | 'got' | 'worst' | 'isMet'> | null {
  const sign = 'atLeast' in limit ? 1 : -1;
  const [worst] = find(lines).sort((a, b) => sign * (a.value - b.value));
  if (!worst) return null;
  const { value: got, name } = worst;
  return {
    line,
    wanted: 'atLeast' in limit ? `at least ${limit.atLeast}` : `at most ${limit.atMost}`,
    got,
    worst: name,
    isMet: 'atLeast' in limit ? got >= limit.atLeast : got <= limit.atMost,
  };
}

/** The slack is for noise: a class of a few microseconds at 1,000 reports is mostly that. */
const linear = 1.1;

function linearGrowth(lines: readonly Line[]): DoneLine[] {
  return places.flatMap((where): DoneLine[] => {
    const [worst] = lines
      .filter((line) => line.measure === 'growth')
      .filter((line) => line.where === where)
      .sort((a, b) => b.perReport - a.perReport);
    if (!worst) return [];
    return [
      {
        measure: 'done',
        line: `growth from ${worst.from} reports, of what linear growth gives`,
        where,
        reports: worst.to,
        wanted: `at most ${linear}`,
        got: worst.perReport,
        worst: worst.class ?? worst.of,
        isMet: worst.perReport <= linear,
      },
    ];
  });
}
