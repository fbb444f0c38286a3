import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedSearchId } from '#contract/ids.ts';
import { type Filters, historyLength, type Search } from '#contract/search.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

function searchFor(query: string, filters: Filters = {}): Search {
  return { query, filters, sort: 'relevance' };
}

function savedId(number: number): SavedSearchId {
  return `0192f0c4-0000-7000-8000-${String(number).padStart(12, '0')}` as SavedSearchId;
}

let archive: Archive;
let folder: string;

beforeEach(async () => {
  ({ archive, folder } = await makeTestArchive());
});

describe('saved searches', () => {
  const harbours = {
    id: savedId(1),
    name: 'Порты Цзянсу',
    search: {
      query: 'порт -аэропорт',
      filters: {
        places: ['Нанкин', '南京'],
        kinds: ['visit' as const],
        days: { from: '2025-01-01', to: null },
      },
      sort: 'date' as const,
    },
  };

  it('come back as they were given, in the order they were made, also after a restart', async () => {
    const second = { id: savedId(2), name: 'А', search: searchFor('') };
    archive.searches.add(harbours);
    archive.searches.add(second);
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.searches.list()).toEqual([harbours, second]);
  });

  it('take another name and keep the rest', () => {
    archive.searches.add(harbours);
    archive.searches.rename(harbours.id, 'Гавани');
    expect(archive.searches.list()).toEqual([{ ...harbours, name: 'Гавани' }]);
  });

  it('that are gone cannot be renamed, and may be deleted again', () => {
    archive.searches.add(harbours);
    archive.searches.delete(harbours.id);
    archive.searches.delete(harbours.id);
    expect(archive.searches.list()).toEqual([]);
    expect(() => archive.searches.rename(harbours.id, 'Гавани')).toThrow('not-found');
  });

  it('of a later program are passed over and kept', async () => {
    archive.searches.add(harbours);
    archive.close();
    const connection = await openTestConnection(folder);
    connection.exec(
      `INSERT INTO saved_searches (id, name, search) VALUES ('z', 'x', '{"query":"","moods":[]}')`,
    );
    connection.close();
    const again = await openTestArchive(folder);
    expect(again.searches.list()).toEqual([harbours]);
  });
});

describe('the search history', () => {
  it('is latest first, and a search made again comes to the front', () => {
    archive.searches.remember(searchFor('карп'));
    archive.searches.remember(searchFor('мэр', { tags: ['порт'] }));
    archive.searches.remember({ sort: 'relevance', filters: {}, query: 'карп' });
    expect(archive.searches.history()).toEqual([
      searchFor('карп'),
      searchFor('мэр', { tags: ['порт'] }),
    ]);
  });

  it('knows the same words with other filters as another search', () => {
    archive.searches.remember(searchFor('карп'));
    archive.searches.remember(searchFor('карп', { kinds: ['note'] }));
    expect(archive.searches.history()).toHaveLength(2);
  });

  it('forgets the oldest beyond its length', () => {
    for (let number = 0; number < historyLength + 5; number += 1) {
      archive.searches.remember(searchFor(`слово ${number}`));
    }
    const history = archive.searches.history();
    expect(history).toHaveLength(historyLength);
    expect(history.at(0)?.query).toBe(`слово ${historyLength + 4}`);
    expect(history.at(-1)?.query).toBe('слово 5');
  });

  it('is empty once it was cleared, while saved searches stay', () => {
    const kept = { id: savedId(1), name: 'Мэр', search: searchFor('мэр') };
    archive.searches.add(kept);
    archive.searches.remember(searchFor('карп'));
    archive.searches.forgetHistory();
    expect(archive.searches.history()).toEqual([]);
    expect(archive.searches.list()).toEqual([kept]);
  });
});
