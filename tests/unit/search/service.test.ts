import { describe, expect, it, vi } from 'vitest';
import type { FromWorker, SearchRequest } from '../../../renderer/search/messages.ts';
import { createEngine } from '../../../renderer/search/engine/engine.ts';
import type { FeedLine } from '../../../renderer/search/feed.ts';
import { createSearchService } from '../../../renderer/search/service.ts';
import { feedOf } from './feeds.ts';
import { reportId, searchable } from './searchable.ts';

type Kept = { readonly bytes: Uint8Array; readonly seq: number };
type Given = {
  readonly kept?: Kept;
  /** What the archive answers a reading of the feed with. */
  readonly feed?: ((since: number) => readonly FeedLine[]) | 'never ends';
};

const firstReading = (since: number): readonly FeedLine[] =>
  since === 0 ? [searchable(1, { text: 'Встреча с мэром' })] : [];

function startService({ kept, feed = firstReading }: Given = {}) {
  const posted: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const readSince: number[] = [];
  const written: Kept[] = [];
  const service = createSearchService(
    {
      openFeed: async (since) => {
        readSince.push(since);
        return feed === 'never ends' ? new ReadableStream() : feedOf(feed(since));
      },
      readSnapshot: async () => kept ?? null,
      writeSnapshot: async (bytes, seq) => written.push({ bytes, seq }) > 0,
      nextTurn: () => new Promise((resolve) => turns.push(resolve)),
      wait: async () => undefined,
      now: () => 0,
      warn: () => undefined,
    },
    (message) => posted.push(message),
  );
  const answers = (): number[] =>
    posted.flatMap((message) => (message.kind === 'answer' ? [message.request] : []));
  const turn = (): void => turns.splice(0).forEach((resolve) => resolve());
  const found = async (query: string): Promise<unknown> => {
    service.receive(search(1, query));
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([1]));
    return posted.at(-1);
  };
  return { service, posted, answers, turn, readSince, written, found };
}

const search = (request: number, query: string): SearchRequest => ({
  kind: 'search',
  request,
  query,
  options: { limit: 10 },
});

describe('the search service', () => {
  it('answers only the newest of the searches that wait', async () => {
    const { service, posted, answers, turn } = startService();
    await service.start();
    service.receive(search(1, 'в'));
    service.receive(search(2, 'вст'));
    service.receive(search(3, 'мэр'));
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([3]));
    expect(posted.at(-1)).toMatchObject({ value: { total: 1, ids: [reportId(1)] } });
    service.receive(search(4, 'встречи'));
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([3, 4]));
  });

  it('searches what was changed just before', async () => {
    const { service, posted, answers, turn } = startService();
    await service.start();
    service.receive(search(1, 'нанкин'));
    service.receive({
      kind: 'apply',
      change: { seq: 5, changed: [searchable(2, { seq: 5, text: 'Нанкин' })], removed: [] },
    });
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([1]));
    expect(posted.at(-1)).toMatchObject({ value: { ids: [reportId(2)] } });
  });

  it('counts and compares without taking the place of a search', async () => {
    const { service, posted, answers, turn } = startService();
    await service.start();
    posted.length = 0;
    service.receive(search(1, 'мэр'));
    service.receive({ kind: 'count', request: 2, query: 'встречи', options: {} });
    service.receive({ kind: 'facets', request: 3, query: 'встречи', options: {} });
    service.receive({ kind: 'similar', request: 4, id: reportId(1), text: 'мэр', limit: 5 });
    expect(posted).toMatchObject([
      { request: 2, value: 1 },
      { request: 3, value: { kind: [{ count: 1 }] } },
      { request: 4, value: [] },
    ]);
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([2, 3, 4, 1]));
  });

  it('completes the newest of the words being typed, once the list has its reports', async () => {
    const { service, posted, answers, turn } = startService();
    await service.start();
    service.receive({ kind: 'complete', request: 1, typed: 'вс', limit: 1 });
    service.receive({ kind: 'complete', request: 2, typed: 'вст', limit: 1 });
    service.receive(search(3, 'вст'));
    service.receive({ kind: 'complete', request: 4, typed: 'вст', limit: 1 });
    expect(answers()).toEqual([]);
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([3]));
    turn();
    await vi.waitFor(() => expect(answers()).toEqual([3, 4]));
    expect(posted.at(-1)).toMatchObject({ value: [{ text: 'встреча', kind: 'word', count: 1 }] });
  });

  it('cuts snippets and highlights without waiting for a turn', () => {
    const { service, posted } = startService();
    const texts = [{ id: reportId(1), title: 'О мэре', text: 'Встреча с мэром' }];
    service.receive({ kind: 'snippets', request: 1, query: 'мэр', texts });
    service.receive({ kind: 'highlight', request: 2, query: 'мэр', text: 'с мэром' });
    expect(posted).toEqual([
      {
        kind: 'answer',
        request: 1,
        value: [
          {
            id: reportId(1),
            titleSpans: [{ start: 2, end: 6 }],
            parts: [
              { text: 'Встреча с ', isHit: false },
              { text: 'мэром', isHit: true },
            ],
          },
        ],
      },
      { kind: 'answer', request: 2, value: [{ start: 2, end: 7 }] },
    ]);
  });
});

