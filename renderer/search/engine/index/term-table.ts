import { NumberList } from './bytes.ts';
import type { Groups } from './segment.ts';
import { sortByText } from './sort-by-text.ts';
import { Vocabulary } from './vocabulary.ts';

/** Groups a term belongs to; null for one that is not to be found. */
export type GroupsOf = (term: string) => readonly string[] | null;

/** In place of a number, for what is not to be found. */
export const unfound = -1;

/** Terms in the order they were first met in, each with its groups. */
export class TermTable {
  readonly terms: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly groups: string[] = [];
  private readonly groupNumbers = new Map<string, number>();
  /** Groups of each term, one after the other. */
  private readonly groupAt = new NumberList(1024);
  private readonly groupsOfTerms = new NumberList(1024);
  private readonly groupNames: GroupsOf;

  constructor(groupNames: GroupsOf) {
    this.groupNames = groupNames;
    this.groupAt.push(0);
  }

  get size(): number {
    return this.terms.length;
  }

  /** The term's number, or `unfound`. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const groups = this.groupNames(term);
    const number = groups === null ? unfound : this.terms.length;
    this.numbers.set(term, number);
    if (groups === null) return number;
    this.terms.push(term);
    groups.forEach((group, i) => {
      if (groups.indexOf(group) === i) this.groupsOfTerms.push(this.numberOfGroup(group));
    });
    this.groupAt.push(this.groupsOfTerms.length);
    return number;
  }

  /** The groups of some terms, with the terms' places in `sorted` as members. */
  *groupsOf(sorted: Uint32Array): Generator<void, Omit<Groups, 'counts'>> {
    const sizes = new Uint32Array(this.groups.length);
    const found = new NumberList(1024);
    this.forEachMember(sorted, (group) => {
      if (sizes[group] === 0) found.push(group);
      sizes[group] = (sizes[group] ?? 0) + 1;
    });
    yield;
    const groups = yield* sortByText(found.finish(), this.groups);
    const memberAt = new Uint32Array(groups.length + 1);
    const next = new Uint32Array(this.groups.length);
    groups.forEach((group, rank) => {
      next[group] = memberAt[rank] ?? 0;
      memberAt[rank + 1] = (memberAt[rank] ?? 0) + (sizes[group] ?? 0);
    });
    const members = new Uint32Array(memberAt[groups.length] ?? 0);
    this.forEachMember(sorted, (group, rank) => {
      const at = next[group] ?? 0;
      members[at] = rank;
      next[group] = at + 1;
    });
    const terms = Vocabulary.of(Array.from(groups, (group) => this.groups[group] ?? ''));
    return { terms, memberAt, members };
  }

  private forEachMember(sorted: Uint32Array, visit: (group: number, rank: number) => void): void {
    for (let rank = 0; rank < sorted.length; rank += 1) {
      const term = sorted[rank] ?? 0;
      const end = this.groupAt.values[term + 1] ?? 0;
      for (let i = this.groupAt.values[term] ?? 0; i < end; i += 1) {
        visit(this.groupsOfTerms.values[i] ?? 0, rank);
      }
    }
  }

  private numberOfGroup(group: string): number {
    const known = this.groupNumbers.get(group);
    if (known !== undefined) return known;
    const number = this.groups.length;
    this.groupNumbers.set(group, number);
    this.groups.push(group);
    return number;
  }
}
