// An autosave on a clock and an archive of the test's own.
import { expect } from 'vitest';
import { emptyBody } from '#contract/document.ts';
import { AppError } from '#contract/errors.ts';
import type { ReportId } from '#contract/ids.ts';
import {
  type DraftPatch,
  emptyRequisites,
  type Report,
  type ReportContent,
  type Saved,
} from '#contract/report.ts';
import { createAutosave } from '../../../../renderer/state/autosave.ts';

export function titled(title: string): ReportContent {
  return {
    title,
    kind: 'visit',
    number: '',
    eventDate: '',
    signedDate: '',
    registeredDate: '',
    publishedDate: '',
    place: '',
    language: 'ru',
    classification: 'unset',
    copyNumber: '',
    source: '',
    ...emptyRequisites(),
    tags: [],
    body: emptyBody(),
  };
}

/** Time moves only when told to; whatever is waiting on a promise runs between two timers. */
function fakeClock() {
  let nowMs = 0;
  let timers: { atMs: number; run: () => void }[] = [];
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  return {
    nowMs: () => nowMs,
    setTimer(run: () => void, delayMs: number) {
      const timer = { atMs: nowMs + delayMs, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async advance(byMs: number) {
      const endMs = nowMs + byMs;
      await settle();
      for (;;) {
        const next = timers.filter((t) => t.atMs <= endMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (!next) break;
        timers = timers.filter((timer) => timer !== next);
        nowMs = next.atMs;
        next.run();
        await settle();
      }
      nowMs = endMs;
    },
  };
}

type FakeClock = ReturnType<typeof fakeClock>;

function fakeArchive(clock: FakeClock, latencyMs: number) {
  const reports = new Map<string, { revision: number; text: string }>([
    ['original', { revision: 1, text: '' }],
  ]);
  let atOnce = 0;
  const answer = async <T>(work: () => T): Promise<T> => {
    archive.mostAtOnce = Math.max(archive.mostAtOnce, (atOnce += 1));
    try {
      if (latencyMs > 0) await new Promise<void>((done) => clock.setTimer(done, latencyMs));
      if (archive.failWith) throw archive.failWith;
      return work();
    } finally {
      atOnce -= 1;
    }
  };
  const archive = {
    failWith: null as Error | null,
    mostAtOnce: 0,
    attempts: [] as { atMs: number; text: string }[],
    saves: [] as { atMs: number; text: string }[],
    text: () => reports.get('original')?.text,
    textsById: () => Object.fromEntries([...reports].map(([id, { text }]) => [id, text])),
    saveFromElsewhere(text: string) {
      reports.set('original', { revision: 2, text });
    },
    save: (patch: DraftPatch): Promise<Saved> => {
      archive.attempts.push({ atMs: clock.nowMs(), text: patch.content.title });
      return answer(() => {
        const before = reports.get(patch.id);
        if (before?.revision !== patch.baseRevision) throw new AppError('conflict');
        const revision = before.revision + 1;
        reports.set(patch.id, { revision, text: patch.content.title });
        archive.saves.push({ atMs: clock.nowMs(), text: patch.content.title });
        return { revision, savedAt: `t${clock.nowMs()}` };
      });
    },
    readReport: (id: ReportId): Promise<Report> =>
      answer(() => {
        const { revision, text } = reports.get(id) ?? { revision: 1, text: '' };
        return reportOf(id, revision, titled(text));
      }),
    readRevision: (_: ReportId, revision: number): Promise<ReportContent> =>
      answer(() => titled(archive.saves[revision - 2]?.text ?? '')),
    keepCopy: (content: ReportContent): Promise<Report> =>
      answer(() => {
        const id = `copy-${reports.size}` as ReportId;
        reports.set(id, { revision: 1, text: content.title });
        return reportOf(id, 1, content);
      }),
  };
  const reportOf = (id: ReportId, revision: number, content: ReportContent): Report => ({
    id,
    revision,
    status: 'draft',
    createdAt: '',
    savedAt: `t${clock.nowMs()}`,
    sourceId: null,
    originalName: null,
    people: [],
    places: [],
    correction: null,
    content,
  });
  return archive;
}

export function autosaveStand({ latencyMs = 0 }: { latencyMs?: number } = {}) {
  const clock = fakeClock();
  const archive = fakeArchive(clock, latencyMs);
  const states: string[] = [];
  const moves: string[] = [];
  const taken: string[] = [];
  let typed = '';
  const autosave = createAutosave(
    { id: 'original' as ReportId, revision: 1, savedAt: 't0', content: titled(''), isApart: false },
    {
      save: async (patch) => ({ ...(await archive.save(patch)), isApart: false }),
      readReport: archive.readReport,
      readRevision: archive.readRevision,
      canSave: () => true,
      keepCopy: archive.keepCopy,
      asCopy: (content) => ({ ...content, title: `${content.title} (copy)` }),
      setTimer: clock.setTimer,
      nowMs: clock.nowMs,
    },
    {
      stateChanged: ({ state }) => {
        states.push(state);
        if (state === 'saved') checkSavedIsTrue();
      },
      movedToCopy: (copy) => moves.push(copy.id),
      tookOver: (_, { title }) => taken.push(title),
    },
  );

  function checkSavedIsTrue(): void {
    if (autosave.getState().state !== 'saved') return;
    const onDisk = Object.values(archive.textsById());
    expect(onDisk.some((text) => text.startsWith(typed))).toBe(true);
  }

  return {
    clock,
    archive,
    autosave,
    states,
    moves,
    taken,
    checkSavedIsTrue,
    type(text: string) {
      typed = text;
      autosave.edit(() => titled(text));
    },
    /** A flush that answers true must have put the text of that moment, or a newer one, on disk. */
    async flushAndCheck(): Promise<void> {
      const order = (text: string): number => Number(text.replace(/\D/g, ''));
      const asked = order(typed);
      const isSaved = await autosave.flush();
      if (isSaved) expect(order(archive.text() ?? '')).toBeGreaterThanOrEqual(asked);
    },
  };
}
