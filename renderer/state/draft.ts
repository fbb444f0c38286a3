// The reports that are open for writing, each with its autosave. Usually one; an earlier one stays
// as long as it holds words that are not on disk yet.
import { create, createStore, type StoreApi, useStore } from 'zustand';
import type { Body } from '#contract/document.ts';
import { AppError } from '#contract/errors.ts';
import type { EventData } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { call } from '../bridge/bridge.ts';
import { type Autosave, createAutosave, type SaveState as OneSaveState } from './autosave.ts';
import { beginningOf, type Correction, noCorrection, saveTyped } from './correction.ts';
import { forgetReport, forgetReportBefore, forgetReportsBut, rememberReport } from './report.ts';
import { selectReport, setCaret, setReportScroll, useWorkspace } from './workspace.ts';

/** All of a report's content but its text, which only the editor holds in full. */
export type ReportFields = Omit<ReportContent, 'body'>;

export type Draft = {
  /** The report it saves to: another one after it was moved to a copy. */
  getId(): ReportId;
  readonly fields: Pick<StoreApi<ReportFields>, 'getState' | 'subscribe' | 'getInitialState'>;
  setFields(change: Partial<ReportFields>): void;
  /** `read` is called when the text is about to be saved. */
  setBody(read: () => Body): void;
  getBody(): Body;
  /** Calls the listener when the text was changed elsewhere; returns the end of it. */
  onBodyTaken(listener: (body: Body) => void): () => void;
  /** Takes over what was made of the report elsewhere, unless something typed is unsaved. */
  accept(report: Report): void;
  /** Why a text that stands is being corrected; null while nobody corrects it. */
  readonly correction: Pick<StoreApi<Correction>, 'getState' | 'subscribe' | 'getInitialState'>;
  /** From now on what is typed is a correction for this reason, kept apart until it is finished. */
  correct(reason: string): void;
  /** Makes what was typed one revision of the report, if anything was. Throws what keeps it from that. */
  finishCorrection(): Promise<void>;
  /** Puts it among the open drafts. */
  register(): void;
};

/** What the window shows of saving; `none` while no report is open. */
export type SaveState = OneSaveState | { readonly state: 'none' };

/** A report made of a text that could not be saved over another's. */
export type KeptCopy = { readonly id: ReportId; readonly title: string };

type OpenDraft = Draft & { readonly autosave: Autosave };
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
export function openDraft(report: Report, copyTitle: (title: string) => string): Draft {
  return drafts.get(report.id) ?? createDraft(report, copyTitle);
}

/** Keeps the draft while it is on the screen; the returned function lets it go once it is saved. */
export function holdDraft(draft: Draft): () => void {
  onScreen.add(draft);
  draft.register();
  return () => {
    onScreen.delete(draft);
    void flushDraft().then(dropSettled);
  };
}

/** Saves everything typed; false when some of it could not be saved. Also the way to try again. */
export async function flushDraft(): Promise<boolean> {
  const answers = await Promise.all([...drafts.values()].map(({ autosave }) => autosave.flush()));
  return answers.every(Boolean);
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

/** Why the text is being corrected, or null. */
export function useCorrection(draft: Draft): string | null {
  return useStore(draft.correction, ({ reason }) => reason);
}

/** Something worked out from the fields of a draft: a number, a word. */
export function useOfFields<T extends string | number>(
  draft: Draft,
  read: (fields: ReportFields) => T,
): T {
  return useStore(draft.fields, read);
}

/** One field of a draft; only who reads it is drawn anew when it changes. */
export function useField<K extends keyof ReportFields>(draft: Draft, name: K): ReportFields[K] {
  return useStore(draft.fields, (fields) => fields[name]);
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
    for (const draft of drafts.values()) follow(draft, Infinity);
  } else {
    for (const { row } of changed) {
      const draft = drafts.get(row.id);
      if (draft) follow(draft, row.revision);
      else forgetReportBefore(row.id, row.revision);
    }
  }
  for (const id of removed) leaveRemoved(id);
}

