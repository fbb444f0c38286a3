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
  parts: { readonly reports: Reports; readonly tags: TagStore; readonly audit: Audit },
): EditStore {
  const { reports, tags, audit } = parts;
  const keep = connection.prepare(
    'INSERT OR REPLACE INTO undo (only_row, token, edit) VALUES (1, ?, ?)',
  );
  const kept = connection.prepare<{ edit: string }>('SELECT edit FROM undo WHERE token = ?');
  const forget = connection.prepare('DELETE FROM undo');
  const isThere = connection.prepare('SELECT 1 FROM reports WHERE id = ? AND deleted_at IS NULL');

  function change(id: ReportId, content: ReportContent, at: string): boolean {
    const { revision } = reports.get(id);
    const why = { cause: 'tagged', reason: '', at } as const;
    return (
      reports.change({ id, baseRevision: null, content: () => content, ...why }).revision > revision
    );
  }

  function apply(ids: readonly ReportId[], edit: Edit, at: string): Edited {
    const edited: EditedReport[] = [];
    for (const id of new Set(ids)) {
      const before = reports.get(id);
      const content = normaliseContent(edit.content(before));
      refuseStateSecret(content, '');
      if (change(id, content, at)) edited.push(editedReport(id, before.content, content));
    }
    const token = uuidv7() as UndoToken;
    keep.run(token, JSON.stringify({ tags: edit.tags, reports: edited } satisfies Undo));
    const unchanged = new Set(ids).size - edited.length;
    return { token, changed: edited.length, unchanged, readOnly: [] };
  }

  return {
    apply,
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
        for (const tag of edit.tags) tags.restore(tag);
        // A report deleted since stays as it was deleted.
        const undone = edit.reports
          .filter(({ id }) => isThere.get(id) !== undefined)
          .filter((report) => change(report.id, undoneContent(reports.get(report.id), report), at));
        forget.run();
        const details = { changed: undone.length };
        audit.append({ action: 'edit.undone', object: token, details });
        return undone.map(({ id }) => id);
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
function undoneContent({ status, content }: Report, edited: EditedReport): ReportContent {
  const { before, after } = edited.requisites;
  const mine = requisites.filter((name) => content[name] === after[name] && !isFrozen(status));
  return {
    ...content,
    ...Object.fromEntries(mine.map((name) => [name, before[name]])),
    tags: undoList(content.tags, edited.tags, foldTag),
    topics: undoList(content.topics, edited.topics, asItIs),
  };
}
