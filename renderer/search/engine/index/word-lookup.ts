import { forEachSimilar, type FuzzyIndex } from './fuzzy.ts';
import type { Segment } from './segment.ts';

export type CountedTerm = { readonly term: string; readonly count: number };

/** Most words a pattern may stand for: those that most reports have. */
const mostMatching = 500;

/** Looks up words rather than reports; counts may include reports that are gone. */
export class WordLookup {
  private readonly segments: readonly Segment[];
  private readonly fuzzyIndexOf: (segment: Segment) => FuzzyIndex;

  constructor(segments: readonly Segment[], fuzzyIndexOf: (segment: Segment) => FuzzyIndex) {
    this.segments = segments;
    this.fuzzyIndexOf = fuzzyIndexOf;
  }

  /** Reports a word or group reaches in the field where it reaches most. */
  reach(term: string, isGroup: boolean): number {
    let reach = 0;
    for (const segment of this.segments) {
      const { terms, groups } = segment;
      if (!isGroup) {
        reach += mostOf(segment, terms.find(term));
        continue;
      }
      const group = groups.terms.find(term);
      if (group >= 0) reach += mostOfGroup(segment, group);
    }
    return reach;
  }

  /** Reports of all words that begin with `prefix`, each counted once for each of them. */
  reachOfPrefix(prefix: string, enough = 100_000): number {
    let reach = 0;
    for (const segment of this.segments) {
      const end = segment.terms.endOfPrefix(prefix);
      for (let term = segment.terms.lowerBound(prefix); term < end && reach < enough; term += 1) {
        reach += mostOf(segment, term);
      }
    }
    return reach;
  }

  /** Words that begin with `prefix`, those of most reports first. */
  complete(prefix: string, limit: number): CountedTerm[] {
    const counts = new Map<string, number>();
    for (const segment of this.segments) {
      const { terms } = segment;
      const end = terms.endOfPrefix(prefix);
      for (let term = terms.lowerBound(prefix); term < end; term += 1) {
        const text = terms.term(term);
        counts.set(text, (counts.get(text) ?? 0) + mostOf(segment, term));
      }
    }
    return mostFrequent(counts, limit);
  }

  /** Words that fit a pattern: `*` stands for any letters, `?` for one. */
  matching(pattern: string): string[] {
    const [literal = ''] = pattern.split(/[*?]/, 1);
    const counts = new Map<string, number>();
    for (const segment of this.segments) {
      const { terms } = segment;
      const end = terms.endOfPrefix(literal);
      for (let term = terms.lowerBound(literal); term < end; term += 1) {
        const text = terms.term(term);
        if (!fits(text, pattern)) continue;
        counts.set(text, (counts.get(text) ?? 0) + mostOf(segment, term));
      }
    }
    return mostFrequent(counts, mostMatching).map(({ term }) => term);
  }

  /** All words that begin with `prefix`. */
  wordsFrom(prefix: string): string[] {
    const found = new Set<string>();
    for (const { terms } of this.segments) {
      const end = terms.endOfPrefix(prefix);
      for (let term = terms.lowerBound(prefix); term < end; term += 1) found.add(terms.term(term));
    }
    return [...found];
  }

  /** Other words at most `distance` letters away. */
  similarTo(word: string, distance: number): (CountedTerm & { readonly distance: number })[] {
    const found = new Map<string, CountedTerm & { readonly distance: number }>();
    for (const segment of this.segments) {
      const visit = (at: number, away: number): void => {
        if (away === 0) return;
        const term = segment.terms.term(at);
        const count = (found.get(term)?.count ?? 0) + mostOf(segment, at);
        found.set(term, { term, count, distance: away });
      };
      forEachSimilar(segment.terms, this.fuzzyIndexOf(segment), word, distance, visit);
    }
    return [...found.values()];
  }
}

/** Reports in the longest list of a term. */
function mostOf({ lists }: Segment, term: number): number {
  if (term < 0) return 0;
  let most = 0;
  const end = lists.firstOfTerm[term + 1] ?? 0;
  for (let list = lists.firstOfTerm[term] ?? 0; list < end; list += 1) {
    most = Math.max(most, lists.count[list] ?? 0);
  }
  return most;
}

function mostOfGroup(segment: Segment, group: number): number {
  const { memberAt, members, counts } = segment.groups;
  const first = memberAt[group] ?? 0;
  if ((memberAt[group + 1] ?? 0) - first === 1) return mostOf(segment, members[first] ?? 0);
  let most = 0;
  const end = counts.at[group + 1] ?? 0;
  for (let at = counts.at[group] ?? 0; at < end; at += 1)
    most = Math.max(most, counts.count[at] ?? 0);
  return most;
}

function mostFrequent(counts: ReadonlyMap<string, number>, limit: number): CountedTerm[] {
  return [...counts]
    .map(([term, count]) => ({ term, count }))
    .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
}

/** Walks both once, going back only to the last `*`: no pattern makes it slow. */
export function fits(text: string, pattern: string): boolean {
  let at = 0;
  let asked = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    const sign = pattern[asked];
    if (sign === '*') {
      star = asked;
      resume = at;
      asked += 1;
    } else if (sign !== undefined && (sign === '?' || sign === text[at])) {
      asked += 1;
      at += 1;
    } else if (star >= 0) {
      asked = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  while (pattern[asked] === '*') asked += 1;
  return asked === pattern.length;
}
