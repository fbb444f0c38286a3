import { describe, expect, it } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestConnection } from '../support/test-archive.ts';

const deletedAt = '2026-10-01T12:00:00.000Z';
const aMonthLater = new Date('2026-10-31T12:00:00.000Z');

function insert(archive: Archive, title = 'О поездке') {
  const content = buildContent({ title, tags: ['порт'], body: bodyOf('Секрет шестнадцать') });
  return archive.reports.insert(buildNewReport({ content, people: ['Ли Чжунцзюнь'] }));
}

describe('a deleted report', () => {
  it('leaves the list, the search, the counts, and lies in the trash', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive);
    const { id: other } = insert(archive, 'Другой');
    const seq = archive.changes.head();
    archive.trash.put(id, 'повтор', deletedAt);
    expect([...archive.reports.rows()].map((row) => row.id)).toEqual([other]);
    expect([...archive.changes.since(seq)]).toEqual([{ removed: id, seq: seq + 1 }]);
    expect(archive.reports.count()).toBe(1);
    expect(archive.reports.texts([id])).toEqual([]);
    expect(() => archive.reports.get(id)).toThrow('not-found');
    expect(archive.trash.list()).toEqual([
      {
        id,
        title: 'О поездке',
        number: '14-2/118',
        kind: 'visit',
        status: 'draft',
        deletedAt,
        reason: 'повтор',
        emptyFrom: aMonthLater.toISOString(),
      },
    ]);
  });

  it('comes back as it was', async () => {
    const { archive } = await makeTestArchive();
    const report = insert(archive);
    archive.trash.put(report.id, '', deletedAt);
    archive.trash.takeBack(report.id);
    expect(archive.reports.get(report.id)).toEqual(report);
    expect(archive.trash.list()).toEqual([]);
    expect(() => archive.trash.takeBack(report.id)).toThrow('not-found');
  });

  it('is not deleted twice', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive);
    archive.trash.put(id, '', deletedAt);
    expect(() => archive.trash.put(id, '', deletedAt)).toThrow('not-found');
  });
});

describe('emptying the trash', () => {
  it('leaves no word of a report, and the archive sound', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = insert(archive);
    const content = buildContent({ title: 'Вторая', tags: ['порт'] });
    archive.reports.save({ id, baseRevision: 1, content }, deletedAt);
    archive.trash.put(id, '', deletedAt);
    archive.trash.empty([id], aMonthLater);
    expect(archive.trash.list()).toEqual([]);
    expect(archive.revisions.list(id)).toEqual([]);
    expect([...archive.changes.since(0)]).toEqual([{ removed: id, seq: 3 }]);
    expect(archive.check()).toMatchObject({ problems: [], revisions: 0, tags: 0 });
    archive.close();
    const connection = await openTestConnection(folder);
    const tables = ['reports', 'report_texts', 'report_names', 'revisions', 'tags'];
    const words = tables.map((table) =>
      JSON.stringify(connection.prepare(`SELECT * FROM ${table}`).all()),
    );
    expect(words.join()).not.toMatch(/шестнадцать|поездке|Чжунцзюнь|Нанкин|порт/u);
  });

  it('waits for thirty days, and then takes all of what is asked or nothing', async () => {
    const { archive } = await makeTestArchive();
    const [first, second] = [insert(archive).id, insert(archive).id];
    archive.trash.put(first, '', deletedAt);
    archive.trash.put(second, '', '2026-10-01T12:00:01.000Z');
    expect(() => archive.trash.empty([first, second], aMonthLater)).toThrow(
      expect.objectContaining({
        code: 'not-allowed',
        params: { id: second, why: 'early', days: 30 },
      }),
    );
    expect(archive.trash.list()).toHaveLength(2);
  });

  it('does not touch a report outside the trash', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive);
    expect(() => archive.trash.empty([id], aMonthLater)).toThrow('not-found');
    expect(archive.reports.get(id).id).toBe(id);
  });
});
