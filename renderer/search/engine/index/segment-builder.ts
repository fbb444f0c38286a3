import { NumberList } from './bytes.ts';
import { countGroups } from './groups.ts';
import { ListWriter } from './list-writer.ts';
import type { Groups, Lists, Segment } from './segment.ts';
import { sortByText } from './sort-by-text.ts';
import { type GroupsOf, TermTable, unfound, vocabularyOf } from './term-table.ts';

/** Words handled between two pauses: some milliseconds. */
const stretch = 50_000;

/** One entry for each word of the reports collected, in the order they were read. */
type Words = {
  readonly cells: NumberList;
  readonly docs: NumberList;
  readonly positions: NumberList;
};

function noWords(): Words {
  return {
    cells: new NumberList(4096),
    docs: new NumberList(4096),
    positions: new NumberList(4096),
  };
}

/**
 * Collects reports word by word and makes segments of them. What it has learned of words stays for
 * the next segment: a rebuild meets the same words again and again.
 */
export class SegmentBuilder {
  readonly fieldCount: number;
  private readonly table: TermTable;
  private words = noWords();
  docCount = 0;
  /** Different words in each field of the report at hand. */
  readonly lengths: Uint32Array;
  private stamps = new Uint32Array(1024);
  private serial = 0;
  private field = 0;

  constructor(fieldCount: number, groupsOf: GroupsOf) {
    this.fieldCount = fieldCount;
    this.table = new TermTable(groupsOf);
    this.lengths = new Uint32Array(fieldCount);
  }

  /** Words collected and not yet made into a segment. */
  get wordCount(): number {
    return this.words.cells.length;
  }

  /** Different words met, those of segments made included. */
  get termCount(): number {
    return this.table.size;
  }

  /** One report; if writing it fails, it is as if it had never been begun. */
  writeDoc(write: (builder: SegmentBuilder) => void): void {
    const { cells, docs, positions } = this.words;
    const before = cells.length;
    this.docCount += 1;
    this.field = -1;
    this.lengths.fill(0);
    try {
      write(this);
    } catch (error) {
      this.docCount -= 1;
      for (const list of [cells, docs, positions]) list.length = before;
      throw error;
    }
  }

  /** Each field of a report once, in order. */
  beginField(): void {
    this.field += 1;
    this.serial += 1;
  }

  /** Positions must not fall within a field; what is not to be found is left out. */
  addWord(word: string, position: number): void {
    this.addTerm(this.table.numberOfText(word), position);
  }

  /** As `addWord`, for a word given as UTF-16 units. */
  addUnits(units: Uint16Array, length: number, position: number): void {
    this.addTerm(this.table.numberOf(units, length), position);
  }

  private addTerm(term: number, position: number): void {
    if (term === unfound) return;
    if (term >= this.stamps.length) {
      const grown = new Uint32Array(Math.max(term + 1, this.stamps.length * 2));
      grown.set(this.stamps);
      this.stamps = grown;
    }
    if (this.stamps[term] !== this.serial) {
      this.stamps[term] = this.serial;
      this.lengths[this.field] = (this.lengths[this.field] ?? 0) + 1;
    }
    this.words.cells.push(term * this.fieldCount + this.field);
    this.words.docs.push(this.docCount - 1);
    this.words.positions.push(position);
  }

  /**
   * Makes a segment of what was collected, with pauses; the builder is empty at once and may
   * collect further reports meanwhile.
   */
  finish(firstDoc: number): Generator<void, Segment> {
    const { words, docCount } = this;
    this.words = noWords();
    this.docCount = 0;
    return this.make(words, firstDoc, docCount);
  }

  private *make(words: Words, firstDoc: number, docCount: number): Generator<void, Segment> {
    const { fieldCount, table } = this;
    const used = yield* usedTerms(words.cells, fieldCount, table.size);
    const sorted = yield* sortByText(used, table.terms);
    const ranks = new Uint32Array(table.size);
    sorted.forEach((term, rank) => {
      ranks[term] = rank;
    });
    yield;
    const placed = yield* placeWords(words, fieldCount, ranks, sorted.length);
    const lists = yield* this.pack(placed, sorted.length);
    yield;
    const { terms, memberAt, members } = yield* table.groupsOf(sorted);
    yield;
    const counts = yield* countGroups(lists, memberAt, members, { docCount, fieldCount });
    const groups: Groups = { terms, memberAt, members, counts };
    return {
      firstDoc,
      docCount,
      terms: vocabularyOf(sorted, table.terms),
      lists,
      groups,
    };
  }

  private *pack({ starts, entries }: Placed, termCount: number): Generator<void, Lists> {
    const writer = new ListWriter();
    let pause = stretch;
    for (let term = 0; term < termCount; term += 1) {
      writer.beginTerm();
      for (let field = 0; field < this.fieldCount; field += 1) {
        const place = term * this.fieldCount + field;
        const end = 2 * (starts[place + 1] ?? 0);
        let at = 2 * (starts[place] ?? 0);
        if (at === end) continue;
        writer.begin(field);
        while (at < end) {
          const doc = entries[at] ?? 0;
          let behind = at + 2;
          while (behind < end && entries[behind] === doc) behind += 2;
          writer.add(doc, (behind - at) >>> 1);
          let before = 0;
          for (; at < behind; at += 2) {
            const position = entries[at + 1] ?? 0;
            writer.positions.position(position - before);
            before = position;
          }
        }
        writer.end();
      }
      if ((starts[(term + 1) * this.fieldCount] ?? 0) < pause) continue;
      pause += stretch;
      yield;
    }
    return yield* writer.finish();
  }
}

function* usedTerms(
  { values, length }: NumberList,
  fieldCount: number,
  termCount: number,
): Generator<void, Uint32Array> {
  const isUsed = new Uint8Array(termCount);
  const used = new NumberList(1024);
  for (let i = 0; i < length; i += 1) {
    const term = Math.floor((values[i] ?? 0) / fieldCount);
    if (i % stretch === stretch - 1) yield;
    if (isUsed[term] === 1) continue;
    isUsed[term] = 1;
    used.push(term);
  }
  return used.finish();
}

/**
 * The words by term and field: those of one cell lie in `entries`, as pairs of report and position,
 * between two `starts`.
 */
type Placed = { readonly starts: Uint32Array; readonly entries: Uint32Array };

/** Sorts words by term and field, which leaves reports and positions in their order. */
function* placeWords(
  { cells: { values: cells, length }, docs, positions }: Words,
  fieldCount: number,
  ranks: Uint32Array,
  termCount: number,
): Generator<void, Placed> {
  const starts = new Uint32Array(termCount * fieldCount + 1);
  const places = new Uint32Array(length);
  for (let i = 0; i < length; i += 1) {
    const cell = cells[i] ?? 0;
    const term = Math.floor(cell / fieldCount);
    const place = (ranks[term] ?? 0) * fieldCount + cell - term * fieldCount;
    places[i] = place;
    starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    if (i % stretch === stretch - 1) yield;
  }
  for (let place = 1; place < starts.length; place += 1) {
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  }
  yield;
  const next = starts.slice();
  const entries = new Uint32Array(2 * length);
  for (let i = 0; i < length; i += 1) {
    const place = places[i] ?? 0;
    const at = next[place] ?? 0;
    entries[2 * at] = docs.values[i] ?? 0;
    entries[2 * at + 1] = positions.values[i] ?? 0;
    next[place] = at + 1;
    if (i % stretch === stretch - 1) yield;
  }
  return { starts, entries };
}
