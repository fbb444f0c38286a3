// The measured lines as Markdown tables.
import { engineNames, type EngineName } from './engines/engine.ts';
import type { Line, QueryLine } from './lines.ts';
import { places, type Place } from './options.ts';
import { meanings, queryClasses } from './workload/query-class.ts';

const titles: Readonly<Record<EngineName, string>> = {
  ours: 'ours',
  minisearch: 'MiniSearch, same analysis',
  'minisearch-stems': 'MiniSearch, stems',
  fts5: 'FTS5',
  flexsearch: 'FlexSearch',
};
const placeTitles: Readonly<Record<Place, string>> = { node: 'Node', chromium: 'Chromium' };

type Row = readonly string[];

export function renderTables(lines: readonly Line[]): string {
  const sections = places.flatMap((where): string[] => placeSections(lines, where));
  return [`### What was wanted\n`, doneTable(lines), ...sections, ...realismSection(lines)].join(
    '\n',
  );
}

function placeSections(lines: readonly Line[], where: Place): string[] {
  const sizes = sizesOf(lines, where);
  const largest = sizes.at(-1);
  if (largest === undefined) return [];
  const here = lines.filter(
    (line) => 'reports' in line && line.where === where && line.reports === largest,
  );
  const at = `${placeTitles[where]}, ${grouped(largest)} reports`;
  return [
    `### ${at}: queries\n`,
    queryTable(here),
    `### ${at}: building, keeping, editing\n`,
    indexTable(here, largest),
    ...growthSection(lines, where, sizes),
  ];
}

function sizesOf(lines: readonly Line[], where: Place): number[] {
  const sizes = lines.flatMap((line) =>
    line.measure === 'build' && line.where === where && line.engine === 'ours'
      ? [line.reports]
      : [],
  );
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function doneTable(lines: readonly Line[]): string {
  const rows = lines.flatMap((line): Row[] =>
    line.measure === 'done'
      ? [
          [
            line.line,
            placeTitles[line.where],
            grouped(line.reports),
            line.wanted,
            short(line.got),
            line.worst ?? '',
            line.isMet ? 'yes' : '**no**',
          ],
        ]
      : [],
  );
  return table(['what', 'where', 'reports', 'wanted', 'got', 'the worst is', 'met'], rows);
}

/** Ours in milliseconds, and how many times longer the others take at p95. */
function queryTable(lines: readonly Line[]): string {
  const asked = lines.filter((line) => line.measure === 'query');
  const others = engineNames.filter(
    (name) => name !== 'ours' && asked.some(({ engine }) => engine === name),
  );
  const rows = queryClasses.flatMap((of): Row[] => {
    const ours = asked.find((line) => line.class === of && line.engine === 'ours');
    if (!ours) return [];
    const { hits, p50Ms, p95Ms, firstP95Ms } = ours;
    const times = others.map((name) => {
      const ratio = lines.find(
        (line) =>
          line.measure === 'ratio' &&
          line.of === 'query' &&
          line.class === of &&
          line.against === name,
      );
      return ratio?.measure === 'ratio' && ratio.p95 !== undefined ? `${short(ratio.p95)}×` : '–';
    });
    return [
      [of, meanings[of], grouped(hits), short(p50Ms), short(p95Ms), short(firstP95Ms), ...times],
    ];
  });
  const head = ['class', 'is', 'hits', 'p50 ms', 'p95 ms', 'first asked', ...others.map(titled)];
  return table(head, rows);
}

function indexTable(lines: readonly Line[], reports: number): string {
  const rows = engineNames.flatMap((name): Row[] => {
    const of = <M extends Line['measure']>(measure: M): Extract<Line, { measure: M }> | undefined =>
      lines.find(
        (line): line is Extract<Line, { measure: M }> =>
          line.measure === measure && 'engine' in line && line.engine === name,
      );
    const build = of('build');
    const snapshot = of('snapshot');
    const replace = of('replace');
    if (!build) return [];
    return [
      [
        titled(name),
        grouped((reports / (build.cpuMs ?? build.wallMs)) * 1000),
        build.heldPerReport === null ? 'in a file' : kilobytes(build.heldPerReport),
        snapshot ? kilobytes(snapshot.bytesPerReport) : '–',
        snapshot ? short(snapshot.saveMs) : '–',
        snapshot ? short(snapshot.openMs) : '–',
        replace ? `${short(replace.p50Ms)} / ${short(replace.p95Ms)}` : '–',
      ],
    ];
  });
  const head = [
    'engine',
    'reports a second',
    'held KB/report',
    'snapshot KB/report',
    'save ms',
    'open ms',
    'edit to found p50 / p95 ms',
  ];
  return table(head, rows);
}

function growthSection(lines: readonly Line[], where: Place, sizes: readonly number[]): string[] {
  if (sizes.length < 2) return [];
  const own = lines.filter(
    (line): line is QueryLine =>
      line.measure === 'query' && line.where === where && line.engine === 'ours',
  );
  const rows = queryClasses.flatMap((of): Row[] => {
    const p95s = sizes.map((reports) =>
      own.find((line) => line.class === of && line.reports === reports),
    );
    return p95s.some(Boolean)
      ? [[of, ...p95s.map((line) => (line ? short(line.p95Ms) : '–'))]]
      : [];
  });
  return [
    `### ${placeTitles[where]}: p95 of ours by number of reports, ms\n`,
    table(['class', ...sizes.map(grouped)], rows),
  ];
}

function realismSection(lines: readonly Line[]): string[] {
  const rows = lines.flatMap((line): Row[] =>
    line.measure === 'realism'
      ? [
          [
            line.of,
            grouped(line.words),
            short(line.lettersAWord),
            short(line.formsAStem),
            short(line.topThousand * 100),
            grouped(line.formsAtQuarter),
            grouped(line.forms),
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  const head = [
    'Russian',
    'words',
    'letters a word',
    'forms a stem',
    '% in the top 1000',
    'forms in a quarter',
    'forms in all',
  ];
  return ['### The generated text beside real text\n', table(head, rows)];
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

function titled(name: EngineName): string {
  return titles[name];
}

function kilobytes(bytes: number): string {
  return short(bytes / 1000);
}

function short(value: number): string {
  return value >= 1000 ? grouped(value) : String(Number(value.toPrecision(2)));
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en');
}
