import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ReportId, TagId, UndoToken } from '#contract/ids.ts';
import { SeriesInput } from '#contract/series.ts';
import type { BulkEdit } from '#contract/tag.ts';
import type { Archive } from '../../electron/archive/archive.ts';
import { runAtOnce } from '../../electron/archive/steps.ts';
import { buildContent, buildNewReport, newReportId } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive } from '../support/test-archive.ts';

const at = '2026-11-22T12:00:00.000Z';
const names = { ru: '', kk: '', zh: '', en: '' };

function insert(archive: Archive, ...tags: string[]): ReportId {
  return archive.reports.insert(buildNewReport({ content: buildContent({ tags }) })).id;
}

function tagNamed(archive: Archive, name: string): TagId {
  const tag = archive.tags.list().find((each) => each.name === name);
  if (tag === undefined) throw new Error(`no tag ${name}`);
  return tag.id;
}

const tagsOf = (archive: Archive, id: ReportId): string[] => archive.reports.get(id).content.tags;

const edit = (ids: ReportId[], some: Partial<BulkEdit>): BulkEdit => ({
  ids,
  addTags: [],
  removeTags: [],
  addTopics: [],
  removeTopics: [],
  set: {},
  ...some,
});

describe('tags', () => {
  it('are listed by name with the reports that have them, those in the trash apart', async () => {
    const { archive } = await makeTestArchive();
    insert(archive, 'порт', 'Торговля');
    archive.trash.put(insert(archive, 'порт'), '', at);
    expect(archive.tags.list()).toMatchObject([
      { name: 'порт', names, colour: '', reports: 1 },
      { name: 'Торговля', reports: 1 },
    ]);
  });

  it('are renamed in every report without a revision of any, and back', async () => {
    const { archive } = await makeTestArchive();
    const ids = [insert(archive, 'порт', 'торговля'), insert(archive, 'торговля')];
    const head = archive.changes.head();
    const { token, changed } = archive.tags.rename(tagNamed(archive, 'торговля'), 'Коммерция');
    expect(changed).toBe(2);
    expect(ids.map((id) => tagsOf(archive, id))).toEqual([['порт', 'Коммерция'], ['Коммерция']]);
    expect([...archive.changes.since(head)]).toMatchObject(
      ids.map((id) => ({ row: { id, revision: 1 } })),
    );
    expect(archive.audit.list({ object: null, before: null })[0]).toMatchObject({
      action: 'tag.renamed',
      details: { from: 'торговля', to: 'Коммерция', changed: 2 },
    });
    expect(runAtOnce(archive.edits.undo(token, at))).toEqual(ids);
    expect(ids.map((id) => tagsOf(archive, id))).toEqual([['порт', 'торговля'], ['торговля']]);
    expect(ids.flatMap((id) => archive.revisions.list(id))).toHaveLength(2);
    expect(archive.check().problems).toEqual([]);
  });

  it('are not renamed into another, in whatever language or writing, which offers a merge', async () => {
    const { archive } = await makeTestArchive();
    insert(archive, 'порт', 'ёлка');
    const [port, tree] = [tagNamed(archive, 'порт'), tagNamed(archive, 'ёлка')];
    archive.tags.describe(tree, { ...names, kk: 'шырша' }, 'green');
    for (const name of ['ЕЛКА', 'Шырша']) {
      expect(() => archive.tags.rename(port, name)).toThrow(
        expect.objectContaining({ code: 'tag-exists', params: { id: tree, name: 'ёлка' } }),
      );
    }
    archive.tags.rename(port, 'ПОРТ');
    expect(archive.tags.list().map(({ name }) => name)).toContain('ПОРТ');
  });

  it('are found by their names in other languages', async () => {
    const { archive } = await makeTestArchive();
    insert(archive, 'торговля');
    const id = tagNamed(archive, 'торговля');
    archive.tags.describe(id, { ...names, kk: 'Сауда', zh: '贸易' }, 'teal');
    expect(tagsOf(archive, insert(archive, '贸易', 'сауда'))).toEqual(['торговля']);
    expect(archive.tags.list()).toMatchObject([{ colour: 'teal', names: { kk: 'Сауда' } }]);
  });

  it('are merged, once in each report, and parted again', async () => {
    const { archive } = await makeTestArchive();
    const both = insert(archive, 'коммерция', 'порт', 'торговля');
    const one = insert(archive, 'коммерция');
    const trashed = insert(archive, 'коммерция');
    archive.trash.put(trashed, '', at);
    const [from, into] = [tagNamed(archive, 'коммерция'), tagNamed(archive, 'торговля')];
    const { token, changed } = runAtOnce(archive.tags.merge([from, into], into, at));
    expect(changed).toBe(2);
    expect(tagsOf(archive, both)).toEqual(['торговля', 'порт']);
    expect(tagsOf(archive, one)).toEqual(['торговля']);
    expect(archive.tags.list().map(({ name }) => name)).toEqual(['порт', 'торговля']);
    archive.trash.takeBack(trashed);
    expect(tagsOf(archive, trashed)).toEqual(['торговля']);
    runAtOnce(archive.edits.undo(token, at));
    expect(tagsOf(archive, both)).toEqual(['коммерция', 'порт', 'торговля']);
    expect(tagsOf(archive, one)).toEqual(['коммерция']);
    expect(tagNamed(archive, 'коммерция')).toBe(from);
  });

  it.each(['merged', 'deleted'])('%s, come back to reports in the trash too', async (how) => {
    const { archive } = await makeTestArchive();
    const trashed = insert(archive, 'визит', 'порт', 'зерно');
    const both = insert(archive, 'гавань', 'порт');
    for (const id of [trashed, both]) archive.trash.put(id, '', at);
    insert(archive, 'гавань');
    const [port, harbour] = [tagNamed(archive, 'порт'), tagNamed(archive, 'гавань')];
    const { token } = runAtOnce(
      how === 'merged' ? archive.tags.merge([port], harbour, at) : archive.tags.delete(port, at),
    );
    runAtOnce(archive.edits.undo(token, at));
    for (const id of [trashed, both]) archive.trash.takeBack(id);
    expect(tagsOf(archive, trashed)).toEqual(['визит', 'порт', 'зерно']);
    expect(tagsOf(archive, both)).toEqual(['гавань', 'порт']);
  });

  it('are deleted with what they touch, and come back with their colour', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive, 'порт', 'торговля');
    const port = tagNamed(archive, 'порт');
    archive.tags.describe(port, { ...names, en: 'port' }, 'blue');
    const { token, changed } = runAtOnce(archive.tags.delete(port, at));
    expect([changed, tagsOf(archive, id)]).toEqual([1, ['торговля']]);
    runAtOnce(archive.edits.undo(token, at));
    expect(tagsOf(archive, id)).toEqual(['порт', 'торговля']);
    expect(archive.tags.list()[0]).toMatchObject({ colour: 'blue', names: { en: 'port' } });
  });

  it('of a registered report may change: they are not its text', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive, 'порт');
    archive.lives.register(id, null, new Date(at));
    archive.tags.rename(tagNamed(archive, 'порт'), 'гавань');
    expect(archive.reports.get(id)).toMatchObject({
      status: 'registered',
      content: { tags: ['гавань'] },
    });
  });
});

