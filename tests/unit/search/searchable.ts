// Builders for the search tests. May import the contract.
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow, SearchDocument } from '#contract/report.ts';

/** A report id that reads as a UUID v7 and tells its number. */
export function reportId(number: number): ReportId {
  return `0198c000-0000-7000-8000-${String(number).padStart(12, '0')}` as ReportId;
}

export type Details = Partial<Omit<SearchDocument, 'row'>> & Partial<ReportRow>;

/** The search document of report `number`; what is not given is empty. */
export function searchable(number: number, details: Details = {}): SearchDocument {
  const { seq = number, text = '', people = [], places = [], source = '', ...others } = details;
  const { topicLabels = [], ...more } = others;
  const { dateTo = more.dateFrom ?? '', hasAttachment = false, ...row } = more;
  return {
    seq,
    text,
    people,
    places,
    topicLabels,
    source,
    dateTo,
    hasAttachment,
    row: {
      id: reportId(number),
      revision: 1,
      sourceId: null,
      number: '',
      title: '',
      date: '',
      dateFrom: '',
      place: '',
      kind: 'visit',
      status: 'draft',
      language: 'ru',
      classification: 'open',
      tags: [],
      topics: [],
      lead: '',
      savedAt: '2026-02-04T09:00:00.000Z',
      ...row,
    },
  };
}
