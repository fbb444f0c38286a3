import { describe, expect, it } from 'vitest';
import type { Report } from '#contract/report.ts';
import { bodyOf, buildContent, newReportId } from '../../support/build-report.ts';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';
import { openTestArchive, openTestConnection } from '../../support/test-archive.ts';

async function show(folder: string, id: string): Promise<Report & { text: string }> {
  return onlyJson(await runInTerminal(['show', folder, id, '--json']));
}

/** A report of two revisions in a closed archive. */
async function makeRevised() {
  const { folder, ids } = await makeClosedArchive([
    { title: 'О поездке в Нанкин', body: bodyOf('Консул встретился с мэром.', 'Подпись') },
  ]);
  const [id] = ids;
  if (id === undefined) throw new Error('a report');
  const archive = await openTestArchive(folder);
  const content = buildContent({
    title: 'О поездке в Сучжоу',
    body: bodyOf('Консул встретился с губернатором.', 'Подпись', 'Ещё'),
  });
  archive.reports.save({ id, baseRevision: 1, content }, '2026-11-22T12:01:00.000Z');
  archive.close();
  return { folder, id };
}

describe('new', () => {
  it('begins a report from a template, its fields set as asked', async () => {
    const { folder } = await makeClosedArchive([]);
    const set = [
      'title=О поездке в Нанкин',
      'eventDate=4 февраля 2026',
      'tags=порт',
      'tags=торговля',
      'addressees=МИД РК',
      'references=12-05/34',
      'text=Первый.\n\nВторой = третий.',
    ].flatMap((each) => ['--set', each]);
    const run = await runInTerminal(['new', folder, '--template', 'visit', ...set, '--json']);
    const { id } = onlyJson<{ id: string }>(run);
    expect(await show(folder, id)).toMatchObject({
      status: 'draft',
      text: 'Первый.\n\nВторой = третий.',
      content: {
        kind: 'visit',
        title: 'О поездке в Нанкин',
        eventDate: '2026-02-04',
        tags: ['порт', 'торговля'],
        addressees: [{ name: 'МИД РК', copyNumber: '' }],
        references: ['12-05/34'],
        classification: 'unset',
      },
    });
  });

  it('words the template in the language asked for', async () => {
    const { folder } = await makeClosedArchive([]);
    const args = ['new', folder, '--template', 'verbale', '--set', 'language=kk'];
    const { out } = await runInTerminal(args);
    expect(await show(folder, out[0] ?? '')).toMatchObject({
      content: { language: 'kk', title: 'Вербалды нота' },
    });
  });

  it.each([
    ['letter', 'title=x', '--template letter'],
    ['note', 'colour=red', 'colour'],
    ['note', 'title', '--set title'],
    ['note', 'eventDate=позавчера', 'eventDate'],
    ['note', 'classification=secret', 'classification'],
    ['note', 'body={}', 'body'],
  ])('refuses %s with %s and names what is wrong', async (template, setting, field) => {
    const { folder } = await makeClosedArchive([]);
    const run = await runInTerminal(['new', folder, '--template', template, '--set', setting]);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error[0]).toMatch(new RegExp(`^${field}: The program did not accept`, 'u'));
  });

  it('refuses a state secret with the explanation', async () => {
    const { folder } = await makeClosedArchive([]);
    const args = ['new', folder, '--template', 'note', '--set', 'source=Совершенно секретно'];
    const run = await runInTerminal(args, { locale: 'ru' });
    expect(run.exitCode).toBe(1);
    expect(run.error[0]).toMatch(/^source: Гриф «секретно» и выше: .*государственную тайну/u);
    expect(onlyJson(await runInTerminal(['list', folder, '--json']))).toEqual({ reports: [] });
  });
});

