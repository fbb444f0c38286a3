import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Answer,
  connectSearch,
  type Progress,
  type SearchClient,
  type WorkerLike,
} from '../../../renderer/search/client.ts';
import type { FromWorker, ToWorker } from '../../../renderer/search/messages.ts';

/** A worker that a test speaks for. */
class SpokenWorker extends EventTarget implements WorkerLike {
  readonly received: ToWorker[] = [];
  isTerminated = false;

  postMessage(message: ToWorker): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

const nothing: Answer = {
  total: 0,
  ids: [],
  duplicates: new Map(),
  closest: 0,
  understood: [],
  notes: [],
  how: { mode: 'nothing', corrections: [], dropped: [] },
};
const indexing = { kind: 'progress', progress: { indexed: 3, isReady: false } } as const;

let worker: SpokenWorker;
let client: SearchClient;

beforeEach(() => {
  worker = new SpokenWorker();
  client = connectSearch(worker);
});

describe('the search client', () => {
  it('gives each request the answer to it', async () => {
    const options = { limit: 5, filters: { tags: ['визит'] } };
    const found = client.search('мэр', options);
    const spans = client.highlight('мэр', 'мэр');
    expect(worker.received).toEqual([
      { kind: 'search', request: 1, query: 'мэр', options },
      { kind: 'highlight', request: 2, query: 'мэр', text: 'мэр' },
    ]);
    worker.say({ kind: 'answer', request: 2, value: [{ start: 0, end: 3 }] });
    worker.say({ kind: 'answer', request: 1, value: nothing });
    expect(await found).toEqual(nothing);
    expect(await spans).toEqual([{ start: 0, end: 3 }]);
  });

  it('gives up a search when a newer one is asked, and nothing else', async () => {
    const older = client.search('мэ');
    const cut = client.snippets('мэ', []);
    const newer = client.search('мэр');
    expect(await older).toBeNull();
    worker.say({ kind: 'answer', request: 1, value: { ...nothing, total: 99 } });
    worker.say({ kind: 'answer', request: 3, value: nothing });
    worker.say({ kind: 'answer', request: 2, value: [] });
    expect(await newer).toEqual(nothing);
    expect(await cut).toEqual([]);
  });

  it('gives up a completion when a newer one is asked, and no search with it', async () => {
    const found = client.search('мэр');
    const older = client.complete('мэ');
    const newer = client.complete('мэр');
    expect(await older).toEqual([]);
    const offered = [{ text: 'мэрия', kind: 'word', count: 2 }] as const;
    worker.say({ kind: 'answer', request: 3, value: offered });
    worker.say({ kind: 'answer', request: 1, value: nothing });
    expect(await newer).toEqual(offered);
    expect(await found).toEqual(nothing);
  });

  it('counts beside a search that is under way', async () => {
    const found = client.search('мэр');
    const counted = client.count('порт', { filters: { kinds: ['visit'] } });
    worker.say({ kind: 'answer', request: 2, value: 7 });
    worker.say({ kind: 'answer', request: 1, value: nothing });
    expect(await counted).toBe(7);
    expect(await found).toEqual(nothing);
  });

  it('passes on that a request failed', async () => {
    const found = client.search('мэр');
    worker.say({ kind: 'failure', request: 1, reason: 'RangeError' });
    await expect(found).rejects.toThrow('RangeError');
  });

  it('tells progress at once and on news, until it is no longer asked to', () => {
    const heard: Progress[] = [];
    const end = client.onProgress((progress) => heard.push(progress));
    worker.say(indexing);
    end();
    worker.say({ kind: 'progress', progress: { indexed: 9, isReady: true } });
    expect(heard).toEqual([{ indexed: 0, isReady: false }, indexing.progress]);
  });

  it('passes changes of the archive on', () => {
    const change = { seq: 4, changed: 'many', removed: [] } as const;
    client.apply({ ...change, removed: [] });
    expect(worker.received).toEqual([{ kind: 'apply', change }]);
  });

  it('refuses requests when the worker could not start', async () => {
    const found = client.search('мэр');
    worker.fail();
    await expect(found).rejects.toThrow('did not start');
    await expect(client.highlight('мэр', 'мэр')).rejects.toThrow('did not start');
  });

  it('goes on when a worker that runs reports an error', async () => {
    worker.say(indexing);
    const found = client.search('мэр');
    worker.fail();
    worker.say({ kind: 'answer', request: 1, value: nothing });
    expect(await found).toEqual(nothing);
  });

  it('ends the worker when it is closed and leaves nobody waiting', async () => {
    const found = client.search('мэр');
    const cut = client.snippets('мэр', []);
    client.close();
    expect(worker.isTerminated).toBe(true);
    expect(await found).toBeNull();
    expect(await cut).toEqual([]);
    expect(await client.search('мэр')).toBeNull();
    client.apply({ seq: 1, changed: 'many', removed: [] });
    expect(worker.received).toHaveLength(2);
  });
});
