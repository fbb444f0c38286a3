// Spelling, seen from the window: a worker that starts when the first text asks for it.
import type { Misspelling } from './checker.ts';
import type {
  FromSpellingWorker,
  LearntFrom,
  SpellingAnswers,
  ToSpellingWorker,
} from './messages.ts';
import type { Run } from './words.ts';

export type { Misspelling } from './checker.ts';
export type { Run } from './words.ts';

export type SpellingClient = {
  /** Misspelt words of each block of a report in this language; null when there is no answer. */
  check(
    blocks: readonly (readonly Run[])[],
    language: string,
  ): Promise<readonly (readonly Misspelling[])[] | null>;
  /** What a misspelt word may have been meant to be, the likeliest first. */
  suggest(run: Run, language: string): Promise<readonly string[]>;
  learn(from: LearntFrom, words: readonly string[]): void;
  unlearn(word: string): void;
  /** Ends the worker and with it every word of the archive it held. */
  close(): void;
};

/** What the client needs of a worker. */
export type SpellingWorkerLike = EventTarget & {
  postMessage(message: ToSpellingWorker, transfer: Transferable[]): void;
  terminate(): void;
};

export function createSpellingClient(): SpellingClient {
  return connectSpelling(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }));
}

/** The client of a worker that runs already. */
export function connectSpelling(worker: SpellingWorkerLike): SpellingClient {
  const waiting = new Map<number, (value: SpellingAnswers[keyof SpellingAnswers] | null) => void>();
  let lastRequest = 0;
  let isOver = false;

  const end = (): void => {
    isOver = true;
    for (const resolve of waiting.values()) resolve(null);
    waiting.clear();
  };

  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<FromSpellingWorker>;
    waiting.get(data.request)?.(data.kind === 'answer' ? data.value : null);
    waiting.delete(data.request);
  });

  /** Null when the answer will not come. */
  function ask<K extends keyof SpellingAnswers>(
    message: (request: number) => Extract<ToSpellingWorker, { kind: K }>,
  ): Promise<SpellingAnswers[K] | null> {
    if (isOver) return Promise.resolve(null);
    lastRequest += 1;
    const request = lastRequest;
    return new Promise((resolve) => {
      // The worker answers a request with the value of its kind.
      waiting.set(request, (value) => resolve(value as SpellingAnswers[K] | null));
      worker.postMessage(message(request), []);
    });
  }

  return {
    check: (blocks, language) =>
      ask<'check'>((request) => ({ kind: 'check', request, language, blocks })),
    suggest: async (run, language) =>
      (await ask<'suggest'>((request) => ({ kind: 'suggest', request, language, run }))) ?? [],
    learn(from, words) {
      if (!isOver) worker.postMessage({ kind: 'learn', from, words }, []);
    },
    unlearn(word) {
      if (!isOver) worker.postMessage({ kind: 'unlearn', word }, []);
    },
    close() {
      end();
      worker.terminate();
    },
  };
}
