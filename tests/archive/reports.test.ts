import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../electron/archive/archive.ts';
import type { ReportContent } from '#contract/report.ts';
import { bodyOf, buildContent, buildNewReport, newReportId } from '../support/build-report.ts';
import { makeTestArchive, openTestArchive, openTestConnection } from '../support/test-archive.ts';

function insert(archive: Archive, content: Partial<ReportContent> = {}, createdAt?: string) {
  return archive.reports.insert(
    buildNewReport({ content: buildContent(content), ...(createdAt ? { createdAt } : {}) }),
  );
}

describe('a report', () => {
  it('comes back as it was given, names and original included', async () => {
    const { archive } = await makeTestArchive();
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0, 255, 10, 13]);
    const given = buildNewReport({
      sourceId: 'cable-7',
      people: ['Ли Чжунцзюнь', '金尚军'],
      places: ['Нанкин'],
      original: { name: 'отчёт.txt', sha256: 'a'.repeat(64), bytes },
    });
    const report = archive.reports.insert(given);
    expect(report).toEqual({
      id: given.id,
      revision: 1,
      status: 'draft',
      createdAt: given.createdAt,
      savedAt: given.createdAt,
      sourceId: 'cable-7',
      originalName: 'отчёт.txt',
      people: ['Ли Чжунцзюнь', '金尚军'],
      places: ['Нанкин'],
      content: given.content,
      correction: null,
    });
    const original = archive.reports.original(given.id);
    expect(original?.name).toBe('отчёт.txt');
    expect(Uint8Array.from(original?.bytes ?? [])).toEqual(bytes);
    expect(archive.reports.count()).toBe(1);
  });

  it('keeps its text to the last character, however unusual', async () => {
    const { archive } = await makeTestArchive();
    const text = ` й и\u0306 \u00a0 «Қазақстан»\u200b 南京 𠮷 \u0001 "x'--; `;
    const { id } = insert(archive, { body: bodyOf(text) });
    expect(archive.reports.get(id).content.body).toEqual(bodyOf(text));
    expect(archive.reports.texts([id])).toEqual([{ id, text }]);
  });

  it('takes the next revision with a save made on the present one', async () => {
    const { archive } = await makeTestArchive();
    const { id, createdAt } = insert(archive);
    const content = buildContent({ title: 'Новое', tags: ['порт'], body: bodyOf('Ещё') });
    const saved = archive.reports.save(
      { id, baseRevision: 1, content },
      '2026-03-01T10:00:00.000Z',
    );
    expect(saved).toEqual({ revision: 2, savedAt: '2026-03-01T10:00:00.000Z' });
    expect(archive.reports.get(id)).toMatchObject({ createdAt, content, ...saved });
  });

  it('refuses a save made on an older revision and stays as it is', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive);
    const save = (title: string) =>
      archive.reports.save({ id, baseRevision: 1, content: buildContent({ title }) }, 'later');
    save('первый');
    expect(() => save('второй')).toThrow(
      expect.objectContaining({ code: 'conflict', params: { revision: 2 } }),
    );
    expect(archive.reports.get(id).content.title).toBe('первый');
  });

  it('that does not exist is not found, by whichever way', async () => {
    const { archive } = await makeTestArchive();
    const id = newReportId();
    const patch = { id, baseRevision: 1, content: buildContent() };
    expect(() => archive.reports.get(id)).toThrow('not-found');
    expect(() => archive.reports.save(patch, 'now')).toThrow('not-found');
    expect(() => archive.reports.searchDocument(id)).toThrow('not-found');
    expect(archive.reports.texts([id])).toEqual([]);
    expect(archive.reports.original(id)).toBeNull();
  });

  it('is inserted wholly or not at all', async () => {
    const { archive } = await makeTestArchive();
    const broken = buildNewReport({ importId: 'no-such-import' });
    expect(() => archive.reports.insert(broken)).toThrow('FOREIGN KEY');
    expect(archive.reports.count()).toBe(0);
    expect(archive.changes.head()).toBe(0);
    expect(archive.check()).toMatchObject({ problems: [], revisions: 0 });
  });
});

