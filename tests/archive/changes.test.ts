import { describe, expect, it } from 'vitest';
import type { Archive, Change } from '../../electron/archive/archive.ts';
import { bodyOf, buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

function insertTitled(archive: Archive, title: string) {
  return archive.reports.insert(buildNewReport({ content: buildContent({ title }) }));
}

function titleOf(change: Change): string {
  return 'row' in change ? change.row.title : 'removed';
}

describe('the changes feed', () => {
  it('gives what the search index reads, as the single document does', async () => {
    const { archive } = await makeTestArchive();
    const content = buildContent({
      source: 'МИД РК',
      tags: ['порт'],
      body: bodyOf('Первый', 'Второй'),
    });
    const { id } = archive.reports.insert(
      buildNewReport({ content, people: ['Ли Чжунцзюнь'], places: ['Нанкин', 'Цзянсу'] }),
    );
    const [row] = archive.reports.rows();
    const expected = {
      seq: 1,
      row,
      text: 'Первый\nВторой',
      people: ['Ли Чжунцзюнь'],
      places: ['Нанкин', 'Цзянсу'],
      topicLabels: [],
      source: 'МИД РК',
      dateTo: row?.dateFrom ?? '',
      hasAttachment: false,
    };
    expect([...archive.changes.since(0)]).toEqual([expected]);
    expect(archive.reports.searchDocument(id)).toEqual(expected);
  });

  it('tells each report once, in its present state, the oldest change first', async () => {
    const { archive } = await makeTestArchive();
    const first = insertTitled(archive, 'первый');
    insertTitled(archive, 'второй');
    const before = archive.changes.head();
    const content = buildContent({ title: 'первый, исправлен' });
    archive.reports.save({ id: first.id, baseRevision: 1, content }, 'later');
    insertTitled(archive, 'третий');

    const all = [...archive.changes.since(0)];
    expect(all.map(titleOf)).toEqual(['второй', 'первый, исправлен', 'третий']);
    expect(all.map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect([...archive.changes.since(before)].map(titleOf)).toEqual([
      'первый, исправлен',
      'третий',
    ]);
    expect(archive.changes.head()).toBe(4);
    expect([...archive.changes.since(4)]).toEqual([]);
  });

  it('says nothing of work that was rolled back', async () => {
    const { archive } = await makeTestArchive();
    insertTitled(archive, 'первый');
    expect(() =>
      archive.transaction(() => {
        insertTitled(archive, 'второй');
        throw new Error('broken off');
      }),
    ).toThrow('broken off');
    expect([...archive.changes.since(0)].map(titleOf)).toEqual(['первый']);
  });

  it('goes on counting after the archive was closed', async () => {
    const { archive, folder } = await makeTestArchive();
    insertTitled(archive, 'первый');
    archive.close();
    const again = await openTestArchive(folder);
    insertTitled(again, 'второй');
    expect([...again.changes.since(1)].map(titleOf)).toEqual(['второй']);
  });

  it('runs over many batches while saves go on, and catches those up', async () => {
    const { archive } = await makeTestArchive();
    const ids = archive.transaction(() =>
      Array.from({ length: 450 }, (_, number) => insertTitled(archive, `отчёт ${number}`).id),
    );
    const seen: string[] = [];
    for (const change of archive.changes.since(0)) {
      if (seen.length === 100) {
        const id = ids[400] ?? '';
        const content = buildContent({ title: 'исправлен' });
        archive.reports.save({ id: id as (typeof ids)[number], baseRevision: 1, content }, 'later');
      }
      seen.push(titleOf(change));
    }
    expect(seen).toHaveLength(450);
    expect(seen.at(-1)).toBe('исправлен');
    expect(new Set(seen).size).toBe(450);
  });

  it('names a report with a deletion mark as removed, and the rest of the archive forgets it', async () => {
    const { archive, folder } = await makeTestArchive();
    const tagged = buildContent({ tags: ['порт'] });
    const { id } = archive.reports.insert(buildNewReport({ content: tagged }));
    archive.close();
    const connection = await openTestConnection(folder);
    connection.exec("UPDATE reports SET deleted_at = '2026-02-06T09:00:00.000Z'");
    connection.close();

    const again = await openTestArchive(folder);
    expect([...again.changes.since(0)]).toEqual([{ removed: id, seq: 1 }]);
    expect([...again.reports.rows()]).toEqual([]);
    expect(again.reports.count()).toBe(0);
    expect(again.reports.texts([id])).toEqual([]);
    expect(() => again.reports.get(id)).toThrow('not-found');
  });
});
