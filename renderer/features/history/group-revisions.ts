import type { RevisionNote } from '#contract/history.ts';

/** Revisions of one sitting on one day, latest first. */
export type Sitting = {
  /** Unlike the name of any revision. */
  readonly key: string;
  /** When its first and its last revision were saved. */
  readonly from: string;
  readonly to: string;
  readonly notes: readonly RevisionNote[];
};

/** Parts revisions, latest first, by day of this computer's clock and by session. */
export function groupRevisions(notes: readonly RevisionNote[]): readonly Sitting[] {
  const sittings: RevisionNote[][] = [];
  for (const note of notes) {
    const open = sittings.at(-1);
    const last = open?.at(-1);
    if (open && last && last.session === note.session && isSameDay(last, note)) open.push(note);
    else sittings.push([note]);
  }
  return sittings.map(sittingOf);
}

/** The sittings, as long as they were, with some of their revisions; none without any. */
export function withOnly(
  sittings: readonly Sitting[],
  shown: readonly RevisionNote[],
): readonly Sitting[] {
  const kept = new Set(shown);
  return sittings
    .map((sitting) => ({ ...sitting, notes: sitting.notes.filter((note) => kept.has(note)) }))
    .filter(({ notes }) => notes.length > 0);
}

function sittingOf(notes: readonly RevisionNote[]): Sitting {
  const last = notes[0];
  const first = notes.at(-1);
  if (!last || !first) throw new RangeError('a sitting without revisions');
  return { key: `until-${last.revision}`, from: first.savedAt, to: last.savedAt, notes };
}

function isSameDay(a: RevisionNote, b: RevisionNote): boolean {
  return new Date(a.savedAt).toDateString() === new Date(b.savedAt).toDateString();
}
