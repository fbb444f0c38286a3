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
const lastYear = 9999;
const mostKinds = Math.max(reportKinds.length, reportStatuses.length, languages.length);

/** How many of some reports have each value, by its number. */
type Tally = Readonly<Record<'labels' | 'kinds' | 'statuses' | 'languages', Uint32Array>> & {
  /** Those that occur. */
  readonly years: ReadonlyMap<number, number>;
};

/** Counts what the reports found have in common; most frequent first, years newest first. */
export class FacetCounter {
  private readonly cards: Cards;
  private readonly everybody: { readonly version: number; liveKeys(): Uint32Array };
  private all: {
    readonly version: number;
    readonly keys: Uint32Array;
    readonly tally: Tally;
  } | null = null;

  /** `everybody` are the reports that can be found; `version` rises when they change. */
  constructor(cards: Cards, everybody: { readonly version: number; liveKeys(): Uint32Array }) {
    this.cards = cards;
    this.everybody = everybody;
  }

  count(keys: Uint32Array): Facets {
    const { labels, kinds, statuses, languages: byLanguage, years } = this.tally(keys);
    const { tag, person, place } = frequentLabels(this.cards, labels);
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

  /** Of most reports it is quicker to count the others. */
  private tally(keys: Uint32Array): Tally {
    const { version } = this.everybody;
    if (this.all?.version !== version) {
      const everyKey = this.everybody.liveKeys();
      if (keys.length * 2 < everyKey.length) return tallyOf(this.cards, keys);
      this.all = { version, keys: everyKey, tally: tallyOf(this.cards, everyKey) };
    }
    const { all } = this;
    if (keys.length * 2 < all.keys.length) return tallyOf(this.cards, keys);
    return difference(all.tally, tallyOf(this.cards, withoutKeys(all.keys, keys)));
  }
}

function tallyOf(cards: Cards, keys: Uint32Array): Tally {
  const labels = new Uint32Array(cards.labels.size);
  cards.countLabels(keys, labels);
  return {
    labels,
    kinds: countValues(cards.kind.values, keys),
    statuses: countValues(cards.status.values, keys),
    languages: countValues(cards.language.values, keys),
    years: countYears(cards.day.values, keys),
  };
}

function difference(all: Tally, others: Tally): Tally {
  const years = new Map(all.years);
  for (const [year, count] of others.years) years.set(year, (years.get(year) ?? 0) - count);
  return {
    labels: minus(all.labels, others.labels),
    kinds: minus(all.kinds, others.kinds),
    statuses: minus(all.statuses, others.statuses),
    languages: minus(all.languages, others.languages),
    years,
  };
}

function minus(counts: Uint32Array, less: Uint32Array): Uint32Array {
  const left = counts.slice();
  for (let i = 0; i < left.length; i += 1) left[i] = (left[i] ?? 0) - (less[i] ?? 0);
  return left;
}

function withoutKeys(all: Uint32Array, keys: Uint32Array): Uint32Array {
  let most = 0;
  for (const key of all) if (key > most) most = key;
  const isAmong = new Uint8Array(most + 1);
  for (const key of keys) isAmong[key] = 1;
  const others = new Uint32Array(all.length - keys.length);
  let count = 0;
  for (const key of all) {
    if (isAmong[key] === 1) continue;
    others[count] = key;
    count += 1;
  }
  return others;
}

/** One for each value there can be. */
function countValues(column: Uint32Array, keys: Uint32Array): Uint32Array {
  const counts = new Uint32Array(mostKinds);
  for (let i = 0; i < keys.length; i += 1) {
    const value = column[keys[i] ?? 0] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

/** All zero but while years are counted: so many are dear to clear for each search. */
const yearCounts = new Uint32Array(lastYear + 1);

/** By year, of reports that have a date. */
function countYears(days: Uint32Array, keys: Uint32Array): Map<number, number> {
  const met: number[] = [];
  for (let i = 0; i < keys.length; i += 1) {
    const day = days[keys[i] ?? 0] ?? unknownDay;
    if (day === unknownDay) continue;
    const year = yearOf(day);
    const count = yearCounts[year] ?? 0;
    if (count === 0) met.push(year);
    yearCounts[year] = count + 1;
  }
  const years = new Map<number, number>();
  for (const year of met) {
    years.set(year, yearCounts[year] ?? 0);
    yearCounts[year] = 0;
  }
  return years;
}

function newestFirst(years: ReadonlyMap<number, number>): FacetValue[] {
  return [...years]
    .filter(([, count]) => count > 0)
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
