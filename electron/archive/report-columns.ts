// A report's content as the columns of its row, and back.
import type { Body } from '#contract/document.ts';
import type { ReportContent } from '#contract/report.ts';
import { dateBounds, isValidDate } from '../core/reports/dates.ts';
import { effectiveDate } from '#contract/effective-date.ts';
import { leadOf } from '../core/reports/lead.ts';

/** Columns of `reports` that a save sets, all of them text. */
const contentColumns = [
  'kind',
  'number',
  'title',
  'place',
  'language',
  'classification',
  'copy_number',
  'source',
  'event_date',
  'event_from',
  'event_to',
  'signed_date',
  'signed_from',
  'signed_to',
  'registered_date',
  'registered_from',
  'registered_to',
  'published_date',
  'published_from',
  'published_to',
  'date',
  'date_from',
  'date_to',
  'lead',
  'requisites',
] as const;

/** Requisites nothing sorts or filters by, together in one column. */
const requisites = [
  'author',
  'authorPhone',
  'signatory',
  'addressees',
  'references',
  'annexes',
  'legalBasis',
  'fileIndex',
  'topics',
] as const satisfies readonly (keyof ReportContent)[];

export type ContentColumns = Readonly<Record<(typeof contentColumns)[number], string>>;

/** The columns, their names in a list, their named parameters, and both as assignments, for use in SQL. */
export const contentSql = {
  columns: contentColumns,
  names: contentColumns.join(', '),
  parameters: contentColumns.map((name) => `@${name}`).join(', '),
  assignments: contentColumns.map((name) => `${name} = @${name}`).join(', '),
} as const;

export function toColumns(content: ReportContent, text: string): ContentColumns {
  const event = boundsOf(content.eventDate);
  const signed = boundsOf(content.signedDate);
  const registered = boundsOf(content.registeredDate);
  const published = boundsOf(content.publishedDate);
  const date = effectiveDate(content, isValidDate);
  const bounds = boundsOf(date);
  return {
    kind: content.kind,
    number: content.number,
    title: content.title,
    place: content.place,
    language: content.language,
    classification: content.classification,
    copy_number: content.copyNumber,
    source: content.source,
    event_date: content.eventDate,
    event_from: event.from,
    event_to: event.to,
    signed_date: content.signedDate,
    signed_from: signed.from,
    signed_to: signed.to,
    registered_date: content.registeredDate,
    registered_from: registered.from,
    registered_to: registered.to,
    published_date: content.publishedDate,
    published_from: published.from,
    published_to: published.to,
    date,
    date_from: bounds.from,
    date_to: bounds.to,
    lead: leadOf(text),
    requisites: JSON.stringify(Object.fromEntries(requisites.map((name) => [name, content[name]]))),
  };
}

/** Content still to be checked against the contract, as every row that leaves SQLite is. */
export function fromColumns(
  columns: ContentColumns,
  tags: readonly string[],
  body: { readonly version: number; readonly document: unknown },
): Unchecked<Omit<ReportContent, (typeof requisites)[number]>> {
  const later = JSON.parse(columns.requisites) as Record<string, unknown>;
  return {
    ...later,
    title: columns.title,
    kind: columns.kind,
    number: columns.number,
    eventDate: columns.event_date,
    signedDate: columns.signed_date,
    registeredDate: columns.registered_date,
    publishedDate: columns.published_date,
    place: columns.place,
    language: columns.language,
    classification: columns.classification,
    copyNumber: columns.copy_number,
    source: columns.source,
    tags,
    body,
  };
}

export function bodyColumns(body: Body): { body: string; body_version: number } {
  return { body: JSON.stringify(body.document), body_version: body.version };
}

type Unchecked<T> = { readonly [K in keyof T]: unknown };

function boundsOf(date: string): { readonly from: string; readonly to: string } {
  return dateBounds(date) ?? { from: '', to: '' };
}
