import { useQueries } from '@tanstack/react-query';
import { create } from 'zustand';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import { call } from '../bridge/bridge.ts';
import { createSearchClient, type SearchClient, type SearchResult } from '../search/client.ts';
import { type MarkedText, markText } from './marked-text.ts';
import { queryClient } from './query-client.ts';
import { rowsQuery } from './rows.ts';
import { useWorkspace } from './workspace.ts';

// More hits than anybody walks through; the count beside them is of all.
const hitLimit = 1000;
// While the index grows the same query is asked again, but not more often than it can be read.
const repeatAfterMs = 400;
/** Hits whose texts are read in one go: about a screenful. */
const hitBatch = 20;
/** Beginning of the keys of all queries for texts of hits. */
export const hitTextsKey = ['hit-texts'] as const;

export type IndexProgress = { readonly indexed: number; readonly isReady: boolean };

type SearchState = {
  readonly progress: IndexProgress;
  /** Of the last query answered; null while nothing is asked for. */
  readonly result: SearchResult | null;
  /** The query and tag that `result` answers. */
  readonly answered: { readonly query: string; readonly tag: string | null };
  readonly error: unknown;
};

const initial: SearchState = {
  progress: { indexed: 0, isReady: false },
  result: null,
  answered: { query: '', tag: null },
  error: null,
};

export const useSearch = create<SearchState>()(() => initial);

let client: SearchClient | null = null;
let stopFollowing: (() => void) | undefined;
let repeatTimer: ReturnType<typeof setTimeout> | undefined;

/** Counts the archives opened and closed, so that a start that comes too late is dropped. */
let sitting = 0;

/**
 * Starts the index of the archive that has just been opened, once the list has its rows: both read
 * a long stream from main, and the list is what people look at first.
 */
export async function startSearch(): Promise<void> {
  const started = (sitting += 1);
  await queryClient.ensureQueryData(rowsQuery).catch(() => undefined);
  if (started !== sitting) return;
  client = createSearchClient();
  const ends = [
    client.onProgress((progress) => {
      useSearch.setState({ progress });
      if (progress.isReady) void search();
      else searchAgainSoon();
    }),
    useWorkspace.subscribe((now, before) => {
      if (now.query !== before.query || now.tag !== before.tag) void search();
    }),
  ];
  stopFollowing = () => ends.forEach((end) => end());
  void search();
}

export function forgetSearch(): void {
  sitting += 1;
  stopFollowing?.();
  clearTimeout(repeatTimer);
  repeatTimer = undefined;
  client?.close();
  client = null;
  useSearch.setState(initial);
}

export function applyToSearch(change: EventData<'archive.changed'>): void {
  client?.apply(change);
  searchAgainSoon();
}

function searchAgainSoon(): void {
  if (repeatTimer || useWorkspace.getState().query.trim() === '') return;
  repeatTimer = setTimeout(() => {
    repeatTimer = undefined;
    void search();
  }, repeatAfterMs);
}

async function search(): Promise<void> {
  const { query, tag } = useWorkspace.getState();
  if (!client || query.trim() === '') {
    useSearch.setState({ result: null, answered: initial.answered, error: null });
    return;
  }
  const asked = client;
  try {
    const result = await asked.search(query, { limit: hitLimit, tag });
    const isCurrent = asked === client && useWorkspace.getState().query === query;
    if (result && isCurrent) useSearch.setState({ result, answered: { query, tag }, error: null });
  } catch (error) {
    if (asked === client) useSearch.setState({ error });
  }
}

/** What the list shows of a hit: its title, and the best place of its text. */
export type HitTexts = { readonly title: MarkedText; readonly snippet: MarkedText };

/**
 * The texts of the hits between two places of the result, read in batches; a hit whose texts are
 * not here yet is absent.
 */
export function useHitTexts(
  hits: readonly ReportId[],
  from: number,
  to: number,
): ReadonlyMap<ReportId, HitTexts> {
  const query = useSearch((state) => state.answered.query);
  const first = Math.floor(Math.max(from, 0) / hitBatch);
  const last = Math.floor(Math.max(to, 0) / hitBatch);
  const batches = Array.from({ length: last - first + 1 }, (_, offset) =>
    hits.slice((first + offset) * hitBatch, (first + offset + 1) * hitBatch),
  ).filter((batch) => batch.length > 0);
  return useQueries({
    queries: batches.map((ids) => ({
      queryKey: [...hitTextsKey, query, ids] as const,
      queryFn: () => readHits(query, ids),
      // They hold words of reports nobody has opened: not kept longer than a glance.
      gcTime: 10_000,
      enabled: query !== '',
    })),
    combine: mergeHits,
  });
}

type ReadHit = readonly [ReportId, HitTexts];

async function readHits(query: string, ids: readonly ReportId[]): Promise<readonly ReadHit[]> {
  const asked = client;
  if (!asked) return [];
  // Read at this moment: the rows follow every commit, which is also what has this read again.
  const titles = queryClient.getQueryData(rowsQuery.queryKey)?.byId;
  const snippets = await asked.snippets(query, await call('report.texts', { ids: [...ids] }));
  return Promise.all(
    snippets.map(async ({ id, parts }) => {
      const title = titles?.get(id)?.title ?? '';
      const spans = await asked.highlight(query, title);
      return [id, { title: markText(title, spans), snippet: parts }] as const;
    }),
  );
}

function mergeHits(
  answers: readonly { readonly data: readonly ReadHit[] | undefined }[],
): ReadonlyMap<ReportId, HitTexts> {
  return new Map(answers.flatMap(({ data }) => data ?? []));
}
