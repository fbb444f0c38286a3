// Revisions: every state of a report that was kept, with who, how and why.
import { AppError } from '#contract/errors.ts';
import type { Revision, RevisionCause, RevisionNote } from '#contract/history.ts';
import type { ReportId } from '#contract/ids.ts';
import type { ReportStatus } from '#contract/report.ts';
import { readStoredContent } from '../core/reports/stored-content.ts';
import { sha256 } from '../disk/sha256.ts';
import type { Connection } from './connection.ts';

export type NewRevision = {
  readonly id: ReportId;
  readonly revision: number;
  readonly at: string;
  /** The content as JSON, byte for byte what will be hashed. */
  readonly json: string;
  readonly cause: RevisionCause;
  readonly status: ReportStatus;
  readonly reason: string;
};

export type Revisions = {
  /** Latest first; empty for an unknown report. */
  list(id: ReportId): RevisionNote[];
  /** Throws 'not-found', also for one that was thinned out. */
  get(id: ReportId, revision: number): Revision;
};

export type RevisionStore = Revisions & {
  /** Gives the hash of its content back. */
  add(revision: NewRevision): string;
  /** Hash of one revision's content, '' if there is none. */
  hash(id: ReportId, revision: number): string;
  /**
   * Drops what was superseded within its own session before `today`, and how many those were. The
   * last of each session, the latest, every state of a signed or registered text, what a visa
   * was given to and what a correction was begun on stay.
   */
  thin(today: string): number;
  /** Drops all of a report that is deleted and never was registered. */
  drop(id: ReportId): void;
};

type NoteRecord = RevisionNote;

const noteFields = `
  revisions.revision, revisions.saved_at AS savedAt, notes.cause, notes.status, notes.author,
  notes.reason, notes.session`;
const withNotes = `
  revisions JOIN revision_notes AS notes
    ON notes.report_id = revisions.report_id AND notes.revision = revisions.revision`;

export function createRevisions(connection: Connection, session: string): RevisionStore {
  const list = connection.prepare<NoteRecord>(`
    SELECT ${noteFields} FROM ${withNotes}
    WHERE revisions.report_id = ? ORDER BY revisions.revision DESC`);
  const get = connection.prepare<NoteRecord & { content: string }>(`
    SELECT ${noteFields}, revisions.content FROM ${withNotes}
    WHERE revisions.report_id = ? AND revisions.revision = ?`);
  const hash = connection.prepare<{ sha256: string }>(
    'SELECT sha256 FROM revisions WHERE report_id = ? AND revision = ?',
  );
  const add = connection.prepare(`
    INSERT INTO revisions (report_id, revision, saved_at, sha256, content)
    VALUES (@id, @revision, @at, @sha256, @json)`);
  const addNote = connection.prepare(`
    INSERT INTO revision_notes (report_id, revision, cause, status, author, reason, session)
    VALUES (@id, @revision, @cause, @status,
      coalesce((SELECT mission ->> '$.officer' FROM archive), ''), @reason, @session)`);
  // Notes alone are read here; only what is superseded is looked up among the texts for its time.
  const markSuperseded = connection.prepare(`
    UPDATE revision_notes SET is_dispensable = 1
    WHERE (report_id, revision) IN (
      SELECT superseded.report_id, superseded.revision
      FROM (
        SELECT report_id, revision, lead(revision) OVER
          (PARTITION BY report_id, session ORDER BY revision) AS next
        FROM revision_notes
        WHERE session <> '' AND (status IN ('draft', 'agreed') OR cause = 'tagged')
      ) AS superseded
      JOIN revisions ON revisions.report_id = superseded.report_id
        AND revisions.revision = superseded.revision
      JOIN reports ON reports.id = superseded.report_id
      WHERE superseded.next IS NOT NULL AND revisions.saved_at < ?
        AND superseded.revision < reports.revision
        AND NOT EXISTS (
          SELECT 1 FROM begun_corrections
          WHERE report_id = superseded.report_id AND base_revision = superseded.revision)
        AND NOT EXISTS (
          SELECT 1 FROM visas
          WHERE report_id = superseded.report_id AND revision = superseded.revision)
    )`);
  const dropMarked = connection.prepare(`
    DELETE FROM revisions WHERE (report_id, revision) IN (
      SELECT report_id, revision FROM revision_notes WHERE is_dispensable = 1)`);
  const markAll = connection.prepare(
    'UPDATE revision_notes SET is_dispensable = 1 WHERE report_id = ?',
  );

  return {
    list: (id) => list.all(id),
    get(id, revision) {
      const record = get.get(id, revision);
      if (record === undefined) throw new AppError('not-found', { id });
      const { content, ...note } = record;
      return { ...note, content: readStoredContent(content) };
    },
    add({ id, revision, at, json, cause, status, reason }) {
      const hashed = sha256(json);
      add.run({ id, revision, at, json, sha256: hashed });
      addNote.run({ id, revision, cause, status, reason, session });
      return hashed;
    },
    hash: (id, revision) => hash.get(id, revision)?.sha256 ?? '',
    thin(today) {
      if (markSuperseded.run(today) === 0) return 0;
      return dropMarked.run();
    },
    drop(id) {
      markAll.run(id);
      dropMarked.run();
    },
  };
}
