import { useMemo } from 'react';
import type { TagCount } from '../../state/row-list.ts';
import { useRows, useTags } from '../../state/rows.ts';
import { type ListScope, useWorkspace } from '../../state/workspace.ts';

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

/** A choice as the key of a list item. */
export function scopeKey(scope: ListScope): string {
  return scope.scope === 'tag' ? `${tagPrefix}${scope.tag}` : scope.scope;
}

export function scopeOfKey(key: string): ListScope {
  if (key.startsWith(tagPrefix)) return { scope: 'tag', tag: key.slice(tagPrefix.length) };
  return key === 'drafts' ? { scope: 'drafts' } : { scope: 'all' };
}

export function useScope(): ListScope {
  const tag = useWorkspace((state) => state.tag);
  const isDraftsOnly = useWorkspace((state) => state.isDraftsOnly);
  if (tag !== null) return { scope: 'tag', tag };
  return isDraftsOnly ? { scope: 'drafts' } : { scope: 'all' };
}
