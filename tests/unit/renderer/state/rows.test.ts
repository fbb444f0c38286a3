// The reading of rows while commits go on, with a stream the test lets out piece by piece.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventData } from '#contract/events.ts';
import type { ReportRow } from '#contract/report.ts';
import { forgetQueries, queryClient } from '../../../../renderer/state/query-client.ts';
import type { RowList } from '../../../../renderer/state/row-list.ts';
import { applyToRows, rowsQuery } from '../../../../renderer/state/rows.ts';
import { buildRow, reportId } from './build-row.ts';

type Feed = { send(...rows: readonly ReportRow[]): void; end(): void };

let feeds: Feed[];

beforeEach(() => {
  feeds = [];
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(openFeed())));
});
afterEach(() => {
  forgetQueries();
  vi.unstubAllGlobals();
});

function openFeed(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      const encode = (rows: readonly ReportRow[]) =>
        new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      feeds.push({
        send: (...rows) => controller.enqueue(encode(rows)),
        end: () => controller.close(),
      });
    },
  });
}

async function nextFeed(number = 1): Promise<Feed> {
  return vi.waitUntil(() => feeds[number - 1]);
}

function committed(...rows: readonly ReportRow[]): EventData<'archive.changed'> {
  const changed = rows.map((row) => ({
    seq: 1,
    row,
    text: '',
    people: [],
    places: [],
    topicLabels: [],
    source: '',
    dateTo: row.dateFrom,
    hasAttachment: false,
  }));
  return { seq: 1, changed, removed: [] };
}

const shown = () => queryClient.getQueryData<RowList>(rowsQuery.queryKey);
const titles = (list: RowList | undefined) => list?.rows.map((row) => row.title);

describe('the rows', () => {
  it('are shown from the first piece on, before the last has come', async () => {
    const reading = queryClient.fetchQuery(rowsQuery);
    const feed = await nextFeed();
    feed.send(buildRow(1));
    await vi.waitUntil(() => shown());
    expect(shown()).toMatchObject({ isComplete: false });
    feed.send(buildRow(2, { dateFrom: '2025-01-01' }));
    feed.end();
    expect(titles(await reading)).toEqual(['Отчёт 1', 'Отчёт 2']);
    expect(shown()).toMatchObject({ isComplete: true });
  });

  it('have what was committed while they were read, in its place', async () => {
    const reading = queryClient.fetchQuery(rowsQuery);
    const feed = await nextFeed();
    feed.send(buildRow(1));
    await vi.waitUntil(() => shown());
    applyToRows(committed(buildRow(3, { dateFrom: '2030-01-01' })));
    applyToRows(committed(buildRow(2, { title: 'правка', revision: 2 })));
    feed.send(buildRow(2, { title: 'до правки' }));
    feed.end();
    expect(titles(await reading)).toEqual(['Отчёт 3', 'правка', 'Отчёт 1']);
  });

  it('follow a commit once they are here', async () => {
    const reading = queryClient.fetchQuery(rowsQuery);
    const feed = await nextFeed();
    feed.end();
    await reading;
    applyToRows(committed(buildRow(1)));
    expect(titles(shown())).toEqual(['Отчёт 1']);
    applyToRows({ seq: 2, changed: [], removed: [reportId(1)] });
    expect(titles(shown())).toEqual([]);
  });

  it('are read once more when too much was committed meanwhile', async () => {
    const reading = queryClient.fetchQuery(rowsQuery);
    const first = await nextFeed();
    first.send(buildRow(1));
    await vi.waitUntil(() => shown());
    applyToRows({ seq: 2, changed: 'many', removed: [] });
    first.end();
    const second = await nextFeed(2);
    second.send(buildRow(1), buildRow(2));
    second.end();
    expect(titles(await reading)).toEqual(['Отчёт 1', 'Отчёт 2']);
  });

  it('are gone from memory when the archive is locked', async () => {
    const reading = queryClient.fetchQuery(rowsQuery);
    const feed = await nextFeed();
    feed.send(buildRow(1));
    feed.end();
    await reading;
    forgetQueries();
    expect(shown()).toBeUndefined();
  });

  it('do not come back with a piece that was on its way when the archive was locked', async () => {
    const reading = queryClient.fetchQuery(rowsQuery).catch(() => 'called off');
    const feed = await nextFeed();
    feed.send(buildRow(1));
    forgetQueries();
    expect(await reading).toBe('called off');
    await new Promise(setImmediate);
    expect(shown()).toBeUndefined();
  });
});
