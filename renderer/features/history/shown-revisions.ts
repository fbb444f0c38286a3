// Which revisions are listed: autosave keeps thousands in a day, of which few tell anything apart.
import type { RevisionNote } from '#contract/history.ts';

/** Up to so many are all in sight after a short scroll. */
const fewRevisions = 50;
const stepMs = 5 * 60_000;

/**
 * Of revisions, latest first: the newest, each with a cause other than a save, and of the saves the
 * last of each five minutes of a sitting. All of them where there are few.
 */
export function revisionsThatMatter(notes: readonly RevisionNote[]): readonly RevisionNote[] {
  if (notes.length <= fewRevisions) return notes;
  let later: string | null = null;
  return notes.filter((note, index) => {
    if (note.cause !== 'saved') return true;
    const step = `${Math.floor(Date.parse(note.savedAt) / stepMs)} ${note.session}`;
    const isLast = step !== later;
    later = step;
    return isLast || index === 0;
  });
}

/** What is shown with these besides, which somebody is looking at; the same array if nothing is added. */
export function withRevisions(
  shown: readonly RevisionNote[],
  notes: readonly RevisionNote[],
  looked: readonly number[],
): readonly RevisionNote[] {
  const kept = new Set(shown);
  const missing = notes.filter((note) => looked.includes(note.revision) && !kept.has(note));
  if (missing.length === 0) return shown;
  const all = new Set([...shown, ...missing]);
  return notes.filter((note) => all.has(note));
}
