import type {
  FacetName,
  Filters,
  SearchEngine,
  SearchOptions,
  SearchResult,
} from './engine/engine.ts';

const filterOf = {
  period: 'days',
  place: 'places',
  kind: 'kinds',
  topic: 'tags',
  person: 'people',
  language: 'languages',
  status: 'statuses',
} as const satisfies Record<FacetName, keyof Filters>;

/**
 * A search whose facets are open to a second choice: a facet with something chosen in it counts
 * what would be found without that choice, so that its other values do not vanish.
 */
export function withOpenFacets(
  engine: Pick<SearchEngine, 'search'>,
  query: string,
  options: SearchOptions,
): SearchResult {
  const result = engine.search(query, options);
  const { filters = {} } = options;
  if (result.facets === null) return result;
  const facets = { ...result.facets };
  for (const facet of Object.keys(filterOf) as FacetName[]) {
    const { [filterOf[facet]]: chosen, ...others } = filters;
    if (chosen === undefined) continue;
    const wider = engine.search(query, { ...options, filters: others, limit: 0 });
    facets[facet] = wider.facets?.[facet] ?? facets[facet];
  }
  return { ...result, facets };
}
