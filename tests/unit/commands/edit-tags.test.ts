import { describe, expect, it } from 'vitest';
import type { ReportId } from '#contract/ids.ts';
import type { Edited } from '#contract/tag.ts';
import { reportsPerStep } from '../../../electron/archive/steps.ts';
import { createHandlers } from '../../../electron/commands/handlers.ts';
import { lockArchive } from '../../../electron/commands/open-archive.ts';
import { createRouter } from '../../../electron/ipc/router.ts';
import { buildContent, buildNewReport } from '../../support/build-report.ts';
import { createMemoryPublisher, createOpenContext } from '../../support/fake-context.ts';

const count = 3 * reportsPerStep;

async function office() {
  let heard: () => void = () => undefined;
  const publisher = createMemoryPublisher((name) => {
    if (name === 'edit.progress') heard();
  });
  const context = await createOpenContext({ publisher });
  const archive = context.session.require();
  const ids = archive.transaction(() =>
    Array.from({ length: count }, () => archive.reports.insert(buildNewReport()).id),
  );
  const { queue, log } = context;
  const handlers = createHandlers(context);
  const router = createRouter({ handlers, queue, log, checksOutput: true });
  const nothing = { addTags: [], removeTags: [], addTopics: [], removeTopics: [], set: {} };
  const tagAll = () => router('report.bulkEdit', { ...nothing, ids, addTags: ['порт'] });
  /** Runs within the next step that is told of. */
  const atNextStep = <T>(work: () => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      heard = () => {
        heard = () => undefined;
        work().then(resolve, reject);
      };
    });
  return { context, archive, ids, router, tagAll, atNextStep };
}

function newest(ids: readonly ReportId[]): ReportId {
  const last = ids.at(-1);
  if (last === undefined) throw new Error('no reports');
  return last;
}

describe('an edit of many reports', () => {
  it('lets a save in between its steps, and tells how far it is', async () => {
    const { context, archive, ids, router, tagAll } = await office();
    const order: string[] = [];
    const editing = tagAll().then((reply) => {
      order.push('edited');
      return reply;
    });
    const last = newest(ids);
    const content = buildContent({ title: 'Набрано тем временем' });
    const saving = router('report.saveDraft', { id: last, baseRevision: 1, content }).then(
      (reply) => {
        order.push('saved');
        return reply;
      },
    );
    expect(await saving).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await editing).toMatchObject({ ok: true, value: { changed: count } });
    expect(order).toEqual(['saved', 'edited']);
    expect(archive.reports.get(last).content).toMatchObject({
      title: 'Набрано тем временем',
      tags: ['порт'],
    });
    expect(context.publisher.of('edit.progress')).toMatchObject([
      { done: reportsPerStep, total: count },
      { done: 2 * reportsPerStep, total: count },
    ]);
    const told = context.publisher
      .of('archive.changed')
      .flatMap(({ changed }) => (changed === 'many' ? [] : changed.map(({ row }) => row.id)));
    expect(new Set(told)).toEqual(new Set(ids));
  });

  it('is stopped by its job, and by a lock', async () => {
    const { context, archive, router, tagAll, atNextStep } = await office();
    const cancelling = atNextStep(() =>
      router('job.cancel', { jobId: context.publisher.of('edit.progress')[0]?.jobId }),
    );
    const reply = await tagAll();
    await cancelling;
    expect(reply).toMatchObject({ ok: true, value: { isStopped: true } });
    const { token, changed } = (reply as { value: Edited }).value;
    expect(changed).toBeLessThan(count);
    expect(await router('edit.undo', { token })).toMatchObject({ ok: true });
    expect(archive.tags.list()).toEqual([]);

    const locking = atNextStep(() => lockArchive(context));
    expect(await tagAll()).toMatchObject({ ok: true, value: { isStopped: true } });
    await locking;
    expect(context.session.status().state).toBe('locked');
  });

  it('waits for the one before it', async () => {
    const { archive, router, tagAll, ids } = await office();
    const first = tagAll();
    const second = router('report.bulkEdit', {
      ids,
      addTags: ['зерно'],
      removeTags: ['порт'],
      addTopics: [],
      removeTopics: [],
      set: {},
    });
    expect([await first, await second]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(archive.tags.list().map(({ name }) => name)).toEqual(['зерно']);
  });

  it('of a tag that is gone is refused as such', async () => {
    const { router } = await office();
    const id = '01900000-0000-7000-8000-000000000000';
    expect(await router('tag.delete', { id })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});