describe('history', () => {
  it('has a line for each revision, the latest first', async () => {
    const { folder, id } = await makeRevised();
    const { out } = await runInTerminal(['history', folder, id], { locale: 'ru' });
    expect(out).toEqual([
      '2  2026-11-22T12:01:00.000Z  Сохранён  Черновик',
      expect.stringMatching(/^1 {2}.* {2}Создан {2}Черновик$/u),
    ]);
  });

  it('gives them as one line of JSON', async () => {
    const { folder, id } = await makeRevised();
    expect(onlyJson(await runInTerminal(['history', folder, id, '--json']))).toMatchObject({
      id,
      revisions: [
        { revision: 2, cause: 'saved', status: 'draft', author: '', reason: '' },
        { revision: 1, cause: 'created' },
      ],
    });
  });
});

describe('diff', () => {
  it('shows what went and came word by word', async () => {
    const { folder, id } = await makeRevised();
    const { out } = await runInTerminal(['diff', folder, id, '1', '2']);
    expect(out).toEqual([
      'title: О поездке в [-Нанкин-]{+Сучжоу+}',
      '~ Консул встретился с [-мэром-]{+губернатором+}.',
      '  Подпись',
      '+ Ещё',
    ]);
  });

  it.each([
    ['0', 'invalid'],
    ['x', 'invalid'],
    ['9', 'missing'],
  ])('knows no revision %s', async (revision) => {
    const { folder, id } = await makeRevised();
    expect((await runInTerminal(['diff', folder, id, '1', revision])).exitCode).toBe(1);
  });
});

describe('register', () => {
  it('gives each report the next number, and none a second one', async () => {
    const { folder, ids } = await makeClosedArchive([{ title: 'Один' }, { title: 'Два' }]);
    const [first = '', second = ''] = ids;
    expect(onlyJson(await runInTerminal(['register', folder, first, '--json']))).toMatchObject({
      id: first,
      number: '1',
      revision: 2,
    });
    expect((await runInTerminal(['register', folder, second])).out).toEqual(['2']);
    const again = await runInTerminal(['register', folder, second]);
    expect(again.exitCode).toBe(1);
    expect(await show(folder, second)).toMatchObject({
      status: 'registered',
      content: { number: '2' },
    });
  });
});

describe('tag', () => {
  it('adds and takes off tags and shows what is left', async () => {
    const { folder, ids } = await makeClosedArchive([{ tags: ['Порт', 'визит'] }]);
    const [id = ''] = ids;
    const run = await runInTerminal(['tag', folder, id, '+рабочий визит', '-порт', '--json']);
    expect(onlyJson(run)).toEqual({ id, tags: ['визит', 'рабочий визит'] });
    expect((await runInTerminal(['tag', folder, id, '-визит'])).out).toEqual(['рабочий визит']);
  });

  it('of an unknown report is refused', async () => {
    const { folder } = await makeClosedArchive([]);
    expect((await runInTerminal(['tag', folder, newReportId(), '+порт'])).exitCode).toBe(1);
  });
});

describe('audit --verify', () => {
  it('calls a whole chain whole and prints its head', async () => {
    const { folder, id } = await makeRevised();
    await runInTerminal(['register', folder, id]);
    const { out, exitCode } = await runInTerminal(['audit', folder, '--verify']);
    expect(exitCode).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(/^The audit chain is whole\. Entries: 4\. Last: [0-9a-f]{64}$/u),
    ]);
  });

  it.each([
    ['en', 'The audit chain is broken, first at entry 2: the entry was changed.'],
    ['ru', 'Журнал нарушен, первая неверная запись — 2: запись изменена.'],
  ] as const)('says in %s where a chain is broken', async (locale, sentence) => {
    const { folder } = await makeRevised();
    const connection = await openTestConnection(folder);
    connection.exec(`DROP TRIGGER audit_is_not_changed;
      UPDATE audit SET actor = 'другой' WHERE seq = 2;`);
    connection.close();
    const run = await runInTerminal(['audit', folder, '--verify', '--json'], { locale });
    expect(run.exitCode).toBe(1);
    expect(run.error[0]).toContain(sentence);
    expect(onlyJson(run)).toMatchObject({ fault: { fault: 'changed', seq: 2 } });
  });
});
