// Builders of reports for tests: sensible defaults, and what a test cares about given by it.
import { v7 as uuidv7 } from 'uuid';
import type { NewReport } from '../../electron/archive/reports.ts';
import { type Body, documentVersion } from '#contract/document.ts';
import type { ReportId } from '#contract/ids.ts';
import { emptyRequisites, type ReportContent } from '#contract/report.ts';

/** A body of plain paragraphs; '' makes an empty one. */
export function bodyOf(...paragraphs: readonly string[]): Body {
  return {
    version: documentVersion,
    document: {
      type: 'doc',
      content: paragraphs.map((text) =>
        text === ''
          ? { type: 'paragraph' }
          : { type: 'paragraph', content: [{ type: 'text', text }] },
      ),
    },
  };
}

export function buildContent(overrides: Partial<ReportContent> = {}): ReportContent {
  return {
    title: 'О рабочей поездке в город Нанкин',
    kind: 'visit',
    number: '14-2/118',
    eventDate: '2026-02-04',
    signedDate: '',
    registeredDate: '',
    publishedDate: '',
    place: 'Нанкин',
    language: 'ru',
    classification: 'open',
    copyNumber: '',
    source: '',
    ...emptyRequisites(),
    tags: [],
    body: bodyOf('Генеральный консул встретился с мэром города.'),
    ...overrides,
  };
}

export function newReportId(): ReportId {
  return uuidv7() as ReportId;
}

export function buildNewReport(overrides: Partial<NewReport> = {}): NewReport {
  return {
    id: newReportId(),
    content: buildContent(),
    sourceId: null,
    people: [],
    places: [],
    createdAt: '2026-02-05T09:00:00.000Z',
    original: null,
    importId: null,
    ...overrides,
  };
}
