import { useQuery } from '@tanstack/react-query';
import type { ArchiveStatus, Created } from '#contract/archive.ts';
import type { CallInput } from '#contract/calls.ts';
import { call, on } from '../bridge/bridge.ts';
import { callQuery, queryClient } from './query-client.ts';
import { forgetContent, openContent } from './session.ts';

const statusQuery = callQuery('archive.status', {});

/** Id of the archive whose content the window holds; '' while it holds none. */
let openId = '';

/** Whether there is an archive, and whether its key is in memory; null until main has answered. */
export function useArchiveStatus(): ArchiveStatus | null {
  return useQuery(statusQuery).data ?? null;
}

export async function loadArchiveStatus(): Promise<void> {
  accept(await call('archive.status', {}));
}

export function followArchiveStatus(): () => void {
  return on('archive.stateChanged', accept);
}

function accept(status: ArchiveStatus): void {
  queryClient.setQueryData(statusQuery.queryKey, status);
  if (status.id === openId) return;
  if (openId !== '') forgetContent();
  openId = status.id;
  if (openId !== '') openContent(openId);
}

/** Makes an archive and opens it; the recovery key in the answer is not kept anywhere. */
export async function createArchive(input: CallInput<'archive.create'>): Promise<Created> {
  const created = await call('archive.create', input);
  if (created.state === 'created') accept(await call('archive.status', {}));
  return created;
}

export async function openSample(): Promise<void> {
  accept(await call('archive.createSample', {}));
}

/** Lets the person point at an archive; a cancelled dialog leaves everything as it was. */
export async function chooseArchive(): Promise<void> {
  accept(await call('archive.choose', {}));
}

export async function unlockArchive(input: CallInput<'archive.unlock'>): Promise<void> {
  accept(await call('archive.unlock', input));
}

export async function setPassword(password: string): Promise<void> {
  accept(await call('archive.setPassword', { password }));
}

/** Locks at once; the caller has saved what was typed. */
export async function lockArchive(): Promise<void> {
  accept(await call('archive.lock', {}));
}
