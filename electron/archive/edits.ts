// Edits of many reports at once, and the one step back from the last of them.
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '#contract/errors.ts';
import { foldTag } from '#contract/fold-tag.ts';
import type { ReportId, TagId, UndoToken } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import type { BulkEdit, Edited } from '#contract/tag.ts';
import { editList } from '../core/reports/list-edits.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import { type EditedReport, editedReport, undoneContent } from './edited-report.ts';
import type { Reports } from './reports.ts';
import { reportsPerStep, runAtOnce, type Steps } from './steps.ts';
import type { TagRecord, TagStore } from './tags.ts';

export type Edits = {
  /**
   * Throws 'not-found' for any of the reports before it changes one. What else stops it, 'state-secret'
   * or a full disk, takes back the steps before.
   */
  bulk(edit: BulkEdit, at: string): Steps<Edited>;
  /**
   * Takes the last edit back; gives the reports it changed. Throws 'undo-gone'. Interrupted, what is
   * left of it can be taken back later.
   */
  undo(token: UndoToken, at: string): Steps<ReportId[]>;
};

export type EditStore = Edits & {
  /**
   * Changes each report's content, keeps what takes it back together with the tags as they were, and
   * gives a summary. `finish` belongs to the last step, and is left out where the edit was stopped.
   */
  apply(ids: readonly ReportId[], edit: Edit, at: string): Steps<Edited>;
  /** Keeps what takes back a change of tags that changed no report. Belongs in a transaction. */
  keepTags(before: readonly TagRecord[]): UndoToken;
};

export type Edit = {
  readonly content: (report: Report) => ReportContent;
  /** Tags that will not be afterwards what they are now. */
  readonly tags: readonly TagRecord[];
  /** Reports that came to be concerned while the others were edited. */
  readonly late: () => readonly ReportId[];
  /** Tags of reports in the trash that go with the last step. */
  readonly trashed: () => readonly TrashedTag[];
  /** Runs in the transaction of the last step. */
  readonly finish: (summary: Edited) => void;
};

/** A tag a report in the trash has, and the one it gets in its place. */
export type TrashedTag = {
  readonly report: ReportId;
  readonly tag: TagId;
  readonly position: number;
  readonly into: TagId | null;
};

type Undo = {
  readonly tags: readonly TagRecord[];
  readonly reports: readonly EditedReport[];
  readonly trashed: readonly TrashedTag[];
};

const asItIs = (text: string): string => text;

