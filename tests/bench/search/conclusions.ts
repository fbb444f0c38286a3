// What follows from the measured lines: how many times ours is better beside queries, and how it
// grows with the number of reports.
import type { BuildLine, GrowthLine, Line, QueryLine, RatioLine } from './lines.ts';

/** Ratios of one place and size, of everything but queries. */
export function ratiosOf(lines: readonly Line[]): RatioLine[] {
  return lines.flatMap((other): RatioLine[] => {
    if (!('engine' in other) || other.engine === 'ours' || other.measure === 'query') return [];
    const ours = lines.find(
      (line) => 'engine' in line && line.engine === 'ours' && isSamePlace(line, other),
    );
    if (!ours) return [];
    const ratio = (of: RatioLine['of'], otherValue: number | null, value: number | null) =>
      otherValue === null || value === null || value === 0
        ? []
        : [
            {
              measure: 'ratio' as const,
              of,
              where: other.where,
              reports: other.reports,
              against: other.engine,
              times: otherValue / value,
            },
          ];
    if (other.measure === 'build' && ours.measure === 'build') {
      return [
        ...ratio('build', costOf(other), costOf(ours)),
        ...ratio('held', other.heldPerReport, ours.heldPerReport),
      ];
    }
    if (other.measure === 'snapshot' && ours.measure === 'snapshot') {
      return [
        ...ratio('snapshot-bytes', other.bytesPerReport, ours.bytesPerReport),
        ...ratio('save', other.saveMs, ours.saveMs),
        ...ratio('open', other.openMs, ours.openMs),
      ];
    }
    if (other.measure === 'replace' && ours.measure === 'replace') {
      return ratio('replace', other.p95Ms, ours.p95Ms);
    }
    return [];
  });
}

function isSamePlace(a: Line, b: Line): boolean {
  if (a.measure !== b.measure || !('reports' in a) || !('reports' in b)) return false;
  return a.where === b.where && a.reports === b.reports;
}

/** Processor time where it is known: other cores help some engines along. */
function costOf({ cpuMs, wallMs }: BuildLine): number {
  return cpuMs ?? wallMs;
}

/** Growth of ours from the smallest size to the largest, in each place. */
export function growthOf(lines: readonly Line[]): GrowthLine[] {
  const own = lines.filter(
    (line): line is BuildLine | QueryLine =>
      (line.measure === 'build' || line.measure === 'query') && line.engine === 'ours',
  );
  return own.flatMap((small): GrowthLine[] => {
    const alike = own.filter(
      (line) =>
        line.measure === small.measure &&
        line.where === small.where &&
        classOf(line) === classOf(small),
    );
    const [first, last] = [alike[0], alike.at(-1)];
    if (!first || !last || small !== first || first === last) return [];
    const timesLonger = msOf(last) / msOf(first);
    const perReport = timesLonger / (last.reports / first.reports);
    const { measure: of, where } = small;
    const growth = { of, where, from: first.reports, to: last.reports, timesLonger, perReport };
    const ofClass = small.measure === 'query' ? { class: small.class } : {};
    return [{ measure: 'growth', ...growth, ...ofClass }];
  });
}

function classOf(line: BuildLine | QueryLine): QueryLine['class'] | null {
  return line.measure === 'query' ? line.class : null;
}

function msOf(line: BuildLine | QueryLine): number {
  return line.measure === 'query' ? line.p95Ms : costOf(line);
}
