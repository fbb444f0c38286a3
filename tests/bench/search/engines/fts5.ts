// SQLite's FTS5 in a file of its own: words by Unicode, prefixes of one to three letters indexed,
// texts not kept, the fifty best by BM25.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { ReportId } from '#contract/ids.ts';
import { reportId } from '../../../unit/search/searchable.ts';
import { isUnfinished, type BenchQuery } from '../workload/query-class.ts';
import { hitLimit, type BenchEngine, type EngineKind } from './engine.ts';
import { boosts, fields, filteredFrom, filteredKinds, lower, textsOf } from './fields.ts';

const columns = fields.join(', ');
const cannot = new Set(['typo', 'similar', 'facets', 'chinese']);
const rank = `bm25(words, ${fields.map((field) => boosts[field]).join(', ')})`;

export const fts5: EngineKind = {
  create() {
    const file = newFile();
    const database = open(file);
    database.exec(`
      create table cards (report integer primary key, day text not null, kind text not null);
      create virtual table words using fts5(
        ${columns}, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3',
        content = '', contentless_delete = 1
      );
    `);
    return engineOver(database, file);
  },
  open(snapshot) {
    const file = newFile();
    writeFileSync(file, snapshot);
    return engineOver(open(file), file);
  },
};

function newFile(): string {
  return path.join(mkdtempSync(path.join(os.tmpdir(), 'chancery-bench-')), 'words.db');
}

function open(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('cache_size = -262144');
  database.pragma('mmap_size = 2147418112');
  return database;
}

function engineOver(database: Database.Database, file: string): BenchEngine {
  const addWords = database.prepare(
    `insert into words (rowid, ${columns}) values (?${', ?'.repeat(fields.length)})`,
  );
  const removeWords = database.prepare('delete from words where rowid = ?');
  const addCard = database.prepare('insert into cards (report, day, kind) values (?, ?, ?)');
  const find = database
    .prepare(`select rowid from words where words match ? order by ${rank} limit ${hitLimit}`)
    .pluck();
  const findFiltered = database
    .prepare(
      `select words.rowid from words join cards on report = words.rowid
       where words match ? and day >= '${filteredFrom}'
         and kind in (${filteredKinds.map((kind) => `'${kind}'`).join(', ')})
       order by ${rank} limit ${hitLimit}`,
    )
    .pluck();

  const put = (document: Parameters<typeof textsOf>[0]): void => {
    const texts = textsOf(document);
    addWords.run(numberOf(document.row.id), ...fields.map((field) => lower(texts[field])));
  };
  const ask = (query: BenchQuery, joint: string): ReportId[] => {
    const statement = query.of === 'filter' ? findFiltered : find;
    return (statement.all(matchOf(query, joint)) as number[]).map(reportId);
  };
  const checkpoint = (): unknown => database.pragma('wal_checkpoint(TRUNCATE)');

  return {
    add: database.transaction((documents: Parameters<BenchEngine['add']>[0]) => {
      for (const document of documents) {
        put(document);
        addCard.run(numberOf(document.row.id), document.row.dateFrom, document.row.kind);
      }
    }),
    finish() {
      database.exec("insert into words (words) values ('optimize')");
      checkpoint();
    },
    search(query) {
      if (cannot.has(query.of)) return null;
      let ids = ask(query, ' ');
      if (ids.length === 0 && query.of === 'partial') ids = ask(query, ' OR ');
      return { ids, total: ids.length };
    },
    replace(document) {
      removeWords.run(numberOf(document.row.id));
      put(document);
    },
    save() {
      checkpoint();
      return readFileSync(file);
    },
    fileBytes() {
      checkpoint();
      return statSync(file).size;
    },
    close() {
      database.close();
      rmSync(path.dirname(file), { recursive: true });
    },
  };
}

/** Undoes `reportId`. */
function numberOf(id: ReportId): number {
  return Number(id.slice(-12));
}

function matchOf({ of, words }: BenchQuery, joint: string): string {
  if (of === 'phrase') return `"${words.join(' ')}"`;
  const star = isUnfinished(of) ? '*' : '';
  return words.map((word, at) => `"${word}"${at === words.length - 1 ? star : ''}`).join(joint);
}
