// Searches kept under a name, each with how many reports it finds now.
import { create } from 'zustand';
import type { SavedSearchId } from '#contract/ids.ts';
import type { SavedSearch, Search } from '#contract/search.ts';
import { call } from '../bridge/bridge.ts';
import { isSameSearch } from './filters.ts';
import { searchClient } from './search-client.ts';
import { today } from './today.ts';
import { currentSearch, useWorkspace } from './workspace.ts';

type SavedSearchesState = {
  readonly saved: readonly SavedSearch[];
  /** Reports found by each; one that has not been counted yet is absent. */
  readonly counts: ReadonlyMap<SavedSearchId, number>;
  /** The one deleted last, until it is brought back or another is. */
  readonly deleted: SavedSearch | null;
};

const initial: SavedSearchesState = { saved: [], counts: new Map(), deleted: null };

export const useSavedSearches = create<SavedSearchesState>()(() => initial);

// Numbers beside names: one round of counting after a burst of saves is soon enough.
const countAfterMs = 500;

let forgottenCount = 0;
let countTimer: ReturnType<typeof setTimeout> | undefined;

export async function loadSavedSearches(): Promise<void> {
  const asked = forgottenCount;
  const saved = await call('savedSearch.list', {}).catch(() => []);
  if (asked !== forgottenCount) return;
  useSavedSearches.setState({ saved });
  countSavedSearches();
}

export function forgetSavedSearches(): void {
  forgottenCount += 1;
  clearTimeout(countTimer);
  countTimer = undefined;
  useSavedSearches.setState(initial);
}

/** The saved search that is open now; null where the present one is not saved. */
export function useOpenSavedSearch(): SavedSearch | null {
  const saved = useSavedSearches((state) => state.saved);
  return useWorkspace((now) => saved.find(({ search }) => isSameSearch(search, now)) ?? null);
}

/** Keeps the present search under a name. */
export async function saveCurrentSearch(name: string): Promise<void> {
  await keep(name, currentSearch());
}

export async function renameSavedSearch(id: SavedSearchId, name: string): Promise<void> {
  await call('savedSearch.rename', { id, name });
  useSavedSearches.setState(({ saved }) => ({
    saved: saved.map((one) => (one.id === id ? { ...one, name } : one)),
  }));
}

export async function deleteSavedSearch(deleted: SavedSearch): Promise<void> {
  await call('savedSearch.delete', { id: deleted.id });
  useSavedSearches.setState(({ saved }) => ({
    saved: saved.filter(({ id }) => id !== deleted.id),
    deleted,
  }));
}

/** Keeps the one deleted last again, at the end of the list. */
export async function bringBackSavedSearch(): Promise<void> {
  const { deleted } = useSavedSearches.getState();
  if (deleted) await keep(deleted.name, deleted.search);
}

async function keep(name: string, search: Search): Promise<void> {
  const asked = forgottenCount;
  const made = await call('savedSearch.create', { name, search });
  if (asked !== forgottenCount) return;
  useSavedSearches.setState(({ saved }) => ({ saved: [...saved, made], deleted: null }));
  countSavedSearches();
}

/** Has the worker count again, once things are quiet. */
export function countSavedSearches(): void {
  clearTimeout(countTimer);
  countTimer = setTimeout(() => void countAll(), countAfterMs);
}

/** One after another, so that a search a person waits for comes between two of them. */
async function countAll(): Promise<void> {
  const asked = forgottenCount;
  for (const { id, search } of useSavedSearches.getState().saved) {
    const { query, filters } = search;
    const count = await searchClient()
      ?.count(query, { filters, today: today() })
      .catch(() => null);
    if (asked !== forgottenCount) return;
    if (count === null || count === undefined) continue;
    useSavedSearches.setState(({ counts }) =>
      counts.get(id) === count ? {} : { counts: new Map(counts).set(id, count) },
    );
  }
}
