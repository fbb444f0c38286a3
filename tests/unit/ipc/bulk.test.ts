import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Attachment } from '#contract/attachment.ts';
import { attachmentAddress, attachmentUploadAddress } from '#contract/attachment-address.ts';
import { bulkPaths } from '#contract/calls.ts';
import type { Reply } from '#contract/errors.ts';
import { ReportRow, SearchDocument } from '#contract/report.ts';
import { snapshotHeaders, snapshotPartBytes } from '#contract/search-snapshot.ts';
import type { Archive } from '../../../electron/archive/archive.ts';
import { createArchiveSession } from '../../../electron/commands/archive-session.ts';
import { reportPage } from '../../../electron/commands/print-report.ts';
import { createBulk } from '../../../electron/ipc/bulk.ts';
import { bodyOf, buildContent, buildNewReport, newReportId } from '../../support/build-report.ts';
import { buildPng } from '../../support/build-picture.ts';
import { buildSnapshot } from '../../support/build-snapshot.ts';
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
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    bulk(new Request(`app://chancery${path}`, init));
  const get = (path: string): Promise<Response> => ask(path);
  return { archive, session, log, ids, ask, get };
}

function actionsIn(archive: Archive): string[] {
  return archive.audit.list({ object: null, before: null }).map(({ action }) => action);
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

describe('a picture', () => {
  const png = buildPng(64, 48);
  const upload = (name: string, body: Buffer, size = body.length) => ({
    path: attachmentUploadAddress(name, size),
    init: { method: 'PUT', body: new Uint8Array(body) },
  });

  it('is taken, and given back as what it is and as nothing else', async () => {
    const { ask, get } = await makeBulk();
    const { path, init } = upload('Порт & море.png', png);
    const reply = (await (await ask(path, init)).json()) as Reply<Attachment>;
    expect(reply).toMatchObject({ ok: true, value: { name: 'Порт & море.png', width: 64 } });
    const response = await get(attachmentAddress(reply.ok ? reply.value.id : ''));
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await response.arrayBuffer()).equals(png)).toBe(true);
  });

  it.each([
    ['a page named png', Buffer.from('<!doctype html><script>1</script>'), 'kind'],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'kind'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['more pixels than memory', buildPng(60_000, 60_000, { pixels: [1, 1] }), 'pixels'],
    ['half a header', png.subarray(0, 20), 'damaged'],
  ])('is refused as data, and nothing kept, where it is %s', async (_, body, why) => {
    const { archive, ask, log } = await makeBulk();
    const { path, init } = upload('вид.png', body);
    const response = await ask(path, init);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ok: false,
      error: { code: 'bad-picture', params: { name: 'вид.png', why } },
    });
    expect(actionsIn(archive)).not.toContain('attachment.added');
    expect(JSON.stringify(log.entries)).not.toContain('вид');
  });

  it('over 20 MB is refused before a byte of it is read', async () => {
    const { ask } = await makeBulk();
    let isRead = false;
    const body = new ReadableStream(
      {
        pull(controller) {
          isRead = true;
          controller.enqueue(new Uint8Array(1024));
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: 'PUT', body, duplex: 'half' } as RequestInit;
    const response = await ask(attachmentUploadAddress('вид.png', 20 * 1024 * 1024 + 1), init);
    expect(await response.json()).toMatchObject({ error: { params: { why: 'bytes' } } });
    expect(isRead).toBe(false);
  });

  it.each([-1, 1])('is refused where its length is a lie, by %s', async (lie) => {
    const { archive, ask } = await makeBulk();
    const { path, init } = upload('вид.png', png, png.length + lie);
    expect(await (await ask(path, init)).json()).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', params: { field: 'body' } },
    });
    expect(actionsIn(archive)).not.toContain('attachment.added');
  });

  it.each([
    ['GET', '?id=../../archive.db', 400],
    ['GET', '', 400],
    ['GET', `?id=${'a'.repeat(64)}`, 404],
    ['PUT', '', 400],
    ['PUT', '?name=x&size=1e3', 400],
    ['PUT', '?name=x&size=-1', 400],
    ['DELETE', `?id=${'a'.repeat(64)}`, 404],
    ['POST', '?name=x&size=1', 404],
  ])('answers %s of «%s» with %i', async (method, query, status) => {
    const { ask } = await makeBulk();
    expect((await ask(`${bulkPaths.attachment}${query}`, { method })).status).toBe(status);
  });

  it('is neither given nor taken while the archive is locked', async () => {
    const { ask, get, session } = await makeBulk();
    session.lock();
    const { path, init } = upload('вид.png', png);
    expect((await ask(path, init)).status).toBe(423);
    expect((await get(attachmentAddress('a'.repeat(64)))).status).toBe(423);
  });
});

