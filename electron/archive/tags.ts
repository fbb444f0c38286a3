import { v7 as uuidv7 } from 'uuid';
import type { ReportId, TagId } from '#contract/ids.ts';
import { foldTag } from '#contract/fold-tag.ts';
import type { Connection } from './connection.ts';

export type TagStore = {
  /** Tags of each report in the order they were given; a report without any is left out. */
  of(ids: readonly ReportId[]): ReadonlyMap<ReportId, string[]>;
  /** Replaces a report's tags; spellings that fold alike are one tag, under its first spelling. */
  assign(id: ReportId, names: readonly string[]): void;
};

export function createTags(connection: Connection): TagStore {
  const of = connection.prepare<{ id: ReportId; name: string }>(`
    SELECT report_tags.report_id AS id, tags.name
    FROM json_each(?) AS wanted
    JOIN report_tags ON report_tags.report_id = wanted.value
    JOIN tags ON tags.id = report_tags.tag_id
    ORDER BY report_tags.report_id, report_tags.position`);
  const find = connection.prepare<{ id: TagId }>('SELECT id FROM tags WHERE fold = ?');
  const add = connection.prepare('INSERT INTO tags (id, name, fold) VALUES (?, ?, ?)');
  const assigned = connection.prepare<{ id: TagId }>(
    'SELECT tag_id AS id FROM report_tags WHERE report_id = ?',
  );
  const clear = connection.prepare('DELETE FROM report_tags WHERE report_id = ?');
  const assign = connection.prepare(
    'INSERT OR IGNORE INTO report_tags (report_id, tag_id, position) VALUES (?, ?, ?)',
  );
  // A misspelt tag taken back must not stay behind to lend its spelling to the next one.
  const dropUnused = connection.prepare(`
    DELETE FROM tags
    WHERE id = ? AND NOT EXISTS (SELECT 1 FROM report_tags WHERE tag_id = tags.id)`);

  function idOf(name: string): TagId {
    const fold = foldTag(name);
    const known = find.get(fold);
    if (known !== undefined) return known.id;
    const id = uuidv7() as TagId;
    add.run(id, name, fold);
    return id;
  }

  return {
    of(ids) {
      const byReport = new Map<ReportId, string[]>();
      for (const { id, name } of of.all(JSON.stringify(ids))) {
        const names = byReport.get(id);
        if (names === undefined) byReport.set(id, [name]);
        else names.push(name);
      }
      return byReport;
    },
    assign(id, names) {
      const before = assigned.all(id);
      clear.run(id);
      for (const [position, name] of names.entries()) assign.run(id, idOf(name), position);
      for (const tag of before) dropUnused.run(tag.id);
    },
  };
}