/** An index of one report, kept at a place in the feed. */
function keptAt(seq: number): Kept {
  const engine = createEngine();
  engine.put(searchable(7, { text: 'Пекин' }));
  return { bytes: engine.save(seq), seq };
}

const nanjing = searchable(8, { seq: 8, text: 'Нанкин' });

describe('a kept index', () => {
  it('is taken up, and the feed read on from its place alone', async () => {
    const { service, posted, readSince, found } = startService({ kept: keptAt(7), feed: () => [] });
    await service.start();
    expect(readSince).toEqual([7]);
    expect(posted).toEqual([
      { kind: 'progress', progress: { indexed: 1, isReady: false } },
      { kind: 'progress', progress: { indexed: 1, isReady: true } },
    ]);
    expect(await found('пекин')).toMatchObject({ value: { ids: [reportId(7)] } });
  });

  it('that fell behind gets what changed since', async () => {
    const feed = (since: number): readonly FeedLine[] =>
      since === 7 ? [nanjing, { removed: reportId(7), seq: 9 }] : [];
    const { service, readSince, found } = startService({ kept: keptAt(7), feed });
    await service.start();
    expect(readSince).toEqual([7, 9]);
    expect(await found('нанкин')).toMatchObject({ value: { ids: [reportId(8)] } });
  });

  it('answers before the feed has been read to its end', async () => {
    const { service, found, posted } = startService({ kept: keptAt(7), feed: 'never ends' });
    void service.start();
    await vi.waitFor(() => expect(posted).toHaveLength(1));
    expect(await found('пекин')).toMatchObject({ value: { total: 1 } });
  });

  const kept = keptAt(7);
  const damaged = kept.bytes.slice();
  damaged[damaged.length >>> 1] = (damaged[damaged.length >>> 1] ?? 0) ^ 1;
  it.each<[string, Kept]>([
    ['is damaged', { bytes: damaged, seq: 7 }],
    ['is cut short', { bytes: kept.bytes.subarray(0, 40), seq: 7 }],
    ['is empty', { bytes: new Uint8Array(0), seq: 7 }],
    ['is foreign', { bytes: new TextEncoder().encode('PK\u0003\u0004'.repeat(99)), seq: 7 }],
    ['bears another place in the feed than was kept beside it', { bytes: kept.bytes, seq: 9 }],
  ])('that %s is left alone, and all is read anew', async (_, given) => {
    const { service, readSince, found } = startService({ kept: given });
    await service.start();
    expect(readSince).toEqual([0, 1]);
    expect(await found('мэр')).toMatchObject({ value: { ids: [reportId(1)] } });
  });
});

describe('keeping the index', () => {
  it('happens by itself after the first reading, with the place it goes up to', async () => {
    const { service, written } = startService();
    await service.start();
    await vi.waitFor(() => expect(written.map(({ seq }) => seq)).toEqual([1]));
    const [kept] = written;
    const { service: next, readSince, found } = startService({ ...(kept && { kept }) });
    await next.start();
    expect(readSince).toEqual([1]);
    expect(await found('мэр')).toMatchObject({ value: { ids: [reportId(1)] } });
  });

  it('does not happen again where nothing has changed', async () => {
    const { service, written, found } = startService({ kept: keptAt(7), feed: () => [] });
    await service.start();
    await found('пекин');
    expect(written).toEqual([]);
  });
});

describe('a change that comes while the kept index is looked for', () => {
  it('is not lost: the feed tells of it', async () => {
    const feed = (since: number): readonly FeedLine[] => (since === 7 ? [nanjing] : []);
    const { service, found } = startService({ kept: keptAt(7), feed });
    const started = service.start();
    service.receive({ kind: 'apply', change: { seq: 8, changed: [nanjing], removed: [] } });
    await started;
    expect(await found('нанкин')).toMatchObject({ value: { ids: [reportId(8)] } });
  });
});
