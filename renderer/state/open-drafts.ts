// The reports that are open for writing. Usually one; an earlier one stays as long as it holds words
// that are not on disk yet.
import { create } from 'zustand';
import { AppError } from '#contract/errors.ts';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import type { Report } from '#contract/report.ts';
import type { SaveState as OneSaveState } from './autosave.ts';
import { createDraft, type Draft, type OpenDraft } from './draft.ts';
import { forgetReport, forgetReportBefore, forgetReportsBut, rememberReport } from './report.ts';
import { selectReport, setCaret, setReportScroll, useWorkspace } from './workspace.ts';

/** What the window shows of saving; `none` while no report is open. */
export type SaveState = OneSaveState | { readonly state: 'none' };

/** A report made of a text that could not be saved over another's. */
export type KeptCopy = { readonly id: ReportId; readonly title: string };

type DraftsState = {
  readonly saveStates: ReadonlyMap<OpenDraft, OneSaveState>;
  readonly keptCopy: KeptCopy | null;
};

const useDrafts = create<DraftsState>()(() => ({ saveStates: new Map(), keptCopy: null }));
const drafts = new Map<ReportId, OpenDraft>();
const onScreen = new Set<Draft>();

/**
 * The draft of a report: the one with unsaved words if there is one, else a new one.
 * `copyTitle` names the copy that is made when another version was saved first.
 */
export function openDraft(report: Report, copyTitle: (title: string) => string): OpenDraft {
  return drafts.get(report.id) ?? createDraft(report, copyTitle, { stateChanged, movedToCopy });
}

/** Keeps the draft while it is on the screen; the returned function lets it go once it is saved. */
export function holdDraft(draft: OpenDraft): () => void {
  onScreen.add(draft);
  drafts.set(draft.getId(), draft);
  showSaveState(draft, draft.autosave.getState());
  return () => {
    onScreen.delete(draft);
    void flushDraft().then(dropSettled);
  };
}

/** Saves everything typed; false when some of it could not be saved. Also the way to try again. */
export async function flushDraft(): Promise<boolean> {
  const answers = await Promise.all([...drafts.values()].map(flushOne));
  return answers.every(Boolean);
}

async function flushOne({ autosave, whole }: OpenDraft): Promise<boolean> {
  await whole();
  return autosave.flush();
}

/** Saves everything typed; throws what keeps it from the disk. */
export async function requireSaved(): Promise<void> {
  if (await flushDraft()) return;
  const states = [...useDrafts.getState().saveStates.values()];
  const failed = states.find((one) => one.state === 'failed');
  throw failed?.error ?? new AppError('internal');
}

/** Lets go of a draft and of what is typed in it; the report is then opened as it is on disk. */
export function discardDraft({ getId }: Draft): void {
  const draft = drafts.get(getId());
  if (!draft) return;
  draft.autosave.abandon();
  onScreen.delete(draft);
  forget([draft]);
}

/** Words on their way to the disk go on under a tag's new name; the old one would come back with them. */
export function renameTagInDrafts(from: string, to: string): void {
  for (const draft of drafts.values()) {
    const { tags } = draft.fields.getState();
    if (!tags.includes(from) || !draft.autosave.hasUnsaved()) continue;
    draft.setFields({ tags: tags.map((name) => (name === from ? to : name)) });
  }
}

/** Leaves no word of any open report, not even of one that could not be saved. */
export function forgetDrafts(): void {
  for (const { autosave } of drafts.values()) autosave.abandon();
  drafts.clear();
  onScreen.clear();
  useDrafts.setState({ saveStates: new Map(), keptCopy: null });
}

/** Has every open report follow a commit, and forgets what was read of the others. */
export function applyToDrafts({ changed, removed }: EventData<'archive.changed'>): void {
  if (changed === 'many') {
    forgetReportsBut((id) => drafts.has(id));
    for (const draft of drafts.values()) follow(draft, Infinity, null);
  } else {
    for (const { row } of changed) {
      const draft = drafts.get(row.id);
      if (draft) follow(draft, row.revision, row.tags);
      else forgetReportBefore(row);
    }
  }
  for (const id of removed) leaveRemoved(id);
}

/** A reading that fails is no loss: the next save meets the change. */
function follow(draft: OpenDraft, changedTo: number, tags: readonly string[] | null): void {
  const { autosave, whole } = draft;
  // Pictures on their way would be taken for words somebody removed.
  Promise.resolve(whole())
    .then(() => autosave.follow(changedTo, tags))
    .catch(() => undefined);
}

/** Words of it that are not on disk stay on the screen: their save keeps them as a copy. */
function leaveRemoved(id: ReportId): void {
  if (drafts.get(id)?.autosave.hasUnsaved()) return;
  if (useWorkspace.getState().selectedId === id) selectReport(null);
  forgetReport(id);
}

/** The state that matters most over all open drafts: a failure, then what is on its way. */
export function useSaveState(): SaveState {
  return useDrafts(({ saveStates }) => mostPressing([...saveStates.values()]));
}

/** The copy made instead of overwriting, until it is dismissed. */
export function useKeptCopy(): KeptCopy | null {
  return useDrafts(({ keptCopy }) => keptCopy);
}

export function dismissKeptCopy(): void {
  useDrafts.setState({ keptCopy: null });
}

const nothingOpen: SaveState = { state: 'none' };
const pressing = ['failed', 'saving', 'unsaved', 'saved'] as const;

function mostPressing(states: readonly OneSaveState[]): SaveState {
  for (const name of pressing) {
    const found = states.findLast(({ state }) => state === name);
    if (found) return found;
  }
  return nothingOpen;
}

function stateChanged(draft: OpenDraft, state: OneSaveState): void {
  showSaveState(draft, state);
  if (state.state === 'saved') dropSettled();
}

function movedToCopy(draft: OpenDraft, from: ReportId, copy: Report): void {
  drafts.delete(from);
  drafts.set(copy.id, draft);
  forgetReport(from);
  rememberReport(copy);
  useDrafts.setState({ keptCopy: { id: copy.id, title: copy.content.title } });
  const { selectedId, caret, reportScroll } = useWorkspace.getState();
  if (selectedId !== from) return;
  selectReport(copy.id);
  setCaret(caret);
  setReportScroll(reportScroll);
}

function showSaveState(draft: OpenDraft, state: OneSaveState): void {
  useDrafts.setState(({ saveStates }) => ({ saveStates: new Map(saveStates).set(draft, state) }));
}

function dropSettled(): void {
  forget(
    [...drafts.values()].filter(
      (draft) => !onScreen.has(draft) && !draft.autosave.hasUnsaved() && draft.whole() === null,
    ),
  );
}

function forget(gone: readonly OpenDraft[]): void {
  if (gone.length === 0) return;
  for (const draft of gone) drafts.delete(draft.getId());
  useDrafts.setState(({ saveStates }) => ({
    saveStates: new Map([...saveStates].filter(([draft]) => !gone.includes(draft))),
  }));
}
