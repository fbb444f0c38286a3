import type { ReportId } from '#contract/ids.ts';
import type { Archive } from '../archive/archive.ts';
import type { Publisher } from './ports.ts';

/** More documents than this are not sent with the event; windows read the feed instead. */
const maxDocuments = 50;

/** Tells the windows which reports a commit changed, with all they need to show and find them. */
export function publishChanges(
  publisher: Publisher,
  archive: Archive,
  ids: readonly ReportId[],
): void {
  publisher.publish('archive.changed', {
    seq: archive.changes.head(),
    changed:
      ids.length > maxDocuments ? 'many' : ids.map((id) => archive.reports.searchDocument(id)),
    removed: [],
  });
}
