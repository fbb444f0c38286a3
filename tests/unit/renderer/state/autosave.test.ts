import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import type { ReportContent } from '#contract/report.ts';
import { debounceMs, longestWaitMs } from '../../../../renderer/state/autosave.ts';
import { autosaveStand, titled } from './autosave-stand.ts';

describe('autosave', () => {
  it('saves one second after the last edit', async () => {
    const stand = autosaveStand();
    stand.type('a');
    expect(stand.states).toEqual(['unsaved']);
    await stand.clock.advance(debounceMs - 1);
    expect(stand.archive.saves).toEqual([]);
    await stand.clock.advance(1);
    expect(stand.states).toEqual(['unsaved', 'saving', 'saved']);
    expect(stand.archive.text()).toBe('a');
  });

  it('waits no longer than two seconds while typing goes on', async () => {
    const stand = autosaveStand();
    for (const [index] of 'abcdefgh'.split('').entries()) {
      stand.type('abcdefgh'.slice(0, index + 1));
      await stand.clock.advance(longestWaitMs / 5);
    }
    expect(stand.archive.saves[0]).toEqual({ atMs: longestWaitMs, text: 'abcde' });
  });

  it('says when the archive acknowledged the save', async () => {
    const stand = autosaveStand();
    stand.type('a');
    await stand.clock.advance(debounceMs);
    expect(stand.autosave.getState()).toEqual({ state: 'saved', savedAt: `t${debounceMs}` });
  });

  it('keeps what is typed during a save and saves it next, on the new revision', async () => {
    const stand = autosaveStand({ latencyMs: 300 });
    stand.type('a');
    await stand.clock.advance(debounceMs);
    stand.type('ab');
    await stand.clock.advance(300);
    expect(stand.states).toEqual(['unsaved', 'saving', 'unsaved']);
    await stand.clock.advance(debounceMs + 300);
    expect(stand.archive.text()).toBe('ab');
    expect(stand.states.at(-1)).toBe('saved');
    expect(stand.archive.mostAtOnce).toBe(1);
  });

  it('shows a failure with its error, keeps the text and tries again after growing delays', async () => {
    const stand = autosaveStand();
    stand.archive.failWith = new AppError('disk-full');
    stand.type('a');
    await stand.clock.advance(debounceMs);
    expect(stand.autosave.getState()).toEqual({
      state: 'failed',
      error: expect.objectContaining({ code: 'disk-full' }),
    });
    await stand.clock.advance(2000 + 4000 + 8000);
    expect(stand.archive.attempts.map((attempt) => attempt.atMs)).toEqual([
      1000, 3000, 7000, 15_000,
    ]);
    stand.archive.failWith = null;
    await stand.clock.advance(16_000);
    expect(stand.archive.text()).toBe('a');
    expect(stand.states).toEqual([
      'unsaved',
      'saving',
      'failed',
      'failed',
      'failed',
      'failed',
      'saved',
    ]);
  });

  it('tries again on the next edit, with the newest text', async () => {
    const stand = autosaveStand();
    stand.archive.failWith = new AppError('disk-full');
    stand.type('a');
    await stand.clock.advance(debounceMs);
    stand.archive.failWith = null;
    stand.type('ab');
    expect(stand.states.at(-1)).toBe('failed');
    await stand.clock.advance(debounceMs);
    expect(stand.archive.text()).toBe('ab');
    expect(stand.states.at(-1)).toBe('saved');
  });

  it('calls a fault of the program internal and keeps the text', async () => {
    const stand = autosaveStand();
    stand.archive.failWith = new TypeError('fault');
    stand.type('a');
    await stand.clock.advance(debounceMs);
    expect(stand.autosave.getState()).toMatchObject({
      state: 'failed',
      error: { code: 'internal' },
    });
    expect(stand.autosave.hasUnsaved()).toBe(true);
  });

  it('flushes at once and says that all is on disk', async () => {
    const stand = autosaveStand({ latencyMs: 50 });
    stand.type('a');
    const flushed = stand.autosave.flush();
    stand.type('ab');
    await stand.clock.advance(100);
    expect(await flushed).toBe(true);
    expect(stand.archive.text()).toBe('ab');
    expect(stand.autosave.hasUnsaved()).toBe(false);
  });

  it('answers a flush with false while the text cannot be saved', async () => {
    const stand = autosaveStand();
    stand.archive.failWith = new AppError('no-access');
    stand.type('a');
    expect(await stand.autosave.flush()).toBe(false);
    stand.archive.failWith = null;
    expect(await stand.autosave.flush()).toBe(true);
    expect(stand.archive.text()).toBe('a');
  });

  it('does not let an older save that fails decide the answer of a flush', async () => {
    const stand = autosaveStand({ latencyMs: 50 });
    stand.archive.failWith = new AppError('in-use');
    stand.type('a');
    await stand.clock.advance(debounceMs);
    const flushed = stand.autosave.flush();
    await stand.clock.advance(49);
    stand.archive.failWith = null;
    stand.type('ab');
    await stand.clock.advance(200);
    expect(await flushed).toBe(true);
    expect(stand.archive.text()).toBe('ab');
  });

  it('keeps both texts when another version was saved first', async () => {
    const stand = autosaveStand();
    stand.archive.saveFromElsewhere('theirs');
    stand.type('mine');
    await stand.clock.advance(debounceMs);
    expect(stand.archive.textsById()).toEqual({ original: 'theirs', 'copy-1': 'mine (copy)' });
    expect(stand.moves).toEqual(['copy-1']);
    expect(stand.states.at(-1)).toBe('saved');
  });

  it('goes on saving to the copy, also what was typed while the copy was made', async () => {
    const stand = autosaveStand({ latencyMs: 50 });
    stand.archive.saveFromElsewhere('theirs');
    stand.type('mine');
    await stand.clock.advance(debounceMs + 60);
    stand.type('mine, longer');
    await stand.clock.advance(debounceMs + 200);
    expect(stand.archive.textsById()).toEqual({
      original: 'theirs',
      'copy-1': 'mine, longer (copy)',
    });
  });

  it('never shows saved for what was not acknowledged, and ends with the last text on disk', async () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.constant({ do: 'type' } as const) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.nat(3000) }) },
      { weight: 2, arbitrary: fc.constant({ do: 'flush' } as const) },
      { weight: 1, arbitrary: fc.constant({ do: 'break' } as const) },
      { weight: 1, arbitrary: fc.constant({ do: 'mend' } as const) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.nat(1500),
        async (steps, latencyMs) => {
          const stand = autosaveStand({ latencyMs });
          let typed = '';
          const flushes: Promise<void>[] = [];
          for (const [index, action] of steps.entries()) {
            if (action.do === 'type') stand.type((typed = `text ${index}`));
            if (action.do === 'wait') await stand.clock.advance(action.ms);
            if (action.do === 'break') stand.archive.failWith = new AppError('disk-full');
            if (action.do === 'mend') stand.archive.failWith = null;
            if (action.do === 'flush') flushes.push(stand.flushAndCheck());
            stand.checkSavedIsTrue();
          }
          stand.archive.failWith = null;
          await stand.clock.advance(200_000);
          await Promise.all(flushes);
          stand.checkSavedIsTrue();
          expect(stand.autosave.getState().state).toBe('saved');
          expect(stand.archive.text()).toBe(typed);
          expect(stand.archive.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads the content once for each save, never for an edit', async () => {
    const stand = autosaveStand();
    let reads = 0;
    const read = (): ReportContent => {
      reads += 1;
      return titled('a');
    };
    for (let key = 0; key < 20; key += 1) stand.autosave.edit(read);
    expect(reads).toBe(0);
    await stand.clock.advance(debounceMs);
    expect(reads).toBe(1);
  });
});
