// Filters as pure values: what is on, how one is put on and taken off, which rows they let through.
import type { Filters, Search } from '#contract/search.ts';
import type { ReportRow } from '#contract/report.ts';
import type { FacetName } from '../search/client.ts';

/** Facets in the order they are offered in. */
export const facetNames = [
  'period',
  'place',
  'kind',
  'topic',
  'person',
  'language',
  'status',
] as const satisfies readonly FacetName[];

/** Filters that are a list of values, by the facet that offers the values. */
const listOf = {
  place: 'places',
  kind: 'kinds',
  topic: 'tags',
  person: 'people',
  language: 'languages',
  status: 'statuses',
} as const satisfies Record<Exclude<FacetName, 'period'>, keyof Filters>;

/** Values of a facet that are on; of the period, every year it covers. */
export function chosenValues(filters: Filters, facet: FacetName): readonly string[] {
  if (facet !== 'period') return filters[listOf[facet]] ?? [];
  const { from, to } = yearsOf(filters);
  if (from === null || to === null) return [from ?? to].flatMap((year) => year ?? []).map(String);
  return Array.from({ length: to - from + 1 }, (_, offset) => String(from + offset));
}

/** Puts exactly these values of a facet on. A period is one stretch: it covers what lies between. */
export function withValues(filters: Filters, facet: FacetName, values: readonly string[]): Filters {
  if (facet === 'period') return withYears(filters, values.map(Number));
  const { [listOf[facet]]: _, ...others } = filters;
  // The values of a facet are those of its filter: both come from the same cards.
  return values.length === 0 ? others : { ...others, [listOf[facet]]: [...values] };
}

/** Takes one value off; of the period, its near end, and all of it where it is a single year. */
export function withoutValue(filters: Filters, facet: FacetName, value: string): Filters {
  return withValues(
    filters,
    facet,
    chosenValues(filters, facet).filter((one) => one !== value),
  );
}

export function withoutFacet(filters: Filters, facet: FacetName): Filters {
  return withValues(filters, facet, []);
}

/**
 * The years after a choice in the list of years: a new one stretches the period to itself, one
 * taken from an end shortens it, and one taken from the middle leaves what is newer.
 */
export function chooseYears(filters: Filters, chosen: readonly string[]): Filters {
  const before = chosenValues(filters, 'period');
  const gone = before.find((year) => !chosen.includes(year));
  const isInner = gone !== undefined && gone !== before[0] && gone !== before.at(-1);
  return withYears(filters, chosen.filter((year) => !isInner || year > gone).map(Number));
}

function withYears(filters: Filters, years: readonly number[]): Filters {
  const { days: _, ...others } = filters;
  if (years.length === 0) return others;
  const from = `${Math.min(...years)}-01-01`;
  const to = `${Math.max(...years)}-12-31`;
  return { ...others, days: { from, to } };
}

/** First and last year of the period; null for an open end or none. */
export function yearsOf({ days }: Filters): {
  readonly from: number | null;
  readonly to: number | null;
} {
  const year = (day: string | null | undefined) => (day ? Number(day.slice(0, 4)) : null);
  return { from: year(days?.from), to: year(days?.to) };
}

/** Facets with something on, in the order they are offered in. */
export function chosenFacets(filters: Filters): readonly FacetName[] {
  return facetNames.filter((facet) => chosenValues(filters, facet).length > 0);
}

export function isFiltered(filters: Filters): boolean {
  return Object.keys(filters).length > 0;
}

export function isSameSearch(a: Search, b: Search): boolean {
  return searchKey(a) === searchKey(b);
}

/** A text that is the same for searches that find the same in the same order. */
export function searchKey({ query, filters, sort }: Search): string {
  const tidy = Object.entries(filters)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : value]);
  return JSON.stringify([query.trim(), tidy, sort]);
}

/** Whether only the index can say which reports pass: a row does not have every name in it. */
export function needsIndex({ people, places }: Filters): boolean {
  return people !== undefined || places !== undefined;
}

/** Whether a row passes filters that do not need the index. */
export function rowPasses(row: ReportRow, filters: Filters): boolean {
  const { tags, kinds, statuses, languages, classifications, days } = filters;
  return (
    (tags?.some((name) => row.tags.includes(name) || row.topics.includes(name)) ?? true) &&
    (kinds?.includes(row.kind) ?? true) &&
    (statuses?.includes(row.status) ?? true) &&
    (languages?.includes(row.language) ?? true) &&
    (classifications?.includes(row.classification) ?? true) &&
    (days === undefined || isWithin(row.dateFrom, days))
  );
}

function isWithin(day: string, { from, to }: NonNullable<Filters['days']>): boolean {
  return day !== '' && day >= (from ?? '') && day <= (to ?? '9999');
}
