import { useQueries } from '@tanstack/react-query';
import type { ReportId } from '#contract/ids.ts';
import { call } from '../bridge/bridge.ts';
import { type MarkedText, markText } from './marked-text.ts';
import { queryClient } from './query-client.ts';
import { rowsQuery } from './rows.ts';
import { searchClient } from './search-client.ts';
import { useSearch } from './search.ts';

/** Hits whose texts are read in one go: about a screenful. */
const hitBatch = 20;
/** Beginning of the keys of all queries for texts of hits. */
export const hitTextsKey = ['hit-texts'] as const;

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
  const words = useSearch((state) => state.words);
  const first = Math.floor(Math.max(from, 0) / hitBatch);
  const last = Math.floor(Math.max(to, 0) / hitBatch);
  const batches = Array.from({ length: last - first + 1 }, (_, offset) =>
    hits.slice((first + offset) * hitBatch, (first + offset + 1) * hitBatch),
  ).filter((batch) => batch.length > 0);
  return useQueries({
    queries: batches.map((ids) => ({
      queryKey: [...hitTextsKey, words, ids] as const,
      queryFn: () => readHits(words, ids),
      // They hold words of reports nobody has opened: not kept longer than a glance.
      gcTime: 10_000,
      enabled: words.trim() !== '',
    })),
    combine: mergeHits,
  });
}

type ReadHit = readonly [ReportId, HitTexts];

async function readHits(words: string, ids: readonly ReportId[]): Promise<readonly ReadHit[]> {
  const client = searchClient();
  if (!client) return [];
  // Read at this moment: the rows follow every commit, which is also what has this read again.
  const titles = queryClient.getQueryData(rowsQuery.queryKey)?.byId;
  const snippets = await client.snippets(words, await call('report.texts', { ids: [...ids] }));
  return Promise.all(
    snippets.map(async ({ id, parts }) => {
      const title = titles?.get(id)?.title ?? '';
      const spans = await client.highlight(words, title);
      return [id, { title: markText(title, spans), snippet: parts }] as const;
    }),
  );
}

function mergeHits(
  answers: readonly { readonly data: readonly ReadHit[] | undefined }[],
): ReadonlyMap<ReportId, HitTexts> {
  return new Map(answers.flatMap(({ data }) => data ?? []));
}
