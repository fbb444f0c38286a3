import { describe, expect, it } from 'vitest';
import { reportsInNamePage } from '../../electron/archive/dictionary.ts';
import { buildNewReport } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive } from '../support/test-archive.ts';

describe('the archive’s dictionary', () => {
  it('keeps words, each once, over a restart', async () => {
    const { archive, folder } = await makeTestArchive();
    archive.dictionary.add('мелиорантка');
    archive.dictionary.add('Әкімат');
    archive.dictionary.add('мелиорантка');
    archive.close();
    const again = await openTestArchive(folder);
    expect(again.dictionary.list()).toEqual(['мелиорантка', 'Әкімат']);
  });

  it('says in the audit who added and deleted what, and nothing where nothing changed', async () => {
    const { archive } = await makeTestArchive();
    archive.dictionary.add('слово');
    archive.dictionary.add('слово');
    archive.dictionary.delete('слово');
    archive.dictionary.delete('слово');
    expect(archive.dictionary.list()).toEqual([]);
    const entries = archive.audit
      .list({ object: null, before: null })
      .filter(({ action }) => action.startsWith('dictionary.'));
    expect(entries.map(({ action, details }) => [action, details])).toEqual([
      ['dictionary.deleted', { word: 'слово' }],
      ['dictionary.added', { word: 'слово' }],
    ]);
    expect((await archive.verifyAudit()).fault).toBeNull();
  });

  it('gives the names of all reports but those in the trash, page by page, each report once', async () => {
    const { archive } = await makeTestArchive();
    archive.transaction(() => {
      for (let count = 0; count <= reportsInNamePage; count += 1) {
        archive.reports.insert(buildNewReport({ people: [`Имя ${count}`], places: ['Нанкин'] }));
      }
    });
    const gone = archive.reports.insert(buildNewReport({ people: ['Удалённый'] })).id;
    archive.trash.put(gone, '', '2026-11-22T12:00:00.000Z');

    const first = archive.dictionary.names(null);
    expect(first.names).toHaveLength(reportsInNamePage + 1);
    const second = archive.dictionary.names(first.next);
    expect(second.next).toBeNull();
    const people = [...first.names, ...second.names].filter((name) => name !== 'Нанкин');
    expect(new Set(people).size).toBe(reportsInNamePage + 1);
    expect(people).toHaveLength(reportsInNamePage + 1);
  });

  it('has no names in an empty archive', async () => {
    const { archive } = await makeTestArchive();
    expect(archive.dictionary.names(null)).toEqual({ names: [], next: null });
  });
});
