import { ByteWriter, NumberList } from './bytes.ts';
import type { Groups } from './segment.ts';
import { sortByText } from './sort-by-text.ts';
import { TextTable } from './text-table.ts';
import { type Vocabulary, VocabularyWriter } from './vocabulary.ts';

/** Groups a term belongs to; null for one that is not to be found. */
export type GroupsOf = (term: string) => readonly string[] | null;

/** In place of a number, for what is not to be found. */
export const unfound = -1;

/** Terms in the order they were first met in, each with its groups. */
export class TermTable {
  readonly terms = new TextTable();
  private readonly groups = new TextTable();
  /** 1 for each term that is not to be found. */
  private readonly isUnfound = new ByteWriter(1024);
  /** Groups of each term, one after the other. */
  private readonly groupAt = new NumberList(1024);
  private readonly groupsOfTerms = new NumberList(1024);
  private readonly groupNames: GroupsOf;

  constructor(groupNames: GroupsOf) {
    this.groupNames = groupNames;
    this.groupAt.push(0);
  }

  get size(): number {
    return this.terms.size;
  }

  /** The number of a term, given as UTF-16 units, or `unfound`. */
  numberOf(units: Uint16Array, length: number): number {
    const known = this.terms.find(units, length);
    if (known >= 0) return this.isUnfound.bytes[known] === 1 ? unfound : known;
    const names = this.groupNames(String.fromCharCode(...units.subarray(0, length)));
    const number = this.terms.add(units, length);
    this.isUnfound.byte(names === null ? 1 : 0);
    names?.forEach((name, i) => {
      if (names.indexOf(name) !== i) return;
      this.groupsOfTerms.push(this.groups.add(this.groups.unitsOf(name), name.length));
    });
    this.groupAt.push(this.groupsOfTerms.length);
    return names === null ? unfound : number;
  }

  /** The number of a term, or `unfound`. */
  numberOfText(term: string): number {
    return this.numberOf(this.terms.unitsOf(term), term.length);
  }

  /** The groups of some terms, with the terms' places in `sorted` as members. */
  *groupsOf(sorted: Uint32Array): Generator<void, Omit<Groups, 'counts'>> {
    const sizes = new Uint32Array(this.groups.size);
    const found = new NumberList(1024);
    this.forEachMember(sorted, (group) => {
      if (sizes[group] === 0) found.push(group);
      sizes[group] = (sizes[group] ?? 0) + 1;
    });
    yield;
    const groups = yield* sortByText(found.finish(), this.groups);
    const memberAt = new Uint32Array(groups.length + 1);
    const next = new Uint32Array(this.groups.size);
    groups.forEach((group, rank) => {
      next[group] = memberAt[rank] ?? 0;
      memberAt[rank + 1] = (memberAt[rank] ?? 0) + (sizes[group] ?? 0);
    });
    const members = new Uint32Array(memberAt[groups.length] ?? 0);
    yield;
    this.forEachMember(sorted, (group, rank) => {
      const at = next[group] ?? 0;
      members[at] = rank;
      next[group] = at + 1;
    });
    yield;
    return { terms: vocabularyOf(groups, this.groups), memberAt, members };
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
}

/** The texts of some numbers, which are sorted by them. */
export function vocabularyOf(sorted: Uint32Array, { units, starts }: TextTable): Vocabulary {
  const writer = new VocabularyWriter();
  for (const number of sorted) {
    writer.pushUnits(units, starts.values[number] ?? 0, starts.values[number + 1] ?? 0);
  }
  return writer.finish();
}
