import type { FacetName, Facets, Filters, SearchEngine, SearchOptions } from './engine/engine.ts';

const filterOf = {
  period: 'days',
  place: 'places',
  kind: 'kinds',
  topic: 'tags',
  person: 'people',
  language: 'languages',
  status: 'statuses',
} as const satisfies Record<FacetName, keyof Filters>;

const noFacets: Facets = {
  period: [],
  place: [],
  kind: [],
  topic: [],
  person: [],
  language: [],
  status: [],
};

/**
 * The facets of a search, open to a second choice: a facet with something chosen in it counts what
 * would be found without that choice, so that its other values do not vanish.
 */
export function openFacets(
  engine: Pick<SearchEngine, 'search'>,
  query: string,
  options: SearchOptions,
): Facets {
  const { filters = {} } = options;
  const facetsUnder = (narrowed: Filters): Facets | null =>
    engine.search(query, { ...options, filters: narrowed, facets: true, limit: 0 }).facets;
  const facets = { ...noFacets, ...facetsUnder(filters) };
  for (const facet of Object.keys(filterOf) as FacetName[]) {
    const { [filterOf[facet]]: chosen, ...others } = filters;
    if (chosen === undefined) continue;
    facets[facet] = facetsUnder(others)?.[facet] ?? facets[facet];
  }
  return facets;
}
