import { type Language, languages } from '#contract/language.ts';
import {
  type Classification,
  classifications,
  type ReportKind,
  reportKinds,
  type ReportStatus,
  reportStatuses,
} from '#contract/report.ts';
import type { Condition, DayRange } from '../query/query-tree.ts';
import { type Cards, traits } from './cards.ts';
import { dayNumber, unknownDay } from './days.ts';
import type { LabelKind } from './labels.ts';

/** All that is given must hold; of one list any value will do. */
export type Filters = {
  readonly tags?: readonly string[];
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  readonly kinds?: readonly ReportKind[];
  readonly statuses?: readonly ReportStatus[];
  readonly languages?: readonly Language[];
  readonly classifications?: readonly Classification[];
  readonly days?: DayRange;
};

/** Tells of a report, by its key, whether it may be found. */
export type Accepts = (key: number) => boolean;

/** Null when every report may. */
export function accepting(cards: Cards, filters: Filters): Accepts | null {
  const checks: Accepts[] = [];
  const labels = (kind: LabelKind, texts: readonly string[] | undefined): void => {
    if (texts === undefined || texts.length === 0) return;
    const numbers = new Set(texts.map((text) => cards.labels.find(kind, text)));
    checks.push((key) => cards.hasLabel(key, numbers));
  };
  labels('tag', filters.tags);
  labels('person', filters.people);
  labels('place', filters.places);
  const values = <V>(
    column: { readonly values: Uint32Array },
    all: readonly V[],
    wanted: readonly V[] | undefined,
  ): void => {
    if (wanted === undefined || wanted.length === 0) return;
    const numbers = new Set(wanted.map((value) => all.indexOf(value)));
    checks.push((key) => numbers.has(column.values[key] ?? 0));
  };
  values(cards.kind, reportKinds, filters.kinds);
  values(cards.status, reportStatuses, filters.statuses);
  values(cards.language, languages, filters.languages);
  values(cards.classification, classifications, filters.classifications);
  if (filters.days !== undefined) checks.push(within(cards, filters.days));
  const [first, ...others] = checks;
  if (first === undefined) return null;
  return others.length === 0 ? first : (key) => checks.every((check) => check(key));
}

/** What a condition of a query asks of a card; null for one that only the text can answer. */
export function meeting(cards: Cards, condition: Condition): Accepts | null {
  switch (condition.on) {
    case 'date':
      return within(cards, condition.days);
    case 'kind':
      return accepting(cards, { kinds: [condition.value] });
    case 'status':
      return accepting(cards, { statuses: [condition.value] });
    case 'language':
      return accepting(cards, { languages: [condition.value] });
    case 'classification':
      return accepting(cards, { classifications: [condition.value] });
    case 'has': {
      const bit = traits[condition.value];
      return (key) => ((cards.traits.values[key] ?? 0) & bit) !== 0;
    }
    case 'quantity':
      return null;
  }
}

function within(cards: Cards, { from, to }: DayRange): Accepts {
  const first = from === null ? 1 : (dayNumber(from) ?? 1);
  const last = to === null ? Number.POSITIVE_INFINITY : (dayNumber(to) ?? 0);
  return (key) => {
    const begins = cards.day.values[key] ?? unknownDay;
    const ends = cards.lastDay.values[key] ?? unknownDay;
    return begins !== unknownDay && ends >= first && begins <= last;
  };
}
