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
const sliceMs = 8;
/** Fewer are read from the feed at the next start as quickly as the whole would be written now. */
const worthSaving = 100;

/** `savedSeq` is the place of the snapshot that was read, null where there was none. */
export function createUpkeep(
  engine: Pick<SearchEngine, 'tidy' | 'prepare' | 'save'>,
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

  /** Whether all is tidy, and nothing came between. */
  async function tidy(before: number): Promise<boolean> {
    for (;;) {
      const end = now() + sliceMs;
      const isTimeUp = (): boolean => now() >= end;
      if (engine.tidy(isTimeUp, unsaved >= worthSaving) && engine.prepare(isTimeUp)) return true;
      await nextTurn();
      if (uses !== before) return false;
    }
  }

  async function work(): Promise<void> {
    if (isAtWork) return;
    isAtWork = true;
    while (!(await tidy(await quiet())));
    if (unsaved >= worthSaving) {
      // A disk that refuses is asked again when as much has changed anew.
      unsaved = 0;
      await writeSnapshot(engine.save(seq), seq);
    }
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
