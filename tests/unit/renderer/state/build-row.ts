import type { ReportId } from '#contract/ids.ts';
import type { ReportRow } from '#contract/report.ts';

/** The id of the n-th report of a test. */
export function reportId(n: number): ReportId {
  return `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}` as ReportId;
}

/** A row of the list; the number decides nothing but its id. */
export function buildRow(n: number, overrides: Partial<ReportRow> = {}): ReportRow {
  return {
    id: reportId(n),
    revision: 1,
    sourceId: null,
    number: '',
    title: `Отчёт ${n}`,
    date: '2026-02-04',
    dateFrom: '2026-02-04',
    place: 'Нанкин',
    kind: 'visit',
    status: 'draft',
    language: 'ru',
    classification: 'open',
    tags: [],
    topics: [],
    lead: '',
    savedAt: '2026-02-05T09:00:00.000Z',
    ...overrides,
  };
}
