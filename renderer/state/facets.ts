// What a search could be narrowed to, counted while somebody looks at it and not with every letter.
import { useEffect, useState } from 'react';
import type { Answer, FacetName, Facets, FacetValue } from '../search/client.ts';
import { searchClient } from './search-client.ts';
import { searchOptions, useSearch } from './search.ts';
import { useWorkspace } from './workspace.ts';

/** Values of a facet with how many of the reports found have each; null until they are counted. */
export function useFacetValues(facet: FacetName): readonly FacetValue[] | null {
  // Another answer comes with another search, and after every change of the archive.
  const result = useSearch((state) => state.result);
  const [facets, setFacets] = useState<Partial<Facets> | null>(null);
  useEffect(() => {
    let isOutdated = false;
    void countFacets(result).then((counted) => {
      if (!isOutdated) setFacets(counted);
    });
    return () => {
      isOutdated = true;
    };
  }, [result]);
  return facets && (facets[facet] ?? []);
}

/** No value has a count while there is no index to count by. */
async function countFacets(result: Answer | null): Promise<Partial<Facets>> {
  if (result === null) return {};
  const now = useWorkspace.getState();
  const counted = searchClient()?.facets(now.query, searchOptions(now));
  return (await counted?.catch(() => null)) ?? {};
}
