import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyLength } from '#contract/search.ts';
import {
  clearSearchHistory,
  forgetSearchHistory,
  rememberSearch,
  useSearchHistory,
} from '../../../../renderer/state/search-history.ts';
import { forgetWorkspace, openSearch } from '../../../../renderer/state/workspace.ts';
import { type FakeMain, startFakeMain } from './fake-main.ts';

let main: FakeMain;

beforeEach(() => {
  main = startFakeMain();
});
afterEach(() => {
  forgetSearchHistory();
  forgetWorkspace();
  main.stop();
});

const history = () => useSearchHistory.getState().searches.map(({ query }) => query);
const added = () => main.asked.filter(({ name }) => name === 'searchHistory.add');

function make(query: string): void {
  openSearch({ query, filters: {}, sort: 'relevance' });
  rememberSearch();
}

describe('the search history', () => {
  it('holds the searches made, latest first and each once, and has them kept', async () => {
    make('карп');
    make('мэр ');
    make('карп');
    expect(history()).toEqual(['карп', 'мэр']);
    await vi.waitFor(() => expect(added()).toHaveLength(3));
  });

  it('takes a search made twice in a row for one', () => {
    make('карп');
    make('карп ');
    expect(added()).toHaveLength(1);
  });

  it('holds no search without words', () => {
    make('  ');
    expect(history()).toEqual([]);
  });

  it('forgets the oldest beyond its length', () => {
    for (let number = 0; number <= historyLength; number += 1) make(`слово ${number}`);
    expect(history()).toHaveLength(historyLength);
    expect(history().at(-1)).toBe('слово 1');
  });

  it('comes back when the archive could not forget it', async () => {
    make('карп');
    main.refused.set('searchHistory.clear', 'disk-full');
    await expect(clearSearchHistory()).rejects.toThrow('disk-full');
    expect(history()).toEqual(['карп']);
  });
});
