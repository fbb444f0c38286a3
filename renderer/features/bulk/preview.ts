// What an edit of many reports would change, worked out from their rows before it is done.
import { foldTag } from '#contract/fold-tag.ts';
import type { ReportRow } from '#contract/report.ts';
import type { KnownTag } from '../../ui/tag-entry.ts';

export type ListChange = { readonly add: readonly string[]; readonly remove: readonly string[] };

type RowNames = Pick<ReportRow, 'tags' | 'topics'>;

/** How many of the rows would get or lose something. */
export function countChanged(
  rows: readonly RowNames[],
  { tags, topics }: { readonly tags: ListChange; readonly topics: ListChange },
): number {
  const isTagged = changes(tags);
  const isAbout = changes(topics);
  return rows.filter((row) => isTagged(row.tags) || isAbout(row.topics)).length;
}

/** What is both added and removed is added, as the archive does it. */
function changes({ add, remove }: ListChange): (names: readonly string[]) => boolean {
  const added = add.map(foldTag);
  const removed = new Set(remove.map(foldTag).filter((name) => !added.includes(name)));
  return (names) => {
    const present = new Set(names.map(foldTag));
    return (
      added.some((name) => !present.has(name)) || [...present].some((name) => removed.has(name))
    );
  };
}

/** Every name that occurs with the number of lists it is in, most frequent first. */
export function namesIn(lists: readonly (readonly string[])[]): readonly KnownTag[] {
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
