// What would be found if a search that finds nothing asked for less.
import { useQuery } from '@tanstack/react-query';
import type { Filters, Search } from '#contract/search.ts';
import type { Completion, FacetName } from '../search/client.ts';
import { chosenFacets, withoutFacet } from './filters.ts';
import { searchClient } from './search-client.ts';
import { today } from './today.ts';

export type Nearest = {
  /** Filters that let something through once this facet, or all of them (null), is off. */
  readonly wider: readonly {
    readonly without: FacetName | null;
    readonly filters: Filters;
    readonly count: number;
  }[];
  /** Words of the archive that begin like the last one typed. */
  readonly words: readonly Completion[];
};

const mostWords = 4;
/** Fewer letters begin words that have nothing in common. */
const shortestStart = 3;

/** The nearest searches that find something; null while they are being looked for. */
export function useNearest(search: Search): Nearest | null {
  const { data } = useQuery({
    queryKey: ['nearest', search.query, search.filters],
    queryFn: () => findNearest(search),
    gcTime: 10_000,
    staleTime: 0,
  });
  return data ?? null;
}

async function findNearest({ query, filters }: Search): Promise<Nearest> {
  const facets = chosenFacets(filters);
  const steps: readonly (FacetName | null)[] = facets.length > 1 ? [...facets, null] : facets;
  const wider = await Promise.all(
    steps.map(async (without) => {
      const left = without === null ? {} : withoutFacet(filters, without);
      const count = await searchClient()?.count(query, { filters: left, today: today() });
      return { without, filters: left, count: count ?? 0 };
    }),
  );
  const found = wider.filter(({ count }) => count > 0);
  return { wider: found, words: found.length > 0 ? [] : await nearestWords(query) };
}

/** Shortens the last word until something in the archive begins with what is left. */
async function nearestWords(query: string): Promise<readonly Completion[]> {
  const word = /[\p{L}\p{N}]+(?=\P{L}*$)/u.exec(query)?.[0] ?? '';
  for (let length = word.length - 1; length >= shortestStart; length -= 1) {
    const found = (await searchClient()?.complete(word.slice(0, length), mostWords)) ?? [];
    if (found.length > 0) return found;
  }
  return [];
}
