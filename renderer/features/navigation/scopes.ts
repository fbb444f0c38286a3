import { useMemo } from 'react';
import { emptySearch, type Filters, type SavedSearch } from '#contract/search.ts';
import { isFiltered, isSameSearch } from '../../state/filters.ts';
import type { TagCount } from '../../state/row-list.ts';
import { useRows, useTags } from '../../state/rows.ts';
import { useOpenSavedSearch, useSavedSearches } from '../../state/saved-searches.ts';
import { openSearch, setFilters, useWorkspace } from '../../state/workspace.ts';

/** What the navigation can choose: `other` is a narrower choice made elsewhere. */
export type Scope =
  | { readonly scope: 'all' | 'drafts' | 'other' }
  | { readonly scope: 'tag'; readonly tag: string }
  | { readonly scope: 'saved'; readonly saved: SavedSearch };

export type ScopeCounts = {
  /** Null until all rows are here. */
  readonly all: number | null;
  readonly drafts: number | null;
  readonly tags: readonly TagCount[];
};

/** How many reports each choice of the navigation holds. */
export function useScopeCounts(): ScopeCounts {
  const { rows, isComplete } = useRows();
  const tags = useTags();
  const drafts = useMemo(() => rows.filter((row) => row.status === 'draft').length, [rows]);
  return { all: isComplete ? rows.length : null, drafts: isComplete ? drafts : null, tags };
}

const tagPrefix = 'tag:';
const savedPrefix = 'saved:';

/** A choice as the key of a list item; none for what no item stands for. */
export function scopeKey(scope: Scope): string {
  switch (scope.scope) {
    case 'tag':
      return `${tagPrefix}${scope.tag}`;
    case 'saved':
      return `${savedPrefix}${scope.saved.id}`;
    default:
      return scope.scope;
  }
}

const drafts: Filters = { statuses: ['draft'] };

export function useScope(): Scope {
  const filters = useWorkspace((state) => state.filters);
  const isSimilar = useWorkspace((state) => state.similarTo !== null);
  const saved = useOpenSavedSearch();
  if (isSimilar) return { scope: 'other' };
  if (saved) return { scope: 'saved', saved };
  if (!isFiltered(filters)) return { scope: 'all' };
  if (isSame(filters, drafts)) return { scope: 'drafts' };
  const [tag, ...more] = filters.tags ?? [];
  const isOneTag = tag !== undefined && more.length === 0 && isSame(filters, { tags: [tag] });
  return isOneTag ? { scope: 'tag', tag } : { scope: 'other' };
}

function isSame(a: Filters, b: Filters): boolean {
  return isSameSearch({ ...emptySearch, filters: a }, { ...emptySearch, filters: b });
}

/** Shows what an item stands for. Words being searched for stay, unless they are a saved search's. */
export function showScope(key: string, present: Scope): void {
  if (key.startsWith(savedPrefix)) {
    const { saved } = useSavedSearches.getState();
    const chosen = saved.find(({ id }) => id === key.slice(savedPrefix.length));
    if (chosen) openSearch(chosen.search);
    return;
  }
  const filters = filtersOf(key);
  if (present.scope === 'saved') openSearch({ ...emptySearch, filters });
  else setFilters(filters);
}

function filtersOf(key: string): Filters {
  if (key.startsWith(tagPrefix)) return { tags: [key.slice(tagPrefix.length)] };
  return key === 'drafts' ? drafts : {};
}
