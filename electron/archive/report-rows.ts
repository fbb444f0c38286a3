// Rows of the list and documents of the search index, read by the hundred.
import type { ReportId } from '#contract/ids.ts';
import type { ReportRow, SearchDocument } from '#contract/report.ts';
import type { Connection } from './connection.ts';
import type { NameStore } from './names.ts';
import type { TagStore } from './tags.ts';
import type { TopicWords } from './topic-words.ts';

export type ReportRows = {
  /** All reports, undated first, then by effective date downwards, then the latest saved. */
  rows(): IterableIterator<ReportRow>;
  /** Search documents by report; a deleted or unknown one is left out. */
  searchDocuments(ids: readonly ReportId[]): ReadonlyMap<ReportId, SearchDocument>;
};

type RowRecord = Omit<ReportRow, 'tags' | 'topics'> & { readonly topicCodes: string | null };
type DocumentRecord = RowRecord &
  Pick<SearchDocument, 'seq' | 'text' | 'source' | 'dateTo'> & { hasAttachment: 0 | 1 };

const rowFields = `
  reports.id, reports.revision, reports.source_id AS sourceId, reports.number, reports.title,
  reports.date, reports.date_from AS dateFrom, reports.place, reports.kind, reports.status,
  reports.language, reports.classification, reports.lead, reports.saved_at AS savedAt,
  reports.requisites ->> '$.topics' AS topicCodes`;

/** Rows read at once: large enough to be quick, small enough not to hold up a save. */
const batchSize = 500;

/**
 * Reads in batches, each a query of its own: an open cursor would bar every write for as long as
 * the window takes to read the stream. A report saved between two batches reaches the window by
 * 'archive.changed'.
 *
 * Rows are typed by hand and not parsed by the contract's schema: every value was checked on its
 * way in, and parsing ten thousand of them takes as long again as reading them.
 */
export function createReportRows(
  connection: Connection,
  parts: { readonly tags: TagStore; readonly names: NameStore; readonly topics: TopicWords },
): ReportRows {
  const { tags, names, topics } = parts;
  const batch = connection.prepare<RowRecord>(`
    SELECT ${rowFields}
    FROM reports
    WHERE deleted_at IS NULL AND (listed_from, saved_at, id) < (@listedFrom, @savedAt, @id)
    ORDER BY listed_from DESC, saved_at DESC, id DESC
    LIMIT ${batchSize}`);
  const documents = connection.prepare<DocumentRecord>(`
    SELECT ${rowFields}, reports.source, reports.date_to AS dateTo, changes.seq, report_texts.text,
      EXISTS (SELECT 1 FROM originals WHERE originals.report_id = reports.id)
        OR EXISTS (
          SELECT 1 FROM revision_attachments AS shown
          WHERE shown.report_id = reports.id AND shown.revision = reports.revision
        ) AS hasAttachment
    FROM json_each(?) AS wanted
    JOIN reports ON reports.id = wanted.value AND reports.deleted_at IS NULL
    JOIN report_texts ON report_texts.report_id = reports.id
    JOIN changes ON changes.report_id = reports.id`);

  function* rows(): Generator<ReportRow> {
    // Above every place in the list, that of undated reports included.
    let last = { listedFrom: '~~', savedAt: '', id: '' };
    for (;;) {
      const records = batch.all(last);
      const tagsById = tags.of(records.map((record) => record.id));
      const words = topics.current();
      for (const { topicCodes, ...record } of records) {
        const { paths } = words.of(topicCodes);
        yield { ...record, tags: tagsById.get(record.id) ?? [], topics: paths };
      }
      const end = records.at(-1);
      if (end === undefined || records.length < batchSize) return;
      last = { listedFrom: end.dateFrom || '~', savedAt: end.savedAt, id: end.id };
    }
  }

  function searchDocuments(ids: readonly ReportId[]): ReadonlyMap<ReportId, SearchDocument> {
    const tagsById = tags.of(ids);
    const namesById = names.of(ids);
    const words = topics.current();
    return new Map(
      documents.all(JSON.stringify(ids)).map((found) => {
        const { seq, text, source, dateTo, hasAttachment, topicCodes, ...record } = found;
        const { paths, labels } = words.of(topicCodes);
        const row = { ...record, tags: tagsById.get(record.id) ?? [], topics: paths };
        const { people, places } = namesById.get(record.id) ?? { people: [], places: [] };
        const document = { seq, row, text, people, places, topicLabels: labels, source, dateTo };
        return [record.id, { ...document, hasAttachment: hasAttachment === 1 }];
      }),
    );
  }

  return { rows, searchDocuments };
}
