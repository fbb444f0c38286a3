// The worker's side of the conversation, without the worker: answers what it is sent.
import { createEngine, highlight, snippet } from './engine/engine.ts';
import { createIndexer, type Surroundings } from './indexer.ts';
import type { Answers, FromWorker, SearchRequest, ToWorker } from './messages.ts';

export type SearchService = {
  /** Indexes the whole archive; resolves when every report can be found. */
  start(): Promise<void>;
  receive(message: ToWorker): void;
};

export function createSearchService(
  surroundings: Omit<Surroundings, 'report'>,
  post: (message: FromWorker) => void,
): SearchService {
  const engine = createEngine();
  const indexer = createIndexer(engine, {
    ...surroundings,
    report: (progress) => post({ kind: 'progress', progress }),
  });
  let newest: SearchRequest | null = null;

  function answer(request: number, work: () => Answers[keyof Answers]): void {
    try {
      post({ kind: 'answer', request, value: work() });
    } catch (error) {
      post({ kind: 'failure', request, reason: String(error) });
    }
  }

  /** Answers after the messages that wait already, so that a newer query takes an older one's place. */
  async function answerNewest(): Promise<void> {
    await surroundings.nextTurn();
    const asked = newest;
    newest = null;
    if (asked === null) return;
    const { request, query, limit, tag } = asked;
    answer(request, () => engine.search(query, { limit, tag }));
  }

  return {
    start: indexer.catchUp,

    receive(message) {
      switch (message.kind) {
        case 'search': {
          const isScheduled = newest !== null;
          newest = message;
          if (!isScheduled) void answerNewest();
          return;
        }
        case 'snippets':
          answer(message.request, () =>
            message.texts.map(({ id, text }) => ({ id, parts: snippet(message.query, text) })),
          );
          return;
        case 'highlight':
          answer(message.request, () => highlight(message.query, message.text));
          return;
        case 'apply':
          indexer.apply(message.change);
      }
    },
  };
}
