import { forEachSimilar, type FuzzyIndex } from './fuzzy.ts';
import type { Segment } from './segment.ts';

export type CountedTerm = { readonly term: string; readonly count: number };

/** Most words a pattern may stand for: those that most reports have. */
const mostMatching = 500;

/** Counts reports that are there, in one segment. */
export type ReportCounter = {
  countList(segment: number, list: number): number;
  countGroup(segment: number, group: number, field: number): number;
};

/** Looks up words rather than reports; counts are those one index of all reports would give. */
export class WordLookup {
  private readonly segments: readonly Segment[];
  private readonly fieldCount: number;
  private readonly counter: ReportCounter;
  private readonly fuzzyIndexOf: (segment: Segment) => FuzzyIndex;

  constructor(
    segments: readonly Segment[],
    fieldCount: number,
    counter: ReportCounter,
    fuzzyIndexOf: (segment: Segment) => FuzzyIndex,
  ) {
    this.segments = segments;
    this.fieldCount = fieldCount;
    this.counter = counter;
    this.fuzzyIndexOf = fuzzyIndexOf;
  }

  /** Reports a word or group reaches in the field where it reaches most. */
  reach(term: string, isGroup: boolean): number {
    const counts = new FieldCounts(this.fieldCount);
    this.segments.forEach(({ terms, groups }, at) => {
      if (!isGroup) this.addTerm(at, terms.find(term), counts);
      else this.addGroup(at, groups.terms.find(term), counts);
    });
    return counts.most;
  }

  /** Reports of all words that begin with `prefix`, each counted once for each of them. */
  reachOfPrefix(prefix: string, enough = 100_000): number {
    const counts = new FieldCounts(this.fieldCount);
    this.segments.forEach(({ terms }, at) => {
      const end = terms.endOfPrefix(prefix);
      for (let term = terms.lowerBound(prefix); term < end && counts.most < enough; term += 1) {
        this.addTerm(at, term, counts);
      }
    });
    return Math.min(counts.most, enough);
  }

  /** Words that begin with `prefix`, those of most reports first. */
  complete(prefix: string, limit: number): CountedTerm[] {
    return this.mostFrequent(prefix, () => true, limit);
  }

  /** Words that fit a pattern: `*` stands for any letters, `?` for one. */
  matching(pattern: string): string[] {
    const [literal = ''] = pattern.split(/[*?]/, 1);
    const found = this.mostFrequent(literal, (term) => fits(term, pattern), mostMatching);
    return found.map(({ term }) => term);
  }

  /** All groups whose names begin with `prefix`. */
  groupsFrom(prefix: string): string[] {
    const found = new Set<string>();
    for (const { groups } of this.segments) {
      const end = groups.terms.endOfPrefix(prefix);
      for (let group = groups.terms.lowerBound(prefix); group < end; group += 1) {
        found.add(groups.terms.term(group));
      }
    }
    return [...found];
  }

  /** Other words with the same first letter, at most `distance` letters away. */
  similarTo(word: string, distance: number): (CountedTerm & { readonly distance: number })[] {
    const found = new Map<string, number>();
    const first = word.charAt(0);
    for (const segment of this.segments) {
      const { terms } = segment;
      const range = { from: terms.lowerBound(first), to: terms.endOfPrefix(first) };
      const visit = (at: number, away: number): void => {
        if (away > 0) found.set(terms.term(at), away);
      };
      forEachSimilar(terms, this.fuzzyIndexOf(segment), word, distance, visit, range);
    }
    return [...found]
      .map(([term, away]) => ({ term, count: this.reach(term, false), distance: away }))
      .filter(({ count }) => count > 0);
  }

  private mostFrequent(
    prefix: string,
    isWanted: (term: string) => boolean,
    limit: number,
  ): CountedTerm[] {
    const found = new Map<string, FieldCounts>();
    this.segments.forEach(({ terms }, at) => {
      const end = terms.endOfPrefix(prefix);
      for (let term = terms.lowerBound(prefix); term < end; term += 1) {
        const text = terms.term(term);
        if (!isWanted(text)) continue;
        const counts = found.get(text) ?? new FieldCounts(this.fieldCount);
        found.set(text, counts);
        this.addTerm(at, term, counts);
      }
    });
    return [...found]
      .map(([term, { most }]) => ({ term, count: most }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  private addTerm(at: number, term: number, counts: FieldCounts): void {
    const lists = this.segments[at]?.lists;
    if (term < 0 || lists === undefined) return;
    const end = lists.firstOfTerm[term + 1] ?? 0;
    for (let list = lists.firstOfTerm[term] ?? 0; list < end; list += 1) {
      counts.add(lists.field[list] ?? 0, this.counter.countList(at, list));
    }
  }

  private addGroup(at: number, group: number, counts: FieldCounts): void {
    if (group < 0) return;
    for (let field = 0; field < this.fieldCount; field += 1) {
      counts.add(field, this.counter.countGroup(at, group, field));
    }
  }
}

/** Reports by the field they have a word in, over several segments. */
class FieldCounts {
  private readonly counts: Uint32Array;
  most = 0;

  constructor(fieldCount: number) {
    this.counts = new Uint32Array(fieldCount);
  }

  add(field: number, count: number): void {
    const sum = (this.counts[field] ?? 0) + count;
    this.counts[field] = sum;
    if (sum > this.most) this.most = sum;
  }
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
