import { type Change, type ChangeKind, rulesFor, type Rule, untouchableRanges } from './rules.ts';

/** How many changes of each kind were made. */
export type TypesetCounts = Readonly<Record<ChangeKind, number>>;

export type TypesetText = {
  readonly text: string;
  readonly counts: TypesetCounts;
};

export const noChanges: TypesetCounts = { quotes: 0, dashes: 0, spaces: 0, signs: 0 };

/**
 * The changes of one rule that may be made: those that reach into an untouchable stretch, or where
 * `mayChange` says no, are left out.
 */
export function changesOf(
  rule: Rule,
  text: string,
  mayChange: (start: number, end: number) => boolean,
): Change[] {
  const ranges = untouchableRanges(text);
  return rule.changes(text).filter(({ start, end }) => {
    const isFree = ranges.every((range) => end <= range.start || start >= range.end);
    return isFree && mayChange(start, end);
  });
}

/** A text as it is set by the rules of its language. Setting it again changes nothing. */
export function typesetText(text: string, language: string): TypesetText {
  let set = text;
  const counts = { ...noChanges };
  for (const rule of rulesFor(language)) {
    const changes = changesOf(rule, set, () => true);
    counts[rule.kind] += changes.length;
    for (const { start, end, insert } of changes.toReversed()) {
      set = set.slice(0, start) + insert + set.slice(end);
    }
  }
  return { text: set, counts };
}
