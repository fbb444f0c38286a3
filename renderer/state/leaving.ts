// The two ways out of an open archive: locking it, and closing the window. Either way the window is
// held still while what was typed is written, and nothing is lost without a question.
import { create } from 'zustand';
import { call, on } from '../bridge/bridge.ts';
import { lockArchive } from './archive-status.ts';
import { flushDraft } from './open-drafts.ts';
import { useJobs } from './jobs.ts';
import { leaveField } from './leave-field.ts';
import { attempt } from './problems.ts';
import { flushWorkspace } from './workspace.ts';

export type WayOut = 'lock' | 'close';

export type Leaving =
  | { readonly step: 'staying' }
  /** Locking would stop an import: the person must say whether to. */
  | { readonly step: 'importing' }
  /** What was typed is on its way to disk, or is there already; nothing more may be typed. */
  | { readonly step: 'leaving' }
  /** Something typed could not be saved: the person must say whether to leave all the same. */
  | { readonly step: 'unsaved'; readonly way: WayOut };

export const useLeaving = create<Leaving>()(() => ({ step: 'staying' }));

const doors: Record<WayOut, () => Promise<unknown>> = {
  lock: lockArchive,
  close: () => call('window.confirmClose', { isSaved: true }),
};

/** Locks the archive, after a question if an import runs. */
export async function lock(): Promise<void> {
  if (useJobs.getState().jobs.length > 0) show({ step: 'importing' });
  else await saveAndLock();
}

/** Saves what is typed and locks; if it cannot be saved, asks instead. */
export async function saveAndLock(): Promise<void> {
  if (await saveEverything()) await leave('lock');
  else show({ step: 'unsaved', way: 'lock' });
}

/** Leaves although something typed is not saved: it is lost. */
export async function leaveUnsaved(way: WayOut): Promise<void> {
  await leave(way);
}

export function stay(): void {
  show({ step: 'staying' });
}

/** Answers the main process when it asks to close the window; the returned function ends it. */
export function followClosing(): () => void {
  return on('window.closing', () => {
    // Said before anything else: main takes a page that it does not hear of to be hung.
    attempt(() => call('window.hearClosing', {}));
    attempt(saveAndClose);
  });
}

async function saveAndClose(): Promise<void> {
  if (await saveEverything()) return leave('close');
  show({ step: 'unsaved', way: 'close' });
  await call('window.confirmClose', { isSaved: false });
}

/** Holds the window still and writes everything typed; false if some of it could not be kept. */
async function saveEverything(): Promise<boolean> {
  leaveField();
  show({ step: 'leaving' });
  // The editor reads what an input method leaves behind only after the event that ended it.
  await new Promise((resolve) => setTimeout(resolve));
  const [isSaved] = await Promise.all([flushDraft(), flushWorkspace().catch(() => undefined)]);
  return isSaved;
}

/** Goes out of the door; one that does not open leaves the window as it was. */
async function leave(way: WayOut): Promise<void> {
  show({ step: 'leaving' });
  try {
    await doors[way]();
  } catch (error) {
    stay();
    throw error;
  }
  // The window outlives a lock and will have another archive in it.
  if (way === 'lock') stay();
}

function show(leaving: Leaving): void {
  useLeaving.setState(leaving, true);
}
