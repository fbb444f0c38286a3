// Words the office holds for right, and the names its reports are about: what a check of spelling
// has to know beside the dictionaries of the languages.
import type { NamePage } from '#contract/dictionary.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Audit } from './audit.ts';
import type { Connection } from './connection.ts';

export type Dictionary = {
  /** In the order of their letters' numbers. */
  list(): string[];
  /** One that is there already is no error. */
  add(word: string): void;
  /** One that is gone already is no error. */
  delete(word: string): void;
  /** People and places of the reports after this one; null begins. */
  names(after: ReportId | null): NamePage;
};

/** Few enough that a save never waits for them. */
export const reportsInNamePage = 2000;

export function createDictionary(
  connection: Connection,
  audit: Audit,
  archiveId: string,
): Dictionary {
  const list = connection.prepare<{ word: string }>(
    'SELECT word FROM dictionary_words ORDER BY word',
  );
  const add = connection.prepare('INSERT OR IGNORE INTO dictionary_words (word) VALUES (?)');
  const remove = connection.prepare('DELETE FROM dictionary_words WHERE word = ?');
  const page = connection.prepare<{ id: ReportId }>(
    `SELECT id FROM reports WHERE id > ? ORDER BY id LIMIT ${reportsInNamePage}`,
  );
  const names = connection.prepare<{ name: string }>(`
    SELECT DISTINCT report_names.name
    FROM report_names JOIN reports ON reports.id = report_names.report_id
    WHERE report_id > ? AND report_id <= ? AND reports.deleted_at IS NULL`);

  return {
    list: () => list.all().map(({ word }) => word),
    add: (word) =>
      connection.transaction(() => {
        if (add.run(word) === 0) return;
        audit.append({ action: 'dictionary.added', object: archiveId, details: { word } });
      }),
    delete: (word) =>
      connection.transaction(() => {
        if (remove.run(word) === 0) return;
        audit.append({ action: 'dictionary.deleted', object: archiveId, details: { word } });
      }),
    names(after) {
      const ids = page.all(after ?? '');
      const last = ids.at(-1)?.id ?? null;
      return {
        names: last === null ? [] : names.all(after ?? '', last).map(({ name }) => name),
        next: ids.length === reportsInNamePage ? last : null,
      };
    },
  };
}
