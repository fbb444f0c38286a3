// Edits of more reports than one step holds: stopped, failing, and met by saves on the way.
import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import type { BulkEdit, Edited } from '#contract/tag.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { reportsPerStep, runAtOnce, type Steps } from '../../electron/archive/steps.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive } from '../support/test-archive.ts';

const at = '2026-11-22T12:00:00.000Z';
const count = 2 * reportsPerStep + 10;

async function manyReports(tags: string[]) {
  const { archive } = await makeTestArchive();
  const ids = archive.transaction(() =>
    Array.from(
      { length: count },
      () => archive.reports.insert(buildNewReport({ content: buildContent({ tags }) })).id,
    ),
  );
  const idOfTag = (name: string) => {
    const tag = archive.tags.list().find((one) => one.name === name);
    if (!tag) throw new Error(`no tag ${name}`);
    return tag.id;
  };
  return { archive, ids, idOfTag };
}

const adding = (ids: ReportId[], tag: string): BulkEdit => ({
  ids,
  addTags: [tag],
  removeTags: [],
  addTopics: [],
  removeTopics: [],
  set: {},
});

const withTag = (archive: Archive, ids: readonly ReportId[], tag: string): number =>
  ids.filter((id) => archive.reports.get(id).content.tags.includes(tag)).length;

/** Takes one step and then stops. */
function stopAfterOne(steps: Steps<Edited>): Edited {
  expect(steps.next('go on').value).toEqual({ done: reportsPerStep, total: count });
  const end = steps.next('stop');
  if (end.done !== true) throw new Error('It went on.');
  return end.value;
}

describe('an edit of many reports', () => {
  it('is one edit over all its steps, taken back as one', async () => {
    const { archive, ids } = await manyReports(['порт']);
    const { token, changed, isStopped } = runAtOnce(archive.edits.bulk(adding(ids, 'зерно'), at));
    expect([changed, isStopped]).toEqual([count, false]);
    expect(withTag(archive, ids, 'зерно')).toBe(count);
    expect(runAtOnce(archive.edits.undo(token, at))).toHaveLength(count);
    expect(withTag(archive, ids, 'зерно')).toBe(0);
    expect(() => runAtOnce(archive.edits.undo(token, at))).toThrow('undo-gone');
    const { fault } = await archive.verifyAudit();
    expect(fault).toBeNull();
  });

  it('stopped, says how far it came, and that far is taken back', async () => {
    const { archive, ids } = await manyReports(['порт']);
    const edited = stopAfterOne(archive.edits.bulk(adding(ids, 'зерно'), at));
    expect(edited).toMatchObject({ changed: reportsPerStep, isStopped: true });
    expect(withTag(archive, ids, 'зерно')).toBe(reportsPerStep);
    expect(archive.audit.list({ object: edited.token, before: null })).toMatchObject([
      { action: 'reports.edited', details: { changed: reportsPerStep } },
    ]);
    runAtOnce(archive.edits.undo(edited.token, at));
    expect(withTag(archive, ids, 'зерно')).toBe(0);
  });

  it('that fails on the way takes back the steps before', async () => {
    const { archive, ids } = await manyReports(['порт']);
    // None such comes in through the commands; one of an older program would stop an edit.
    const secret = buildContent({ source: 'Совершенно секретно' });
    const last = archive.reports.insert(buildNewReport({ content: secret })).id;
    const steps = archive.edits.bulk(adding([...ids, last], 'зерно'), at);
    expect(() => runAtOnce(steps)).toThrow('state-secret');
    expect(withTag(archive, ids, 'зерно')).toBe(0);
    expect(archive.reports.get(ids[0] ?? last).revision).toBe(3);
  });

  it('leaves out a report deleted between two steps', async () => {
    const { archive, ids } = await manyReports(['порт']);
    const steps = archive.edits.bulk(adding(ids, 'зерно'), at);
    steps.next('go on');
    const late = ids.at(-1);
    if (late === undefined) throw new Error('no reports');
    archive.trash.put(late, '', at);
    expect(runAtOnce(steps).changed).toBe(count - 1);
  });

  it('taken back half way goes on from there', async () => {
    const { archive, ids } = await manyReports(['порт']);
    const { token } = runAtOnce(archive.edits.bulk(adding(ids, 'зерно'), at));
    archive.edits.undo(token, at).next('go on');
    expect(withTag(archive, ids, 'зерно')).toBe(count - reportsPerStep);
    runAtOnce(archive.edits.undo(token, at));
    expect(withTag(archive, ids, 'зерно')).toBe(0);
  });
});

describe('a tag of many reports', () => {
  it('merged, takes along a report that got it meanwhile, and comes back under its id', async () => {
    const { archive, ids, idOfTag } = await manyReports(['порт']);
    const other = archive.reports.insert(
      buildNewReport({ content: buildContent({ tags: ['гавань'] }) }),
    ).id;
    const [port, harbour] = [idOfTag('порт'), idOfTag('гавань')];
    const steps = archive.tags.merge([port], harbour, at);
    steps.next('go on');
    const { content, revision } = archive.reports.get(other);
    const typed = { ...content, tags: [...content.tags, 'порт'] };
    archive.reports.save({ id: other, baseRevision: revision, content: typed }, at);
    const { token, changed } = runAtOnce(steps);
    expect(changed).toBe(count + 1);
    expect(archive.tags.list().map(({ name }) => name)).toEqual(['гавань']);
    runAtOnce(archive.edits.undo(token, at));
    expect(withTag(archive, ids, 'порт')).toBe(count);
    expect(idOfTag('порт')).toBe(port);
  });

  it('whose deletion is stopped stays with the reports that have it', async () => {
    const { archive, ids, idOfTag } = await manyReports(['порт']);
    const { token } = stopAfterOne(archive.tags.delete(idOfTag('порт'), at));
    expect(withTag(archive, ids, 'порт')).toBe(count - reportsPerStep);
    runAtOnce(archive.edits.undo(token, at));
    expect(withTag(archive, ids, 'порт')).toBe(count);
  });
});
