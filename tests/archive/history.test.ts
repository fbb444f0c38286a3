import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportContent } from '#contract/report.ts';
import { type Archive, openArchive } from '../../electron/archive/archive.ts';
import { arbitraryContent, arbitraryEdit, type Edit } from '../support/arbitrary-content.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import {
  makeTestArchive,
  openTestArchive,
  openTestConnection,
  testPassword,
} from '../support/test-archive.ts';

const day = (number: number, minute = 0): string =>
  new Date(2026, 10, number, 12, minute).toISOString();

/** Opens the archive as on a day of November 2026. */
function openOn(number: number, folder: string): Promise<Archive> {
  return openArchive(folder, {
    with: 'password',
    secret: testPassword,
    clock: { now: () => new Date(2026, 10, number, 18) },
  });
}

/** Saves a content and what each edit makes of it, and looks at every revision kept. */
function keepAll(archive: Archive, first: ReportContent, edits: readonly Edit[]): void {
  const { id } = archive.reports.insert(buildNewReport({ content: first }));
  const saved = [first];
  for (const edit of edits) {
    const content = edit(saved.at(-1) ?? first);
    const patch = { id, baseRevision: saved.length, content };
    const { revision } = archive.reports.save(patch, day(22));
    if (revision > saved.length) saved.push(content);
    expect(archive.reports.get(id).content).toEqual(content);
  }
  for (const [index, content] of saved.entries()) {
    expect(archive.revisions.get(id, index + 1).content).toEqual(content);
  }
}

describe('the history of a report', () => {
  it('tells of each revision when, how, by whom and in which session', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = archive.reports.insert(buildNewReport({ createdAt: day(22) }));
    archive.close();
    const again = await openTestArchive(folder);
    again.mission.save({ ...again.mission.get(), officer: 'Н. Аккошкаров' });
    const content = buildContent({ title: 'Вторая' });
    again.reports.save({ id, baseRevision: 1, content }, day(22, 1));
    const [second, first] = again.revisions.list(id);
    expect(first).toMatchObject({ revision: 1, cause: 'created', status: 'draft', author: '' });
    expect(second).toMatchObject({
      revision: 2,
      savedAt: day(22, 1),
      cause: 'saved',
      author: 'Н. Аккошкаров',
      reason: '',
    });
    expect(second?.session).not.toBe(first?.session);
    expect(again.revisions.get(id, 2).content).toEqual(content);
  });

  it('gives every revision back exactly as it was saved, after any edits', async () => {
    const { archive } = await makeTestArchive();
    fc.assert(
      fc.property(
        arbitraryContent,
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 6 }),
        (first, edits) => {
          archive.transaction(() => keepAll(archive, first, edits));
        },
      ),
      { numRuns: 1_000 },
    );
    expect(archive.check().problems).toEqual([]);
  }, 120_000);

  it('of a report unknown is empty, and its revisions are not found', async () => {
    const { archive } = await makeTestArchive();
    const { id } = buildNewReport();
    expect(archive.revisions.list(id)).toEqual([]);
    expect(() => archive.revisions.get(id, 1)).toThrow('not-found');
  });
});

describe('thinning', () => {
  /** Three revisions of one session, and how to save the next. The archive's own clock stands at the 22nd. */
  async function makeWrittenArchive(date: number) {
    const { archive, folder } = await makeTestArchive();
    const { id } = archive.reports.insert(buildNewReport({ createdAt: day(date) }));
    const save = (on: Archive, baseRevision: number, at: string) =>
      on.reports.save(
        { id, baseRevision, content: buildContent({ body: bodyOf(`Правка ${baseRevision}`) }) },
        at,
      );
    for (const base of [1, 2]) save(archive, base, day(date, base));
    return { archive, folder, id, save };
  }

  it('keeps all of today, then the last of each session, and says how many went', async () => {
    const { archive, folder, id, save } = await makeWrittenArchive(20);
    archive.close();
    const next = await openOn(21, folder);
    for (const base of [3, 4, 5]) save(next, base, day(21, base));
    const revisions = () => next.revisions.list(id).map(({ revision }) => revision);
    expect(revisions()).toEqual([6, 5, 4, 3]);
    next.close();
    const later = await openOn(22, folder);
    expect(later.revisions.list(id).map(({ revision }) => revision)).toEqual([6, 5, 4, 3]);
    later.close();
    const last = await openOn(22, folder);
    expect(last.revisions.list(id).map(({ revision }) => revision)).toEqual([6, 3]);
    expect(() => last.revisions.get(id, 5)).toThrow('not-found');
    expect(last.audit.list({ object: last.id, before: null })).toContainEqual(
      expect.objectContaining({ action: 'revisions.thinned', details: { dropped: 2 } }),
    );
    expect(last.check().problems).toEqual([]);
    last.close();
  });

  it('leaves the text a visa was given to', async () => {
    const { archive, folder, id, save } = await makeWrittenArchive(20);
    const visa = { by: 'Советник', date: '2026-11-20', remark: '' };
    archive.lives.giveVisa(id, visa);
    save(archive, 3, day(20, 4));
    archive.close();
    const next = await openOn(22, folder);
    next.close();
    const last = await openOn(22, folder);
    expect(last.revisions.list(id).map(({ revision }) => revision)).toEqual([4, 3]);
  });

  it.each([
    ['the latest revision', 3],
    ['a revision of a signed text', 2],
  ])('cannot be made to drop %s', async (_, revision) => {
    const { archive, folder, id } = await makeWrittenArchive(22);
    archive.close();
    const connection = await openTestConnection(folder);
    connection.exec(`DROP TRIGGER revision_notes_are_not_changed;
      UPDATE revision_notes SET status = 'signed' WHERE revision = 2;`);
    const mark = connection.prepare(
      'UPDATE revision_notes SET is_dispensable = 1 WHERE report_id = ? AND revision = ?',
    );
    expect(() => mark.run(id, revision)).toThrow('this revision is kept for ever');
  });

  it('refuses a revision nobody has marked', async () => {
    const { archive, folder } = await makeWrittenArchive(22);
    archive.close();
    const connection = await openTestConnection(folder);
    expect(() => connection.exec('DELETE FROM revisions WHERE revision = 1')).toThrow(
      'revisions are only added',
    );
  });
});
