import { describe, expect, it } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import { buildContent, buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestConnection } from '../support/test-archive.ts';

function insertTagged(archive: Archive, ...tags: string[]) {
  return archive.reports.insert(buildNewReport({ content: buildContent({ tags }) }));
}

/** Tags as the list of reports has them, by name, with the number of their reports. */
function counts(archive: Archive): [string, number][] {
  const names = [...archive.reports.rows()].flatMap(({ tags }) => tags);
  return [...new Set(names)]
    .toSorted((a, b) => a.localeCompare(b, 'ru'))
    .map((name) => [name, names.filter((other) => other === name).length]);
}

describe('tags', () => {
  it('are listed by name with the number of their reports', async () => {
    const { archive } = await makeTestArchive();
    insertTagged(archive, 'транспорт', 'Порт');
    insertTagged(archive, 'Порт');
    expect(counts(archive)).toEqual([
      ['Порт', 2],
      ['транспорт', 1],
    ]);
  });

  it('are one tag whatever their case, ё or spaces, under the spelling first used', async () => {
    const { archive } = await makeTestArchive();
    insertTagged(archive, 'Учёт товаров');
    const second = insertTagged(archive, 'УЧЕТ  товаров');
    expect(counts(archive)).toEqual([['Учёт товаров', 2]]);
    expect(archive.reports.get(second.id).content.tags).toEqual(['Учёт товаров']);
  });

  it('are not doubled within a report', async () => {
    const { archive } = await makeTestArchive();
    const { content } = insertTagged(archive, 'порт', 'ПОРТ', 'Порт ');
    expect(content.tags).toEqual(['порт']);
    expect(counts(archive)).toEqual([['порт', 1]]);
  });

  it('keep й and the Kazakh letters apart', async () => {
    const { archive } = await makeTestArchive();
    insertTagged(archive, 'қала', 'кала', 'край', 'краи');
    expect(counts(archive)).toHaveLength(4);
  });

  it('keep the order a person gave them', async () => {
    const { archive } = await makeTestArchive();
    const tags = ['я', 'а', 'м', 'б'];
    const { id } = insertTagged(archive, ...tags);
    expect(archive.reports.get(id).content.tags).toEqual(tags);
    expect([...archive.reports.rows()][0]?.tags).toEqual(tags);
  });

  it('that no report has any more are forgotten with their spelling', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insertTagged(archive, 'ТОрговля', 'порт');
    const save = (baseRevision: number, tags: string[]) =>
      archive.reports.save({ id, baseRevision, content: buildContent({ tags }) }, 'later');
    save(1, ['порт']);
    expect(counts(archive)).toEqual([['порт', 1]]);
    save(2, ['порт', 'Торговля']);
    expect(archive.reports.get(id).content.tags).toEqual(['порт', 'Торговля']);
  });

  it('keep their identity while they are in use', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = insertTagged(archive, 'Порт');
    archive.reports.save(
      { id, baseRevision: 1, content: buildContent({ tags: ['транспорт', 'порт'] }) },
      'later',
    );
    expect(archive.reports.get(id).content.tags).toEqual(['транспорт', 'Порт']);
    archive.close();
    const connection = await openTestConnection(folder);
    const names = connection.prepare('SELECT name FROM tags ORDER BY id').all();
    expect(names).toEqual([{ name: 'Порт' }, { name: 'транспорт' }]);
  });
});
