// What an open archive can be asked for, table by table, joined over one connection.
import { v7 as uuidv7 } from 'uuid';
import type { AuditCheck } from '#contract/audit.ts';
import { type ArchiveRecord, createArchiveRecord, readArchiveId } from './archive-record.ts';
import { type Attachments, createAttachments } from './attachments.ts';
import { type Audit, createAudit } from './audit.ts';
import { type AuditProgress, verifyAuditPolitely } from './audit-check.ts';
import { type Changes, createChanges } from './changes.ts';
import { type ArchiveCheck, checkArchive } from './check.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import { createCorrections } from './corrections.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { createEdits, type Edits } from './edits.ts';
import { endSession } from './end-session.ts';
import { createImports, createOriginals, type Imports } from './imports.ts';
import { createLives, type Lives } from './lives.ts';
import { createNames } from './names.ts';
import { createReferences, type References } from './references.ts';
import { createReportRows } from './report-rows.ts';
import { createReportWriter } from './report-writer.ts';
import { createReports, type Reports } from './reports.ts';
import { createRevisions, type Revisions } from './revisions.ts';
import { createSearches, type Searches } from './searches.ts';
import { createSeries, type SeriesList } from './series.ts';
import { createTagManager, type TagManager } from './tag-manager.ts';
import { createTags } from './tags.ts';
import { createTemplates, type Templates } from './templates.ts';
import { createTopicWords } from './topic-words.ts';
import { createTopics, type Topics } from './topics.ts';
import { createTrash, type Trash } from './trash.ts';
import { createVisas } from './visas.ts';

/** After the connection is closed every function throws 'locked'. */
export type Stores = ArchiveRecord & {
  readonly reports: Reports;
  readonly changes: Changes;
  readonly imports: Imports;
  readonly searches: Searches;
  readonly attachments: Attachments;
  readonly revisions: Revisions;
  readonly trash: Trash;
  readonly lives: Lives;
  readonly series: SeriesList;
  readonly references: References;
  readonly templates: Templates;
  readonly tags: TagManager;
  readonly topics: Topics;
  readonly dictionary: Dictionary;
  readonly edits: Edits;
  readonly audit: Audit;
  /** One transaction, or a savepoint inside one: all of `work` is kept or nothing of it. */
  transaction<T>(work: () => T): T;
  /** Reads the whole file: seconds for a large archive. */
  check(): ArchiveCheck;
  /** Reads the audit chain, letting others in between and telling them how far it is. */
  verifyAudit(onProgress?: (progress: AuditProgress) => void): Promise<AuditCheck>;
};

/** The stores, and what is to be done before the connection closes. */
export function createStores(
  connection: Connection,
  clock: Clock,
): { readonly stores: Stores; endSession(): void } {
  const audit = createAudit(connection, readArchiveId(connection), clock);
  const record = createArchiveRecord(connection, audit);
  // Every opening is a session of its own.
  const revisions = createRevisions(connection, uuidv7());
  const attachments = createAttachments(connection, { audit, archiveId: record.id });
  const tags = createTags(connection);
  const names = createNames(connection);
  const originals = createOriginals(connection);
  const rows = createReportRows(connection, {
    tags,
    names,
    topics: createTopicWords(connection),
  });
  const changes = createChanges(connection, rows);
  const writer = createReportWriter(connection, {
    tags,
    changes,
    revisions,
    attachments,
    audit,
  });
  const corrections = createCorrections(connection, revisions);
  const reports = createReports(connection, { corrections, tags, names, rows, originals, writer });
  const series = createSeries(connection, audit);
  const visas = createVisas(connection, audit);
  const topics = createTopics(connection, { audit, changes }, record.id);
  const edits = createEdits(connection, { reports, tags, changes, audit });
  const { mission } = record;
  return {
    stores: {
      ...record,
      reports,
      changes,
      imports: createImports(connection, audit),
      searches: createSearches(connection),
      attachments,
      revisions,
      trash: createTrash(connection, { tags, changes, revisions, attachments, audit }),
      lives: createLives(connection, { reports, corrections, series, visas, mission, topics }),
      series,
      references: createReferences(connection),
      templates: createTemplates(connection, audit),
      tags: createTagManager(connection, { tags, edits, changes, audit }),
      topics,
      dictionary: createDictionary(connection, audit, record.id),
      edits,
      audit,
      transaction: (work) => connection.transaction(work),
      check: () => checkArchive(connection),
      verifyAudit: (onProgress = () => undefined) => verifyAuditPolitely(connection, onProgress),
    },
    endSession: () =>
      endSession(connection, {
        revisions,
        attachments,
        audit,
        now: clock.now(),
        archiveId: record.id,
      }),
  };
}