export function createEdits(
  connection: Connection,
  parts: {
    readonly reports: Reports;
    readonly tags: TagStore;
    readonly changes: ChangeStore;
    readonly audit: Audit;
  },
): EditStore {
  const { reports, tags, changes, audit } = parts;
  const keep = connection.prepare('INSERT INTO undo (token, step, edit) VALUES (?, ?, ?)');
  const kept = connection.prepare<{ step: number; edit: string }>(
    'SELECT step, edit FROM undo WHERE token = ? ORDER BY step',
  );
  const forgetOthers = connection.prepare('DELETE FROM undo WHERE token <> ?');
  const forgetStep = connection.prepare('DELETE FROM undo WHERE token = ? AND step = ?');
  const removeMoved = connection.prepare(`
    DELETE FROM report_tags
    WHERE report_id = @report AND tag_id = @into AND position = @position`);
  const putBack = connection.prepare(`
    INSERT OR IGNORE INTO report_tags (report_id, tag_id, position)
    SELECT id, @tag, @position FROM reports WHERE id = @report AND emptied_at IS NULL`);
  const isThere = connection.prepare('SELECT 1 FROM reports WHERE id = ? AND deleted_at IS NULL');
  const tagged = connection.prepare<{ id: ReportId }>(`
    SELECT reports.id FROM report_tags
    JOIN reports ON reports.id = report_tags.report_id AND reports.deleted_at IS NULL
    WHERE report_tags.tag_id = ? ORDER BY reports.id`);

  /** What the edit did to each report; those that are as asked already are left out. */
  function change(
    ids: Iterable<ReportId>,
    edit: (report: Report) => ReportContent,
    at: string,
  ): EditedReport[] {
    const edited: EditedReport[] = [];
    const why = { baseRevision: null, cause: 'tagged', reason: '', at } as const;
    for (const id of ids) {
      const steps: { before: Report; after: ReportContent }[] = [];
      const { revision } = reports.change({
        id,
        ...why,
        content: (before) => {
          const after = edit(before);
          steps.push({ before, after });
          return after;
        },
      });
      edited.push(
        ...steps
          .filter(({ before }) => before.revision < revision)
          .map(({ before, after }) => editedReport(id, before.content, after)),
      );
    }
    return edited;
  }

  function* apply(ids: readonly ReportId[], edit: Edit, at: string): Steps<Edited> {
    const asked = [...new Set(ids)];
    const tidied = (report: Report): ReportContent => {
      const tidy = normaliseContent(edit.content(report));
      const { tags: given, topics } = tidy;
      // A text that stands keeps every space of its requisites.
      const content = isFrozen(report.status) ? { ...report.content, tags: given, topics } : tidy;
      refuseStateSecret(content, '');
      return content;
    };
    const token = uuidv7() as UndoToken;
    let summary: Edited = { token, changed: 0, unchanged: 0, readOnly: [], isStopped: false };
    try {
      for (let done = 0; ;) {
        const next = asked.slice(done, done + reportsPerStep);
        const isLast = done + next.length === asked.length;
        const step = Math.floor(done / reportsPerStep);
        done += next.length;
        summary = connection.transaction(() => {
          const concerned = isLast ? new Set([...next, ...edit.late()]) : next;
          // Between two steps a report may have gone to the trash.
          const some = [...concerned].filter((id) => isThere.get(id) !== undefined);
          const reportsEdited = change(some, tidied, at);
          keepStep(token, step, {
            tags: step === 0 ? edit.tags : [],
            reports: reportsEdited,
            trashed: isLast ? edit.trashed() : [],
          });
          const changed = summary.changed + reportsEdited.length;
          const unchanged = summary.unchanged + some.length - reportsEdited.length;
          const sum = { ...summary, changed, unchanged };
          if (isLast) edit.finish(sum);
          return sum;
        });
        if (isLast) return summary;
        if ((yield { done, total: asked.length }) === 'stop') break;
      }
    } catch (error) {
      takeBack(token, at);
      throw error;
    }
    noteEdited(summary);
    return { ...summary, isStopped: true };
  }

  /** A disk that refuses the edit may refuse this too; the edit's own failure is the one to tell. */
  function takeBack(token: UndoToken, at: string): void {
    if (kept.get(token) === undefined) return;
    try {
      runAtOnce(undo(token, at));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }

  function noteEdited({ token, changed }: Edited): void {
    audit.append({ action: 'reports.edited', object: token, details: { changed } });
  }

  function keepStep(token: UndoToken, step: number, edit: Undo): void {
    forgetOthers.run(token);
    keep.run(token, step, JSON.stringify(edit));
  }

  /** A report taken out of the trash meanwhile stays as it came out. */
  function putBackInTrash({ report, tag, position, into }: TrashedTag): void {
    if (isThere.get(report) !== undefined) return;
    if (into !== null) removeMoved.run({ report, into, position });
    putBack.run({ report, tag, position });
  }

  /** Puts a tag back; gives the reports that show it under its old name again. */
  function restoreTag(tag: TagRecord): ReportId[] {
    const present = tags.get(tag.id);
    tags.restore(tag);
    if (present === undefined || present.name === tags.get(tag.id)?.name) return [];
    const shown = tagged.all(tag.id).map(({ id }) => id);
    for (const id of shown) changes.append(id);
    return shown;
  }

  function* undo(token: UndoToken, at: string): Steps<ReportId[]> {
    const steps = kept
      .all(token)
      .map(({ step, edit }) => ({ step, edit: JSON.parse(edit) as Undo }));
    if (steps.length === 0) throw new AppError('undo-gone');
    const total = steps.reduce((sum, { edit }) => sum + edit.reports.length, 0);
    const changed = new Set<ReportId>();
    let done = 0;
    for (const [index, { step, edit }] of steps.entries()) {
      const isLast = index === steps.length - 1;
      // A report deleted since stays as it was deleted.
      const byId = new Map(
        edit.reports
          .filter(({ id }) => isThere.get(id) !== undefined)
          .map((report) => [report.id, report]),
      );
      connection.transaction(() => {
        const renamed = edit.tags.flatMap(restoreTag);
        for (const tag of edit.trashed) putBackInTrash(tag);
        const back = (report: Report) => undoneContent(report, byId.get(report.id));
        const undone = change(byId.keys(), back, at);
        for (const id of [...renamed, ...undone.map((report) => report.id)]) changed.add(id);
        forgetStep.run(token, step);
        const details = { changed: changed.size };
        if (isLast) audit.append({ action: 'edit.undone', object: token, details });
      });
      done += edit.reports.length;
      if (!isLast) yield { done, total };
    }
    return [...changed];
  }

  function* bulk(edit: BulkEdit, at: string): Steps<Edited> {
    const missing = edit.ids.find((id) => isThere.get(id) === undefined);
    if (missing !== undefined) throw new AppError('not-found', { id: missing });
    const readOnly: ReportId[] = [];
    const content = ({ id, status, content: before }: Report): ReportContent => {
      const isSet = Object.keys(edit.set).length > 0;
      if (isSet && isFrozen(status)) readOnly.push(id);
      const { addTags, removeTags, addTopics, removeTopics } = edit;
      return {
        ...before,
        ...(isFrozen(status) ? {} : edit.set),
        tags: editList(before.tags, { add: addTags, remove: removeTags }, foldTag),
        topics: editList(before.topics, { add: addTopics, remove: removeTopics }, asItIs),
      };
    };
    const none = (): readonly never[] => [];
    const work = { content, tags: [], late: none, trashed: none, finish: noteEdited };
    const summary = yield* apply(edit.ids, work, at);
    return { ...summary, readOnly };
  }

  return {
    apply,
    bulk,
    undo,
    keepTags(before) {
      const token = uuidv7() as UndoToken;
      keepStep(token, 0, { tags: before, reports: [], trashed: [] });
      return token;
    },
  };
}
