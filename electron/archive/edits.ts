// Edits of many reports at once, and the one step back from the last of them.
import { v7 as uuidv7 } from 'uuid';
import { AppError } from '#contract/errors.ts';
import { foldTag } from '#contract/fold-tag.ts';
import type { ReportId, UndoToken } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import type { BulkEdit, BulkRequisites, Edited } from '#contract/tag.ts';
import { editList, undoList } from '../core/reports/list-edits.ts';
import { normaliseContent } from '../core/reports/normalise.ts';
import { refuseStateSecret } from '../core/reports/state-secret.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import type { Reports } from './reports.ts';
import type { TagRecord, TagStore } from './tags.ts';

export type Edits = {
  /** Throws 'not-found' for any of the reports, or 'state-secret', and then changes none. */
  bulk(edit: BulkEdit, at: string): Edited;
  /** Takes the last edit back; gives the reports it changed. Throws 'undo-gone'. */
  undo(token: UndoToken, at: string): ReportId[];
};

export type EditStore = Edits & {
  /**
   * Changes each report's content, keeps what takes it back together with the tags as they were, and
   * gives a summary. Belongs in a transaction.
   */
  apply(ids: readonly ReportId[], edit: Edit, at: string): Edited;
  /** Keeps what takes back a change of tags that changed no report. Belongs in a transaction. */
  keepTags(before: readonly TagRecord[]): UndoToken;
};

export type Edit = {
  readonly content: (report: Report) => ReportContent;
  /** Tags that will not be afterwards what they are now. */
  readonly tags: readonly TagRecord[];
};

type Pair<T> = { readonly before: T; readonly after: T };
type EditedReport = {
  readonly id: ReportId;
  readonly tags: Pair<string[]>;
  readonly topics: Pair<string[]>;
  readonly requisites: Pair<BulkRequisites>;
};
type Undo = { readonly tags: readonly TagRecord[]; readonly reports: readonly EditedReport[] };

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
  const keep = connection.prepare(
    'INSERT OR REPLACE INTO undo (only_row, token, edit) VALUES (1, ?, ?)',
  );
  const kept = connection.prepare<{ edit: string }>('SELECT edit FROM undo WHERE token = ?');
  const forget = connection.prepare('DELETE FROM undo');
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

  function apply(ids: readonly ReportId[], edit: Edit, at: string): Edited {
    const asked = new Set(ids);
    const tidied = (report: Report): ReportContent => {
      const content = normaliseContent(edit.content(report));
      refuseStateSecret(content, '');
      return content;
    };
    const edited = change(asked, tidied, at);
    const token = keepUndo({ tags: edit.tags, reports: edited });
    const unchanged = asked.size - edited.length;
    return { token, changed: edited.length, unchanged, readOnly: [] };
  }

  function keepUndo(undo: Undo): UndoToken {
    const token = uuidv7() as UndoToken;
    keep.run(token, JSON.stringify(undo));
    return token;
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

  return {
    apply,
    keepTags: (before) => keepUndo({ tags: before, reports: [] }),
    bulk: (edit, at) =>
      connection.transaction(() => {
        const readOnly: ReportId[] = [];
        const content = ({ id, status, content: before }: Report): ReportContent => {
          const isSet = Object.keys(edit.set).length > 0;
          if (isSet && isFrozen(status)) readOnly.push(id);
          return {
            ...before,
            ...(isFrozen(status) ? {} : edit.set),
            tags: editList(before.tags, { add: edit.addTags, remove: edit.removeTags }, foldTag),
            topics: editList(
              before.topics,
              { add: edit.addTopics, remove: edit.removeTopics },
              asItIs,
            ),
          };
        };
        const summary = apply(edit.ids, { content, tags: [] }, at);
        const { token, changed } = summary;
        audit.append({ action: 'reports.edited', object: token, details: { changed } });
        return { ...summary, readOnly };
      }),
    undo: (token, at) =>
      connection.transaction(() => {
        const found = kept.get(token);
        if (found === undefined) throw new AppError('undo-gone');
        const edit = JSON.parse(found.edit) as Undo;
        const renamed = edit.tags.flatMap(restoreTag);
        // A report deleted since stays as it was deleted.
        const byId = new Map(
          edit.reports
            .filter(({ id }) => isThere.get(id) !== undefined)
            .map((report) => [report.id, report]),
        );
        const undone = change(
          byId.keys(),
          (report) => undoneContent(report, byId.get(report.id)),
          at,
        );
        forget.run();
        const ids = [...new Set([...renamed, ...undone.map(({ id }) => id)])];
        const details = { changed: ids.length };
        audit.append({ action: 'edit.undone', object: token, details });
        return ids;
      }),
  };
}

const requisites = [
  'kind',
  'language',
  'classification',
  'place',
  'source',
  'fileIndex',
] as const satisfies readonly (keyof BulkRequisites)[];

function requisitesOf(content: ReportContent): Required<BulkRequisites> {
  const { kind, language, classification, place, source, fileIndex } = content;
  return { kind, language, classification, place, source, fileIndex };
}

function editedReport(id: ReportId, before: ReportContent, after: ReportContent): EditedReport {
  return {
    id,
    tags: { before: before.tags, after: after.tags },
    topics: { before: before.topics, after: after.topics },
    requisites: { before: requisitesOf(before), after: requisitesOf(after) },
  };
}

/** Requisites somebody has set to something else since are theirs, and so is a text that stands now. */
function undoneContent({ status, content }: Report, edited?: EditedReport): ReportContent {
  if (edited === undefined) return content;
  const { before, after } = edited.requisites;
  const mine = requisites.filter((name) => content[name] === after[name] && !isFrozen(status));
  return {
    ...content,
    ...Object.fromEntries(mine.map((name) => [name, before[name]])),
    tags: undoList(content.tags, edited.tags, foldTag),
    topics: undoList(content.topics, edited.topics, asItIs),
  };
}
