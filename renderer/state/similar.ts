import { useQuery } from '@tanstack/react-query';
import type { ReportId } from '#contract/ids.ts';
import { call } from '../bridge/bridge.ts';
import { searchClient } from './search-client.ts';
import { useSearch } from './search.ts';
import { useWorkspace } from './workspace.ts';

/** Beginning of the keys of all queries for similar reports. */
export const similarKey = ['similar'] as const;

const mostSimilar = 50;

export type Similar = {
  readonly to: ReportId;
  /** Best first; null while they are being looked for. */
  readonly ids: readonly ReportId[] | null;
};

/** The reports similar to the one that was chosen for it; null while none is. */
export function useSimilar(): Similar | null {
  const to = useWorkspace((state) => state.similarTo);
  const isBegun = useSearch(({ progress }) => progress.indexed > 0 || progress.isReady);
  const isReady = useSearch(({ progress }) => progress.isReady);
  const { data } = useQuery({
    // Asked again once the index has all reports.
    queryKey: [...similarKey, to, isReady],
    queryFn: () => (to === null ? [] : findSimilar(to)),
    enabled: to !== null && isBegun,
    gcTime: 10_000,
  });
  return to === null ? null : { to, ids: data ?? null };
}

async function findSimilar(to: ReportId): Promise<readonly ReportId[]> {
  const [report] = await call('report.texts', { ids: [to] });
  const hits = await searchClient()?.similar(to, report?.text ?? '', mostSimilar);
  return hits?.map(({ id }) => id) ?? [];
}
