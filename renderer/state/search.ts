import { useQueries } from '@tanstack/react-query';
import { create } from 'zustand';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import { call } from '../bridge/bridge.ts';
import { createSearchClient, type SearchClient, type SearchResult } from '../search/client.ts';
import { useWorkspace } from './workspace.ts';

// More hits than anybody walks through; the count beside them is of all.
const hitLimit = 1000;
// While the index grows the same query is asked again, but not more often than it can be read.
const repeatAfterMs = 400;
/** Hits whose snippets are cut in one go: about a screenful. */
const snippetBatch = 20;

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

/** Starts the index of the archive that has just been opened. */
export function startSearch(): void {
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
}

export function forgetSearch(): void {
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

export type SnippetParts = readonly { readonly text: string; readonly isHit: boolean }[];

/**
 * Snippets of the hits between two places of the result, read in batches; a hit whose snippet is
 * not here yet is absent.
 */
export function useSnippets(
  hits: readonly ReportId[],
  from: number,
  to: number,
): ReadonlyMap<ReportId, SnippetParts> {
  const query = useSearch((state) => state.answered.query);
  const first = Math.floor(Math.max(from, 0) / snippetBatch);
  const last = Math.floor(Math.max(to, 0) / snippetBatch);
  const batches = Array.from({ length: last - first + 1 }, (_, offset) =>
    hits.slice((first + offset) * snippetBatch, (first + offset + 1) * snippetBatch),
  ).filter((batch) => batch.length > 0);
  return useQueries({
    queries: batches.map((ids) => ({
      queryKey: ['snippets', query, ids] as const,
      queryFn: () => cutSnippets(query, ids),
      // They hold words of reports nobody has opened: not kept longer than a glance.
      gcTime: 10_000,
      enabled: query !== '',
    })),
    combine: mergeSnippets,
  });
}

async function cutSnippets(query: string, ids: readonly ReportId[]): Promise<readonly Snippet[]> {
  const texts = await call('report.texts', { ids: [...ids] });
  return (await client?.snippets(query, texts)) ?? [];
}

type Snippet = { readonly id: ReportId; readonly parts: SnippetParts };

function mergeSnippets(
  answers: readonly { readonly data: readonly Snippet[] | undefined }[],
): ReadonlyMap<ReportId, SnippetParts> {
  return new Map(
    answers.flatMap(({ data }) => data ?? []).map(({ id, parts }) => [id, parts] as const),
  );
}
