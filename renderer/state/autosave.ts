// Keeps one report on disk while it is being typed. Knows neither React nor the bridge: what it
// does to the world comes in as ports, so that tests drive it with a clock of their own.
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import type { DraftPatch, Report, ReportContent, Saved } from '#contract/report.ts';

/** A save starts this long after the last keystroke … */
export const debounceMs = 1000;
/** … and no later than this after the first one that is not on disk. */
export const longestWaitMs = 2000;
const firstRetryMs = 2000;
const longestRetryMs = 60_000;

export type SaveState =
  | { readonly state: 'saved'; readonly savedAt: string }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** Content is read only when it is about to be saved: walking a long document costs too much per key. */
export type ReadContent = () => ReportContent;

export type AutosavePorts = {
  save(patch: DraftPatch): Promise<Saved>;
  /** Keeps a text as a new report, beside the version that was saved from elsewhere first. */
  keepCopy(content: ReportContent): Promise<Report>;
  /** What the copy is to hold: the same text under a title that says so. */
  asCopy(content: ReportContent): ReportContent;
  /** Returns the function that calls the timer off. */
  setTimer(run: () => void, delayMs: number): () => void;
  /** Milliseconds of a clock that only goes forward. */
  nowMs(): number;
};

export type AutosaveListener = {
  stateChanged(state: SaveState): void;
  /** From now on the text belongs to `copy`, because another version of the report was saved first. */
  movedToCopy(copy: Report): void;
};

/**
 * Goes on from what the report has become meanwhile, or as before with null; `adjust` is what that
 * makes of words still to be saved.
 */
export type Resume = (
  report: Pick<Report, 'revision' | 'savedAt'> | null,
  adjust: (content: ReportContent) => ReportContent,
) => void;

export type Autosave = {
  edit(read: ReadContent): void;
  /** Saves now; false when something typed is still not on disk. */
  flush(): Promise<boolean>;
  getState(): SaveState;
  hasUnsaved(): boolean;
  /** Saves nothing until the returned function is called; what is typed meanwhile waits. */
  pause(): Resume;
  /** Lets go of what is not saved and never saves again: the archive is being locked over it. */
  abandon(): void;
};

export function createAutosave(
  report: Pick<Report, 'id' | 'revision' | 'savedAt'>,
  ports: AutosavePorts,
  listener: AutosaveListener,
): Autosave {
  let id: ReportId = report.id;
  let revision = report.revision;
  let state: SaveState = { state: 'saved', savedAt: report.savedAt };
  /** The newest text that no save has taken yet. */
  let waiting: ReadContent | null = null;
  let waitingSinceMs: number | null = null;
  let dueMs = 0;
  let failuresInARow = 0;
  let running: Promise<boolean> | null = null;
  let cancelTimer: () => void = () => undefined;
  let isAbandoned = false;
  let paused: PromiseWithResolvers<void> | null = null;

  const show = (next: SaveState): void => {
    if (isAbandoned) return;
    state = next;
    listener.stateChanged(next);
  };

  const saveAt = (timeMs: number): void => {
    cancelTimer();
    dueMs = timeMs;
    cancelTimer = ports.setTimer(() => void save(), Math.max(0, timeMs - ports.nowMs()));
  };

  const edit = (read: ReadContent): void => {
    if (isAbandoned) return;
    const nowMs = ports.nowMs();
    waiting = read;
    waitingSinceMs ??= nowMs;
    saveAt(Math.min(nowMs + debounceMs, waitingSinceMs + longestWaitMs));
    // A failure stays in sight until a save has gone through.
    if (state.state === 'saved') show({ state: 'unsaved' });
  };

  const save = (): Promise<boolean> => {
    if (running) return running;
    if (!waiting) return Promise.resolve(true);
    if (paused) return paused.promise.then(save);
    cancelTimer();
    running = saveWaiting(waiting).then((isSaved) => {
      running = null;
      if (isSaved && waiting) saveAt(dueMs);
      return isSaved;
    });
    return running;
  };

  const saveWaiting = async (read: ReadContent): Promise<boolean> => {
    waiting = null;
    waitingSinceMs = null;
    if (state.state !== 'failed') show({ state: 'saving' });
    try {
      acknowledge(await saveOrMove(read));
      return true;
    } catch (error) {
      if (isAbandoned) return false;
      // What was typed meanwhile is newer and holds the failed text already.
      waiting ??= read;
      fail(error instanceof AppError ? error : new AppError('internal', {}, { cause: error }));
      return false;
    }
  };

  const saveOrMove = async (read: ReadContent): Promise<Saved> => {
    try {
      return await ports.save({ id, baseRevision: revision, content: read() });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'conflict') throw error;
    }
    const copy = await ports.keepCopy(ports.asCopy(read()));
    if (isAbandoned) return copy;
    id = copy.id;
    const newer = waiting;
    if (newer) waiting = () => ports.asCopy(newer());
    listener.movedToCopy(copy);
    return copy;
  };

  const acknowledge = (saved: Saved): void => {
    revision = saved.revision;
    failuresInARow = 0;
    show(waiting ? { state: 'unsaved' } : { state: 'saved', savedAt: saved.savedAt });
  };

  const fail = (error: AppError): void => {
    waitingSinceMs = null;
    saveAt(ports.nowMs() + Math.min(longestRetryMs, firstRetryMs * 2 ** failuresInARow));
    failuresInARow += 1;
    show({ state: 'failed', error });
  };

  const isBehind = (): boolean => running !== null || waiting !== null;

  const flush = async (): Promise<boolean> => {
    // A save under way may hold an older text, so its failure decides nothing.
    if (running) await running;
    while (isBehind()) {
      if (!(await save())) return false;
    }
    return true;
  };

  const pause = (): Resume => {
    const mine = Promise.withResolvers<void>();
    paused = mine;
    return (now, adjust) => {
      if (now !== null && now.revision !== revision) {
        revision = now.revision;
        const late = waiting;
        if (late) waiting = () => adjust(late());
        else show({ state: 'saved', savedAt: now.savedAt });
      }
      paused = null;
      mine.resolve();
    };
  };

  const abandon = (): void => {
    isAbandoned = true;
    waiting = null;
    cancelTimer();
  };

  return {
    abandon,
    pause,
    edit,
    flush,
    getState: () => state,
    hasUnsaved: () => state.state !== 'saved',
  };
}
