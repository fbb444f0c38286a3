import { Addressee, Annex, type ReportContent, reportKinds } from '#contract/report.ts';
import { languages } from '#contract/language.ts';
import * as v from 'valibot';
import type { MessageId } from '../../i18n/messages.ts';
import type { Text } from '../../i18n/text.ts';
import { type DateWords, dateInWords } from '../../ui/date-entry.ts';

const names: Readonly<Record<Exclude<keyof ReportContent, 'body'>, MessageId>> = {
  title: 'requisite.title',
  kind: 'report.field.kind',
  number: 'report.field.number',
  eventDate: 'report.field.eventDate',
  signedDate: 'report.field.signedDate',
  registeredDate: 'report.field.registeredDate',
  publishedDate: 'report.field.publishedDate',
  place: 'report.field.place',
  language: 'report.field.language',
  classification: 'report.field.classification',
  copyNumber: 'report.field.copyNumber',
  source: 'report.field.source',
  author: 'requisite.author',
  authorPhone: 'requisite.authorPhone',
  signatory: 'requisite.signatory',
  addressees: 'requisite.addressees',
  references: 'requisite.references',
  annexes: 'requisite.annexes',
  legalBasis: 'requisite.legalBasis',
  fileIndex: 'requisite.fileIndex',
  topics: 'requisite.topics',
  tags: 'report.tags',
};

const dates: ReadonlySet<string> = new Set([
  'eventDate',
  'signedDate',
  'registeredDate',
  'publishedDate',
]);

/** Requisites whose value is a code: comparing its letters says nothing. */
const coded: ReadonlySet<string> = new Set(['kind', 'language', 'classification', ...dates]);

export function hasWords(field: string): boolean {
  return !coded.has(field);
}

export function requisiteName(field: string, text: Text): string {
  const name = Object.entries(names).find(([known]) => known === field)?.[1];
  return name === undefined ? text('requisite.unknown', { field }) : text(name);
}

/** The value as the record shows it; '' where nothing is said. */
export function requisiteValue(field: string, value: unknown, words: Words): string {
  const { text } = words;
  if (Array.isArray(value)) return value.map((one) => itemText(one, text)).join(', ');
  if (typeof value !== 'string') return '';
  if (dates.has(field)) return value === '' ? '' : dateInWords(value, words.dates);
  const kind = field === 'kind' && reportKinds.find((one) => one === value);
  if (kind) return text(`kind.${kind}`);
  const language = field === 'language' && languages.find((one) => one === value);
  if (language) return text(`language.${language}`);
  if (field === 'classification' && value === 'unset') return text('mark.unset');
  if (field === 'classification' && value === 'open') return text('mark.open');
  if (field === 'classification' && value === 'service') return text('mark.service');
  return value;
}

type Words = { readonly text: Text; readonly dates: DateWords };

function itemText(item: unknown, text: Text): string {
  if (v.is(Addressee, item)) {
    const { name, copyNumber } = item;
    return copyNumber === '' ? name : text('requisite.addressee', { name, number: copyNumber });
  }
  if (v.is(Annex, item)) {
    const { title, pages } = item;
    return pages === null ? title : text('requisite.annex', { title, pages });
  }
  return String(item);
}
