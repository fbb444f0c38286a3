import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Archive } from '../archive/archive.ts';
import { asAppError } from './faults.ts';
import type { Log, Publisher } from './ports.ts';

/** More documents than this are not sent with the event; windows read the feed instead. */
const maxDocuments = 50;

type Options = { readonly publisher: Publisher; readonly log: Log };

/**
 * Tells the windows which reports a commit changed or took away, with all they need to show and find them. Never
 * throws for a document: the commit stands, and a window that was not told in full reads the feed.
 */
export function publishChanges(
  { publisher, log }: Options,
  archive: Archive,
  ids: readonly ReportId[],
  removed: readonly ReportId[] = [],
): void {
  publisher.publish('archive.changed', {
    seq: archive.changes.head(),
    changed: changedDocuments(archive, ids, log),
    removed: [...removed],
  });
}

function changedDocuments(
  archive: Archive,
  ids: readonly ReportId[],
  log: Log,
): EventData<'archive.changed'>['changed'] {
  if (ids.length > maxDocuments) return 'many';
  try {
    return ids.map((id) => archive.reports.searchDocument(id));
  } catch (error) {
    asAppError(error, log);
    return 'many';
  }
}
