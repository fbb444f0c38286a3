import { expect, it } from 'vitest';
import type { Report } from '#contract/report.ts';
import type { Template } from '#contract/template.ts';
import { createHandlers } from '../../../electron/commands/handlers.ts';
import { bodyOf, buildContent, buildNewReport } from '../../support/build-report.ts';
import { createOpenContext } from '../../support/fake-context.ts';
import { openTestArchive, openTestConnection } from '../../support/test-archive.ts';

const blank = { kind: 'note', language: 'ru', content: null } as const;

it('a report is begun from a template with mission, author and day filled in', async () => {
  const context = await createOpenContext();
  const archive = context.session.require();
  archive.mission.save({ ...archive.mission.get(), officer: 'Н. Аккошкаров' });
  const handlers = createHandlers(context);
  const report = (await handlers['report.create']({ ...blank, template: 'visit' })) as Report;
  expect(report).toMatchObject({
    status: 'draft',
    content: { kind: 'visit', place: 'Шанхай', author: 'Н. Аккошкаров', eventDate: '2026-11-22' },
  });
});

it('an office makes templates of its reports, renames and deletes them', async () => {
  const context = await createOpenContext();
  const handlers = createHandlers(context);
  const content = buildContent({ kind: 'press', body: bodyOf('Образец') });
  const { id } = context.session.require().reports.insert(buildNewReport({ content }));
  const { ref } = (await handlers['template.saveFromReport']({ id, title: 'Наш' })) as Extract<
    Template,
    { from: 'office' }
  >;
  await handlers['template.rename']({ id: ref, title: 'Наш пресс-релиз' });
  expect(await handlers['template.list']({})).toContainEqual({
    from: 'office',
    ref,
    title: 'Наш пресс-релиз',
    shape: { kind: 'press', language: 'ru' },
  });
  const begun = (await handlers['report.create']({ ...blank, template: ref })) as Report;
  expect(begun.content).toMatchObject({ kind: 'press', number: '', body: bodyOf('Образец') });
  await handlers['template.delete']({ id: ref });
  expect(await handlers['template.list']({})).toHaveLength(10);
  expect(() => handlers['report.create']({ ...blank, template: ref })).toThrow('not-found');
});

it.each(['{"title": 1}', 'cut off {'])(
  'a template spoilt as %s says so and can go',
  async (json) => {
    const context = await createOpenContext();
    const { folder, ...archive } = context.session.require();
    const { id } = archive.reports.insert(buildNewReport());
    const { ref } = archive.templates.add('Наш', archive.reports.get(id).content, 'then');
    context.session.lock();
    const connection = await openTestConnection(folder);
    connection.prepare('UPDATE templates SET content = ?').run(json);
    connection.close();
    context.session.open(await openTestArchive(folder), { mustSetPassword: false });
    const handlers = createHandlers(context);
    expect(await handlers['template.list']({})).toContainEqual({
      from: 'office',
      ref,
      title: 'Наш',
      shape: null,
    });
    expect(() => handlers['report.create']({ ...blank, template: ref })).toThrow(
      expect.objectContaining({ code: 'broken-template', params: { id: ref, name: 'Наш' } }),
    );
    await handlers['template.delete']({ id: ref });
    expect(await handlers['template.list']({})).toHaveLength(10);
  },
);
