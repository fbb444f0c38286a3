import { beforeEach, describe, expect, it } from 'vitest';
import { createUpkeep, type Upkeep } from '../../../renderer/search/upkeep.ts';

/** Which waits for quiet are over is for the test to say. */
let waits: { readonly delayMs: number; readonly end: () => void }[];
let turns: (() => void)[];
/** Slices of tidying there are left to do. */
let slicesLeft: number;
/** Slices of preparing there are left to do once all is tidy. */
let preparationsLeft: number;
/** Steps of saving there are left to do, each a millisecond. */
let stepsLeft: number;
/** How often saving was begun. */
let savesBegun: number;
/** The index changed under the snapshot that is being made. */
let isOvertaken: boolean;
/** For each slice whether all was asked to be folded. */
let tidied: boolean[];
let written: number[];
/** What the keeper of snapshots answers. */
let isKept: boolean;
let clockMs: number;
/** How long each slice held the worker. */
let slicesMs: number[];

beforeEach(() => {
  waits = [];
  turns = [];
  slicesLeft = 1;
  preparationsLeft = 1;
  stepsLeft = 1;
  savesBegun = 0;
  isOvertaken = false;
  tidied = [];
  written = [];
  isKept = true;
  clockMs = 0;
  slicesMs = [];
});

function start(savedSeq: number | null): Upkeep {
  return createUpkeep(
    {
      tidy(isTimeUp, isWholly) {
        tidied.push(isWholly);
        slicesLeft -= 1;
        const began = clockMs;
        // Each look at the clock comes a millisecond after the last.
        const isLast = slicesLeft <= 0;
        if (!isLast) while (!isTimeUp());
        slicesMs.push(clockMs - began);
        return isLast;
      },
      prepare() {
        preparationsLeft -= 1;
        return preparationsLeft <= 0;
      },
      *saveInSteps(seq) {
        savesBegun += 1;
        for (; stepsLeft > 0; stepsLeft -= 1) yield;
        return isOvertaken ? null : Uint8Array.of(seq);
      },
    },
    savedSeq,
    {
      wait: (delayMs) => new Promise((end) => waits.push({ delayMs, end })),
      nextTurn: () => new Promise((next) => turns.push(next)),
      now: () => (clockMs += 1),
      writeSnapshot: async ([seq = -1], upTo) => {
        expect(seq).toBe(upTo);
        written.push(upTo);
        return isKept;
      },
    },
  );
}

/** Lets everything that can happen by itself happen. */
const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

async function passQuietly(): Promise<void> {
  waits.shift()?.end();
  await settle();
}

/** Long enough for what is put off in every pause of whoever writes. */
async function passLongQuiet(): Promise<void> {
  for (let quiets = 1; quiets < 6; quiets += 1) await passQuietly();
}

/** A moment in which something came up, and a quiet one after it. */
async function passBusilyThenQuietly(): Promise<void> {
  await passQuietly();
  await passQuietly();
}

async function takeTurn(): Promise<void> {
  turns.shift()?.();
  await settle();
}

