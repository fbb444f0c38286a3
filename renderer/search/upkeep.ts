// Uses quiet moments to fold the index and to keep it on disk, so that the next start has it at once.
import type { SearchEngine } from './engine/engine.ts';

export type UpkeepSurroundings = {
  readonly nextTurn: () => Promise<void>;
  readonly wait: (delayMs: number) => Promise<void>;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  /** Keeps a snapshot; whether it is kept. */
  readonly writeSnapshot: (bytes: Uint8Array, seq: number) => Promise<boolean>;
};

export type Upkeep = {
  /** Something was asked or changed: the moment is not quiet. */
  noteUse(): void;
  /** So many reports changed, and everything up to `seq` is in. */
  noteChanges(count: number, seq: number): void;
};

const quietMs = 3_000;
/** Preparing takes seconds of work in a large archive: not in every pause of whoever writes. */
const quietsBeforePreparing = 6;
const sliceMs = 8;
/** Fewer are read from the feed at the next start as quickly as the whole would be written now. */
const worthSaving = 100;

/** `savedSeq` is the place of the snapshot that was read, null where there was none. */
export function createUpkeep(
  engine: Pick<SearchEngine, 'tidy' | 'prepare' | 'saveInSteps'>,
  savedSeq: number | null,
  { nextTurn, wait, now, writeSnapshot }: UpkeepSurroundings,
): Upkeep {
  let uses = 0;
  let seq = savedSeq ?? 0;
  let unsaved = savedSeq === null ? worthSaving : 0;
  let isAtWork = false;

  async function quiet(): Promise<number> {
    for (;;) {
      const before = uses;
      await wait(quietMs);
      if (before === uses) return before;
    }
  }

  /** Calls `goOn` slice by slice until it has done all; false once something came between. */
  async function inSlices(
    before: number,
    goOn: (isTimeUp: () => boolean) => boolean,
  ): Promise<boolean> {
    for (;;) {
      const end = now() + sliceMs;
      if (goOn(() => now() >= end)) return true;
      await nextTurn();
      if (uses !== before) return false;
    }
  }

  function tidy(before: number): Promise<boolean> {
    return inSlices(before, (isTimeUp) => engine.tidy(isTimeUp, unsaved >= worthSaving));
  }

  /** The snapshot; null when something came between. */
  async function save(before: number): Promise<Uint8Array | null> {
    const steps = engine.saveInSteps(seq);
    let bytes: Uint8Array | null = null;
    await inSlices(before, (isTimeUp) => {
      while (!isTimeUp()) {
        const { done, value } = steps.next();
        if (done !== true) continue;
        bytes = value;
        return true;
      }
      return false;
    });
    return bytes;
  }

  /** Whether nothing is left to do; if not, something came between. */
  async function useMoment(before: number): Promise<boolean> {
    if (!(await tidy(before))) return false;
    if (unsaved >= worthSaving) {
      const bytes = await save(before);
      if (bytes === null) return false;
      // A disk that refuses is asked again when as much has changed anew.
      unsaved = 0;
      await writeSnapshot(bytes, seq);
    }
    for (let quiets = 1; quiets < quietsBeforePreparing; quiets += 1) {
      await wait(quietMs);
      if (uses !== before) return false;
    }
    return inSlices(before, (isTimeUp) => engine.prepare(isTimeUp));
  }

  async function work(): Promise<void> {
    if (isAtWork) return;
    isAtWork = true;
    while (!(await useMoment(await quiet())));
    isAtWork = false;
  }

  return {
    noteUse() {
      uses += 1;
    },
    noteChanges(count, upTo) {
      uses += 1;
      unsaved += count;
      seq = upTo;
      void work();
    },
  };
}
