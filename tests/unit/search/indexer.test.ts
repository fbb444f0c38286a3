import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type SearchEngine } from '../../../renderer/search/engine/engine.ts';
import { createIndexer, type Indexer } from '../../../renderer/search/indexer.ts';
import type { Progress } from '../../../renderer/search/messages.ts';
import { feedOf, openedFeed } from './feeds.ts';
import { reportId, searchable } from './searchable.ts';

let engine: SearchEngine;
let indexer: Indexer;
/** Feeds in the order in which they will be opened. */
let feeds: (ReadableStream<Uint8Array> | Error)[];
let openedSince: number[];
let waits: number[];
let progress: Progress[];
let warnings: unknown[];
/** What the indexer said it took in: how many, and up to where. */
let noted: (readonly [count: number, seq: number])[];
/** Runs whenever the indexer lets others have a turn. */
let onTurn: () => void;
let clockMs: number;
/** What every look at the clock adds to it. */
let tickMs: number;

beforeEach(() => {
  engine = createEngine();
  feeds = [];
  openedSince = [];
  waits = [];
  progress = [];
  warnings = [];
  noted = [];
  onTurn = () => undefined;
  clockMs = 0;
  tickMs = 0;
  indexer = indexerSince(0);
});

function indexerSince(since: number): Indexer {
  return createIndexer(engine, since, {
    openFeed: async (from) => {
      openedSince.push(from);
      const feed = feeds.shift() ?? feedOf([]);
      if (feed instanceof Error) throw feed;
      return feed;
    },
    nextTurn: async () => onTurn(),
    wait: async (delayMs) => void waits.push(delayMs),
    now: () => (clockMs += tickMs),
    report: (now) => progress.push(now),
    warn: (error) => warnings.push(error),
    noteChanges: (count, seq) => noted.push([count, seq]),
  });
}

const isFound = (query: string): boolean => engine.search(query).total > 0;

