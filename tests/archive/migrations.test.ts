import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backUp } from '../../electron/archive/backup.ts';
import { type Connection, openConnection, openCopy } from '../../electron/archive/connection.ts';
import { type DataKey, generateDataKey } from '../../electron/archive/data-key.ts';
import { type Migration, migrate, migrations, versionOf } from '../../electron/archive/migrate.ts';
import { temporaryFolder } from '../support/test-archive.ts';

const releasedSteps: Readonly<Record<number, string>> = {
  10: '1161aafb66c2eeb02a4584df4cfa4d3d19830cf24fb2349fcd56f14076a2e409',
  20: '85d2e60f60e3b6f54acfb38ae3f655ac1e17f35cff1befed77e39b2e6a98a8d8',
  30: '258e53e47e087a6bc26fddef8fa1423cd235278b1dd90c4565aa5bd4137f4e05',
  40: '2cf4b4ebd1179b0e74e63b0ff6d8a87f0505d4d9400308c0fb4144889a4f2ad9',
  50: 'e0c27cc6ba6afad7c5ce8504f96564a4a43d2124bd0c2c903e0b9ca189e2a7fd',
  60: 'eded5ae71a3dee87828cbc74f0940075055afb66d7770f13286dbb0e60b4a772',
  70: '45da5051f339e6d311f638cc0a1167727f13bb14f53a41179fe28de1fe93f794',
  80: '0db938445c3c442b5590db67a58b1789590d0e429797894a7024eec1c2bad393',
  90: '6770f29ca962f06d83b57a1e917a488625e08e0f130725bfbc0d174a07b6566f',
  100: '8401e8a202879e97b12d7bdf5a048166d535673205d7ad3f256c7a1f30c31ba4',
  110: '1d418dd2348ff10d29a7f4335405b1d9b1e239e637109e1dce06ecd31221d6a9',
  120: '9761b219ef3cec2a6fdcae4517dc9855c907f42a22a1690aaf74a8e32a0d76b4',
  130: 'ce19e4c2d79481d664123198e9687a4c6a536b552b031e0967ae45446e7519e1',
  140: '0b45f2eca1296f27598cb42eba769f3863072a433d987745874c4eea105cb192',
};

type OpenDatabase = {
  readonly connection: Connection;
  readonly folder: string;
  readonly dataKey: DataKey;
};

/** A database raised to `version`, without the archive around it. */
function databaseAt(version: number): OpenDatabase {
  const folder = temporaryFolder();
  const file = path.join(folder, 'archive.db');
  mkdirSync(path.join(folder, 'backups'));
  writeFileSync(file, '');
  const dataKey = generateDataKey();
  const connection = openConnection(file, dataKey, () => undefined);
  onTestFinished(() => {
    connection.close();
  });
  migrate(connection, stepsUpTo(version), () => undefined);
  return { connection, folder, dataKey };
}

function stepsUpTo(version: number): Migration[] {
  return migrations.filter((step) => step.version <= version);
}

/** One row of every table of step 10, as that program wrote them. */
function insertReportOfStep10(connection: Connection): void {
  const dates = ['event', 'signed', 'registered', 'published'].flatMap((name) =>
    ['date', 'from', 'to'].map((part) => `${name}_${part}`),
  );
  const texts = ['status', 'kind', 'number', 'title', 'place', 'language', 'classification'];
  const rest = ['copy_number', 'source', 'date', 'date_from', 'date_to', 'lead', 'created_at'];
  const names = ['id', ...texts, ...rest, 'saved_at', ...dates];
  const values = names.map((name) => `'${name}'`).join(', ');
  connection.exec(`
    INSERT INTO reports (revision, ${names.join(', ')}) VALUES (3, ${values});
    INSERT INTO report_texts (report_id, body, body_version, text, text_sha256)
      VALUES ('id', '{}', 1, 'текст', 'hash');
    INSERT INTO report_names (report_id, kind, position, name) VALUES ('id', 'person', 0, 'Ли');
    INSERT INTO revisions (report_id, revision, saved_at, sha256, content)
      VALUES ('id', 3, 'then', 'hash', '{}');
    INSERT INTO changes (report_id) VALUES ('id');`);
}

function contentOf(connection: Connection, tables: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    tables.map((table) => [table, connection.prepare(`SELECT * FROM ${table}`).all()]),
  );
}

const tablesOfStep10 = ['reports', 'report_texts', 'report_names', 'revisions', 'changes'];

