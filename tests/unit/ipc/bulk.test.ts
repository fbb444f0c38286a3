import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bulkPaths } from '#contract/calls.ts';
import { ReportRow, SearchDocument } from '#contract/report.ts';
import { createArchiveSession } from '../../../electron/commands/archive-session.ts';
import { reportPage } from '../../../electron/commands/print-report.ts';
import { createBulk } from '../../../electron/ipc/bulk.ts';
import { bodyOf, buildContent, buildNewReport, newReportId } from '../../support/build-report.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { makeTestArchive } from '../../support/test-archive.ts';

/** The bulk reads over an open archive of so many reports. */
async function makeBulk(count = 0) {
  const { archive } = await makeTestArchive();
  const ids = archive.transaction(() =>
    Array.from({ length: count }, (_, index) => {
      const content = buildContent({ title: `Отчёт ${index}`, body: bodyOf(`Текст ${index}`) });
      return archive.reports.insert(buildNewReport({ content })).id;
    }),
  );
  const session = createArchiveSession({ sampleFolder: null });
  session.open(archive, { mustSetPassword: false });
  const log = createMemoryLog();
  const bulk = createBulk(session, log);
  const get = (path: string): Promise<Response> => bulk(new Request(`app://chancery${path}`));
  return { archive, session, log, ids, get };
}

async function linesOf(response: Response): Promise<unknown[]> {
  const text = await response.text();
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
}

describe('the rows of the list', () => {
  it('come as a line each, whatever their number', async () => {
    const { archive, get } = await makeBulk(450);
    const response = await get(bulkPaths.rows);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const rows = await linesOf(response);
    expect(rows.every((row) => v.is(ReportRow, row))).toBe(true);
    expect(rows).toEqual([...archive.reports.rows()]);
    expect(rows).toHaveLength(450);
  });

  it('are none in an empty archive', async () => {
    const { get } = await makeBulk();
    expect(await linesOf(await get(bulkPaths.rows))).toEqual([]);
  });

  it('are read no faster than the window takes them', async () => {
    const { archive, get, session } = await makeBulk(1500);
    const reader = (await get(bulkPaths.rows)).body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value).trimEnd().split('\n')).toHaveLength(200);
    await reader?.cancel();
    session.lock();
    expect(() => archive.reports.count()).toThrow('locked');
  });

  it('break off when the archive is locked while they are read', async () => {
    const { get, session } = await makeBulk(1500);
    const response = await get(bulkPaths.rows);
    session.lock();
    await expect(response.text()).rejects.toMatchObject({ code: 'locked' });
  });
});

describe('the feed of the search', () => {
  it('gives every document, and from a number on only what changed after it', async () => {
    const { archive, ids, get } = await makeBulk(3);
    const all = await linesOf(await get(bulkPaths.searchFeed));
    expect(all.every((each) => v.is(SearchDocument, each))).toBe(true);
    expect(all).toMatchObject(ids.map((id, index) => ({ seq: index + 1, row: { id } })));

    const [id] = ids;
    if (id) {
      archive.reports.save(
        { id, baseRevision: 1, content: buildContent() },
        '2026-11-22T12:00:00Z',
      );
    }
    const changed = await linesOf(await get(`${bulkPaths.searchFeed}?since=3`));
    expect(changed).toMatchObject([{ seq: 4, row: { id, revision: 2 } }]);
  });

  it('ends a page in time, and goes on from its last line', async () => {
    const { archive, get } = await makeBulk();
    const content = buildContent({ body: bodyOf('Слова отчёта. '.repeat(3000)) });
    archive.transaction(() => {
      for (let count = 0; count < 300; count += 1) {
        archive.reports.insert(buildNewReport({ id: newReportId(), content }));
      }
    });
    const seqs: number[] = [];
    const pages: number[] = [];
    for (let since = 0; ; since = seqs.at(-1) ?? 0) {
      const page = (await linesOf(await get(`${bulkPaths.searchFeed}?since=${since}`))) as {
        seq: number;
      }[];
      if (page.length === 0) break;
      pages.push(page.length);
      seqs.push(...page.map(({ seq }) => seq));
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(seqs).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
  });

  it.each(['-1', '1.5', 'x', '9007199254740993'])('refuses to begin at %s', async (since) => {
    const { get } = await makeBulk();
    const response = await get(`${bulkPaths.searchFeed}?since=${since}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'invalid-input', params: { field: 'since' } });
  });
});

describe('the preview', () => {
  it('is the page that is printed', async () => {
    const { archive, ids, get } = await makeBulk(1);
    const [id = newReportId()] = ids;
    const response = await get(`${bulkPaths.preview}?id=${id}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(await reportPage(archive, id));
  });

  it.each(['', '?id=', '?id=../../etc/passwd'])('is refused for «%s»', async (query) => {
    const { get } = await makeBulk();
    const response = await get(`${bulkPaths.preview}${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'invalid-input', params: { field: 'id' } });
  });

  it('is not found for a report that is not there', async () => {
    const { get } = await makeBulk();
    const response = await get(`${bulkPaths.preview}?id=${newReportId()}`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  });
});

describe('bulk reads', () => {
  it.each(Object.values(bulkPaths))('say that a locked archive is locked: %s', async (path) => {
    const { get, session, log } = await makeBulk();
    session.lock();
    const response = await get(path);
    expect(response.status).toBe(423);
    expect(await response.json()).toEqual({ code: 'locked', params: {} });
    expect(log.entries).toEqual([]);
  });

  it('know no other path', async () => {
    const { get } = await makeBulk();
    expect((await get('/archive/keys.json')).status).toBe(404);
  });
});
