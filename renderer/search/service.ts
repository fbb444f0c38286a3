// The worker's side of the conversation, without the worker: answers what it is sent.
import {
  createEngine,
  highlight,
  openEngine,
  type SearchEngine,
  snippet,
} from './engine/engine.ts';
import { suggestSyntax } from './engine/query/suggest.ts';
import { answerOf } from './answer.ts';
import { createIndexer, type Indexer, type Surroundings } from './indexer.ts';
import type {
  Answers,
  CompletionRequest,
  FromWorker,
  SearchRequest,
  ToWorker,
} from './messages.ts';
import { openFacets } from './open-facets.ts';
import type { StoredSnapshot } from './snapshot-store.ts';
import { createUpkeep, type Upkeep, type UpkeepSurroundings } from './upkeep.ts';

export type ServiceSurroundings = Omit<Surroundings, 'report' | 'noteChanges'> &
  UpkeepSurroundings & { readonly readSnapshot: () => Promise<StoredSnapshot | null> };

export type SearchService = {
  /**
   * Takes up the index that was kept and reads what has changed since, or all; resolves when every
   * report can be found.
   */
  start(): Promise<void>;
  receive(message: ToWorker): void;
};

/** What cannot be read is as good as absent: the feed has it all. */
function openKept(bytes: Uint8Array): SearchEngine | null {
  try {
    return openEngine(bytes);
  } catch {
    return null;
  }
}

export function createSearchService(
  surroundings: ServiceSurroundings,
  post: (message: FromWorker) => void,
): SearchService {
  let engine = createEngine();
  /** Absent until the kept index has been looked for: the feed tells later what changed before. */
  let indexer: Indexer | null = null;
  let upkeep: Upkeep | null = null;
  let isReady = false;
  let newestSearch: SearchRequest | null = null;
  let newestCompletion: CompletionRequest | null = null;

  function answer(request: number, work: () => Answers[keyof Answers]): void {
    try {
      post({ kind: 'answer', request, value: work() });
    } catch (error) {
      post({ kind: 'failure', request, reason: String(error) });
    }
  }

  /** Answers after the messages that wait already, so that a newer query takes an older one's place. */
  async function answerNewestSearch(): Promise<void> {
    await surroundings.nextTurn();
    const asked = newestSearch;
    newestSearch = null;
    if (asked === null) return;
    const { request, query, options } = asked;
    answer(request, () => answerOf(engine.search(query, { ...options, hurried: !isReady })));
  }

  /** The same, but after a search that waits: the list comes first. */
  async function answerNewestCompletion(): Promise<void> {
    await surroundings.nextTurn();
    if (newestSearch !== null) return answerNewestCompletion();
    const asked = newestCompletion;
    newestCompletion = null;
    if (asked === null) return;
    const { request, typed, limit } = asked;
    answer(request, () => engine.complete(typed, limit));
  }

  async function start(): Promise<void> {
    const stored = await surroundings.readSnapshot();
    const kept = stored === null ? null : openKept(stored.bytes);
    const isFitting = kept !== null && kept.seq() === stored?.seq;
    if (isFitting) engine = kept;
    const keeper = createUpkeep(engine, isFitting ? kept.seq() : null, surroundings);
    upkeep = keeper;
    indexer = createIndexer(engine, engine.seq(), {
      ...surroundings,
      report: (progress) => {
        isReady = progress.isReady;
        post({ kind: 'progress', progress });
      },
      noteChanges: (count, seq) => keeper.noteChanges(count, seq),
    });
    await indexer.catchUp();
  }

  return {
    start,

    receive(message) {
      upkeep?.noteUse();
      switch (message.kind) {
        case 'search': {
          const isScheduled = newestSearch !== null;
          newestSearch = message;
          if (!isScheduled) void answerNewestSearch();
          return;
        }
        case 'complete': {
          const isScheduled = newestCompletion !== null;
          newestCompletion = message;
          if (!isScheduled) void answerNewestCompletion();
          return;
        }
        case 'snippets': {
          const { request, query, texts } = message;
          answer(request, () =>
            texts.map(({ id, title, text }) => ({
              id,
              titleSpans: highlight(query, title),
              parts: snippet(query, text),
            })),
          );
          return;
        }
        case 'highlight':
          answer(message.request, () => highlight(message.query, message.text));
          return;
        case 'count':
          answer(
            message.request,
            () =>
              engine.search(message.query, { ...message.options, limit: 0, hurried: !isReady })
                .total,
          );
          return;
        case 'facets': {
          const { request, query, options } = message;
          answer(request, () => openFacets(engine, query, { ...options, hurried: !isReady }));
          return;
        }
        case 'syntax': {
          const { request, typed, caret, locale } = message;
          answer(request, () => suggestSyntax(typed, caret, locale));
          return;
        }
        case 'similar':
          answer(message.request, () => engine.similar(message.id, message.text, message.limit));
          return;
        case 'apply':
          indexer?.apply(message.change);
      }
    },
  };
}
