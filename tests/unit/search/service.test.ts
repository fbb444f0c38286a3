import { describe, expect, it, vi } from 'vitest';
import type { FromWorker, SearchRequest } from '../../../renderer/search/messages.ts';
import { createSearchService } from '../../../renderer/search/service.ts';
import { feedOf } from './feeds.ts';
import { reportId, searchable } from './searchable.ts';

function startService() {
  const posted: FromWorker[] = [];
  const turns: (() => void)[] = [];
  const service = createSearchService(
    {
      openFeed: async () => feedOf([searchable(1, { text: 'Встреча с мэром' })]),
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
  return { service, posted, answers, turn };
}

const search = (request: number, query: string): SearchRequest => ({
  kind: 'search',
  request,
  query,
  limit: 10,
  tag: null,
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
    expect(posted.at(-1)).toMatchObject({ value: { understood: 'мэр…', total: 1 } });
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
    expect(posted.at(-1)).toMatchObject({ value: { hits: [{ id: reportId(2) }] } });
  });

  it('cuts snippets and highlights without waiting for a turn', () => {
    const { service, posted } = startService();
    const texts = [{ id: reportId(1), text: 'Встреча с мэром' }];
    service.receive({ kind: 'snippets', request: 1, query: 'мэр', texts });
    service.receive({ kind: 'highlight', request: 2, query: 'мэр', text: 'с мэром' });
    expect(posted).toEqual([
      {
        kind: 'answer',
        request: 1,
        value: [
          {
            id: reportId(1),
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
