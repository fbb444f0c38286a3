// The archive's tags as they are managed: names in every language, colours, counts.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TagId } from '#contract/ids.ts';
import type { Tag, TagColour } from '#contract/tag.ts';
import { callQuery } from './query-client.ts';
import { useTags } from './rows.ts';

export const tagsQuery = callQuery('tag.list', {});

export type KnownTag = {
  readonly name: string;
  readonly count: number;
  /** What it is called in further languages. */
  readonly others: readonly string[];
};

const noTags: readonly Tag[] = [];

/** All tags, those without a report included, by name. */
export function useManagedTags(): readonly Tag[] {
  return useQuery(tagsQuery).data ?? noTags;
}

/** Tags to complete a word by, in any of their languages; the most used first. */
export function useKnownTags(): readonly KnownTag[] {
  const counts = useTags();
  const managed = useManagedTags();
  return useMemo(() => {
    const byName = new Map(managed.map((tag) => [tag.name, tag]));
    const used = new Set(counts.map(({ name }) => name));
    const unused = managed.filter(({ name }) => !used.has(name));
    return [...counts, ...unused.map(({ name }) => ({ name, count: 0 }))].map((tag) => ({
      ...tag,
      others: otherNames(byName.get(tag.name)),
    }));
  }, [counts, managed]);
}

function otherNames(tag: Tag | undefined): readonly string[] {
  return tag ? Object.values(tag.names).filter((name) => name !== '') : [];
}

/** Colours somebody has chosen, by the name of the tag. */
export function useTagColours(): ReadonlyMap<string, TagColour> {
  const managed = useManagedTags();
  return useMemo(() => new Map(managed.map(({ name, colour }) => [name, colour])), [managed]);
}

/** Tags of these ids, in the order of the list. */
export function pickTags(tags: readonly Tag[], ids: ReadonlySet<TagId>): readonly Tag[] {
  return tags.filter(({ id }) => ids.has(id));
}
