// Deleting the open report, and the reports in the trash.
import { useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { ReportId } from '#contract/ids.ts';
import type { Report } from '#contract/report.ts';
import type { TrashRow } from '#contract/trash.ts';
import { call } from '../bridge/bridge.ts';
import { flushDraft } from './open-drafts.ts';
import { type Loaded, renewHistory } from './history.ts';
import { callQuery } from './query-client.ts';
import { selectReport } from './workspace.ts';

type Deleted = { readonly id: ReportId; readonly title: string };
type DeletionState = {
  /** The one deleted last, until it is brought back or the notice dismissed. */
  readonly deleted: Deleted | null;
  /** A registered report that is to be deleted and waits for its reason. */
  readonly asked: Deleted | null;
};

const initial: DeletionState = { deleted: null, asked: null };

export const useDeletion = create<DeletionState>()(() => initial);

export function forgetDeletion(): void {
  useDeletion.setState(initial);
}

/** Deleted reports, last deleted first. */
export function useTrash(): Loaded<readonly TrashRow[]> {
  const { data, error, refetch } = useQuery(callQuery('trash.list', {}));
  return { data: data ?? null, error, retry: () => void refetch() };
}

/**
 * Puts a report into the trash with everything typed in it. A registered one is asked about first.
 * What could not be saved keeps it where it is: the window says so already.
 */
export async function deleteReport(id: ReportId, needsReason: (report: Report) => boolean) {
  if (!(await flushDraft())) return;
  const report = await call('report.get', { id });
  const { title } = report.content;
  if (needsReason(report)) useDeletion.setState({ asked: { id, title } });
  else await putIntoTrash({ id, title }, '');
}

/** Deletes the report that was asked about. */
export async function deleteAsked(reason: string): Promise<void> {
  const { asked } = useDeletion.getState();
  if (!asked) return;
  await putIntoTrash(asked, reason);
  useDeletion.setState({ asked: null });
}

export function keepAsked(): void {
  useDeletion.setState({ asked: null });
}

/** Takes a report out of the trash and opens it. */
export async function bringBackReport(id: ReportId): Promise<void> {
  await call('report.undelete', { id });
  useDeletion.setState(({ deleted }) => ({ deleted: deleted?.id === id ? null : deleted }));
  renewHistory();
  selectReport(id);
}

/** Destroys reports for good; throws 'not-allowed' for one whose days are not over. */
export async function emptyTrash(ids: readonly ReportId[]): Promise<void> {
  await call('trash.empty', { ids: [...ids] });
  renewHistory();
}

export function dismissDeleted(): void {
  useDeletion.setState({ deleted: null });
}

async function putIntoTrash(report: Deleted, reason: string): Promise<void> {
  await call('report.delete', { id: report.id, reason });
  // Before anything is drawn again: a report in the trash cannot be read.
  selectReport(null);
  useDeletion.setState({ deleted: report });
}
