// The search engine: what a person typed in, reports out. Pure, so that the window's worker and the
// command line run the same one. Rooms, ground first: analysis, names (what words are), query (what
// was typed), index (postings), cards (what is not text), ranking, show (highlights). May import
// the contract and npm packages.
import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import { Answering } from './answering.ts';
import type { Hit, SearchOptions, SearchResult } from './asking.ts';
import { Cards } from './cards/cards.ts';
import { IdTable } from './cards/id-table.ts';
import { type Completion, completeWord, countLabels } from './complete.ts';
import { PackedIndex } from './index/packed-index.ts';
import type { SegmentBuilder } from './index/segment-builder.ts';
import { createGates } from './ranking/gates.ts';
import { findSimilar } from './ranking/similar.ts';
import { type FieldName, fieldNames } from './ranking/weights.ts';
import { openEngineSnapshot, saveEngineSnapshot } from './saved-engine.ts';
import { deriveGroups, forEachTerm } from './terms.ts';

export type { Hit, SearchOptions, SearchResult } from './asking.ts';
export type { FacetName, Facets, FacetValue } from './cards/facets.ts';
export type { Filters } from './cards/filters.ts';
export type { Completion } from './complete.ts';
export type { DayRange, QueryNode, QueryNote } from './query/query-tree.ts';
export type { How } from './ranking/find.ts';
export { highlight, type Span } from './show/highlight.ts';
export { snippet, type SnippetPart } from './show/snippet.ts';

export type SearchEngine = {
  /** Adds a report, or replaces what was indexed of it. */
  put(document: SearchDocument): void;
  /** Forgets a report; one that was never put is no error. */
  remove(id: ReportId): void;
  /** Without a word to look for, everything the filters let through, where any are given. */
  search(query: string, options?: SearchOptions): SearchResult;
  /** What the word being typed may become. */
  complete(typed: string, limit?: number): readonly Completion[];
  /** Reports like a report, given its id and text. */
  similar(id: ReportId, text: string, limit?: number): readonly Hit[];
  /** Number of reports that can be found. */
  size(): number;
  /** Place in the changes feed it was saved at; 0 for a new one. */
  seq(): number;
  /**
   * All of it as bytes, stamped with the place in the changes feed up to which everything is in.
   * Takes some hundred milliseconds for an archive of a hundred thousand reports.
   */
  save(seq: number): Uint8Array;
  /** The same with a pause every few milliseconds; null once anything has changed meanwhile. */
  saveInSteps(seq: number): Generator<void, Uint8Array | null>;
  /** Tidies up, wholly so that saving is cheap, until time is up; whether nothing is left to do. */
  tidy(isTimeUp: () => boolean, isWholly: boolean): boolean;
  /**
   * Finds out in quiet moments what would take long when it is asked, until time is up; whether
   * nothing is left to find out.
   */
  prepare(isTimeUp: () => boolean): boolean;
  /** Bytes the postings and words take. */
  byteLength(): number;
};

const defaultLimit = 50;
const defaultCompletions = 8;

export function createEngine(): SearchEngine {
  return engineOver(new PackedIndex(indexOptions), new Cards(), new IdTable(), 0);
}

/** The engine that was saved; null for what is damaged or out of date. */
export function openEngine(snapshot: Uint8Array): SearchEngine | null {
  const opened = openEngineSnapshot(snapshot, indexOptions);
  if (opened === null) return null;
  const { seq, index, cards, ids } = opened;
  return engineOver(index, cards, ids, seq);
}

const indexOptions = { fieldCount: fieldNames.length, groupsOf: deriveGroups };

function engineOver(index: PackedIndex, cards: Cards, ids: IdTable, seq: number): SearchEngine {
  const archive = {
    index,
    cards,
    gates: createGates(index, cards),
    tieBreak: (key: number, other: number) => ids.laterFirst(key, other),
  };
  const answering = new Answering(archive, ids);
  let labelCounts: Uint32Array = new Uint32Array(0);
  let countsVersion = -1;

  return {
    put(document) {
      const key = ids.add(document.row.id);
      index.discard(key);
      cards.set(key, document);
      index.add(key, (builder) => writeFields(document, builder));
    },

    remove(id) {
      const key = ids.keyOf(id);
      if (key >= 0) index.discard(key);
    },

    search(query, options = {}) {
      index.makeReady(options.hurried === true);
      return answering.search(query, options);
    },

    complete(typed, limit = defaultCompletions) {
      index.makeReady(true);
      if (countsVersion !== index.version) labelCounts = countLabels(index, cards);
      countsVersion = index.version;
      return completeWord(typed, limit, { index, cards, labelCounts });
    },

    similar(id, text, limit = defaultLimit) {
      index.makeReady(true);
      return findSimilar(archive, text, ids.keyOf(id), limit).map(({ key, score }) => ({
        id: ids.idOf(key),
        score,
        duplicates: 0,
        isPartial: false,
      }));
    },

    size: () => index.size,
    seq: () => seq,
    save(savedAt) {
      const work = saveEngineSnapshot(savedAt, { index, cards, ids });
      for (;;) {
        const { done, value } = work.next();
        if (done === true && value !== null) return value;
      }
    },
    saveInSteps: (savedAt) => saveEngineSnapshot(savedAt, { index, cards, ids }),

    tidy(isTimeUp, isWholly) {
      return index.fold(isTimeUp, isWholly) && index.prepareSimilar(isTimeUp);
    },
    prepare: (isTimeUp) => answering.prepare(isTimeUp),
    byteLength: () => index.byteLength,
  };
}

function writeFields(document: SearchDocument, builder: SegmentBuilder): void {
  const { row, people, places, topicLabels, source, text } = document;
  const texts: Readonly<Record<FieldName, string>> = {
    title: row.title,
    number: row.number,
    tags: [...row.tags, ...topicLabels].join('\n'),
    people: people.join('\n'),
    places: [row.place, ...places].join('\n'),
    source,
    text,
  };
  for (const name of fieldNames) {
    builder.beginField();
    forEachTerm(
      texts[name],
      (word, position) => builder.addWord(word, position),
      (units, length, position) => builder.addUnits(units, length, position),
    );
  }
}