describe('reading the feed', () => {
  it('indexes every report and then is ready', async () => {
    feeds = [feedOf([searchable(1, { text: 'Нанкин' }), searchable(2, { text: 'Шанхай' })])];
    await indexer.catchUp();
    expect(openedSince).toEqual([0, 2]);
    expect(isFound('нанкин') && isFound('шанхай')).toBe(true);
    expect(progress).toEqual([
      { indexed: 0, isReady: false },
      { indexed: 2, isReady: true },
    ]);
  });

  it('reads on, page by page, until nothing comes', async () => {
    feeds = [1, 2, 3].map((seq) => feedOf([searchable(seq, { seq, text: 'Нанкин' })]));
    await indexer.catchUp();
    expect(openedSince).toEqual([0, 1, 2, 3]);
    expect(progress.at(-1)).toEqual({ indexed: 3, isReady: true });
  });

  it('takes removals in the order of the feed', async () => {
    feeds = [
      feedOf([
        searchable(1, { seq: 1, text: 'Нанкин' }),
        { removed: reportId(1), seq: 2 },
        searchable(2, { seq: 3, text: 'Шанхай' }),
        { removed: reportId(2), seq: 4 },
        searchable(2, { seq: 5, text: 'Шанхай' }),
      ]),
    ];
    await indexer.catchUp();
    expect(isFound('нанкин')).toBe(false);
    expect(isFound('шанхай')).toBe(true);
  });

  it('lets queries be answered between slices, on what is indexed by then', async () => {
    tickMs = 5;
    const sizes: number[] = [];
    onTurn = () => sizes.push(engine.search('нанкин').total);
    feeds = [feedOf(Array.from({ length: 9 }, (_, at) => searchable(at + 1, { text: 'Нанкин' })))];
    await indexer.catchUp();
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes[0]).toBeLessThan(9);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('reports progress a few times a second at most', async () => {
    tickMs = 10;
    feeds = [feedOf(Array.from({ length: 50 }, (_, at) => searchable(at + 1)))];
    await indexer.catchUp();
    const inBetween = progress.slice(1, -1);
    expect(inBetween.length).toBeGreaterThan(0);
    expect(inBetween.length).toBeLessThanOrEqual(clockMs / 100);
    expect(inBetween.every(({ isReady }) => !isReady)).toBe(true);
  });

  it('tries again, from where it was, when the archive does not answer or the feed breaks off', async () => {
    const broken = openedFeed();
    broken.send(searchable(1, { text: 'Нанкин' }));
    broken.sendText('{"seq":2,"row":{"id"');
    broken.end();
    feeds = [new Error('no answer'), broken.stream, feedOf([searchable(2, { text: 'Шанхай' })])];
    await indexer.catchUp();
    expect(openedSince).toEqual([0, 0, 1, 2]);
    expect(waits).toEqual([500, 1000]);
    expect(warnings).toHaveLength(2);
    expect(isFound('нанкин') && isFound('шанхай')).toBe(true);
    expect(progress.at(-1)).toEqual({ indexed: 2, isReady: true });
  });
});

describe('an index that was kept', () => {
  it('is read on from its place in the feed', async () => {
    engine.put(searchable(1, { seq: 4, text: 'Пекин' }));
    feeds = [feedOf([searchable(2, { seq: 9, text: 'Нанкин' })])];
    await indexerSince(7).catchUp();
    expect(openedSince).toEqual([7, 9]);
    expect(isFound('пекин') && isFound('нанкин')).toBe(true);
    expect(progress).toEqual([
      { indexed: 1, isReady: false },
      { indexed: 2, isReady: true },
    ]);
  });

  it('does not take an older event for news', async () => {
    engine.put(searchable(1, { seq: 6, text: 'новое' }));
    const indexing = indexerSince(7);
    indexing.apply({ seq: 3, changed: [searchable(1, { seq: 3, text: 'старое' })], removed: [] });
    indexing.apply({ seq: 5, changed: [], removed: [reportId(1)] });
    expect(isFound('новое')).toBe(true);
    expect(isFound('старое')).toBe(false);
  });
});

describe('what is told of changes', () => {
  it('is how many reports came in, and the place in the feed that all are in up to', async () => {
    feeds = [
      feedOf([
        searchable(1, { seq: 2 }),
        { removed: reportId(1), seq: 3 },
        searchable(2, { seq: 4 }),
      ]),
    ];
    await indexer.catchUp();
    expect(noted).toEqual([[3, 4]]);
    indexer.apply({ seq: 9, changed: [searchable(1, { seq: 9 })], removed: [reportId(2)] });
    expect(noted).toEqual([
      [3, 4],
      [2, 9],
    ]);
  });

  it('does not name a place in the feed before all up to it is in', async () => {
    const feed = openedFeed();
    feeds = [feed.stream];
    const done = indexer.catchUp();
    indexer.apply({ seq: 50, changed: [searchable(2, { seq: 50 })], removed: [] });
    expect(noted).toEqual([]);
    feed.send(searchable(1, { seq: 1 }));
    feed.end();
    await done;
    expect(noted).toEqual([[2, 1]]);
  });

  it('does not count what was known before', async () => {
    feeds = [feedOf([searchable(1, { seq: 9 })])];
    await indexer.catchUp();
    indexer.apply({ seq: 4, changed: [searchable(1, { seq: 4 })], removed: [] });
    expect(noted.at(-1)).toEqual([0, 9]);
  });
});

describe('a change of the archive', () => {
  it('is found at once', async () => {
    await indexer.catchUp();
    indexer.apply({ seq: 7, changed: [searchable(1, { seq: 7, text: 'Нанкин' })], removed: [] });
    expect(isFound('нанкин')).toBe(true);
    expect(progress.at(-1)).toEqual({ indexed: 1, isReady: true });
    indexer.apply({ seq: 8, changed: [], removed: [reportId(1)] });
    expect(isFound('нанкин')).toBe(false);
  });

  it('is not undone by an older line of the feed that is still being read', async () => {
    const feed = openedFeed();
    feeds = [feed.stream];
    const done = indexer.catchUp();
    feed.send(searchable(1, { seq: 1, text: 'Пекин' }));
    await vi.waitFor(() => expect(isFound('пекин')).toBe(true));
    indexer.apply({
      seq: 6,
      changed: [searchable(2, { seq: 5, text: 'новое' })],
      removed: [reportId(3)],
    });
    feed.send(searchable(2, { seq: 2, text: 'старое' }), searchable(3, { seq: 3, text: 'снятое' }));
    feed.end();
    await done;
    expect(isFound('новое')).toBe(true);
    expect(isFound('старое')).toBe(false);
    expect(isFound('снятое')).toBe(false);
  });

  it('that came in by an older event does not undo a newer line of the feed', async () => {
    feeds = [feedOf([searchable(1, { seq: 9, text: 'новое' })])];
    await indexer.catchUp();
    indexer.apply({ seq: 4, changed: [searchable(1, { seq: 4, text: 'старое' })], removed: [] });
    expect(isFound('новое')).toBe(true);
    expect(isFound('старое')).toBe(false);
  });

  it('of many reports reads the feed on from the last change known', async () => {
    feeds = [
      feedOf([searchable(1, { seq: 3 })]),
      feedOf([]),
      feedOf([searchable(2, { seq: 6, text: 'Нанкин' })]),
    ];
    await indexer.catchUp();
    indexer.apply({ seq: 5, changed: [searchable(1, { seq: 5 })], removed: [] });
    indexer.apply({ seq: 900, changed: 'many', removed: [] });
    await vi.waitFor(() => expect(progress.at(-1)).toEqual({ indexed: 2, isReady: true }));
    expect(openedSince).toEqual([0, 3, 5, 6]);
    expect(isFound('нанкин')).toBe(true);
  });

  it('of many reports while the feed is read has it read once more, not twice at a time', async () => {
    const feed = openedFeed();
    feeds = [feed.stream, feedOf([searchable(2, { seq: 60, text: 'Нанкин' })])];
    const done = indexer.catchUp();
    feed.send(searchable(1, { seq: 1, text: 'Пекин' }));
    await vi.waitFor(() => expect(isFound('пекин')).toBe(true));
    indexer.apply({ seq: 50, changed: 'many', removed: [] });
    indexer.apply({ seq: 60, changed: 'many', removed: [] });
    expect(openedSince).toEqual([0]);
    feed.end();
    await done;
    // The last page of each reading is the empty one.
    expect(openedSince).toEqual([0, 1, 60, 60]);
    expect(isFound('нанкин')).toBe(true);
  });
});
