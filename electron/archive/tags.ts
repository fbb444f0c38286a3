import { v7 as uuidv7 } from 'uuid';
import type { ReportId, TagId } from '#contract/ids.ts';
import { foldTag } from '#contract/fold-tag.ts';
import type { Tag, TagColour, TagNames } from '#contract/tag.ts';
import type { Connection } from './connection.ts';

/** A tag without the count of its reports. */
export type TagRecord = Omit<Tag, 'reports'>;

export type TagStore = {
  /** Tags of each report in the order they were given; a report without any is left out. */
  of(ids: readonly ReportId[]): ReadonlyMap<ReportId, string[]>;
  /**
   * Replaces a report's tags; spellings that fold alike are one tag, under its first spelling, and so
   * are its names in other languages.
   */
  assign(id: ReportId, names: readonly string[]): void;
  /** By name. */
  all(): TagRecord[];
  get(id: TagId): TagRecord | undefined;
  /** The tag that has this name in any language. */
  find(name: string): TagId | undefined;
  put(tag: TagRecord): void;
  /** Puts a tag back as it was; not where its name has become another tag's since. */
  restore(tag: TagRecord): void;
  drop(id: TagId): void;
};

type Row = { readonly id: TagId; readonly name: string; readonly colour: TagColour };
type NameRow = { readonly language: keyof TagNames; readonly name: string };

const nameless: TagNames = { ru: '', kk: '', zh: '', en: '' };

export function createTags(connection: Connection): TagStore {
  const of = connection.prepare<{ id: ReportId; name: string }>(`
    SELECT report_tags.report_id AS id, tags.name
    FROM json_each(?) AS wanted
    JOIN report_tags ON report_tags.report_id = wanted.value
    JOIN tags ON tags.id = report_tags.tag_id
    ORDER BY report_tags.report_id, report_tags.position`);
  const find = connection.prepare<{ id: TagId }>(`
    SELECT id FROM tags WHERE fold = @fold
    UNION ALL SELECT tag_id FROM tag_names WHERE fold = @fold LIMIT 1`);
  const put = connection.prepare(`
    INSERT INTO tags (id, name, fold, colour) VALUES (@id, @name, @fold, @colour)
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, fold = excluded.fold, colour = excluded.colour`);
  const clearNames = connection.prepare('DELETE FROM tag_names WHERE tag_id = ?');
  const addName = connection.prepare(
    'INSERT INTO tag_names (tag_id, language, name, fold) VALUES (?, ?, ?, ?)',
  );
  const rows = connection.prepare<Row>('SELECT id, name, colour FROM tags ORDER BY fold');
  const row = connection.prepare<Row>('SELECT id, name, colour FROM tags WHERE id = ?');
  const names = connection.prepare<NameRow>(
    'SELECT language, name FROM tag_names WHERE tag_id = ?',
  );
  const assigned = connection.prepare<{ id: TagId }>(
    'SELECT tag_id AS id FROM report_tags WHERE report_id = ?',
  );
  const clear = connection.prepare('DELETE FROM report_tags WHERE report_id = ?');
  const assign = connection.prepare(
    'INSERT OR IGNORE INTO report_tags (report_id, tag_id, position) VALUES (?, ?, ?)',
  );
  // A misspelt tag taken back must not stay behind to lend its spelling to the next one; a tag that
  // somebody gave a colour or names is no slip.
  const dropUnused = connection.prepare(`
    DELETE FROM tags
    WHERE id = ? AND colour = ''
      AND NOT EXISTS (SELECT 1 FROM report_tags WHERE tag_id = tags.id)
      AND NOT EXISTS (SELECT 1 FROM tag_names WHERE tag_id = tags.id)`);
  const drop = connection.prepare('DELETE FROM tags WHERE id = ?');

  const findId = (name: string): TagId | undefined => find.get({ fold: foldTag(name) })?.id;

  function idOf(name: string): TagId {
    const known = findId(name);
    if (known !== undefined) return known;
    const id = uuidv7() as TagId;
    put.run({ id, name, fold: foldTag(name), colour: '' });
    return id;
  }

  function withNames(tag: Row): TagRecord {
    const own = Object.fromEntries(names.all(tag.id).map(({ language, name }) => [language, name]));
    return { ...tag, names: { ...nameless, ...own } };
  }

  function write({ id, name, names: own, colour }: TagRecord): void {
    put.run({ id, name, fold: foldTag(name), colour });
    clearNames.run(id);
    for (const [language, text] of Object.entries(own)) {
      if (text !== '') addName.run(id, language, text, foldTag(text));
    }
  }

  return {
    of(ids) {
      const byReport = new Map<ReportId, string[]>();
      for (const { id, name } of of.all(JSON.stringify(ids))) {
        const given = byReport.get(id);
        if (given === undefined) byReport.set(id, [name]);
        else given.push(name);
      }
      return byReport;
    },
    assign(id, given) {
      const before = assigned.all(id);
      clear.run(id);
      for (const [position, name] of given.entries()) assign.run(id, idOf(name), position);
      for (const tag of before) dropUnused.run(tag.id);
    },
    all: () => rows.all().map(withNames),
    get(id) {
      const found = row.get(id);
      return found && withNames(found);
    },
    find: findId,
    put: write,
    restore(tag) {
      const isOurs = [tag.name, ...Object.values(tag.names)].every((name) => {
        const owner = name === '' ? undefined : findId(name);
        return owner === undefined || owner === tag.id;
      });
      if (isOurs) write(tag);
    },
    drop: (id) => {
      drop.run(id);
    },
  };
}
