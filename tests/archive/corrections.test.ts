import { describe, expect, it } from 'vitest';
import { emptyBody } from '#contract/document.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { runAtOnce } from '../../electron/archive/steps.ts';
import { keepPicture } from '../../electron/commands/keep-picture.ts';
import { buildPng } from '../support/build-picture.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive } from '../support/test-archive.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const reason = 'опечатка';

async function registered() {
  const { archive, folder } = await makeTestArchive();
  const { id } = archive.reports.insert(buildNewReport());
  archive.lives.register(id, null, now);
  return { archive, folder, id };
}

const begin = (archive: Archive, id: ReportId, title: string) =>
  archive.lives.keepCorrection(
    { id, baseRevision: 2, reason, content: buildContent({ title }) },
    now,
  );

describe('a correction that was begun', () => {
  it('outlives the session, and leaves the report as it stands', async () => {
    const { archive, folder, id } = await registered();
    const stood = archive.reports.get(id);
    begin(archive, id, 'раз');
    expect(begin(archive, id, 'два')).toEqual({ revision: 2, savedAt: now.toISOString() });
    archive.close();
    const again = await openTestArchive(folder);
    const { correction, ...rest } = again.reports.get(id);
    expect(rest).toEqual({ ...stood, correction: undefined });
    expect(correction).toMatchObject({ reason, baseRevision: 2, content: { title: 'два' } });
    expect(correction?.base).toEqual(stood.content);
    expect(again.revisions.list(id)).toHaveLength(2);
  });

  it('is gone once it is finished or dropped', async () => {
    const { archive, id } = await registered();
    begin(archive, id, 'раз');
    archive.lives.dropCorrection(id);
    expect(archive.reports.get(id).correction).toBeNull();
    begin(archive, id, 'два');
    const content = buildContent({ title: 'три' });
    archive.lives.correct({ id, baseRevision: 2, reason, content }, now);
    expect(archive.reports.get(id)).toMatchObject({
      revision: 3,
      content: { title: 'три' },
      correction: null,
    });
  });

  it('is refused where the text is not corrected, or has become another', async () => {
    const { archive, id } = await registered();
    const { id: draft } = archive.reports.insert(buildNewReport());
    const content = buildContent();
    expect(() =>
      archive.lives.keepCorrection({ id: draft, baseRevision: 1, reason, content }, now),
    ).toThrow('not-allowed');
    expect(() =>
      archive.lives.keepCorrection({ id, baseRevision: 1, reason, content }, now),
    ).toThrow('conflict');
  });

  it('keeps its pictures, which no revision shows', async () => {
    const { archive, folder, id } = await registered();
    const { id: picture } = keepPicture(archive, 'порт.png', buildPng(40, 20));
    const image = { attachment: picture, alt: '', caption: '', width: 50 };
    const body = {
      ...emptyBody(),
      document: { type: 'doc' as const, content: [{ type: 'image' as const, attrs: image }] },
    };
    archive.lives.keepCorrection(
      { id, baseRevision: 2, reason, content: buildContent({ body }) },
      now,
    );
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.attachments.get(picture).size).toBeGreaterThan(0);
    again.lives.dropCorrection(id);
    again.close();
    const last = await openTestArchive(folder);
    expect(() => last.attachments.get(picture)).toThrow('not-found');
  });

  it('keeps the revision it was begun on from being thinned', async () => {
    const { archive, folder, id } = await registered();
    const tag = (name: string): void => {
      const edit = { addTags: [name], removeTags: [], addTopics: [], removeTopics: [], set: {} };
      runAtOnce(archive.edits.bulk({ ids: [id], ...edit }, '2026-11-20T12:00:00.000Z'));
    };
    for (const name of ['а', 'б', 'в', 'г']) tag(name);
    archive.lives.keepCorrection({ id, baseRevision: 6, reason, content: buildContent() }, now);
    tag('д');
    tag('е');
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.reports.get(id).correction?.base.tags).toEqual(['а', 'б', 'в', 'г']);
    expect(again.revisions.list(id).map(({ revision }) => revision)).toContain(6);
  });
});
