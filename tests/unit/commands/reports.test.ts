import { describe, expect, it } from 'vitest';
import { createReport } from '../../../electron/commands/create-report.ts';
import { publishChanges } from '../../../electron/commands/publish-changes.ts';
import { saveDraft } from '../../../electron/commands/save-draft.ts';
import { bodyOf, buildContent, buildNewReport, newReportId } from '../../support/build-report.ts';
import { createFakeContext, createOpenContext } from '../../support/fake-context.ts';
import { testClock } from '../../support/test-archive.ts';

const now = testClock.now().toISOString();

describe('a new report', () => {
  it('is empty, of the kind and language asked for, and has no mark decided', async () => {
    const context = await createOpenContext();
    const report = createReport(context, { kind: 'note', language: 'kk', content: null });
    expect(report).toMatchObject({
      revision: 1,
      status: 'draft',
      createdAt: now,
      savedAt: now,
      content: { title: '', kind: 'note', language: 'kk', classification: 'unset', tags: [] },
    });
    expect(context.session.require().reports.get(report.id)).toEqual(report);
  });

  it('keeps a text that was given, and tells the windows of it', async () => {
    const context = await createOpenContext();
    const content = buildContent({ title: '  Беседа ', body: bodyOf('Текст, что не лёг.') });
    const report = createReport(context, { kind: 'note', language: 'ru', content });
    expect(report.content).toMatchObject({ title: 'Беседа', kind: content.kind });
    const archive = context.session.require();
    expect(context.publisher.of('archive.changed')).toEqual([
      {
        seq: archive.changes.head(),
        changed: [archive.reports.searchDocument(report.id)],
        removed: [],
      },
    ]);
  });

  it('is not made in a locked archive', () => {
    const context = createFakeContext();
    expect(() => createReport(context, { kind: 'note', language: 'ru', content: null })).toThrow(
      'locked',
    );
    expect(context.publisher.events).toEqual([]);
  });
});

describe('a saved draft', () => {
  it('is on disk, and published with its words, when the answer comes', async () => {
    const context = await createOpenContext();
    const { id } = createReport(context, { kind: 'note', language: 'ru', content: null });
    const content = buildContent({ tags: ['порт', 'Порт'], body: bodyOf('Новые слова.') });
    expect(saveDraft(context, { id, baseRevision: 1, content })).toEqual({
      revision: 2,
      savedAt: now,
    });
    const published = context.publisher.of('archive.changed').at(-1);
    expect(published?.changed).toMatchObject([
      { row: { id, revision: 2, tags: ['порт'] }, text: 'Новые слова.' },
    ]);
    expect(context.session.require().reports.get(id).revision).toBe(2);
  });

  it('is not published when another save came first', async () => {
    const context = await createOpenContext();
    const { id } = createReport(context, { kind: 'note', language: 'ru', content: null });
    saveDraft(context, { id, baseRevision: 1, content: buildContent({ title: 'Первая' }) });
    const heard = context.publisher.events.length;
    expect(() =>
      saveDraft(context, { id, baseRevision: 1, content: buildContent({ title: 'Вторая' }) }),
    ).toThrow(expect.objectContaining({ code: 'conflict' }));
    expect(context.publisher.events).toHaveLength(heard);
    expect(context.session.require().reports.get(id).content.title).toBe('Первая');
  });

  it('of a report that is not there is refused', async () => {
    const context = await createOpenContext();
    const patch = { id: newReportId(), baseRevision: 1, content: buildContent() };
    expect(() => saveDraft(context, patch)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('a commit of many reports', () => {
  it.each([
    [50, 50],
    [51, 'many'],
  ])('of %i tells the windows %s', async (count, told) => {
    const context = await createOpenContext();
    const archive = context.session.require();
    const ids = archive.transaction(() =>
      Array.from({ length: count }, () => archive.reports.insert(buildNewReport()).id),
    );
    publishChanges(context, archive, ids);
    const [event] = context.publisher.of('archive.changed');
    const { changed, seq } = event ?? { changed: [], seq: 0 };
    expect(changed === 'many' ? changed : changed.length).toBe(told);
    expect(seq).toBe(count);
  });
});
