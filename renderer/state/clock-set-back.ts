// Whether the computer's clock was set back under the archive: days and order of what is written
// then are not to be trusted, and the audit says so.
import { create } from 'zustand';
import type { AuditEntry } from '#contract/audit.ts';
import { call } from '../bridge/bridge.ts';

type ClockState = {
  /** The last entry of a clock set back within the last day, until it is dismissed. */
  readonly setBack: AuditEntry | null;
};

export const useClockSetBack = create<ClockState>()(() => ({ setBack: null }));

const dayMs = 24 * 60 * 60 * 1000;
const lookAfterMs = 1000;

let archive = '';
let dismissedSeq = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Begins to watch the archive with this id. */
export function watchClock(archiveId: string): void {
  archive = archiveId;
  lookAtClock();
}

/** Looks again, soon: a commit is what the audit notes it with. */
export function lookAtClock(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void look(), lookAfterMs);
}

export function dismissClock(): void {
  dismissedSeq = useClockSetBack.getState().setBack?.seq ?? dismissedSeq;
  useClockSetBack.setState({ setBack: null });
}

export function forgetClock(): void {
  clearTimeout(timer);
  archive = '';
  dismissedSeq = 0;
  useClockSetBack.setState({ setBack: null });
}

async function look(): Promise<void> {
  const asked = archive;
  // Without an answer nothing is said; the entry stays in the audit.
  const entries = await call('audit.list', { object: asked, before: null }).catch(() => []);
  if (asked !== archive || asked === '') return;
  const found = entries.find(
    ({ action, at, seq }) =>
      action === 'clock.setBack' && seq > dismissedSeq && Date.now() - Date.parse(at) < dayMs,
  );
  useClockSetBack.setState({ setBack: found ?? null });
}
