// Every call that takes a person's words, each with a mark of state secrecy among them.
import { expect, it } from 'vitest';
import type { ReportId, TagId } from '#contract/ids.ts';
import type { OwnTemplate } from '../../../electron/archive/templates.ts';
import { createHandlers, type Handlers } from '../../../electron/commands/handlers.ts';
import { bodyOf, buildContent, buildNewReport } from '../../support/build-report.ts';
import { createOpenContext } from '../../support/fake-context.ts';

const none = { ru: '', kk: '', zh: '', en: '' };
const date = '2026-11-21';
const visa = { by: 'Д. Сейтов', date, remark: '' };
const labels = { ru: 'Торговля', kk: 'Сауда', en: 'Trade' };
const series = { id: null, name: '', kinds: ['note' as const], index: '12', next: null };

type Office = {
  readonly call: Handlers;
  /** A draft, a registered report, a tag of both, a template. */
  readonly id: ReportId;
  readonly sent: ReportId;
  readonly tag: TagId;
  readonly template: OwnTemplate['ref'];
};

async function office() {
  const context = await createOpenContext();
  const archive = context.session.require();
  const insert = () =>
    archive.reports.insert(buildNewReport({ content: buildContent({ tags: ['порт'] }) })).id;
  const [id, sent] = [insert(), insert()];
  archive.lives.register(sent, null, context.clock.now());
  const [tag] = archive.tags.list();
  if (tag === undefined) throw new Error('no tag');
  const { ref: template } = archive.templates.add('Наш', buildContent(), 'then');
  const told: Office = { call: createHandlers(context), id, sent, tag: tag.id, template };
  return { archive, told };
}

const onDraft = ({ id }: Office) => ({ id, baseRevision: 1, reason: '' });
const onSent = ({ sent }: Office) => ({ id: sent, baseRevision: 2, reason: '' });

it.each<[string, field: string, (office: Office) => unknown]>([
  ['a tag', 'name', ({ call, tag }) => call['tag.rename']({ id: tag, name: 'Секретно' })],
  [
    'a name of a tag',
    'names',
    ({ call, tag: id }) =>
      call['tag.describe']({ id, names: { ...none, kk: 'Құпия' }, colour: '' }),
  ],
  [
    'a signatory',
    'by',
    (at) => at.call['report.move']({ ...onDraft(at), to: 'signed', by: '(секретно)', date }),
  ],
  [
    'a reason',
    'reason',
    (at) => at.call['report.move']({ ...onSent(at), to: 'annulled', reason: 'Гриф: секретно' }),
  ],
  [
    'a visa of a step',
    'visa',
    (at) =>
      at.call['report.move']({
        ...onDraft(at),
        to: 'agreed',
        visa: { ...visa, remark: 'Сов. секретно' },
      }),
  ],
  [
    'an addressee',
    'addressee',
    (at) =>
      at.call['report.move']({
        ...onSent(at),
        to: 'sent',
        addressee: 'МИД (секретно)',
        how: 'почта',
        date,
      }),
  ],
  [
    'a way of sending',
    'how',
    (at) =>
      at.call['report.move']({
        ...onSent(at),
        to: 'sent',
        addressee: 'МИД',
        how: 'Секретно',
        date,
      }),
  ],
  [
    'a file index',
    'fileIndex',
    (at) => at.call['report.move']({ ...onSent(at), to: 'filed', fileIndex: 'Секретно/12-05' }),
  ],
  [
    'a visa',
    'visa',
    ({ call, id }) => call['visa.give']({ id, visa: { ...visa, remark: 'Секретно' } }),
  ],
  [
    'a reason of a correction',
    'reason',
    (at) =>
      at.call['report.correct']({ ...onSent(at), content: buildContent(), reason: 'Секретно' }),
  ],
  [
    'a pattern of numbers',
    'pattern',
    ({ call }) => call['series.save']({ ...series, pattern: 'Секретно/{n}' }),
  ],
  [
    'an index of numbers',
    'index',
    ({ call }) => call['series.save']({ ...series, pattern: '{n}-с', index: 'Секретно' }),
  ],
  [
    'a topic',
    'topics',
    ({ call }) =>
      call['topic.save']({
        topics: [{ code: 'trade', parent: null, labels: { ...labels, en: 'Top secret' } }],
      }),
  ],
  [
    'a template',
    'title',
    ({ call, id }) => call['template.saveFromReport']({ id, title: 'Секретно. Наш' }),
  ],
  [
    'a new title of a template',
    'title',
    ({ call, template: id }) => call['template.rename']({ id, title: 'Секретно' }),
  ],
])('%s with a mark of state secrecy is refused', async (_, field, call) => {
  const { archive, told } = await office();
  const before = archive.audit.list({ object: null, before: null });
  await expect(async () => call(told)).rejects.toMatchObject({
    code: 'state-secret',
    params: { field },
  });
  expect(archive.audit.list({ object: null, before: null })).toEqual(before);
});

it('what an older program let in is neither restored nor made a template', async () => {
  const { archive, told } = await office();
  const marked = buildContent({ body: bodyOf('Секретно', 'Текст.') });
  const { id } = archive.reports.insert(buildNewReport({ content: marked }));
  const refusal = { code: 'state-secret', params: { field: 'body' } };
  await expect(async () =>
    told.call['template.saveFromReport']({ id, title: 'Наш' }),
  ).rejects.toMatchObject(refusal);
  archive.reports.save({ id, baseRevision: 1, content: buildContent() }, 'later');
  const restore = { id, revision: 1, baseRevision: 2, reason: '' };
  await expect(async () => told.call['report.restore'](restore)).rejects.toMatchObject(refusal);
  expect(archive.reports.get(id).revision).toBe(2);
});
