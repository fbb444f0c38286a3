// The program's own engine, asked as the window asks it: warmed up, the text as typed, a space after
// it when the last word is finished.
import {
  createEngine,
  openEngine,
  type SearchEngine,
  type SearchOptions,
} from '../../../../renderer/search/engine/engine.ts';
import { warmUp } from '../../../../renderer/search/engine/warm-up.ts';
import type { SearchDocument } from '#contract/report.ts';
import { isUnfinished, type BenchQuery } from '../workload/query-class.ts';
import { hitLimit, type BenchEngine, type EngineKind } from './engine.ts';
import { filteredFrom, filteredKinds } from './fields.ts';

/** As many hits as the window asks for. */
const windowHitLimit = 1000;
/** What the worker gives one slice of tidying or saving between two queries. */
const stepBudgetMs = 8;

export const ours: EngineKind = {
  create() {
    for (const _ of warmUp());
    return engineOver(createEngine());
  },
  open(snapshot) {
    const engine = typeof snapshot === 'string' ? null : openEngine(snapshot);
    if (engine === null) throw new Error('the engine did not take its own snapshot');
    return engineOver(engine);
  },
};

function engineOver(engine: SearchEngine): BenchEngine {
  let lastSeq = engine.seq();
  const put = (document: SearchDocument): void => {
    engine.put(document);
    lastSeq = Math.max(lastSeq, document.seq);
  };

  return {
    add: (documents) => documents.forEach(put),
    finish: () => void tidyAll(engine),
    search(query) {
      const { hits, total } = engine.search(textOf(query), optionsOf(query));
      return { ids: hits.map(({ id }) => id), total };
    },
    replace: put,
    settle: () => Math.max(tidyAll(engine), saveInSlices(engine, lastSeq)),
    save: () => engine.save(lastSeq),
  };
}

/** Milliseconds of the longest step. */
function tidyAll(engine: SearchEngine): number {
  let longestMs = 0;
  for (let isDone = false; !isDone;) {
    const startedMs = performance.now();
    const isTimeUp = (): boolean => performance.now() - startedMs > stepBudgetMs;
    isDone = engine.tidy(isTimeUp, true) && engine.prepare(isTimeUp);
    longestMs = Math.max(longestMs, performance.now() - startedMs);
  }
  return longestMs;
}

/** Milliseconds of the longest slice. */
function saveInSlices(engine: SearchEngine, seq: number): number {
  const steps = engine.saveInSteps(seq);
  let longestMs = 0;
  for (let isDone = false; !isDone;) {
    const startedMs = performance.now();
    while (!isDone && performance.now() - startedMs <= stepBudgetMs) {
      isDone = steps.next().done === true;
    }
    longestMs = Math.max(longestMs, performance.now() - startedMs);
  }
  return longestMs;
}

function textOf({ of, words }: BenchQuery): string {
  const text = words.join(' ');
  if (of === 'phrase') return `"${text}"`;
  if (of === 'similar') return `${text}~`;
  return isUnfinished(of) ? text : `${text} `;
}

/** The window always says which filters are on, even where none are. */
function optionsOf({ of }: BenchQuery): SearchOptions {
  const limit = hitLimit;
  if (of === 'facets') return { limit: windowHitLimit, filters: {}, facets: true };
  if (of !== 'filter') return { limit, filters: {} };
  return { limit, filters: { kinds: [...filteredKinds], days: { from: filteredFrom, to: null } } };
}
