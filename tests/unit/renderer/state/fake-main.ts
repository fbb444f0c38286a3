// The main process as the window's caches see it: reports in a map, revisions checked.
import type { ArchiveStatus } from '#contract/archive.ts';
import type { Bridge } from '#contract/bridge.ts';
import type { CallName } from '#contract/calls.ts';
import type { ErrorCode } from '#contract/errors.ts';
import type { EventData, EventName } from '#contract/events.ts';
import type { ReportId } from '#contract/ids.ts';
import { type CorrectInput, isFrozen } from '#contract/life.ts';
import type { DraftPatch, Report, ReportContent, ReportStatus } from '#contract/report.ts';
import { emptyWorkspace } from '#contract/workspace.ts';
import { titled } from './autosave-stand.ts';

export const lockedStatus: ArchiveStatus = {
  state: 'locked',
  id: '',
  name: 'Архив',
  isSample: false,
  mustSetPassword: false,
};

export type FakeMain = ReturnType<typeof startFakeMain>;

/** Puts a bridge on `window` until `stop`. */
export function startFakeMain() {
  const reports = new Map<string, Report>();
  const revisions = new Map<string, ReportContent>();
  const listeners = new Map<EventName, (data: never) => void>();
  const held = new Map<CallName, Promise<void>>();
  const main = {
    /** Every call so far, with its input, in order. */
    asked: [] as { readonly name: CallName; readonly input: unknown }[],
    /** Calls that are refused, whatever their input. */
    refused: new Map<CallName, ErrorCode>(),
    workspace: emptyWorkspace,
    failWith: null as ErrorCode | null,
    failFor: null as ReportId | null,
    saveCount: 0,
    add: (id: string) => put(id, titled('')),
    report(id: string): Report {
      const report = reports.get(id);
      if (!report) throw new Error(`no report ${id}`);
      return report;
    },
    content: (id: string): ReportContent => main.report(id).content,
    /** Says nothing of it, as while the event is on its way. */
    saveFromElsewhere(id: string, content: ReportContent, status: ReportStatus = 'draft') {
      put(id, content, { revision: (reports.get(id)?.revision ?? 0) + 1, status });
    },
    /** A tag of it gets another name, which makes no revision. */
    rename(id: string, content: ReportContent) {
      const { revision, status } = main.report(id);
      put(id, content, { revision, status });
    },
    deleteFromElsewhere(id: string) {
      reports.delete(id);
    },
    /** Keeps the answers of a call back until the returned function is called. */
    hold(name: CallName): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(name, promise);
      return resolve;
    },
    emit<K extends EventName>(name: K, data: EventData<K>) {
      (listeners.get(name) as ((data: EventData<K>) => void) | undefined)?.(data);
    },
    stop() {
      Reflect.deleteProperty(globalThis, 'window');
    },
  };

  type Standing = { readonly revision: number; readonly status: ReportStatus };

  function put(id: string, content: ReportContent, standing?: Standing): Report {
    const { revision, status } = standing ?? { revision: 1, status: 'draft' };
    const report: Report = {
      id: id as ReportId,
      revision,
      status,
      createdAt: '2026-02-04T12:00:00.000Z',
      savedAt: '2026-02-04T12:03:00.000Z',
      sourceId: null,
      originalName: null,
      people: [],
      places: [],
      correction: null,
      content,
    };
    reports.set(id, report);
    revisions.set(`${id} ${revision}`, content);
    return report;
  }

  function found(id: string): Report {
    const report = reports.get(id);
    if (!report) throw 'not-found' satisfies ErrorCode;
    return report;
  }

  function answer(name: CallName, input: unknown): unknown {
    const refusal = main.refused.get(name);
    if (refusal) throw refusal;
    switch (name) {
      case 'archive.lock':
        return lockedStatus;
      case 'workspace.get':
        return main.workspace;
      case 'savedSearch.list':
      case 'searchHistory.list':
        return [];
      case 'report.get': {
        const report = reports.get((input as { id: string }).id);
        if (!report) throw 'not-found' satisfies ErrorCode;
        return report;
      }
      case 'report.saveDraft': {
        const { id, baseRevision, content } = input as DraftPatch;
        if (main.failWith) throw main.failWith;
        if (main.failFor === id) throw 'in-use' satisfies ErrorCode;
        const report = found(id);
        if (report.revision !== baseRevision) throw 'conflict' satisfies ErrorCode;
        if (isFrozen(report.status)) throw 'read-only' satisfies ErrorCode;
        main.saveCount += 1;
        put(id, content, { revision: baseRevision + 1, status: report.status });
        return { revision: baseRevision + 1, savedAt: '2026-02-04T12:04:00.000Z' };
      }
      case 'correction.keep': {
        const { id, baseRevision, content, reason } = input as CorrectInput;
        if (main.failWith) throw main.failWith;
        const report = found(id);
        if (report.revision !== baseRevision) throw 'conflict' satisfies ErrorCode;
        const savedAt = '2026-02-04T12:04:00.000Z';
        const base = report.content;
        const correction = { reason, baseRevision, base, content, savedAt };
        reports.set(id, { ...report, correction });
        return { revision: baseRevision, savedAt };
      }
      case 'correction.drop': {
        const { id } = input as { id: string };
        reports.set(id, { ...found(id), correction: null });
        return {};
      }
      case 'report.correct': {
        const { id, baseRevision, content } = input as CorrectInput;
        if (main.failWith) throw main.failWith;
        const report = found(id);
        if (report.revision !== baseRevision) throw 'conflict' satisfies ErrorCode;
        main.saveCount += 1;
        put(id, content, { revision: baseRevision + 1, status: report.status });
        return { revision: baseRevision + 1, savedAt: '2026-02-04T12:04:00.000Z' };
      }
      case 'report.revision': {
        const { id, revision } = input as { id: string; revision: number };
        return { content: revisions.get(`${id} ${revision}`) };
      }
      case 'report.create':
        return put(`new-${reports.size}`, (input as { content: ReportContent }).content);
      default:
        return {};
    }
  }

  const bridge: Bridge = {
    async call(name, input) {
      main.asked.push({ name, input });
      await held.get(name);
      try {
        return { ok: true, value: answer(name, input) as never };
      } catch (code) {
        return { ok: false, error: { code: code as ErrorCode, params: {} } };
      }
    },
    on(name, listener) {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
    dropped: async () => [],
  };
  Object.defineProperty(globalThis, 'window', { value: { bridge }, configurable: true });
  return main;
}
