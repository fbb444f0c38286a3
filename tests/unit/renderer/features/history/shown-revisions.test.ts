import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RevisionNote, revisionCauses } from '#contract/history.ts';
import {
  groupRevisions,
  withOnly,
} from '../../../../../renderer/features/history/group-revisions.ts';
import {
  revisionsThatMatter,
  withRevisions,
} from '../../../../../renderer/features/history/shown-revisions.ts';

type Saved = Pick<RevisionNote, 'savedAt' | 'cause' | 'session'>;

/** Revisions in the order they were saved, as the archive gives them: latest first. */
function history(saved: readonly Saved[]): readonly RevisionNote[] {
  return saved
    .map((one, index) => ({
      ...one,
      revision: index + 1,
      status: 'draft' as const,
      author: '',
      reason: '',
    }))
    .toReversed();
}

const at = (seconds: number): string => new Date(Date.UTC(2026, 1, 4, 9, 0, seconds)).toISOString();
const numbers = (notes: readonly RevisionNote[]): number[] => notes.map(({ revision }) => revision);

/** A save each ten seconds. */
const saves = (count: number, session = 'a', from = 0): Saved[] =>
  Array.from({ length: count }, (_, index) => ({
    savedAt: at(from + index * 10),
    cause: 'saved',
    session,
  }));

describe('the revisions of a long history that are shown', () => {
  it('are all of them where there are few', () => {
    expect(revisionsThatMatter(history(saves(50)))).toHaveLength(50);
    expect(revisionsThatMatter([])).toEqual([]);
  });

  it('are the last of each five minutes and the newest', () => {
    expect(numbers(revisionsThatMatter(history(saves(100))))).toEqual([100, 90, 60, 30]);
  });

  it('are parted by sittings that follow within five minutes', () => {
    const notes = history([...saves(20), ...saves(80, 'b', 200)]);
    expect(numbers(revisionsThatMatter(notes))).toEqual([100, 90, 60, 30, 20]);
  });

  it('hold every one that came to be otherwise than by a save', () => {
    const moved: Saved = { savedAt: at(305), cause: 'moved', session: 'a' };
    const notes = history(saves(100).toSpliced(31, 0, moved));
    expect(numbers(revisionsThatMatter(notes))).toEqual([101, 91, 61, 32, 30]);
  });

  it('are never without the newest, a cause or a sitting, whatever the clock did', () => {
    const saved = fc.record({
      savedAt: fc.integer({ min: 0, max: 3000 }).map(at),
      cause: fc.constantFrom('saved' as const, 'saved' as const, ...revisionCauses),
      session: fc.constantFrom('a', 'b', ''),
    });
    fc.assert(
      fc.property(fc.array(saved, { minLength: 1, maxLength: 200 }), (all) => {
        const notes = history(all);
        const shown = revisionsThatMatter(notes);
        expect(shown[0]).toBe(notes[0]);
        for (const note of notes) if (note.cause !== 'saved') expect(shown).toContain(note);
        const sittings = groupRevisions(notes);
        expect(withOnly(sittings, shown).map(({ key, from, to }) => [key, from, to])).toEqual(
          sittings.map(({ key, from, to }) => [key, from, to]),
        );
      }),
    );
  });

  it('have the one that is looked at among them, in its place', () => {
    const notes = history(saves(100));
    const shown = revisionsThatMatter(notes);
    expect(numbers(withRevisions(shown, notes, [77, Number.NaN]))).toEqual([100, 90, 77, 60, 30]);
    expect(withRevisions(shown, notes, [60])).toBe(shown);
  });
});