describe('a bulk edit', () => {
  it('says what changed, leaves a text that stands, and is taken back', async () => {
    const { archive } = await makeTestArchive();
    const draft = insert(archive, 'порт');
    const same = insert(archive, 'торговля');
    const registered = insert(archive, 'порт');
    archive.lives.register(registered, null, new Date(at));
    archive.reports.change({
      id: same,
      baseRevision: null,
      cause: 'saved',
      reason: '',
      at,
      content: (before) => ({ ...before.content, place: 'Сучжоу', topics: ['trade'] }),
    });
    const ids = [draft, same, registered];
    const edited = runAtOnce(
      archive.edits.bulk(
        edit(ids, {
          addTags: ['ТОРГОВЛЯ'],
          removeTags: ['Порт'],
          addTopics: ['trade'],
          set: { place: 'Сучжоу' },
        }),
        at,
      ),
    );
    expect(edited).toMatchObject({ changed: 2, unchanged: 1, readOnly: [registered] });
    expect(archive.reports.get(draft).content).toMatchObject({
      tags: ['торговля'],
      topics: ['trade'],
      place: 'Сучжоу',
    });
    expect(archive.reports.get(registered).content).toMatchObject({
      tags: ['торговля'],
      topics: ['trade'],
      place: 'Нанкин',
    });
    expect(runAtOnce(archive.edits.undo(edited.token, at))).toEqual([draft, registered]);
    expect(archive.reports.get(draft).content).toMatchObject({
      tags: ['порт'],
      topics: [],
      place: 'Нанкин',
    });
  });

  it('leaves every space of a text that stands as it is', async () => {
    const { archive } = await makeTestArchive();
    const now = new Date(2026, 10, 22, 12);
    const { year: _, sample: __, ...rest } = archive.series.list(now).at(-1) ?? {};
    archive.series.save(v.parse(SeriesInput, { ...rest, pattern: '№  {n}', next: 7 }), now);
    const content = buildContent({ title: 'О  поездке ', signatory: 'Н.  Аккошкаров' });
    const { id } = archive.reports.insert(buildNewReport({ content }));
    archive.lives.register(id, null, now);
    const before = archive.reports.get(id).content;
    expect(before).toMatchObject({ number: '№  7', title: 'О  поездке ' });
    const { token } = runAtOnce(archive.edits.bulk(edit([id], { addTags: ['мой  порт'] }), at));
    expect(archive.reports.get(id).content).toEqual({ ...before, tags: ['мой порт'] });
    runAtOnce(archive.edits.undo(token, at));
    expect(archive.reports.get(id).content).toEqual(before);
  });

  it('is taken back around what somebody did since', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive, 'порт');
    const { token } = runAtOnce(
      archive.edits.bulk(
        edit([id], { addTags: ['торговля'], removeTags: ['порт'], set: { place: 'Сучжоу' } }),
        at,
      ),
    );
    const { content } = archive.reports.get(id);
    const typed = { ...content, tags: [...content.tags, 'визит'], place: 'Уси' };
    archive.reports.save({ id, baseRevision: 2, content: typed }, at);
    runAtOnce(archive.edits.undo(token, at));
    expect(archive.reports.get(id).content).toMatchObject({
      tags: ['визит', 'порт'],
      place: 'Уси',
    });
  });

  it('of a report that is not there changes none', async () => {
    const { archive } = await makeTestArchive();
    const id = insert(archive);
    const ids = [id, newReportId()];
    expect(() => runAtOnce(archive.edits.bulk(edit(ids, { addTags: ['порт'] }), at))).toThrow(
      'not-found',
    );
    expect(tagsOf(archive, id)).toEqual([]);
  });

  it('can be taken back once, until the next one, and until the archive is closed', async () => {
    const { archive, folder } = await makeTestArchive();
    const id = insert(archive);
    const bulk = (tag: string): UndoToken =>
      runAtOnce(archive.edits.bulk(edit([id], { addTags: [tag] }), at)).token;
    const [first, second] = [bulk('порт'), bulk('торговля')];
    expect(() => runAtOnce(archive.edits.undo(first, at))).toThrow('undo-gone');
    runAtOnce(archive.edits.undo(second, at));
    expect(() => runAtOnce(archive.edits.undo(second, at))).toThrow('undo-gone');
    const third = bulk('визит');
    archive.close();
    const again = await openTestArchive(folder);
    expect(() => runAtOnce(again.edits.undo(third, at))).toThrow('undo-gone');
  });
});

