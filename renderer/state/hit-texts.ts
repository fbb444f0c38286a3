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
  const batches = words.trim() === '' ? [] : batchesOf(hits, from, to);
  return useQueries({
    queries: batches.map((ids) => ({
      queryKey: [...hitTextsKey, words, ids] as const,
      queryFn: () => readHits(words, ids),
      placeholderData: () => lastShown(ids),
      // They hold words of reports nobody has opened: not kept longer than a glance.
      gcTime: 10_000,
    })),
    combine: mergeHits,
  });
}

function batchesOf(
  hits: readonly ReportId[],
  from: number,
  to: number,
): readonly (readonly ReportId[])[] {
  const first = Math.floor(Math.max(from, 0) / hitBatch);
  const last = Math.floor(Math.max(to, 0) / hitBatch);
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    hits.slice((first + offset) * hitBatch, (first + offset + 1) * hitBatch),
  ).filter((batch) => batch.length > 0);
}

type ReadHit = readonly [ReportId, HitTexts];

async function readHits(words: string, ids: readonly ReportId[]): Promise<readonly ReadHit[]> {
  const client = searchClient();
  if (!client) return [];
  // Read at this moment: the rows follow every commit, which is also what has this read again.
  const titles = queryClient.getQueryData(rowsQuery.queryKey)?.byId;
  const titleOf = (id: ReportId) => titles?.get(id)?.title ?? '';
  const texts = await call('report.texts', { ids: [...ids] });
  const titled = texts.map(({ id, text }) => ({ id, text, title: titleOf(id) }));
  const snippets = await client.snippets(words, titled);
  return snippets.map(({ id, titleSpans, parts }) => [
    id,
    { title: markText(titleOf(id), titleSpans), snippet: parts },
  ]);
}

/** What hits last showed for other words, which stays until they have something better to show. */
function lastShown(ids: readonly ReportId[]): readonly ReadHit[] {
  const read = queryClient.getQueriesData<readonly ReadHit[]>({ queryKey: hitTextsKey });
  const shown = new Map(read.flatMap(([, hits]) => hits ?? []));
  return ids.flatMap((id) => {
    const texts = shown.get(id);
    return texts ? [[id, texts] as const] : [];
  });
}

function mergeHits(
  answers: readonly { readonly data: readonly ReadHit[] | undefined }[],
): ReadonlyMap<ReportId, HitTexts> {
  return new Map(answers.flatMap(({ data }) => data ?? []));
}