describe('the steps', () => {
  it('rise by tens', () => {
    const versions = migrations.map((step) => step.version);
    expect(versions).toEqual(versions.map((_, index) => (index + 1) * 10));
  });

  it('are frozen once they are released', () => {
    const hashes = migrations.map(({ version, sql }) => [
      version,
      createHash('sha256').update(sql).digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(releasedSteps);
  });

  it('lead to the same tables whether taken at once or one at a time', () => {
    const atOnce = databaseAt(Infinity);
    const stepwise = databaseAt(10);
    for (const { version } of migrations) {
      migrate(stepwise.connection, stepsUpTo(version), () => undefined);
    }
    const schema = ({ connection }: OpenDatabase) =>
      connection.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
    expect(schema(stepwise)).toEqual(schema(atOnce));
    expect(versionOf(stepwise.connection)).toBe(migrations.at(-1)?.version);
  });

  it('keep foreign keys on afterwards', () => {
    expect(databaseAt(Infinity).connection.pragma('foreign_keys')).toBe(1);
  });
});

describe('a database of an older program', () => {
  it('of step 10 keeps every row on its way to step 20', () => {
    const { connection } = databaseAt(10);
    insertReportOfStep10(connection);
    const before = contentOf(connection, tablesOfStep10);
    migrate(connection, stepsUpTo(20), () => undefined);
    expect(contentOf(connection, tablesOfStep10)).toEqual(before);
    expect(contentOf(connection, ['tags', 'report_tags'])).toEqual({ tags: [], report_tags: [] });
  });

  it('of step 20 keeps every row on its way to step 30, its reports without an import', () => {
    const { connection } = databaseAt(20);
    insertReportOfStep10(connection);
    connection.exec(`
      INSERT INTO tags (id, name, fold) VALUES ('tag', 'Порт', 'порт');
      INSERT INTO report_tags (report_id, tag_id, position) VALUES ('id', 'tag', 0);`);
    const tables = [...tablesOfStep10, 'tags', 'report_tags'];
    const before = contentOf(connection, tables);
    migrate(connection, stepsUpTo(30), () => undefined);
    const [report] = before['reports'] as object[];
    expect(contentOf(connection, tables)).toEqual({
      ...before,
      reports: [{ ...report, import_id: null }],
    });
  });

  it.each([
    [null, {}],
    ['Порт', { tags: ['Порт'] }],
  ])(
    'of step 30 keeps every row on its way to step 40, and the tag %s as a filter',
    (tag, filters) => {
      const { connection } = databaseAt(30);
      insertReportOfStep10(connection);
      const place = { selectedId: 'id', query: 'карп', listScroll: 7, reportScroll: 8, caret: 9 };
      connection
        .prepare(
          `INSERT INTO archive (only_row, id, created_at, mission, workspace)
         VALUES (1, 'archive', 'then', '{}', ?)`,
        )
        .run(JSON.stringify({ ...place, tag }));
      const before = contentOf(connection, tablesOfStep10);
      migrate(connection, stepsUpTo(40), () => undefined);
      expect(contentOf(connection, tablesOfStep10)).toEqual(before);
      expect(contentOf(connection, ['saved_searches', 'search_history'])).toEqual({
        saved_searches: [],
        search_history: [],
      });
      const kept = connection.prepare<{ workspace: string }>('SELECT workspace FROM archive').get();
      const workspace: unknown = JSON.parse(kept?.workspace ?? '');
      expect(workspace).toEqual({ ...place, filters, sort: 'relevance' });
    },
  );

  it('of step 40 keeps every row on its way to step 50, and trusts no search snapshot', () => {
    const { connection } = databaseAt(40);
    insertReportOfStep10(connection);
    connection.exec(`
      INSERT INTO archive (only_row, id, created_at, mission, workspace)
        VALUES (1, 'archive', 'then', '{}', '{}');
      INSERT INTO saved_searches (id, name, search) VALUES ('search', 'Порт', '{}');
      INSERT INTO search_history (search) VALUES ('{}');`);
    const tables = [...tablesOfStep10, 'archive', 'saved_searches', 'search_history'];
    const before = contentOf(connection, tables);
    migrate(connection, stepsUpTo(50), () => undefined);
    const [archive] = before['archive'] as object[];
    expect(contentOf(connection, tables)).toEqual({
      ...before,
      archive: [{ ...archive, search_snapshot: null }],
    });
  });

  it('of step 50 keeps every row on its way to step 80, its revisions with notes', () => {
    const { connection } = databaseAt(50);
    insertReportOfStep10(connection);
    const before = contentOf(connection, tablesOfStep10);
    migrate(connection, stepsUpTo(80), () => undefined);
    const [report] = before['reports'] as object[];
    expect(contentOf(connection, [...tablesOfStep10, 'audit', 'revision_notes'])).toEqual({
      ...before,
      reports: [{ ...report, deleted_reason: '', emptied_at: null }],
      audit: [],
      revision_notes: [
        {
          report_id: 'id',
          revision: 3,
          cause: 'saved',
          status: 'draft',
          author: '',
          reason: '',
          session: '',
          is_dispensable: 0,
        },
      ],
    });
  });

  it('of step 80 keeps every row on its way to step 90, with one series for all kinds', () => {
    const { connection } = databaseAt(80);
    insertReportOfStep10(connection);
    const before = contentOf(connection, tablesOfStep10);
    migrate(connection, stepsUpTo(90), () => undefined);
    const [report] = before['reports'] as object[];
    expect(contentOf(connection, [...tablesOfStep10, 'series'])).toEqual({
      ...before,
      reports: [{ ...report, requisites: '{}' }],
      series: [expect.objectContaining({ kinds: '[]', pattern: '{n}', is_retired: 0 })],
    });
  });

  it('of step 90 keeps every row on its way to step 110, its tags without a colour', () => {
    const { connection } = databaseAt(90);
    insertReportOfStep10(connection);
    connection.exec(`INSERT INTO tags (id, name, fold) VALUES ('tag', 'Порт', 'порт')`);
    const before = contentOf(connection, [...tablesOfStep10, 'series']);
    migrate(connection, stepsUpTo(110), () => undefined);
    const fresh = ['tags', 'tag_names', 'templates', 'undo'];
    expect(contentOf(connection, [...tablesOfStep10, 'series', ...fresh])).toEqual({
      ...before,
      tags: [{ id: 'tag', name: 'Порт', fold: 'порт', colour: '' }],
      tag_names: [],
      templates: [],
      undo: [],
    });
  });

  it('is copied whole into backups before it is raised, when it holds reports', () => {
    const { connection, folder, dataKey } = databaseAt(20);
    insertReportOfStep10(connection);
    const madeAt = new Date('2026-11-22T12:03:01.500Z');
    migrate(connection, migrations, () => {
      backUp(connection, dataKey, folder, madeAt);
    });
    expect(readdirSync(path.join(folder, 'backups'))).toEqual(['archive-20261122T120301Z-v20.db']);

    const copy = openCopy(path.join(folder, 'backups/archive-20261122T120301Z-v20.db'), dataKey);
    onTestFinished(() => {
      copy.close();
    });
    expect(versionOf(copy)).toBe(20);
    expect(copy.prepare('SELECT title FROM reports').all()).toEqual([{ title: 'title' }]);
    expect(() => copy.exec('DELETE FROM reports')).toThrow('read-only');
  });

  it('is not copied while it is empty or needs no step', () => {
    const refuse = (): void => {
      throw new Error('no backup was needed');
    };
    const empty = databaseAt(10);
    migrate(empty.connection, migrations, refuse);
    insertReportOfStep10(empty.connection);
    migrate(empty.connection, migrations, refuse);
    expect(empty.connection.prepare('SELECT count(*) AS count FROM reports').get()).toEqual({
      count: 1,
    });
  });

  it.each([
    ['a step fails', 'CREATE TABLE half (a TEXT) STRICT; SELECT * FROM nowhere'],
    [
      'a reference is broken',
      `CREATE TABLE half (a TEXT) STRICT;
       INSERT INTO report_names (report_id, kind, position, name)
         VALUES ('unknown', 'person', 0, 'Ли')`,
    ],
  ])('stays as it was when %s', (_, sql) => {
    const { connection } = databaseAt(Infinity);
    const newest = versionOf(connection);
    const before = contentOf(connection, ['sqlite_schema', 'report_names']);
    expect(() =>
      migrate(connection, [...migrations, { version: newest + 10, sql }], () => undefined),
    ).toThrow();
    expect(contentOf(connection, ['sqlite_schema', 'report_names'])).toEqual(before);
    expect(versionOf(connection)).toBe(newest);
    expect(connection.pragma('foreign_keys')).toBe(1);
  });

  it('stays as it was when the backup cannot be made', () => {
    const { connection } = databaseAt(20);
    insertReportOfStep10(connection);
    const fail = (): void => {
      throw new Error('no room for a backup');
    };
    expect(() => migrate(connection, migrations, fail)).toThrow('no room for a backup');
    expect(versionOf(connection)).toBe(20);
  });
});

describe('a backup', () => {
  it('clears away what a cut one left and leaves finished ones', () => {
    const { connection, folder, dataKey } = databaseAt(Infinity);
    const backups = path.join(folder, 'backups');
    writeFileSync(path.join(backups, '.archive-old.db.part'), 'cut');
    const first = backUp(connection, dataKey, folder, new Date('2026-11-22T12:00:00Z'));
    const second = backUp(connection, dataKey, folder, new Date('2026-11-22T12:00:01Z'));
    expect(readdirSync(backups).toSorted()).toEqual([first, second]);
  });

  it('cannot be opened with another key', () => {
    const { connection, folder, dataKey } = databaseAt(Infinity);
    const name = backUp(connection, dataKey, folder, new Date());
    const copy = openCopy(path.join(folder, 'backups', name), generateDataKey());
    onTestFinished(() => {
      copy.close();
    });
    expect(() => copy.prepare('SELECT 1 FROM reports')).toThrow('corrupt');
  });
});
