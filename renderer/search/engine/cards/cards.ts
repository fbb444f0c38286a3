// What a report says of itself beside its text, in columns: filters, facets and dates are read from
// here. Rows are keys of the id table. May import the contract, folding and the index's bytes.
import { languages } from '#contract/language.ts';
import {
  classifications,
  reportKinds,
  reportStatuses,
  type SearchDocument,
} from '#contract/report.ts';
import type { ByteReader } from '../index/byte-reader.ts';
import { type ByteWriter, NumberList } from '../index/bytes.ts';
import { readColumn, writeColumn } from '../index/columns.ts';
import { dayNumber, unknownDay } from './days.ts';
import { type LabelKind, Labels } from './labels.ts';

/** What a report can have or lack, as bits. */
export const traits = { attachment: 1, tags: 2, people: 4, place: 8, number: 16 } as const;
export type Trait = keyof typeof traits;

/** Reports whose labels are written between two pauses. */
const stretch = 10_000;

export class Cards {
  readonly labels: Labels;
  readonly day = new NumberList();
  readonly lastDay = new NumberList();
  readonly kind = new NumberList();
  readonly status = new NumberList();
  readonly language = new NumberList();
  readonly classification = new NumberList();
  readonly traits = new NumberList();
  /** Two hashes of title and text; both 0 where there is no text. */
  readonly textHash = new NumberList();
  readonly otherHash = new NumberList();
  private readonly labelAt = new NumberList();
  /** For each report the number of its labels, then the labels. */
  private readonly labelPool = new NumberList(256);

  constructor(labels = new Labels()) {
    this.labels = labels;
  }

  /** Writes or overwrites a card; keys come without gaps. */
  set(key: number, document: SearchDocument): void {
    const { row } = document;
    put(this.day, key, dayNumber(row.dateFrom) ?? unknownDay);
    put(this.lastDay, key, dayNumber(document.dateTo) ?? dayNumber(row.dateFrom) ?? unknownDay);
    put(this.kind, key, reportKinds.indexOf(row.kind));
    put(this.status, key, reportStatuses.indexOf(row.status));
    put(this.language, key, languages.indexOf(row.language));
    put(this.classification, key, classifications.indexOf(row.classification));
    put(this.traits, key, traitsOf(document));
    const [textHash, otherHash] = hashesOf(row.title, document.text);
    put(this.textHash, key, textHash);
    put(this.otherHash, key, otherHash);
    const numbers = this.labelsFrom(document);
    put(this.labelAt, key, this.labelPool.length);
    this.labelPool.push(numbers.length);
    for (const number of numbers) this.labelPool.push(number);
  }

  forEachLabel(key: number, visit: (label: number) => void): void {
    const { values } = this.labelPool;
    const at = this.labelAt.values[key] ?? 0;
    const end = at + 1 + (values[at] ?? 0);
    for (let i = at + 1; i < end; i += 1) visit(values[i] ?? 0);
  }

  /** Adds one for each label of each report. */
  countLabels(keys: Uint32Array, counts: Uint32Array): void {
    const { values } = this.labelPool;
    const places = this.labelAt.values;
    for (let k = 0; k < keys.length; k += 1) {
      const at = places[keys[k] ?? 0] ?? 0;
      const end = at + 1 + (values[at] ?? 0);
      for (let i = at + 1; i < end; i += 1) {
        const label = values[i] ?? 0;
        counts[label] = (counts[label] ?? 0) + 1;
      }
    }
  }

  hasLabel(key: number, labels: ReadonlySet<number>): boolean {
    let isFound = false;
    this.forEachLabel(key, (label) => {
      isFound ||= labels.has(label);
    });
    return isFound;
  }

  /** The cards of some keys, in their order, with pauses. */
  *write(keys: Uint32Array, writer: ByteWriter): Generator<void> {
    this.labels.write(writer);
    for (const { values } of this.columns()) {
      const column = new Uint32Array(keys.length);
      for (let at = 0; at < keys.length; at += 1) column[at] = values[keys[at] ?? 0] ?? 0;
      yield* writeColumn(column, writer);
    }
    const pool = new NumberList(keys.length);
    for (let at = 0; at < keys.length; at += 1) {
      const from = this.labelAt.values[keys[at] ?? 0] ?? 0;
      const end = from + 1 + (this.labelPool.values[from] ?? 0);
      for (let i = from; i < end; i += 1) pool.push(this.labelPool.values[i] ?? 0);
      if (at % stretch === stretch - 1) yield;
    }
    yield* writeColumn(pool.finish(), writer);
  }

  /** Cards that were written, under keys from 0. */
  static read(reader: ByteReader): Cards {
    const cards = new Cards(Labels.read(reader));
    for (const column of cards.columns()) column.take(new Uint32Array(readColumn(reader)));
    cards.labelPool.take(new Uint32Array(readColumn(reader)));
    const { values, length } = cards.labelPool;
    for (let at = 0; at < length; at += 1 + (values[at] ?? 0)) cards.labelAt.push(at);
    return cards;
  }

  private columns(): readonly NumberList[] {
    const { day, lastDay, kind, status, language, classification } = this;
    const { textHash, otherHash } = this;
    return [day, lastDay, kind, status, language, classification, this.traits, textHash, otherHash];
  }

  private labelsFrom({ row, people, places }: SearchDocument): readonly number[] {
    const numbers = new Set<number>();
    const add = (kind: LabelKind, texts: readonly string[]): void => {
      for (const text of texts) {
        if (text.trim() !== '') numbers.add(this.labels.numberOf(kind, text));
      }
    };
    // Topics are chosen and tags are made up; whoever looks for either asks what a report is about.
    add('tag', [...row.tags, ...row.topics]);
    add('person', people);
    add('place', [row.place, ...places]);
    return [...numbers];
  }
}

function traitsOf({ row, people, places, hasAttachment }: SearchDocument): number {
  let bits = hasAttachment ? traits.attachment : 0;
  if (row.tags.length + row.topics.length > 0) bits |= traits.tags;
  if (people.length > 0) bits |= traits.people;
  if (row.place !== '' || places.length > 0) bits |= traits.place;
  if (row.number !== '') bits |= traits.number;
  return bits;
}

function put(column: NumberList, key: number, value: number): void {
  if (key === column.length) column.push(value);
  else column.values[key] = value;
}

const noHashes = [0, 0] as const;

/** FNV-1a over UTF-16 units from two beginnings, 32 bits each; both 0 where there is no text. */
function hashesOf(title: string, text: string): readonly [number, number] {
  if (text.trim() === '') return noHashes;
  let first = 0x811c9dc5;
  let second = 0x9e3779b1;
  for (const part of [title, '\n', text]) {
    for (let i = 0; i < part.length; i += 1) {
      const unit = part.charCodeAt(i);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x01000193);
    }
  }
  return [first >>> 0, second >>> 0];
}
