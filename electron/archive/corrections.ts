// Corrections that were begun: what is typed over a registered text is on disk long before the person
// says that it is to stand.
import type { ReportId } from '#contract/ids.ts';
import type { BegunCorrection } from '#contract/report.ts';
import { readStoredContent } from '../core/reports/stored-content.ts';
import type { Connection } from './connection.ts';
import type { Revisions } from './revisions.ts';

export type Corrections = {
  /** The correction of a report that is not finished yet. */
  of(id: ReportId): BegunCorrection | null;
};

export type CorrectionStore = Corrections & {
  /** Takes the place of what was kept of it before. Belongs in a transaction. */
  keep(id: ReportId, correction: Omit<BegunCorrection, 'base'>): void;
  /** Does nothing where none was begun. */
  drop(id: ReportId): void;
};

type CorrectionRecord = Omit<BegunCorrection, 'base' | 'content'> & { readonly content: string };

export function createCorrections(connection: Connection, revisions: Revisions): CorrectionStore {
  const get = connection.prepare<CorrectionRecord>(`
    SELECT base_revision AS baseRevision, reason, content, saved_at AS savedAt
    FROM begun_corrections WHERE report_id = ?`);
  const put = connection.prepare(`
    INSERT OR REPLACE INTO begun_corrections (report_id, base_revision, reason, content, saved_at)
    VALUES (@id, @baseRevision, @reason, @content, @savedAt)`);
  const drop = connection.prepare('DELETE FROM begun_corrections WHERE report_id = ?');

  return {
    of(id) {
      const record = get.get(id);
      if (record === undefined) return null;
      const base = revisions.get(id, record.baseRevision).content;
      return { ...record, base, content: readStoredContent(record.content) };
    },
    keep: (id, { baseRevision, reason, content, savedAt }) => {
      put.run({ id, baseRevision, reason, content: JSON.stringify(content), savedAt });
    },
    drop: (id) => {
      drop.run(id);
    },
  };
}