describe('the search snapshot', () => {
  const partBytes = snapshotPartBytes;
  const bytes = buildSnapshot(partBytes + 7);
  const first = {
    upload: '9b2f7a3e-58a4-4c1d-9f0e-2f6f3f0c7a11',
    from: 0,
    size: bytes.length,
    seq: 0,
  };

  function address(query: Readonly<Record<string, string | number>>): string {
    const text = Object.entries(query).map(([name, value]) => `${name}=${value}`);
    return `${bulkPaths.searchSnapshot}?${text.join('&')}`;
  }

  it('is nothing while there is none', async () => {
    const { get } = await makeBulk();
    const response = await get(address({ from: 0 }));
    expect(response.status).toBe(204);
  });

  it('is taken and given back in parts', async () => {
    const { ask, get, log } = await makeBulk();
    for (const from of [0, partBytes]) {
      const body = bytes.slice(from, from + partBytes);
      const taken = await ask(address({ ...first, from }), { method: 'PUT', body });
      expect(await taken.json()).toEqual({ ok: true, value: null });
    }
    const begin = await get(address({ from: 0 }));
    expect(begin.headers.get('content-type')).toBe('application/octet-stream');
    expect(begin.headers.get(snapshotHeaders.seq)).toBe('0');
    expect(begin.headers.get(snapshotHeaders.size)).toBe(String(bytes.length));
    const file = begin.headers.get(snapshotHeaders.file) ?? '';
    const end = await get(address({ from: partBytes, file }));
    const read = Buffer.concat([
      new Uint8Array(await begin.arrayBuffer()),
      new Uint8Array(await end.arrayBuffer()),
    ]);
    expect(read.equals(bytes)).toBe(true);
    const otherFile = await get(address({ from: partBytes, file: '0'.repeat(32) }));
    expect(otherFile.status).toBe(204);
    expect(log.entries).toEqual([]);
  });

  it('that cannot be kept is told as data, and the log hears of the code alone', async () => {
    const { ask, log } = await makeBulk();
    const body = bytes.slice(partBytes);
    const response = await ask(address({ ...first, from: partBytes }), { method: 'PUT', body });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: false, error: { code: 'conflict', params: {} } });
    expect(log.entries).toEqual([
      { event: 'search-snapshot-not-kept', details: { code: 'conflict' } },
    ]);
  });

  it.each([
    ['no query', {}],
    ['a place that is no part', { from: 1 }],
    ['a place before the first', { from: -partBytes }],
    ['a place written otherwise', { from: '0x0' }],
    ['a file that is none of ours', { from: 0, file: '../archive.db' }],
    ['something further', { from: 0, path: '/' }],
  ])('is not read with %s', async (_, query) => {
    const { get } = await makeBulk();
    const response = await get(address(query));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'invalid-input', params: { field: 'query' } });
  });

  it.each([
    ['no query', {}],
    ['an upload that is no UUID', { ...first, upload: 'x' }],
    ['nothing in it', { ...first, size: 0 }],
    ['more than any index has', { ...first, size: 512 * 1024 * 1024 + 1 }],
    ['a place that is no part', { ...first, from: 1 }],
    ['a number that is none', { ...first, seq: '1e3' }],
    ['a number beyond counting', { ...first, seq: '9999999999999999' }],
  ])('is not written with %s', async (_, query) => {
    const { ask } = await makeBulk();
    const response = await ask(address(query), { method: 'PUT', body: bytes.slice(0, partBytes) });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'invalid-input', params: { field: 'query' } });
  });

  it.each([
    ['longer', bytes],
    ['shorter', bytes.slice(0, 9)],
    ['missing', null],
  ])('is not written with a body that is %s than its part', async (_, body) => {
    const { ask, archive } = await makeBulk();
    const response = await ask(address(first), { method: 'PUT', body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ code: 'invalid-input', params: { field: 'body' } });
    expect(existsSync(join(archive.folder, 'search.idx.part'))).toBe(false);
  });

  it('is not read further than its part when a body has no end', async () => {
    const { ask } = await makeBulk();
    let sent = 0;
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += partBytes;
        controller.enqueue(bytes.slice(0, partBytes));
      },
      cancel() {
        isCancelled = true;
      },
    });
    const init = { method: 'PUT', body, duplex: 'half' } as RequestInit;
    expect((await ask(address(first), init)).status).toBe(400);
    expect(isCancelled).toBe(true);
    expect(sent).toBeLessThanOrEqual(4 * partBytes);
  });

  it('that is being written is dropped when the archive is locked', async () => {
    const { ask, session, archive, log } = await makeBulk();
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        session.lock();
        controller.enqueue(bytes.slice(0, partBytes));
        controller.close();
      },
    });
    const init = { method: 'PUT', body, duplex: 'half' } as RequestInit;
    const response = await ask(address(first), init);
    expect(await response.json()).toEqual({ ok: false, error: { code: 'locked', params: {} } });
    expect(existsSync(join(archive.folder, 'search.idx.part'))).toBe(false);
    expect(log.entries).toMatchObject([{ details: { code: 'locked' } }]);
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

  it.each(['PUT', 'POST', 'DELETE', 'HEAD'])('write nothing by %s', async (method) => {
    const { ask } = await makeBulk();
    for (const address of Object.values(bulkPaths)) {
      const isUpload = address === bulkPaths.searchSnapshot || address === bulkPaths.attachment;
      if (method === 'PUT' && isUpload) continue;
      expect((await ask(address, { method })).status).toBe(404);
    }
  });

  it('know no other path', async () => {
    const { get } = await makeBulk();
    expect((await get('/archive/keys.json')).status).toBe(404);
  });
});