/** A reading that fails is no loss: the next save meets the change. */
function follow({ autosave }: OpenDraft, changedTo: number): void {
  autosave.follow(changedTo).catch(() => undefined);
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

function createDraft(report: Report, copyTitle: (title: string) => string): OpenDraft {
  const beginning = beginningOf(report);
  const { body, ...initial } = beginning.content;
  const fields = createStore<ReportFields>()(() => initial);
  let getBody = (): Body => body;
  let id = report.id;
  const { reason, isFinishing } = beginning;
  const correction = createStore<Correction>()(() => ({ reason, isFinishing }));
  const bodyListeners = new Set<(body: Body) => void>();
  const asCopy = <T extends ReportFields>(content: T): T => ({
    ...content,
    title: copyTitle(content.title),
  });

  const autosave = createAutosave(
    beginning.kept,
    {
      save: (patch) => saveTyped(patch, correction.getState()),
      readReport: (reportId) => call('report.get', { id: reportId }),
      readRevision: async (reportId, revision) =>
        (await call('report.revision', { id: reportId, revision })).content,
      canSave: ({ status }) => !isFrozen(status) || correction.getState().reason !== null,
      keepCopy: (content) =>
        call('report.create', { kind: content.kind, language: content.language, content }),
      asCopy,
      setTimer(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
      nowMs: () => performance.now(),
    },
    {
      stateChanged: (state) => {
        showSaveState(draft, state);
        if (state.state === 'saved') dropSettled();
      },
      movedToCopy(copy) {
        fields.setState(asCopy);
        moveDraft(draft, id, copy);
        id = copy.id;
        correction.setState(noCorrection);
      },
      tookOver(changed, { body: takenBody, ...takenFields }) {
        fields.setState(takenFields);
        // What is kept apart is no part of the report yet.
        const isApart = correction.getState().reason !== null;
        rememberReport(
          isApart ? changed : { ...changed, content: { ...takenFields, body: takenBody } },
        );
        if (takenBody === getBody()) return;
        getBody = () => takenBody;
        for (const listen of bodyListeners) listen(takenBody);
      },
    },
  );

  // What is saved is the content of this moment, whatever is typed until the save begins.
  const edited = (): void => {
    const now = fields.getState();
    const readBody = getBody;
    autosave.edit(() => ({ ...now, body: readBody() }));
  };
  const draft: OpenDraft = {
    autosave,
    getId: () => id,
    fields,
    setFields(change) {
      fields.setState(change);
      edited();
    },
    setBody(read) {
      getBody = once(read);
      edited();
    },
    getBody: () => getBody(),
    accept: autosave.accept,
    correction,
    correct(given) {
      correction.setState({ reason: given, isFinishing: false });
    },
    async finishCorrection() {
      if (autosave.isApart() || autosave.hasUnsaved()) {
        correction.setState({ isFinishing: true });
        try {
          edited();
          await requireSaved();
        } finally {
          correction.setState({ isFinishing: false });
        }
      }
      correction.setState(noCorrection);
    },
    onBodyTaken(listener) {
      bodyListeners.add(listener);
      return () => bodyListeners.delete(listener);
    },
    register() {
      drafts.set(id, draft);
      showSaveState(draft, autosave.getState());
    },
  };
  return draft;
}

function moveDraft(draft: OpenDraft, from: ReportId, copy: Report): void {
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
    [...drafts.values()].filter((draft) => !onScreen.has(draft) && !draft.autosave.hasUnsaved()),
  );
}

function forget(gone: readonly OpenDraft[]): void {
  if (gone.length === 0) return;
  for (const draft of gone) drafts.delete(draft.getId());
  useDrafts.setState(({ saveStates }) => ({
    saveStates: new Map([...saveStates].filter(([draft]) => !gone.includes(draft))),
  }));
}

function once<T extends object>(read: () => T): () => T {
  let value: T | null = null;
  return () => (value ??= read());
}
