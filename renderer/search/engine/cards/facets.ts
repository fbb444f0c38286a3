import { type Language, languages } from '#contract/language.ts';
import {
  type ReportKind,
  reportKinds,
  type ReportStatus,
  reportStatuses,
} from '#contract/report.ts';
import type { Cards } from './cards.ts';
import { unknownDay, yearOf } from './days.ts';
import type { LabelKind } from './labels.ts';

export type FacetValue = { readonly value: string; readonly count: number };
export type FacetName = 'period' | 'place' | 'kind' | 'topic' | 'person' | 'language' | 'status';

/** Values that occur, with the number of reports; a period is a year. */
export type Facets = { readonly [K in FacetName]: readonly FacetValue[] };

const mostValues = 20;
/** Counts what the reports found have in common; most frequent first, years newest first. */
export function countFacets(cards: Cards, keys: Uint32Array): Facets {
  const labels = new Uint32Array(cards.labels.size);
  const kinds = new Uint32Array(reportKinds.length);
  const statuses = new Uint32Array(reportStatuses.length);
  const byLanguage = new Uint32Array(languages.length);
  const years = new Map<number, number>();
  for (const key of keys) {
    bump(kinds, cards.kind.values[key] ?? 0);
    bump(statuses, cards.status.values[key] ?? 0);
    bump(byLanguage, cards.language.values[key] ?? 0);
    const day = cards.day.values[key] ?? unknownDay;
    if (day !== unknownDay) {
      const year = yearOf(day);
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    cards.countLabels(key, labels);
  }
  const { tag, person, place } = frequentLabels(cards, labels);
  return {
    period: newestFirst(years),
    kind: named<ReportKind>(kinds, reportKinds),
    status: named<ReportStatus>(statuses, reportStatuses),
    language: named<Language>(byLanguage, languages),
    topic: tag,
    person,
    place,
  };
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

function newestFirst(years: ReadonlyMap<number, number>): FacetValue[] {
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .slice(0, mostValues)
    .map(([year, count]) => ({ value: String(year).padStart(4, '0'), count }));
}

function named<V extends string>(counts: Uint32Array, names: readonly V[]): FacetValue[] {
  return mostFrequent(names.map((value, i) => ({ value, count: counts[i] ?? 0 })));
}

type Counted = { readonly label: number; readonly count: number };

/** Most labels are rare: what cannot be among the first of its kind is dropped as it is met. */
function frequentLabels(cards: Cards, counts: Uint32Array): Record<LabelKind, FacetValue[]> {
  const best: Record<LabelKind, Counted[]> = { tag: [], person: [], place: [] };
  const least: Record<LabelKind, number> = { tag: 0, person: 0, place: 0 };
  const lowest = (): number => Math.min(least.tag, least.person, least.place);
  let floor = 0;
  for (let label = 0; label < counts.length; label += 1) {
    const count = counts[label] ?? 0;
    if (count <= floor) continue;
    const kind = cards.labels.label(label)?.kind;
    if (kind === undefined || count <= least[kind]) continue;
    const found = best[kind];
    found.push({ label, count });
    if (found.length < 4 * mostValues) continue;
    found.sort((a, b) => b.count - a.count);
    found.length = mostValues;
    least[kind] = found.at(-1)?.count ?? 0;
    floor = lowest();
  }
  const values = (kind: LabelKind): FacetValue[] =>
    mostFrequent(
      best[kind].map(({ label, count }) => ({
        value: cards.labels.label(label)?.text ?? '',
        count,
      })),
    );
  return { tag: values('tag'), person: values('person'), place: values('place') };
}

function mostFrequent(values: readonly FacetValue[]): FacetValue[] {
  return values
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, mostValues);
}
