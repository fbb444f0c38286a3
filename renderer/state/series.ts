import { useQuery } from '@tanstack/react-query';
import type { SeriesId } from '#contract/ids.ts';
import type { SeriesInput, SeriesState } from '#contract/series.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';

const seriesQuery = callQuery('series.list', {});

/** Series of numbers as they stand this year; the one of all other kinds comes last. */
export function useSeries() {
  // Every registration moves one of them on.
  return useQuery({ ...seriesQuery, staleTime: 0 });
}

export async function saveSeries(input: SeriesInput): Promise<SeriesState> {
  const saved = await call('series.save', input);
  await readAgain();
  return saved;
}

export async function deleteSeries(id: SeriesId): Promise<void> {
  await call('series.delete', { id });
  await readAgain();
}

function readAgain(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: seriesQuery.queryKey });
}
