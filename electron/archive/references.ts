import type { ReportId } from '#contract/ids.ts';
import { isRegistered, type Reference } from '#contract/life.ts';
import type { ReportStatus } from '#contract/report.ts';
import { foldNumber } from '../core/reports/document-number.ts';
import type { Connection } from './connection.ts';

/** Finds the reports that typed numbers mean, in the order typed. */
export type References = { resolve(typed: readonly string[]): Reference[] };

type Numbered = {
  readonly id: ReportId;
  readonly number: string;
  readonly title: string;
  readonly status: ReportStatus;
};

export function createReferences(connection: Connection): References {
  // Oldest first, so that of equal numbers the latest report is the one that stays in the map.
  const numbered = connection.prepare<Numbered>(`
    SELECT id, number, title, status FROM reports
    WHERE deleted_at IS NULL AND number <> '' ORDER BY date_from, id`);

  return {
    resolve(typed) {
      if (typed.length === 0) return [];
      const wanted = new Set(typed.map(foldNumber));
      const found = new Map<string, Numbered>();
      for (const report of numbered.all()) {
        const fold = foldNumber(report.number);
        if (!wanted.has(fold)) continue;
        const before = found.get(fold);
        // A number of a series outweighs one that was typed by hand.
        const isOutweighed =
          before !== undefined && isRegistered(before.status) && !isRegistered(report.status);
        if (!isOutweighed) found.set(fold, report);
      }
      return typed.map((text) => {
        const report = found.get(foldNumber(text));
        return {
          typed: text,
          id: report?.id ?? null,
          number: report?.number ?? '',
          title: report?.title ?? '',
        };
      });
    },
  };
}
