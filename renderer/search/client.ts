// Search, seen from the window: an index of the open archive in a worker of its own, gone when it
// is closed. This folder may import the bridge and the contract; `engine/` has rules of its own.
import type { ReportId } from '#contract/ids.ts';
import type { Locale } from '#contract/language.ts';
import type { Answer } from './answer.ts';
import type { Completion, Facets, Hit, SearchOptions, Span } from './engine/engine.ts';
import type { SyntaxSuggestion } from './engine/query/suggest.ts';
import type {
  Answers,
  ArchiveChange,
  FromWorker,
  Progress,
  ReportText,
  Snippet,
  ToWorker,
} from './messages.ts';

export type {
  Completion,
  FacetName,
  Facets,
  FacetValue,
  Hit,
  SearchOptions,
  Span,
} from './engine/engine.ts';
export type { SyntaxSuggestion } from './engine/query/suggest.ts';
export type { Answer } from './answer.ts';
export type { Progress, Snippet } from './messages.ts';

export type SearchClient = {
  /** Resolves with null when a newer search took its place or the client was closed. */
  search(query: string, options?: SearchOptions): Promise<Answer | null>;
  /** How many reports a search finds; null when the client was closed. */
  count(query: string, options?: SearchOptions): Promise<number | null>;
  /** How many reports have each value it could be narrowed to; null when the client was closed. */
  facets(query: string, options?: SearchOptions): Promise<Facets | null>;
  /** What a word that is being typed may become; none when a newer one took its place. */
  complete(typed: string, limit?: number): Promise<readonly Completion[]>;
  /** Fields and their values that what stands before the caret may become. */
  syntax(typed: string, caret: number, locale: Locale): Promise<readonly SyntaxSuggestion[]>;
  /** Reports about the same as this one with this text, best first. */
  similar(id: ReportId, text: string, limit?: number): Promise<readonly Hit[]>;
  /** The best stretch of each text, and the places of its title, for a screenful of hits. */
  snippets(query: string, texts: readonly ReportText[]): Promise<Snippet[]>;
  /** Where a text meets a query, as UTF-16 offsets. */
  highlight(query: string, text: string): Promise<Span[]>;
  /** To be called with every `archive.changed`, in order, from before the client was made. */
  apply(change: ArchiveChange): void;
  /** Calls the listener at once with what is known, then on news; returns the end of it. */
  onProgress(listener: (progress: Progress) => void): () => void;
  /** Ends the worker and with it every word of the archive it held. */
  close(): void;
};

/** What the client needs of a worker. */
export type WorkerLike = EventTarget & {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
};

type Waiting = {
  readonly resolve: (value: Answers[keyof Answers] | null) => void;
  readonly reject: (error: Error) => void;
};

const mostCompletions = 8;
const mostSimilar = 20;
const notStarted = 'The search worker did not start.';

/** Starts the worker, which begins to index at once. */
export function createSearchClient(): SearchClient {
  return connectSearch(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/** The client of a worker that runs already. */
export function connectSearch(worker: WorkerLike): SearchClient {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(progress: Progress) => void>();
  let progress: Progress = { indexed: 0, isReady: false };
  let lastRequest = 0;
  let newestSearch = 0;
  let newestCompletion = 0;
  /** A worker that runs reports its progress at once. */
  let hasSpoken = false;
  let isDead = false;
  let isClosed = false;

  const send = (message: ToWorker): void => worker.postMessage(message, []);

  worker.addEventListener('message', (event) => {
    hasSpoken = true;
    const { data } = event as MessageEvent<FromWorker>;
    if (data.kind === 'progress') {
      progress = data.progress;
      for (const listener of listeners) listener(progress);
      return;
    }
    const asked = waiting.get(data.request);
    waiting.delete(data.request);
    if (data.kind === 'answer') asked?.resolve(data.value);
    else asked?.reject(new Error(data.reason));
  });

  worker.addEventListener('error', () => {
    // A worker that runs outlives its errors; one that did not start will never answer.
    if (hasSpoken) return;
    isDead = true;
    for (const asked of waiting.values()) asked.reject(new Error(notStarted));
    waiting.clear();
  });

  /** Null when the answer will not come. */
  function ask<K extends keyof Answers>(
    message: (request: number) => Extract<ToWorker, { kind: K }>,
  ): Promise<Answers[K] | null> {
    if (isClosed) return Promise.resolve(null);
    if (isDead) return Promise.reject(new Error(notStarted));
    lastRequest += 1;
    const request = lastRequest;
    return new Promise((resolve, reject) => {
      // The worker answers a request with the value of its kind.
      waiting.set(request, { resolve: (value) => resolve(value as Answers[K] | null), reject });
      send(message(request));
    });
  }

  function giveUp(request: number): void {
    waiting.get(request)?.resolve(null);
    waiting.delete(request);
  }

  return {
    search(query, options = {}) {
      giveUp(newestSearch);
      const found = ask<'search'>((request) => ({ kind: 'search', request, query, options }));
      newestSearch = lastRequest;
      return found;
    },

    count(query, options = {}) {
      return ask<'count'>((request) => ({ kind: 'count', request, query, options }));
    },

    facets(query, options = {}) {
      return ask<'facets'>((request) => ({ kind: 'facets', request, query, options }));
    },

    async complete(typed, limit = mostCompletions) {
      giveUp(newestCompletion);
      const found = ask<'complete'>((request) => ({ kind: 'complete', request, typed, limit }));
      newestCompletion = lastRequest;
      return (await found) ?? [];
    },

    async syntax(typed, caret, locale) {
      const found = ask<'syntax'>((request) => ({ kind: 'syntax', request, typed, caret, locale }));
      return (await found) ?? [];
    },

    async similar(id, text, limit = mostSimilar) {
      const found = ask<'similar'>((request) => ({ kind: 'similar', request, id, text, limit }));
      return (await found) ?? [];
    },

    async snippets(query, texts) {
      return (
        (await ask<'snippets'>((request) => ({ kind: 'snippets', request, query, texts }))) ?? []
      );
    },

    async highlight(query, text) {
      return (
        (await ask<'highlight'>((request) => ({ kind: 'highlight', request, query, text }))) ?? []
      );
    },

    apply(change) {
      if (!isClosed) send({ kind: 'apply', change });
    },

    onProgress(listener) {
      listeners.add(listener);
      listener(progress);
      return () => listeners.delete(listener);
    },

    close() {
      isClosed = true;
      worker.terminate();
      for (const request of waiting.keys()) giveUp(request);
      listeners.clear();
    },
  };
}