describe('the list', () => {
  it('runs from the undated and the newest date downwards, the latest saved first within a day', async () => {
    const { archive } = await makeTestArchive();
    const none = { eventDate: '', signedDate: '', registeredDate: '', publishedDate: '' };
    const early = '2026-02-05T09:00:00.000Z';
    const late = '2026-02-05T10:00:00.000Z';
    insert(archive, { ...none, title: 'undated, early' }, early);
    insert(archive, { ...none, title: 'a day, late', eventDate: '2026-02-04' }, late);
    insert(archive, { ...none, title: 'a year', eventDate: '2025' }, late);
    insert(archive, { ...none, title: 'a day of signing, early', signedDate: '2026-02-04' }, early);
    insert(archive, { ...none, title: 'no date, late', eventDate: 'весна' }, late);
    insert(archive, { ...none, title: 'an open end', eventDate: '2026-03/..' }, early);
    expect([...archive.reports.rows()].map((row) => row.title)).toEqual([
      'no date, late',
      'undated, early',
      'an open end',
      'a day, late',
      'a day of signing, early',
      'a year',
    ]);
  });

  it('shows of each report what the row draws', async () => {
    const { archive } = await makeTestArchive();
    const { id } = insert(archive, {
      eventDate: '2026-01/2026-02',
      tags: ['транспорт', 'порт'],
      body: bodyOf('Первые слова.', 'И следующие.'),
    });
    expect([...archive.reports.rows()]).toEqual([
      {
        id,
        revision: 1,
        sourceId: null,
        number: '14-2/118',
        title: 'О рабочей поездке в город Нанкин',
        date: '2026-01/2026-02',
        dateFrom: '2026-01-01',
        place: 'Нанкин',
        kind: 'visit',
        status: 'draft',
        language: 'ru',
        classification: 'open',
        tags: ['транспорт', 'порт'],
        topics: [],
        lead: 'Первые слова. И следующие.',
        savedAt: '2026-02-05T09:00:00.000Z',
      },
    ]);
  });

  it('has every report once over many batches, and lets saves in between', async () => {
    const { archive } = await makeTestArchive();
    const ids = archive.transaction(() =>
      Array.from({ length: 1203 }, (_, number) => {
        const eventDate = `2026-0${1 + (number % 3)}`;
        return insert(archive, { eventDate, tags: [`тег ${number % 5}`] }).id;
      }),
    );
    const seen: string[] = [];
    let last = '9999';
    for (const row of archive.reports.rows()) {
      if (seen.length === 600) insert(archive, { eventDate: '2027-01-01' });
      seen.push(row.id);
      expect(row.dateFrom <= last).toBe(true);
      expect(row.tags).toHaveLength(1);
      last = row.dateFrom;
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it('gives texts in the order they were asked for', async () => {
    const { archive } = await makeTestArchive();
    const ids = ['раз', 'два', 'три'].map((text) => insert(archive, { body: bodyOf(text) }).id);
    const asked = [2, 0, 1].map((index) => ids[index] ?? newReportId());
    expect(archive.reports.texts(asked).map(({ text }) => text)).toEqual(['три', 'раз', 'два']);
  });
});

describe('revisions', () => {
  it('keep every save with its hash', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = insert(archive, { title: 'первая' }, '2026-11-22T11:00:00.000Z');
    const next = buildContent({ title: 'вторая' });
    archive.reports.save({ id, baseRevision: 1, content: next }, '2026-11-22T11:01:00.000Z');
    archive.close();
    const connection = await openTestConnection(folder);
    const revisions = connection
      .prepare<{ revision: number; content: string; sha256: string }>(
        'SELECT revision, content, sha256 FROM revisions WHERE report_id = ? ORDER BY revision',
      )
      .all(id);
    expect(revisions.map(({ content }) => JSON.parse(content) as unknown)).toEqual([
      buildContent({ title: 'первая' }),
      next,
    ]);
    for (const { content, sha256 } of revisions) {
      expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  it.each([
    "UPDATE revisions SET content = '{}'",
    'DELETE FROM revisions',
    `INSERT OR REPLACE INTO revisions (report_id, revision, saved_at, sha256, content)
     SELECT report_id, revision, saved_at, sha256, '{}' FROM revisions`,
  ])('refuse to be changed: %s', async (sql) => {
    const { archive, folder } = await makeTestArchive();
    insert(archive);
    archive.close();
    const connection = await openTestConnection(folder);
    expect(() => connection.exec(sql)).toThrow('revisions are only added');
  });

  it('and texts that no longer fit their hash are found by the check', async () => {
    const { archive, folder } = await makeTestArchive();
    const { id } = insert(archive);
    expect(archive.check()).toEqual({
      problems: [],
      reports: 1,
      revisions: 1,
      tags: 0,
      originals: 0,
    });
    archive.close();
    const connection = await openTestConnection(folder);
    connection.exec("UPDATE report_texts SET text = 'подменено'");
    connection.close();

    expect((await openTestArchive(folder)).check().problems).toEqual([
      `hash: text of report ${id}`,
    ]);
  });
});

describe('a transaction', () => {
  it('keeps all of its work or none, and nests', async () => {
    const { archive } = await makeTestArchive();
    const failure = new Error('the batch broke off');
    expect(() =>
      archive.transaction(() => {
        insert(archive);
        throw failure;
      }),
    ).toThrow(failure);
    expect(archive.reports.count()).toBe(0);

    archive.transaction(() => {
      insert(archive);
      try {
        archive.transaction(() => {
          insert(archive);
          throw failure;
        });
      } catch (error) {
        expect(error).toBe(failure);
      }
      insert(archive);
    });
    expect(archive.reports.count()).toBe(2);
  });
});

describe('imports', () => {
  it('know the bytes they have already brought in', async () => {
    const { archive } = await makeTestArchive();
    const id = newReportId();
    archive.imports.begin({ id, name: 'папка', startedAt: '2026-02-05T09:00:00.000Z' });
    const original = { name: 'a.txt', sha256: 'b'.repeat(64), bytes: new Uint8Array([1]) };
    archive.reports.insert(buildNewReport({ original, importId: id }));
    archive.imports.finish(id, {
      finishedAt: '2026-02-05T09:00:01.000Z',
      imported: 1,
      duplicates: 0,
      failed: 0,
      cancelled: false,
    });
    expect(archive.imports.hasOriginal(original.sha256)).toBe(true);
    expect(archive.imports.hasOriginal('c'.repeat(64))).toBe(false);
  });
});
