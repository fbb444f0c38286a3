// What every engine is given of a report, and what a hit in each field is worth.
import type { ReportRow, SearchDocument } from '#contract/report.ts';

export const fields = ['title', 'number', 'tags', 'people', 'places', 'source', 'text'] as const;
export type Field = (typeof fields)[number];

export const boosts: Readonly<Record<Field, number>> = {
  title: 4,
  number: 2,
  tags: 2,
  people: 2,
  places: 2,
  source: 1,
  text: 1,
};

export function textsOf(document: SearchDocument): Record<Field, string> {
  const { row, text, people, places, source } = document;
  return {
    title: row.title,
    number: row.number,
    tags: row.tags.join('\n'),
    people: people.join('\n'),
    places: places.join('\n'),
    source,
    text,
  };
}

/** The filter of class `filter`: about a sixth of the reports. */
export const filteredFrom = '2015-01-01';
export const filteredKinds = ['note', 'telegram', 'profile', 'press'] as const;

export function passesFilter(row: ReportRow): boolean {
  const kinds: readonly string[] = filteredKinds;
  return row.dateFrom >= filteredFrom && kinds.includes(row.kind);
}

/** As a plain engine folds: case, and ё as е. */
export function lower(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
