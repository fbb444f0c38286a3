// Keeps one report on disk while it is being typed. Knows neither React nor the bridge: what it
// does to the world comes in as ports, so that tests drive it with a clock of their own.
import { AppError, type ErrorCode } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import type { DraftPatch, Report, ReportContent, Saved } from '#contract/report.ts';
import { mergeContents } from './merge-contents.ts';

/** A save starts this long after the last keystroke … */
export const debounceMs = 1000;
/** … and no later than this after the first one that is not on disk. */
export const longestWaitMs = 2000;
const overtaken: ReadonlySet<ErrorCode> = new Set(['conflict', 'read-only', 'not-found']);
const firstRetryMs = 2000;
const longestRetryMs = 60_000;

export type SaveState =
  | { readonly state: 'saved'; readonly savedAt: string }
  | { readonly state: 'unsaved' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly error: AppError };

/** Content is read only when it is about to be saved: walking a long document costs too much per key. */
export type ReadContent = () => ReportContent;

/** A save that is on disk, in the report or apart from it, where it waits to become part of it. */
export type Kept = Saved & { readonly isApart: boolean };

export type AutosavePorts = {
  save(patch: DraftPatch): Promise<Kept>;
  /** The report as it stands in the archive now. */
  readReport(id: ReportId): Promise<Report>;
  /** The content of one of its revisions, as the archive keeps it. */
  readRevision(id: ReportId, revision: number): Promise<ReportContent>;
  /** Whether its text may still be written on. */
  canSave(report: Report): boolean;
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
  /** `report` was changed elsewhere; `content` has that change and everything typed here. */
  tookOver(report: Report, content: ReportContent): void;
};

export type Autosave = {
  edit(read: ReadContent): void;
  /**
   * Takes over what was saved from elsewhere as this revision, or what its tags are called now,
   * unless something typed is on its way to the disk or kept apart: its own save meets the change then.
   */
  follow(changedTo: number, tags: readonly string[] | null): Promise<void>;
  /** As `follow`, where the report was read already. */
  accept(report: Report): void;
  /** Saves now; false when something typed is still not on disk. */
  flush(): Promise<boolean>;
  getState(): SaveState;
  hasUnsaved(): boolean;
  /** Whether what is on disk is kept apart from the report. */
  isApart(): boolean;
  /** Lets go of what is not saved and never saves again: the archive is being locked over it. */
  abandon(): void;
};

export function createAutosave(
  report: Pick<Report, 'id' | 'revision' | 'savedAt' | 'content'> & Pick<Kept, 'isApart'>,
  ports: AutosavePorts,
  listener: AutosaveListener,
): Autosave {
  let id: ReportId = report.id;
  let revision = report.revision;
  let state: SaveState = { state: 'saved', savedAt: report.savedAt };
  /** The content of `revision` as it was sent or read. */
  let sent = report.content;
  /** The text of the save under way. */
  let taken: ReadContent = () => sent;
  /** The newest text that no save has taken yet. */
  let waiting: ReadContent | null = null;
  let waitingSinceMs: number | null = null;
  let dueMs = 0;
  let failuresInARow = 0;
  let running: Promise<boolean> | null = null;
  let cancelTimer: () => void = () => undefined;
  let isAbandoned = false;
  let { isApart } = report;

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
    cancelTimer();
    running = saveWaiting(waiting).then((isSaved) => {
      running = null;
      if (isSaved && waiting) saveAt(dueMs);
      return isSaved;
    });
    return running;
  };

  const saveWaiting = async (read: ReadContent): Promise<boolean> => {
    taken = read;
    waiting = null;
    waitingSinceMs = null;
    if (state.state !== 'failed') show({ state: 'saving' });
    try {
      acknowledge(await saveSomewhere());
      return true;
    } catch (error) {
      if (isAbandoned) return false;
      // What was typed meanwhile is newer and holds the failed text already.
      waiting ??= taken;
      fail(error instanceof AppError ? error : new AppError('internal', {}, { cause: error }));
      return false;
    }
  };

  /** Saves on what was saved from elsewhere, if both can be joined, and else as a copy beside it. */
  const saveSomewhere = async (): Promise<Saved> => {
    for (;;) {
      const content = taken();
      try {
        const saved = await ports.save({ id, baseRevision: revision, content });
        ({ isApart } = saved);
        // What is kept apart is still to be joined with what the report has become.
        if (!isApart) sent = content;
        return saved;
      } catch (error) {
        if (isAbandoned || !isOvertaken(error)) throw error;
        const isJoined = error.code === 'conflict' && (await joinTheirs());
        // Given up while the other version was read: a copy would bring it back.
        if (isAbandoned) throw error;
        if (!isJoined) return moveToCopy();
      }
    }
  };

  /** False where the two cannot be joined, and nothing was done. */
  const joinTheirs = async (): Promise<boolean> => {
    const versions = await Promise.all([
      ports.readRevision(id, revision),
      ports.readReport(id),
    ]).catch(nullIfNotFound);
    // An older copy of the archive was put in its place: what the text was typed on is not in it.
    if (versions === null) return false;
    const [stored, theirs] = versions;
    if (isAbandoned || !ports.canSave(theirs)) return false;
    // From here to the listener nothing waits: not a key can come in between.
    const mine = (waiting ?? taken)();
    const merged = mergeContents({ sent, mine, stored, theirs: theirs.content });
    if (merged === null) return false;
    cancelTimer();
    waiting = null;
    waitingSinceMs = null;
    taken = () => merged;
    revision = theirs.revision;
    sent = theirs.content;
    listener.tookOver(theirs, merged);
    return true;
  };

  const moveToCopy = async (): Promise<Saved> => {
    const content = ports.asCopy(taken());
    const copy = await ports.keepCopy(content);
    if (isAbandoned) return copy;
    id = copy.id;
    sent = content;
    isApart = false;
    const newer = waiting;
    if (newer) waiting = () => ports.asCopy(newer());
    listener.movedToCopy(copy);
    return copy;
  };

  const follow = async (changedTo: number, tags: readonly string[] | null): Promise<void> => {
    if (running) await running;
    if (isAbandoned || isApart || isBehind()) return;
    const isNews = changedTo > revision || (changedTo === revision && !isTagged(tags));
    if (isNews) accept(await ports.readReport(id));
  };

  /** A renamed tag changes no revision. */
  const isTagged = (tags: readonly string[] | null): boolean =>
    tags === null || JSON.stringify(tags) === JSON.stringify(sent.tags);

  const accept = (theirs: Report): void => {
    if (isAbandoned || isApart || isBehind()) return;
    if (theirs.id !== id || theirs.revision < revision) return;
    const { tags } = theirs.content;
    const isSameRevision = theirs.revision === revision;
    if (isSameRevision && isTagged(tags)) return;
    revision = theirs.revision;
    // What was typed here stands as it was typed, not as the archive tidied it.
    sent = isSameRevision ? { ...sent, tags } : theirs.content;
    listener.tookOver(theirs, sent);
    show({ state: 'saved', savedAt: theirs.savedAt });
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

  const abandon = (): void => {
    isAbandoned = true;
    waiting = null;
    cancelTimer();
  };

  return {
    abandon,
    accept,
    edit,
    follow,
    flush,
    getState: () => state,
    hasUnsaved: () => state.state !== 'saved',
    isApart: () => isApart,
  };
}

/** Whether the report is no longer what the text was typed on: changed, frozen or deleted. */
function isOvertaken(error: unknown): error is AppError {
  return error instanceof AppError && overtaken.has(error.code);
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof AppError && error.code === 'not-found') return null;
  throw error;
}
