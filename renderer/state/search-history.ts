// The last searches made, latest first, as the archive keeps them.
import { create } from 'zustand';
import { historyLength, type Search } from '#contract/search.ts';
import { call } from '../bridge/bridge.ts';
import { isSameSearch } from './filters.ts';
import { currentSearch } from './workspace.ts';

type HistoryState = { readonly searches: readonly Search[] };

export const useSearchHistory = create<HistoryState>()(() => ({ searches: [] }));

/** Counts how often everything was forgotten: an answer asked for before that comes too late. */
let forgottenCount = 0;

/** It is a convenience: without it the person starts from an empty one. */
export async function loadSearchHistory(): Promise<void> {
  const asked = forgottenCount;
  const searches = await call('searchHistory.list', {}).catch(() => []);
  if (asked === forgottenCount) useSearchHistory.setState({ searches });
}

export function forgetSearchHistory(): void {
  forgottenCount += 1;
  useSearchHistory.setState({ searches: [] });
}

/**
 * Puts the present search at the front: called when a person has made something of it, so that the
 * history holds searches and not keystrokes. One without words is none.
 */
export function rememberSearch(): void {
  const search = { ...currentSearch(), query: currentSearch().query.trim() };
  const { searches } = useSearchHistory.getState();
  const [latest] = searches;
  if (search.query === '' || (latest && isSameSearch(latest, search))) return;
  const others = searches.filter((one) => !isSameSearch(one, search));
  useSearchHistory.setState({ searches: [search, ...others].slice(0, historyLength) });
  // A search that could not be remembered is no loss worth a message.
  void call('searchHistory.add', search).catch(() => undefined);
}

/** Throws when the archive could not forget them; then they are shown again. */
export async function clearSearchHistory(): Promise<void> {
  const before = useSearchHistory.getState();
  useSearchHistory.setState({ searches: [] });
  try {
    await call('searchHistory.clear', {});
  } catch (error) {
    useSearchHistory.setState(before);
    throw error;
  }
}
