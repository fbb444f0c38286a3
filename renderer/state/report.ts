import { useQuery } from '@tanstack/react-query';
import type { CallName } from '#contract/calls.ts';
import type { ReportId } from '#contract/ids.ts';
import type { BegunCorrection, Report, ReportRow, Saved, ReportContent } from '#contract/report.ts';
import { callQuery, queryClient } from './query-client.ts';

export type ReportQuery =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly report: Report }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void };

/** One report in full, read when it is opened. */
export function useReport(id: ReportId): ReportQuery {
  const { data, error, isFetching, refetch } = useQuery(callQuery('report.get', { id }));
  if (data) return { state: 'ready', report: data };
  if (error && !isFetching) return { state: 'failed', error, retry: () => void refetch() };
  return { state: 'loading' };
}

/** After a save the report is known without asking for it again. */
export function rememberSaved(id: ReportId, saved: Saved, content: ReportContent): void {
  queryClient.setQueryData(
    callQuery('report.get', { id }).queryKey,
    (report) => report && { ...report, ...saved, content },
  );
}

/** A correction begun on the revision that is known, or that there is none. */
export function rememberCorrection(
  id: ReportId,
  correction: Omit<BegunCorrection, 'base'> | null,
): void {
  queryClient.setQueryData(
    callQuery('report.get', { id }).queryKey,
    (report) =>
      report && { ...report, correction: correction && { ...correction, base: report.content } },
  );
}

export function rememberReport(report: Report): void {
  queryClient.setQueryData(callQuery('report.get', { id: report.id }).queryKey, report);
}

/** The report as it is on disk now, which the window shows from here on. */
export function rereadReport(id: ReportId): Promise<Report> {
  return queryClient.fetchQuery({ ...callQuery('report.get', { id }), staleTime: 0 });
}

/** The next opening reads the report again. */
export function forgetReport(id: ReportId): void {
  queryClient.removeQueries({ queryKey: callQuery('report.get', { id }).queryKey });
}

/** Forgets a report that was read before it became what this row says, if only by the name of a tag. */
export function forgetReportBefore({ id, revision, tags }: ReportRow): void {
  const known = queryClient.getQueryData(callQuery('report.get', { id }).queryKey);
  if (!known) return;
  const isRenamed = JSON.stringify(known.content.tags) !== JSON.stringify(tags);
  if (known.revision < revision || isRenamed) forgetReport(id);
}

/** Forgets every report that was read but those in use. */
export function forgetReportsBut(isInUse: (id: ReportId) => boolean): void {
  queryClient.removeQueries({
    predicate: ({ queryKey: [name, input] }) =>
      name === ('report.get' satisfies CallName) && !isInUse((input as { id: ReportId }).id),
  });
}
