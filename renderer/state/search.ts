import { create } from 'zustand';
import type { EventData } from '#contract/events.ts';
import { emptySearch, type Search } from '#contract/search.ts';
import type { Answer, Progress, SearchOptions } from '../search/client.ts';
import { correctedQuery } from './corrected-query.ts';
import { needsIndex } from './filters.ts';
import { queryClient } from './query-client.ts';
import { rowsQuery } from './rows.ts';
import { countSavedSearches } from './saved-searches.ts';
import { closeSearchClient, openSearchClient, searchClient } from './search-client.ts';
import { today } from './today.ts';
import { useWorkspace } from './workspace.ts';

// More hits than anybody walks through; the count beside them is of all.
const hitLimit = 1000;
// While the index grows the same query is asked again, but not more often than it can be read.
const repeatAfterMs = 400;

type SearchState = {
  readonly progress: Progress;
  /** Of the last search answered; without reports where the rows themselves are listed. */
  readonly result: Answer | null;
  /** The search that `result` answers. */
  readonly answered: Search;
  /** Its words as they were found, typos corrected: what hits are marked by. */
  readonly words: string;
  readonly error: unknown;
};

const initial: SearchState = {
  progress: { indexed: 0, isReady: false },
  result: null,
  answered: emptySearch,
  words: '',
  error: null,
};

export const useSearch = create<SearchState>()(() => initial);

let stopFollowing: (() => void) | undefined;
let repeatTimer: ReturnType<typeof setTimeout> | undefined;

/** Counts the archives opened and closed, so that a start that comes too late is dropped. */
let sitting = 0;

/**
 * Starts the index of the archive that has just been opened, once the list has its rows: both read
 * a long stream from main, and the list is what people look at first.
 */
export async function startSearch(): Promise<void> {
  const started = (sitting += 1);
  await queryClient.ensureQueryData(rowsQuery).catch(() => undefined);
  if (started !== sitting) return;
  const client = openSearchClient();
  const ends = [
    client.onProgress((progress) => {
      useSearch.setState({ progress });
      if (!progress.isReady) {
        searchAgainSoon();
        return;
      }
      void search();
      countSavedSearches();
    }),
    useWorkspace.subscribe((now, before) => {
      const isSame =
        now.query === before.query &&
        now.filters === before.filters &&
        now.sort === before.sort &&
        now.isExact === before.isExact;
      if (!isSame) void search();
    }),
  ];
  stopFollowing = () => ends.forEach((end) => end());
  void search();
}

export function forgetSearch(): void {
  sitting += 1;
  stopFollowing?.();
  clearTimeout(repeatTimer);
  repeatTimer = undefined;
  closeSearchClient();
  useSearch.setState(initial);
}

export function applyToSearch(change: EventData<'archive.changed'>): void {
  // The worker reports its progress once the change is in, which is when to search again.
  searchClient()?.apply(change);
}

function searchAgainSoon(): void {
  if (repeatTimer) return;
  repeatTimer = setTimeout(() => {
    repeatTimer = undefined;
    void search();
  }, repeatAfterMs);
}

/** Whether only the index can answer; what the rows themselves can say needs no waiting for it. */
export function asksIndex({ query, filters }: Pick<Search, 'query' | 'filters'>): boolean {
  return query.trim() !== '' || needsIndex(filters);
}

/** Whether the list shows what the index has found, and not simply the rows. */
export function useIsSearch(): boolean {
  const isAsked = useWorkspace(asksIndex);
  const isAnswered = useSearch(({ result, answered }) => result !== null && asksIndex(answered));
  return isAsked && isAnswered;
}

/** The search in force, as the index is asked for it. */
export function searchOptions(
  now: Pick<ReturnType<typeof useWorkspace.getState>, 'query' | 'filters' | 'sort' | 'isExact'>,
): SearchOptions {
  const { query, filters, sort, isExact } = now;
  return {
    sort: query.trim() === '' ? 'date' : sort,
    filters,
    today: today(),
    exact: isExact,
  };
}

async function search(): Promise<void> {
  const client = searchClient();
  if (!client) return;
  const { query, filters, sort, isExact } = useWorkspace.getState();
  try {
    const result = await client.search(query, {
      ...searchOptions({ query, filters, sort, isExact }),
      // What the rows themselves can say is listed from them.
      limit: asksIndex({ query, filters }) ? hitLimit : 0,
    });
    const now = useWorkspace.getState();
    const isCurrent = client === searchClient() && now.query === query && now.filters === filters;
    if (!result || !isCurrent) return;
    const words = correctedQuery(query, result.how.corrections);
    useSearch.setState({ result, answered: { query, filters, sort }, words, error: null });
  } catch (error) {
    if (client === searchClient()) useSearch.setState({ error });
  }
}
