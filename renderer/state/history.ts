// The history of a report and the audit of the archive, read anew after every commit.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type AuditCheck, type AuditEntry, auditPageLength } from '#contract/audit.ts';
import type { CallName } from '#contract/calls.ts';
import type { EventData } from '#contract/events.ts';
import type { Comparison, RevisionNote } from '#contract/history.ts';
import type { ReportId } from '#contract/ids.ts';
import { call, on } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';

export type Loaded<T> = {
  readonly data: T | null;
  readonly error: unknown;
  readonly retry: () => void;
};

/** Revisions of a report, latest first. */
export function useHistory(id: ReportId): Loaded<readonly RevisionNote[]> {
  const { data, error, refetch } = useQuery(callQuery('report.history', { id }));
  return { data: data ?? null, error, retry: () => void refetch() };
}

/** What differs between two revisions; waits while one of them is not chosen. */
export function useComparison(
  id: ReportId,
  pair: { readonly from: number; readonly to: number } | null,
): Loaded<Comparison> {
  const { data, error, refetch } = useQuery({
    ...callQuery('report.compare', { id, from: pair?.from ?? 1, to: pair?.to ?? 1 }),
    enabled: pair !== null,
    // Two whole texts: not to be kept for everything that was once looked at.
    gcTime: 0,
  });
  return { data: data ?? null, error, retry: () => void refetch() };
}

export type AuditPages = Loaded<readonly AuditEntry[]> & {
  /** Reads further back; null where everything is here. */
  readonly more: (() => void) | null;
};

/** Audit entries of one object, or of everything, latest first and page by page. */
export function useAuditEntries(object: string | null): AuditPages {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['audit.list' satisfies CallName, object] as const,
    queryFn: ({ pageParam }) => call('audit.list', { object, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) =>
      page.length < auditPageLength ? undefined : (page.at(-1)?.seq ?? undefined),
  });
  return {
    data: data?.pages.flat() ?? null,
    error,
    retry: () => void refetch(),
    more: hasNextPage ? () => void fetchNextPage() : null,
  };
}

/**
 * Makes an earlier content the next revision, whose number it gives back; an open draft follows.
 * Throws as `report.restore`.
 */
export async function restoreRevision(
  id: ReportId,
  revision: number,
  reason: string,
): Promise<number> {
  const { revision: baseRevision } = await call('report.get', { id });
  const restored = await call('report.restore', { id, revision, baseRevision, reason });
  return restored.revision;
}

/** Reads the whole chain, telling how far it is. */
export async function verifyAudit(
  onProgress: (progress: EventData<'audit.progress'>) => void,
): Promise<AuditCheck> {
  const end = on('audit.progress', onProgress);
  try {
    return await call('archive.verifyAudit', {});
  } finally {
    end();
  }
}

/** The entry with this number, or null where it is gone. */
export async function readAuditEntry(seq: number): Promise<AuditEntry | null> {
  const [entry] = await call('audit.list', { object: null, before: seq + 1 });
  return entry?.seq === seq ? entry : null;
}

const told: readonly CallName[] = ['report.history', 'audit.list', 'trash.list'];

/** What a commit adds to: whoever shows it reads it again. */
export function renewHistory(): void {
  for (const name of told) void queryClient.invalidateQueries({ queryKey: [name] });
}
