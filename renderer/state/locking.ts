import { create } from 'zustand';
import { lockArchive } from './archive-status.ts';
import { saveEverything } from './closing.ts';

type LockingState = {
  /** Something typed could not be saved, and the person must say whether to lock all the same. */
  readonly isHeldByUnsaved: boolean;
};

export const useLocking = create<LockingState>()(() => ({ isHeldByUnsaved: false }));

/** Saves what is typed and locks; if it cannot be saved, asks instead. */
export async function saveAndLock(): Promise<void> {
  if (await saveEverything()) await lockArchive();
  else useLocking.setState({ isHeldByUnsaved: true });
}

export async function lockWithoutSaving(): Promise<void> {
  stayOpen();
  await lockArchive();
}

export function stayOpen(): void {
  useLocking.setState({ isHeldByUnsaved: false });
}
