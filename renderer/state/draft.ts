// One report that is open for writing: its requisites, its text, its correction, and its autosave.
import { createStore, type StoreApi, useStore } from 'zustand';
import type { Body } from '#contract/document.ts';
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import { isFrozen } from '#contract/life.ts';
import type { Report, ReportContent } from '#contract/report.ts';
import { call } from '../bridge/bridge.ts';
import { type Autosave, createAutosave, type SaveState } from './autosave.ts';
import { beginningOf, type Correction, noCorrection, saveTyped } from './correction.ts';
import { rememberReport } from './report.ts';

/** All of a report's content but its text, which only the editor holds in full. */
export type ReportFields = Omit<ReportContent, 'body'>;

export type Draft = {
  /** The report it saves to: another one after it was moved to a copy. */
  getId(): ReportId;
  readonly fields: Pick<StoreApi<ReportFields>, 'getState' | 'subscribe' | 'getInitialState'>;
  setFields(change: Partial<ReportFields>): void;
  /**
   * `read` is called when the text is about to be saved, and again after `whole`: until then it lacks
   * pictures that are on their way into the archive.
   */
  setBody(read: () => Body, whole: Promise<void> | null): void;
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
};

/** A draft with what keeps it on disk. */
export type OpenDraft = Draft & {
  readonly autosave: Autosave;
  /** Settles once nothing of its text is on its way into the archive; null where nothing is. */
  whole(): Promise<void> | null;
};

/** Whoever keeps the open drafts hears of what happens to this one. */
export type DraftListener = {
  stateChanged(draft: OpenDraft, state: SaveState): void;
  /** From now on it belongs to `copy`, and no longer to the report with the id `from`. */
  movedToCopy(draft: OpenDraft, from: ReportId, copy: Report): void;
};

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

/** `copyTitle` names the copy that is made when another version was saved first. */
export function createDraft(
  report: Report,
  copyTitle: (title: string) => string,
  listener: DraftListener,
): OpenDraft {
  const beginning = beginningOf(report);
  const { body, ...initial } = beginning.content;
  const fields = createStore<ReportFields>()(() => initial);
  let getBody = (): Body => body;
  let id = report.id;
  let { status } = report;
  const { reason, isFinishing } = beginning;
  const correction = createStore<Correction>()(() => ({ reason, isFinishing }));
  let whole: Promise<void> | null = null;
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
      canSave: (theirs) => !isFrozen(theirs.status) || correction.getState().reason !== null,
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
      stateChanged: (state) => listener.stateChanged(draft, state),
      movedToCopy(copy) {
        fields.setState(asCopy);
        const from = id;
        id = copy.id;
        listener.movedToCopy(draft, from, copy);
        correction.setState(noCorrection);
        ({ status } = copy);
      },
      tookOver(changed, { body: takenBody, ...takenFields }) {
        fields.setState(takenFields);
        ({ status } = changed);
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

  /** Whether the report stands: a field left open must not make a copy of it. */
  const isStanding = (): boolean => isFrozen(status) && correction.getState().reason === null;

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
      if (isStanding()) return;
      fields.setState(change);
      edited();
    },
    setBody(read, pending) {
      if (isStanding()) return;
      getBody = once(read);
      edited();
      const mine = pending?.then(() => {
        if (whole !== mine) return;
        whole = null;
        getBody = once(read);
        edited();
      });
      whole = mine ?? null;
    },
    whole: () => whole,
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
          if (!(await autosave.flush())) throw failureIn(autosave.getState());
        } finally {
          correction.setState({ isFinishing: false });
        }
      }
      correction.setState(noCorrection);
    },
    onBodyTaken(listen) {
      bodyListeners.add(listen);
      return () => bodyListeners.delete(listen);
    },
  };
  return draft;
}

function once<T extends object>(read: () => T): () => T {
  let value: T | null = null;
  return () => (value ??= read());
}

function failureIn(state: SaveState): AppError {
  return state.state === 'failed' ? state.error : new AppError('internal');
}
