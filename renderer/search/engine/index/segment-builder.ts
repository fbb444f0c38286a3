import { NumberList } from './bytes.ts';
import { countGroups } from './groups.ts';
import { ListWriter } from './list-writer.ts';
import type { Groups, Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** Longest field length that is told apart; scores hardly change beyond it. */
const longestField = 0xffff;

/**
 * Collects reports word by word and makes one segment of them. What it has learned of words stays
 * for the next segment: a rebuild meets the same words again and again.
 */
export class SegmentBuilder {
  readonly fieldCount: number;
  private readonly groupsOf: (term: string) => readonly string[];

  /** Numbers of terms, by the order they were first met in. */
  private readonly numbers = new Map<string, number>();
  private readonly termTexts: string[] = [];
  private readonly groupNumbers = new Map<string, number>();
  private readonly groupTexts: string[] = [];
  /** Groups of each term, one after the other. */
  private readonly groupAt = new NumberList(1024);
  private readonly groupsOfTerms = new NumberList(1024);

  // One entry for each word of the reports collected.
  private readonly wordCells = new NumberList(4096);
  private readonly wordDocs = new NumberList(4096);
  private readonly wordPositions = new NumberList(4096);
  private fieldLengths = new NumberList(64);
  docCount = 0;

  // Which terms the field at hand has had, by the serial number of the field.
  private stamps = new Uint32Array(1024);
  private serial = 0;
  private field = 0;
  private distinct = 0;

  constructor(fieldCount: number, groupsOf: (term: string) => readonly string[]) {
    this.fieldCount = fieldCount;
    this.groupsOf = groupsOf;
    this.groupAt.push(0);
  }

  /** Words collected and not yet made into a segment. */
  get wordCount(): number {
    return this.wordCells.length;
  }

  /** Number of a term, to be given to `addWord`. */
  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.termTexts.length;
    this.numbers.set(term, number);
    this.termTexts.push(term);
    for (const group of new Set(this.groupsOf(term))) {
      this.groupsOfTerms.push(this.numberOfGroup(group));
    }
    this.groupAt.push(this.groupsOfTerms.length);
    if (number >= this.stamps.length) {
      const grown = new Uint32Array(this.stamps.length * 2);
      grown.set(this.stamps);
      this.stamps = grown;
    }
    return number;
  }

  beginDoc(): void {
    this.docCount += 1;
    this.field = -1;
  }

  /** Each field of a report once, in order. */
  beginField(): void {
    this.field += 1;
    this.serial += 1;
    this.distinct = 0;
  }

  /** Positions must not fall within a field. */
  addWord(term: number, position: number): void {
    if (this.stamps[term] !== this.serial) {
      this.stamps[term] = this.serial;
      this.distinct += 1;
    }
    this.wordCells.push(term * this.fieldCount + this.field);
    this.wordDocs.push(this.docCount - 1);
    this.wordPositions.push(position);
  }

  endField(): void {
    this.fieldLengths.push(Math.min(this.distinct, longestField));
  }

  /** The segment of what was collected; the builder is empty then. */
  finish(firstDoc: number): Segment {
    const used = this.usedTerms();
    const { fieldCount, docCount } = this;
    const sorted = sortByText(used, this.termTexts);
    const ranks = new Uint32Array(this.termTexts.length);
    sorted.forEach((term, rank) => {
      ranks[term] = rank;
    });
    const lists = this.writeLists(sorted.length, ranks);
    const { terms, memberAt, members } = this.collectGroups(sorted);
    const counting = countGroups(lists, memberAt, members, { docCount, fieldCount });
    let step = counting.next();
    while (step.done !== true) step = counting.next();
    const groups: Groups = { terms, memberAt, members, counts: step.value };
    const fieldLengths = Uint16Array.from(this.fieldLengths.finish());
    this.wordCells.clear();
    this.wordDocs.clear();
    this.wordPositions.clear();
    this.fieldLengths.clear();
    this.docCount = 0;
    return {
      firstDoc,
      docCount,
      terms: Vocabulary.of(Array.from(sorted, (term) => this.termTexts[term] ?? '')),
      lists,
      groups,
      fieldLengths,
    };
  }

  private numberOfGroup(group: string): number {
    const known = this.groupNumbers.get(group);
    if (known !== undefined) return known;
    const number = this.groupTexts.length;
    this.groupNumbers.set(group, number);
    this.groupTexts.push(group);
    return number;
  }

  private usedTerms(): Uint32Array {
    const isUsed = new Uint8Array(this.termTexts.length);
    const used = new NumberList(1024);
    const { values, length } = this.wordCells;
    for (let i = 0; i < length; i += 1) {
      const term = Math.floor((values[i] ?? 0) / this.fieldCount);
      if (isUsed[term] === 1) continue;
      isUsed[term] = 1;
      used.push(term);
    }
    return used.finish();
  }

  /** Sorts the words by term and field, which keeps reports and positions in order, and packs. */
  private writeLists(termCount: number, ranks: Uint32Array): ReturnType<ListWriter['finish']> {
    const { fieldCount } = this;
    const { values: cells, length } = this.wordCells;
    const starts = new Uint32Array(termCount * fieldCount + 1);
    const places = new Uint32Array(length);
    for (let i = 0; i < length; i += 1) {
      const cell = cells[i] ?? 0;
      const term = Math.floor(cell / fieldCount);
      const place = (ranks[term] ?? 0) * fieldCount + cell - term * fieldCount;
      places[i] = place;
      starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    }
    for (let place = 1; place < starts.length; place += 1) {
      starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
    }
    const next = starts.slice();
    const order = new Uint32Array(length);
    for (let i = 0; i < length; i += 1) {
      const place = places[i] ?? 0;
      const at = next[place] ?? 0;
      order[at] = i;
      next[place] = at + 1;
    }
    return this.pack(termCount, starts, order);
  }

  private pack(
    termCount: number,
    starts: Uint32Array,
    order: Uint32Array,
  ): ReturnType<ListWriter['finish']> {
    const docs = this.wordDocs.values;
    const positions = this.wordPositions.values;
    const writer = new ListWriter();
    for (let term = 0; term < termCount; term += 1) {
      writer.beginTerm();
      for (let field = 0; field < this.fieldCount; field += 1) {
        const place = term * this.fieldCount + field;
        const end = starts[place + 1] ?? 0;
        let at = starts[place] ?? 0;
        if (at === end) continue;
        writer.begin(field);
        while (at < end) {
          const doc = docs[order[at] ?? 0] ?? 0;
          let behind = at + 1;
          while (behind < end && docs[order[behind] ?? 0] === doc) behind += 1;
          writer.add(doc, behind - at);
          let before = 0;
          for (; at < behind; at += 1) {
            const position = positions[order[at] ?? 0] ?? 0;
            writer.positions.varint(position - before);
            before = position;
          }
        }
        writer.end();
      }
    }
    return writer.finish();
  }

  private collectGroups(sorted: Uint32Array): Omit<Groups, 'counts'> {
    const memberAt = new Uint32Array(this.groupTexts.length + 1);
    const forEach = (visit: (group: number, rank: number) => void): void => {
      sorted.forEach((term, rank) => {
        const end = this.groupAt.values[term + 1] ?? 0;
        for (let i = this.groupAt.values[term] ?? 0; i < end; i += 1) {
          visit(this.groupsOfTerms.values[i] ?? 0, rank);
        }
      });
    };
    forEach((group) => {
      memberAt[group] = (memberAt[group] ?? 0) + 1;
    });
    const used = Uint32Array.from(memberAt.keys()).filter((group) => (memberAt[group] ?? 0) > 0);
    const sortedGroups = sortByText(used, this.groupTexts);
    const starts = new Uint32Array(sortedGroups.length + 1);
    const next = new Uint32Array(this.groupTexts.length);
    sortedGroups.forEach((group, rank) => {
      next[group] = starts[rank] ?? 0;
      starts[rank + 1] = (starts[rank] ?? 0) + (memberAt[group] ?? 0);
    });
    const members = new Uint32Array(starts[sortedGroups.length] ?? 0);
    forEach((group, rank) => {
      const at = next[group] ?? 0;
      members[at] = rank;
      next[group] = at + 1;
    });
    return {
      terms: Vocabulary.of(Array.from(sortedGroups, (group) => this.groupTexts[group] ?? '')),
      memberAt: starts,
      members,
    };
  }
}

/** Sorted by UTF-16 units, as `<` does; small heaps of equal beginnings sort faster than one large. */
function sortByText(numbers: Uint32Array, texts: readonly string[]): Uint32Array {
  const heaps = new Map<string, number[]>();
  for (const number of numbers) {
    const beginning = (texts[number] ?? '').slice(0, 3);
    const heap = heaps.get(beginning);
    if (heap === undefined) heaps.set(beginning, [number]);
    else heap.push(number);
  }
  const sorted = new Uint32Array(numbers.length);
  let at = 0;
  const beginnings = [...heaps.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  for (const beginning of beginnings) {
    const heap = heaps.get(beginning) ?? [];
    heap.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    sorted.set(heap, at);
    at += heap.length;
  }
  return sorted;
}