describe('topics', () => {
  const labels = { ru: 'Торговля', kk: 'Сауда', en: 'Trade' };
  const topics = [
    { code: 'trade', parent: null, labels },
    { code: 'trade.transit', parent: 'trade', labels },
  ];

  it('are a list of two levels with counts, which keeps what reports have', async () => {
    const { archive } = await makeTestArchive();
    archive.topics.save(topics);
    const id = insert(archive);
    runAtOnce(archive.edits.bulk(edit([id], { addTopics: ['trade.transit'] }), at));
    expect(archive.topics.list().map(({ reports }) => reports)).toEqual([0, 1]);
    expect(() => archive.topics.save(topics.slice(0, 1))).toThrow(
      expect.objectContaining({ params: { why: 'topicInUse', name: 'trade.transit' } }),
    );
  });

  it('are what their reports are found by, in words of today', async () => {
    const { archive } = await makeTestArchive();
    const transit = {
      code: 'trade.transit',
      parent: 'trade',
      labels: { ...labels, ru: 'Транзит' },
    };
    archive.topics.save([{ code: 'trade', parent: null, labels }, transit]);
    const [id, other] = [insert(archive), insert(archive)];
    runAtOnce(archive.edits.bulk(edit([id], { addTopics: ['trade.transit'] }), at));
    expect(archive.reports.searchDocument(id)).toMatchObject({
      row: { topics: ['Торговля › Транзит'] },
      topicLabels: ['Транзит', 'Сауда', 'Trade', 'Торговля'],
    });
    expect(archive.reports.searchDocument(other)).toMatchObject({ topicLabels: [] });
    const head = archive.changes.head();
    const commerce = { code: 'trade', parent: null, labels: { ...labels, ru: 'Коммерция' } };
    expect(archive.topics.save([commerce, transit]).reworded).toEqual([id]);
    expect([...archive.changes.since(head)]).toMatchObject([
      { row: { id, topics: ['Коммерция › Транзит'] } },
    ]);
    expect(archive.topics.save([commerce, transit]).reworded).toEqual([]);
  });

  it.each([
    ['a code twice', [...topics, { code: 'trade', parent: null, labels }]],
    ['a third level', [...topics, { code: 'rail', parent: 'trade.transit', labels }]],
    ['an unknown parent', [{ code: 'rail', parent: 'transport', labels }]],
  ])('refuse %s', async (_, list) => {
    const { archive } = await makeTestArchive();
    expect(() => archive.topics.save(list)).toThrow('invalid-input');
  });
});
