// Tags as an office keeps them in order: renamed, merged, coloured, named in further languages.
import { AppError } from '#contract/errors.ts';
import type { AuditAction, AuditDetails } from '#contract/audit.ts';
import { foldTag } from '#contract/fold-tag.ts';
import type { ReportId, TagId } from '#contract/ids.ts';
import type { Edited, Tag, TagColour, TagNames } from '#contract/tag.ts';
import type { Audit } from './audit.ts';
import type { ChangeStore } from './changes.ts';
import type { Connection } from './connection.ts';
import type { Edit, EditStore } from './edits.ts';
import type { Steps } from './steps.ts';
import type { TagRecord, TagStore } from './tags.ts';

/** Every edit can be taken back until the next; each throws 'not-found' for a tag that is gone. */
export type TagManager = {
  /** By name. */
  list(): Tag[];
  /** Reports that have the tag, those in the trash apart. */
  reportsWith(ids: readonly TagId[]): ReportId[];
  /**
   * Throws 'tag-exists' where another tag has the name in any language. It is the tag that changes
   * and no report: each names its tags by their ids, so none gets a revision.
   */
  rename(id: TagId, name: string): Edited;
  /** Throws 'tag-exists' as `rename`. */
  describe(id: TagId, names: TagNames, colour: TagColour): Edited;
  /** Reports of `ids` get `into` in their place. Stopped half way, every tag is still there. */
  merge(ids: readonly TagId[], into: TagId, at: string): Steps<Edited>;
  /** Stopped half way, the tag stays with the reports that still have it. */
  delete(id: TagId, at: string): Steps<Edited>;
};

export function createTagManager(
  connection: Connection,
  parts: {
    readonly tags: TagStore;
    readonly edits: EditStore;
    readonly changes: ChangeStore;
    readonly audit: Audit;
  },
): TagManager {
  const { tags, edits, changes, audit } = parts;
  const counts = connection.prepare<{ id: TagId; reports: number }>(`
    SELECT report_tags.tag_id AS id, count(*) AS reports
    FROM report_tags
    JOIN reports ON reports.id = report_tags.report_id AND reports.deleted_at IS NULL
    GROUP BY report_tags.tag_id`);
  const tagged = connection.prepare<{ id: ReportId }>(`
    SELECT DISTINCT report_tags.report_id AS id
    FROM json_each(?) AS wanted
    JOIN report_tags ON report_tags.tag_id = wanted.value
    JOIN reports ON reports.id = report_tags.report_id AND reports.deleted_at IS NULL
    ORDER BY id`);
  // Reports in the trash follow without a revision: nobody sees them until they come back.
  const inTrash = 'report_id IN (SELECT id FROM reports WHERE deleted_at IS NOT NULL)';
  const trashedWith = connection.prepare<{ report: ReportId; tag: TagId; position: number }>(`
    SELECT report_id AS report, tag_id AS tag, position FROM report_tags
    WHERE tag_id = ? AND ${inTrash} ORDER BY report_id`);
  const moveInTrash = connection.prepare(
    `UPDATE OR IGNORE report_tags SET tag_id = @into WHERE tag_id = @from AND ${inTrash}`,
  );
  const dropInTrash = connection.prepare(`DELETE FROM report_tags WHERE tag_id = ? AND ${inTrash}`);

  const reportsWith = (ids: readonly TagId[]): ReportId[] =>
    tagged.all(JSON.stringify(ids)).map(({ id }) => id);

  function find(id: TagId): TagRecord {
    const tag = tags.get(id);
    if (tag === undefined) throw new AppError('not-found', { id });
    return tag;
  }

  function refuseTaken(id: TagId, names: readonly string[]): void {
    for (const name of names) {
      const owner = tags.find(name);
      if (owner !== undefined && owner !== id) {
        throw new AppError('tag-exists', { id: owner, name: find(owner).name });
      }
    }
  }

  /** Changes the reports first, and in the last step the tags. */
  function* editTagged(
    id: TagId,
    note: { readonly action: AuditAction; readonly details: AuditDetails },
    work: {
      readonly tags: readonly TagRecord[];
      /** What reports in the trash get in their place. */
      readonly into: TagId | null;
      readonly replace: (names: readonly string[]) => string[];
      readonly drop: () => void;
      readonly at: string;
    },
  ): Steps<Edited> {
    const still = (): ReportId[] => reportsWith(work.tags.map((tag) => tag.id));
    const edit: Edit = {
      content: ({ content }) => ({ ...content, tags: work.replace(content.tags) }),
      tags: work.tags,
      late: still,
      trashed: () =>
        work.tags.flatMap((tag) =>
          trashedWith.all(tag.id).map((row) => ({ ...row, into: work.into })),
        ),
      finish: ({ changed }) => {
        work.drop();
        audit.append({ ...note, object: id, details: { ...note.details, changed } });
      },
    };
    return yield* edits.apply(still(), edit, work.at);
  }

  return {
    list() {
      const reports = new Map(counts.all().map((row) => [row.id, row.reports]));
      return tags.all().map((tag) => ({ ...tag, reports: reports.get(tag.id) ?? 0 }));
    },
    reportsWith,
    rename: (id, name) =>
      connection.transaction(() => {
        const before = find(id);
        refuseTaken(id, [name]);
        const reports = reportsWith([id]);
        tags.put({ ...before, name });
        const note = { action: 'tag.renamed', details: { from: before.name, to: name } } as const;
        for (const report of reports) changes.append(report);
        const token = edits.keepTags([before]);
        audit.append({
          ...note,
          object: id,
          details: { ...note.details, changed: reports.length },
        });
        return { token, changed: reports.length, unchanged: 0, readOnly: [], isStopped: false };
      }),
    describe: (id, names, colour) =>
      connection.transaction(() => {
        const before = find(id);
        refuseTaken(id, Object.values(names));
        tags.put({ ...before, names, colour });
        const note = { action: 'tag.changed', details: { name: before.name, colour } } as const;
        audit.append({ ...note, object: id });
        return {
          token: edits.keepTags([before]),
          changed: 0,
          unchanged: 0,
          readOnly: [],
          isStopped: false,
        };
      }),
    merge: (ids, into, at) => {
      const target = find(into);
      const merged = ids.filter((id) => id !== into).map(find);
      const folds = new Set(merged.map(({ name }) => foldTag(name)));
      const from = merged.map(({ name }) => name).join(', ');
      return editTagged(
        into,
        { action: 'tag.merged', details: { from, to: target.name } },
        {
          tags: merged,
          into,
          replace: (given) => given.map((tag) => (folds.has(foldTag(tag)) ? target.name : tag)),
          drop() {
            for (const { id } of merged) {
              moveInTrash.run({ from: id, into });
              dropInTrash.run(id);
              tags.drop(id);
            }
          },
          at,
        },
      );
    },
    delete: (id, at) => {
      const tag = find(id);
      const fold = foldTag(tag.name);
      return editTagged(
        id,
        { action: 'tag.deleted', details: { name: tag.name } },
        {
          tags: [tag],
          into: null,
          replace: (names) => names.filter((name) => foldTag(name) !== fold),
          drop() {
            dropInTrash.run(id);
            tags.drop(id);
          },
          at,
        },
      );
    },
  };
}
