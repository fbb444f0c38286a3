import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import type { Archive } from '../archive/archive.ts';
import { asAppError } from './faults.ts';
import type { Log, Publisher } from './ports.ts';

/** More documents than this are not sent with the event; windows read the feed instead. */
const maxDocuments = 50;

type Options = { readonly publisher: Publisher; readonly log: Log };

/**
 * Tells the windows which reports a commit changed or took away, with all they need to show and find
 * them. Never throws for a document: the commit stands, and a window that was not told in full reads
 * the feed.
 */
export function publishChanges(
  { publisher, log }: Options,
  archive: Archive,
  ids: readonly ReportId[],
  removed: readonly ReportId[] = [],
): void {
  const documents = (): SearchDocument[] | 'many' =>
    ids.length > maxDocuments ? 'many' : ids.map((id) => archive.reports.searchDocument(id));
  publisher.publish('archive.changed', {
    seq: archive.changes.head(),
    changed: unlessFailed(documents, log),
    removed: [...removed],
  });
}

/** Tells the windows what has changed since this place of the feed, as `publishChanges`. */
export function publishSince({ publisher, log }: Options, archive: Archive, seq: number): void {
  const removed: ReportId[] = [];
  const documents = (): SearchDocument[] | 'many' => {
    const changed: SearchDocument[] = [];
    for (const change of archive.changes.since(seq)) {
      if (changed.length + removed.length === maxDocuments) return 'many';
      if ('removed' in change) removed.push(change.removed);
      else changed.push(change);
    }
    return changed;
  };
  const changed = unlessFailed(documents, log);
  if (changed.length === 0 && removed.length === 0) return;
  publisher.publish('archive.changed', { seq: archive.changes.head(), changed, removed });
}

function unlessFailed(
  documents: () => SearchDocument[] | 'many',
  log: Log,
): SearchDocument[] | 'many' {
  try {
    return documents();
  } catch (error) {
    asAppError(error, log);
    return 'many';
  }
}
