// Searches a person kept under a name, and the last ones made. Their words are words of the
// archive, which is why they lie in it.
import * as v from 'valibot';
import { AppError } from '#contract/errors.ts';
import type { SavedSearchId } from '#contract/ids.ts';
import { historyLength, type SavedSearch, Search } from '#contract/search.ts';
import type { Connection } from './connection.ts';

export type Searches = {
  /** In the order they were made. */
  list(): SavedSearch[];
  add(saved: SavedSearch): void;
  /** Throws 'not-found'. */
  rename(id: SavedSearchId, name: string): void;
  /** One that is gone already is no error. */
  delete(id: SavedSearchId): void;
  /** Latest first, each search once. */
  history(): Search[];
  remember(search: Search): void;
  forgetHistory(): void;
};

type SavedRecord = {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly search: string;
};

export function createSearches(connection: Connection): Searches {
  const list = connection.prepare<SavedRecord>(
    'SELECT id, name, search FROM saved_searches ORDER BY id',
  );
  const add = connection.prepare('INSERT INTO saved_searches (id, name, search) VALUES (?, ?, ?)');
  const rename = connection.prepare('UPDATE saved_searches SET name = ? WHERE id = ?');
  const remove = connection.prepare('DELETE FROM saved_searches WHERE id = ?');
  const history = connection.prepare<{ search: string }>(
    'SELECT search FROM search_history ORDER BY seq DESC',
  );
  const remember = connection.prepare('INSERT OR REPLACE INTO search_history (search) VALUES (?)');
  const forgetOldest = connection.prepare(`
    DELETE FROM search_history
    WHERE seq NOT IN (SELECT seq FROM search_history ORDER BY seq DESC LIMIT ${historyLength})`);
  const forgetAll = connection.prepare('DELETE FROM search_history');

  return {
    list: () =>
      list.all().flatMap(({ search, ...saved }) => {
        const read = readSearch(search);
        return read === null ? [] : [{ ...saved, search: read }];
      }),
    add: ({ id, name, search }) => {
      add.run(id, name, written(search));
    },
    rename: (id, name) => {
      if (rename.run(name, id) === 0) throw new AppError('not-found', { name });
    },
    delete: (id) => {
      remove.run(id);
    },
    history: () => history.all().flatMap(({ search }) => readSearch(search) ?? []),
    remember: (search) =>
      connection.transaction(() => {
        remember.run(written(search));
        forgetOldest.run();
      }),
    forgetHistory: () => {
      forgetAll.run();
    },
  };
}

/** Fields in the schema's own order, so that one search has one text. */
function written(search: Search): string {
  return JSON.stringify(v.parse(Search, search));
}

/** A search in words a later program knows and this one does not is passed over, not refused. */
function readSearch(text: string): Search | null {
  const parsed = v.safeParse(Search, JSON.parse(text));
  return parsed.success ? parsed.output : null;
}