describe('upkeep', () => {
  it('does nothing while nothing changes', async () => {
    const upkeep = start(5);
    upkeep.noteUse();
    await settle();
    expect(waits).toEqual([]);
    expect(tidied).toEqual([]);
  });

  it('waits for a quiet moment, then folds and keeps what is worth it', async () => {
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await settle();
    expect(tidied).toEqual([]);
    expect(waits.map(({ delayMs }) => delayMs)).toEqual([3000]);
    await passQuietly();
    expect(tidied).toEqual([true]);
    expect(written).toEqual([105]);
  });

  it('waits on while it is used', async () => {
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    upkeep.noteUse();
    await passQuietly();
    upkeep.noteUse();
    await passQuietly();
    expect([...tidied, ...written]).toEqual([]);
    await passQuietly();
    expect(written).toEqual([105]);
  });

  it('folds lightly and keeps nothing where little has changed', async () => {
    const upkeep = start(5);
    upkeep.noteChanges(99, 104);
    await passQuietly();
    expect(tidied).toEqual([false]);
    expect(written).toEqual([]);
  });

  it('counts what little there was until it is worth keeping', async () => {
    const upkeep = start(5);
    upkeep.noteChanges(60, 65);
    await passQuietly();
    upkeep.noteChanges(40, 105);
    await passBusilyThenQuietly();
    expect(tidied).toEqual([false, true]);
    expect(written).toEqual([105]);
    upkeep.noteChanges(60, 165);
    await passBusilyThenQuietly();
    expect(written).toEqual([105]);
  });

  it('keeps an index that was never kept, however small', async () => {
    const upkeep = start(null);
    upkeep.noteChanges(1, 1);
    await passQuietly();
    expect(written).toEqual([1]);
    upkeep.noteChanges(1, 2);
    await passBusilyThenQuietly();
    expect(written).toEqual([1]);
  });

  it('keeps the index once all is tidy, and prepares dear answers when it is quiet for long', async () => {
    slicesLeft = 2;
    preparationsLeft = 2;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    expect(preparationsLeft).toBe(2);
    await takeTurn();
    expect(written).toEqual([105]);
    await passQuietly();
    expect(preparationsLeft).toBe(2);
    await passLongQuiet();
    expect(preparationsLeft).toBe(1);
    await takeTurn();
    expect(preparationsLeft).toBe(0);
  });

  it('folds in short slices and lets others have their turn in between', async () => {
    slicesLeft = 3;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    expect(tidied).toHaveLength(1);
    await takeTurn();
    expect(tidied).toHaveLength(2);
    expect(written).toEqual([]);
    await takeTurn();
    expect(tidied).toHaveLength(3);
    expect(Math.max(...slicesMs)).toBeLessThanOrEqual(8);
    expect(written).toEqual([105]);
  });

  it('leaves off folding once it is used, and takes it up at the next quiet moment', async () => {
    slicesLeft = 3;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    upkeep.noteUse();
    await takeTurn();
    expect(tidied).toHaveLength(1);
    expect(written).toEqual([]);
    await passQuietly();
    await takeTurn();
    expect(tidied).toHaveLength(3);
    expect(written).toEqual([105]);
  });

  it('makes a snapshot in short slices and lets others have their turn in between', async () => {
    stepsLeft = 12;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    expect(stepsLeft).toBeGreaterThanOrEqual(4);
    expect(written).toEqual([]);
    await takeTurn();
    expect(stepsLeft).toBe(0);
    expect(written).toEqual([105]);
    expect(savesBegun).toBe(1);
  });

  it('leaves a snapshot off once it is used, and begins anew at the next quiet moment', async () => {
    stepsLeft = 12;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    upkeep.noteUse();
    await takeTurn();
    expect(stepsLeft).toBeGreaterThan(0);
    expect(written).toEqual([]);
    stepsLeft = 1;
    await passQuietly();
    expect(written).toEqual([105]);
    expect(savesBegun).toBe(2);
  });

  it('keeps no snapshot that the index has changed under', async () => {
    isOvertaken = true;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    expect(written).toEqual([]);
    isOvertaken = false;
    await passQuietly();
    expect(written).toEqual([105]);
  });

  it('keeps one snapshot of changes that come while it waits, up to the last', async () => {
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    upkeep.noteChanges(100, 205);
    await settle();
    expect(waits).toHaveLength(1);
    await passQuietly();
    await passQuietly();
    expect(written).toEqual([205]);
  });

  it('tries again where a snapshot was not kept, once as much has changed anew', async () => {
    isKept = false;
    const upkeep = start(5);
    upkeep.noteChanges(100, 105);
    await passQuietly();
    expect(written).toEqual([105]);
    isKept = true;
    upkeep.noteChanges(1, 106);
    await passBusilyThenQuietly();
    expect(written).toEqual([105]);
    upkeep.noteChanges(100, 206);
    await passBusilyThenQuietly();
    expect(written).toEqual([105, 206]);
  });
});
