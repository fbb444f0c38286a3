import type { Mission } from '#contract/mission.ts';
import { call } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';

/** The mission that writes the reports of the open archive. */
export const missionQuery = callQuery('mission.get', {});

export async function saveMission(mission: Mission): Promise<Mission> {
  const saved = await call('mission.save', mission);
  queryClient.setQueryData(missionQuery.queryKey, saved);
  return saved;
}
