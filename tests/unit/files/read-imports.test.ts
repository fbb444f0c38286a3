import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ImportItem, readImportFile } from '../../../electron/files/read-imports.ts';
import { maxTextBytes } from '../../../electron/files/read-text-file.ts';
import { encodeOld, encodeUtf16 } from '../../support/old-encodings.ts';
import { readItems } from '../../support/read-items.ts';

const page = `date 2026-03-12 Рассказать друзьям

Генеральный консул Ерлан Сарсенбаев посетил с рабочим визитом г.Нанкин.

Источник: Вестник консульства
`;

describe('reading a file to import', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chancery-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function read(name: string, bytes: string | Uint8Array): Promise<ImportItem[]> {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return readItems(path);
  }

  const failures = (items: readonly ImportItem[]) =>
    items.flatMap((item) => (item.kind === 'failure' ? [item.failure] : []));
  const records = (items: readonly ImportItem[]) =>
    items.flatMap((item) => (item.kind === 'record' ? [item] : []));

  it('gives the same report for a text in any encoding', async () => {
    const encoded = [
      new TextEncoder().encode(page),
      encodeOld(page, 'windows-1251'),
      encodeUtf16(page, 'le'),
      encodeUtf16(`\uFEFF${page}`, 'be'),
    ];
    const readings = await Promise.all(encoded.map((bytes, index) => read(`${index}.txt`, bytes)));
    const contents = readings.flatMap(records).map((item) => item.record.content);
    expect(contents).toHaveLength(4);
    for (const content of contents) expect(content).toEqual(contents[0]);
    expect(contents[0]).toMatchObject({
      publishedDate: '2026-03-12',
      source: 'Вестник консульства',
    });
  });

  it('keeps the original bytes of a text and their hash', async () => {
    const bytes = encodeOld(page, 'windows-1251');
    const [item] = records(await read('страница.TXT', bytes));
    expect(item).toMatchObject({ line: null, readBytes: bytes.length });
    expect(item?.original.name).toBe('страница.TXT');
    expect(Buffer.compare(item?.original.bytes ?? Buffer.of(), bytes)).toBe(0);
    expect(item?.original.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it.each([
    ['empty.txt', '', 'empty-file', ''],
    ['blank.txt', ' \r\n\t\n', 'empty-file', ''],
    ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary-file', ''],
    ['secret.txt', 'Совершенно секретно\n\nТекст.', 'state-secret', 'body'],
    ['report.docx', 'PK', 'unsupported-file', ''],
    ['empty.jsonl', '', 'empty-file', ''],
    ['blank.jsonl', '\n\n', 'empty-file', ''],
    ['picture.jsonl', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'binary-file', ''],
    ['wide.jsonl', encodeUtf16('{"text":"а"}\n', 'le'), 'binary-file', ''],
  ])('fails %s as a whole', async (name, bytes, reason, detail) => {
    const items = await read(name, bytes);
    expect(failures(items)).toEqual([{ file: name, line: null, reason, detail }]);
    expect(items).toHaveLength(1);
  });

  it('fails a text of more than 50 MB without reading it', async () => {
    const path = join(folder, 'large.txt');
    const handle = await open(path, 'w');
    await handle.truncate(maxTextBytes + 1);
    await handle.close();
    expect(failures(await readItems(path))).toMatchObject([{ reason: 'too-large' }]);
  });

  it('fails what is gone or a folder, naming the file alone', async () => {
    await mkdir(join(folder, 'papers.txt'));
    expect(failures(await readItems(join(folder, 'gone.jsonl')))).toEqual([
      { file: 'gone.jsonl', line: null, reason: 'unreadable-file', detail: 'missing-file' },
    ]);
    expect(failures(await readItems(join(folder, 'papers.txt')))).toMatchObject([
      { file: 'papers.txt', reason: 'unreadable-file' },
    ]);
  });

  it('reads the good lines of a JSONL and lists the bad ones with number and reason', async () => {
    const lines = [
      '\uFEFF{"id": 1, "text": "Первый."}',
      '{"id": 2, "text": ',
      '',
      '{"id": 3, "title": 5, "text": "а"}',
      '{"id": 4}',
      '{"id": 5, "text": "Пятый."}',
    ];
    const items = await read('reports.jsonl', lines.join('\r\n'));
    expect(records(items).map((item) => [item.line, item.record.sourceId])).toEqual([
      [1, '1'],
      [6, '5'],
    ]);
    expect(failures(items)).toEqual([
      { file: 'reports.jsonl', line: 2, reason: 'bad-json', detail: '' },
      { file: 'reports.jsonl', line: 4, reason: 'bad-field', detail: 'title' },
      { file: 'reports.jsonl', line: 5, reason: 'no-text', detail: '' },
    ]);
    expect(new TextDecoder().decode(records(items)[1]?.original.bytes)).toBe(lines[5]);
    expect(items.at(-1)?.readBytes).toBe(Buffer.byteLength(lines.join('\r\n')));
  });

  it('leaves out a line with a mark of state secrecy and reads the others', async () => {
    const lines = ['{"text": "Первый."}', '{"title": "Секретно", "text": "Второй."}'];
    const items = await read('reports.jsonl', [...lines, '{"text": "Третий."}'].join('\n'));
    expect(records(items).map(({ line }) => line)).toEqual([1, 3]);
    expect(failures(items)).toEqual([
      { file: 'reports.jsonl', line: 2, reason: 'state-secret', detail: 'title' },
    ]);
  });

  it('fails a line that is no UTF-8 and goes on', async () => {
    const bad = encodeOld('{"text": "Отчёт"}\n', 'windows-1251');
    const items = await read('a.jsonl', Buffer.concat([bad, Buffer.from('{"text": "Отчёт"}')]));
    expect(failures(items)).toMatchObject([{ line: 1, reason: 'bad-json' }]);
    expect(records(items)).toMatchObject([{ line: 2 }]);
  });

  it('fails a line of more than 10 MB and goes on', async () => {
    const long = `{"text": "${'x'.repeat(10 * 1024 * 1024)}"}`;
    const items = await read('a.jsonl', `${long}\n{"text": "Отчёт"}\n`);
    expect(failures(items)).toMatchObject([{ line: 1, reason: 'too-large' }]);
    expect(records(items)).toMatchObject([{ line: 2 }]);
  });

  it('ends between two records once it is cancelled', async () => {
    const path = join(folder, 'many.jsonl');
    await writeFile(path, '{"text": "Отчёт"}\n'.repeat(100));
    const cancel = new AbortController();
    const seen: ImportItem[] = [];
    for await (const item of readImportFile(path, cancel.signal)) {
      seen.push(item);
      if (seen.length === 10) cancel.abort();
    }
    expect(seen).toHaveLength(10);
    expect(await readItems(path, cancel.signal)).toEqual([]);
  });
});
