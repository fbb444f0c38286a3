import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../support/build-report.ts';
import { makeClosedArchive } from '../../support/closed-archive.ts';
import { onlyJson, runInTerminal } from '../../support/fake-terminal.ts';
import { temporaryFolder } from '../../support/test-archive.ts';

const sample = path.join(import.meta.dirname, '..', '..', '..', 'resources', 'sample');

type Hit = { readonly id: string; readonly sourceId: string | null; readonly score: number };
type Found = {
  readonly understood: string;
  readonly total: number;
  readonly hits: readonly (Hit & { title: string; date: string; snippet: string })[];
};

const threeMayors = [
  { title: 'Мэр Нанкина', body: bodyOf('Встреча с мэром, мэром и ещё раз мэром.') },
  { title: 'Поездка', eventDate: '2026-03', place: '', body: bodyOf('Мэр города был занят.') },
  { title: 'Беседа', eventDate: '', place: '', body: bodyOf('Говорили о мэре соседнего города.') },
];

function writeQueries(lines: readonly string[]): string {
  const file = path.join(temporaryFolder(), 'queries.jsonl');
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('search', () => {
  it('answers with one line of JSON of a fixed shape', async () => {
    const { folder, ids } = await makeClosedArchive(threeMayors.slice(0, 1));
    const run = await runInTerminal(['search', folder, 'мэр Нанкина', '--json']);
    expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode: 0, error: [] });
    expect(onlyJson(run)).toStrictEqual({
      understood: expect.stringContaining('мэр'),
      notes: [],
      how: { mode: 'all', corrections: [], dropped: [] },
      total: 1,
      hits: [
        {
          id: ids[0],
          sourceId: null,
          score: expect.any(Number),
          title: 'Мэр Нанкина',
          date: '2026-02-04',
          snippet: 'Встреча с мэром, мэром и ещё раз мэром.',
          duplicates: 0,
          isPartial: false,
        },
      ],
    });
  });

  it('lets the nearest reports follow where few meet every word', async () => {
    const { folder } = await makeClosedArchive(threeMayors);
    const found = onlyJson(await runInTerminal(['search', folder, 'мэр Нанкина', '--json']));
    expect(found).toMatchObject({
      total: 1,
      hits: [{ isPartial: false }, { isPartial: true }, { isPartial: true }],
    });
  });

  it('hands out no more than the limit, the best first, and counts all', async () => {
    const { folder } = await makeClosedArchive(threeMayors);
    const found = onlyJson<Found>(
      await runInTerminal(['search', folder, 'мэр', '--limit', '2', '--json']),
    );
    expect(found).toMatchObject({ total: 3, hits: [{ title: 'Мэр Нанкина' }, {}] });
    const [first, second] = found.hits;
    expect(first?.score).toBeGreaterThanOrEqual(second?.score ?? Infinity);
  });

  it('shows people id, date, title and snippet', async () => {
    const { folder, ids } = await makeClosedArchive(threeMayors);
    const { out } = await runInTerminal(['search', folder, 'занят'], { locale: 'ru' });
    expect(out).toEqual([
      'слова в любой форме: занят…',
      'Найден 1 отчёт.',
      '',
      `${ids[1]}  2026-03`,
      'Поездка',
      'Мэр города был занят.',
    ]);
  });

  it('says that nothing was found, and has not failed', async () => {
    const { folder } = await makeClosedArchive(threeMayors);
    const run = await runInTerminal(['search', folder, 'электричество']);
    expect(run).toMatchObject({ exitCode: 0, error: [] });
    expect(run.out).toEqual([expect.stringContaining('not in the archive'), 'Nothing found.']);
  });

  it.each([
    ['нанкине', 'sample-01'],
    ['встречи с мэром', 'sample-02'],
    ['Цзянсу товарооборот', 'sample-03'],
    ['南京', 'sample-11'],
  ])('finds the report of the sample that is meant by «%s»', async (query, sourceId) => {
    const { folder } = await makeClosedArchive();
    await runInTerminal(['import', folder, sample]);
    const found = onlyJson<Found>(await runInTerminal(['search', folder, query, '--json']));
    expect(found.hits[0]?.sourceId).toBe(sourceId);
  });
});

describe('search --batch', () => {
  it('answers each query with a line, in the order of the file', async () => {
    const { folder, ids } = await makeClosedArchive(threeMayors);
    const queries = writeQueries([
      '\uFEFF{"query_id":"z","query":"занят"}',
      '{"query_id":2,"query":"электричество","note":"no such word"}',
      '',
      '{"query_id":"a","query":"Мэр Нанкина"}\r',
    ]);
    const run = await runInTerminal(['search', folder, '--batch', queries, '--json']);
    expect({ exitCode: run.exitCode, error: run.error }).toEqual({ exitCode: 0, error: [] });
    const hit = (id: string | undefined) => ({ id, sourceId: null, score: expect.any(Number) });
    expect(run.out.map((line) => JSON.parse(line))).toStrictEqual([
      { query_id: 'z', hits: [hit(ids[1])] },
      { query_id: 2, hits: [] },
      { query_id: 'a', hits: [hit(ids[0]), expect.anything(), expect.anything()] },
    ]);
  });

  it('finds what the single search finds, as many as asked for', async () => {
    const { folder } = await makeClosedArchive(threeMayors);
    const queries = writeQueries(['{"query_id":"1","query":"мэр"}']);
    const limit = ['--limit', '2', '--json'];
    const batch = onlyJson<{ hits: Hit[] }>(
      await runInTerminal(['search', folder, '--batch', queries, ...limit]),
    );
    const single = onlyJson<Found>(await runInTerminal(['search', folder, 'мэр', ...limit]));
    expect(batch.hits).toEqual(
      single.hits.map(({ id, sourceId, score }) => ({ id, sourceId, score })),
    );
  });

  it.each(['{"query_id":"b"}', '{"query_id":', '["b","мэр"]'])(
    'names file and line of the bad query %s before it answers any',
    async (bad) => {
      const { folder } = await makeClosedArchive(threeMayors);
      const queries = writeQueries(['{"query_id":"a","query":"мэр"}', '', bad]);
      const run = await runInTerminal(['search', folder, '--batch', queries, '--json']);
      expect(run).toMatchObject({ exitCode: 1, out: [] });
      expect(run.error).toEqual([
        'queries.jsonl:3: The program did not accept what was entered. Nothing in the archive has changed. Correct it and try again.',
      ]);
    },
  );

  it('names a file of queries that is not there', async () => {
    const { folder } = await makeClosedArchive();
    const run = await runInTerminal(['search', folder, '--batch', 'нет.jsonl', '--json']);
    expect(run).toMatchObject({ exitCode: 1, out: [] });
    expect(run.error).toEqual([expect.stringMatching(/^нет\.jsonl: A file or folder was not/u)]);
  });
});
