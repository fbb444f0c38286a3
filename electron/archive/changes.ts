import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import type { Connection } from './connection.ts';
import type { ReportRows } from './report-rows.ts';

export type Change = SearchDocument | { removed: ReportId; seq: number };

export type Changes = {
  /** Number of the latest change, 0 in an empty archive. */
  head(): number;
  /** What changed after `seq`, oldest change first, each report once in its present state. */
  since(seq: number): IterableIterator<Change>;
};

export type ChangeStore = Changes & {
  /** Notes that a report changed; belongs in the transaction that changes it. */
  append(id: ReportId): void;
};

const batchSize = 200;

export function createChanges(connection: Connection, reportRows: ReportRows): ChangeStore {
  const head = connection.prepare<{ seq: number }>(
    'SELECT coalesce(max(seq), 0) AS seq FROM changes',
  );
  // Replacing the report's row gives it the next number.
  const append = connection.prepare('INSERT OR REPLACE INTO changes (report_id) VALUES (?)');
  const after = connection.prepare<{ seq: number; id: ReportId }>(`
    SELECT seq, report_id AS id FROM changes WHERE seq > ? ORDER BY seq LIMIT ${batchSize}`);

  /** In batches, for the reason given at `createReportRows`. */
  function* since(seq: number): Generator<Change> {
    let last = seq;
    for (;;) {
      const changed = after.all(last);
      const documents = reportRows.searchDocuments(changed.map(({ id }) => id));
      for (const change of changed) {
        yield documents.get(change.id) ?? { removed: change.id, seq: change.seq };
      }
      const end = changed.at(-1);
      if (end === undefined) return;
      last = end.seq;
    }
  }

  return {
    head: () => head.get()?.seq ?? 0,
    since,
    append: (id) => {
      append.run(id);
    },
  };
}
