// The search engine: what a person typed in, reports out. Pure, so that the window's worker and the
// command line run the same one. Rooms, ground first: analysis, names (what words are), query (what
// was typed), index (postings), cards (what is not text), ranking, show (highlights). May import
// the contract and npm packages.
import type { ReportId } from '#contract/ids.ts';
import type { SearchDocument } from '#contract/report.ts';
import { Cards } from './cards/cards.ts';
import { countFacets, type Facets } from './cards/facets.ts';
import type { Filters } from './cards/filters.ts';
import { IdTable } from './cards/id-table.ts';
import { type Completion, completeWord, countLabels } from './complete.ts';
import { PackedIndex } from './index/packed-index.ts';
import type { SegmentBuilder } from './index/segment-builder.ts';
import { parseQuery } from './query/parse.ts';
import type { QueryNode, QueryNote } from './query/query-tree.ts';
import { find, type Finding, type FoundReport, type How } from './ranking/find.ts';
import { findAll } from './ranking/find-all.ts';
import { createGates } from './ranking/gates.ts';
import { findSimilar } from './ranking/similar.ts';
import { type FieldName, fieldNames } from './ranking/weights.ts';
import { openEngineSnapshot, saveEngineSnapshot } from './saved-engine.ts';
import { forEachTerm, groupsOf } from './terms.ts';

export type { FacetName, Facets, FacetValue } from './cards/facets.ts';
export type { Filters } from './cards/filters.ts';
export type { Completion } from './complete.ts';
export type { DayRange, QueryNode, QueryNote } from './query/query-tree.ts';
export type { How } from './ranking/find.ts';
export { highlight, type Span } from './show/highlight.ts';
export { snippet, type SnippetPart } from './show/snippet.ts';

export type SearchOptions = {
  /** Most hits handed out, 50 if not said; `total` counts all of them. */
  readonly limit?: number;
  readonly sort?: 'relevance' | 'date';
  readonly filters?: Filters;
  readonly facets?: boolean;
  /** YYYY-MM-DD, from which «last year» is told. */
  readonly today?: string;
  /** Takes words as they were typed, slips and all. */
  readonly exact?: boolean;
  /** Answers from what is indexed already, while many reports are still on their way in. */
  readonly hurried?: boolean;
};

export type Hit = {
  readonly id: ReportId;
  /** Comparable within one search only. */
  readonly score: number;
  /** Further reports with the same text, which this hit stands for. */
  readonly duplicates: number;
  /** It meets only some words, and follows those that meet all. */
  readonly isPartial: boolean;
};

export type SearchResult = {
  /** Number of reports found, of which `hits` are the best. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What the query was read as; null when nothing was asked for. */
  readonly tree: QueryNode | null;
  readonly notes: readonly QueryNote[];
  readonly how: How;
  readonly facets: Facets | null;
};

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
  /** Tidies up, wholly so that saving is cheap, until time is up; whether nothing is left to do. */
  tidy(isTimeUp: () => boolean, isWholly: boolean): boolean;
  /** Bytes the postings and words take. */
  byteLength(): number;
};

const defaultLimit = 50;
/** Some hundred beginnings of words in each of two alphabets. */
const mostShortAnswers = 600;
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

const indexOptions = { fieldCount: fieldNames.length, groupsOf };

function engineOver(index: PackedIndex, cards: Cards, ids: IdTable, seq: number): SearchEngine {
  const archive = {
    index,
    cards,
    gates: createGates(index, cards),
    tieBreak: (key: number, other: number) => ids.laterFirst(key, other),
  };
  /** Answers to one and two letters alone, which are dear and come before every longer word. */
  const shortAnswers = new Map<string, SearchResult>();
  let answersVersion = -1;
  let labelCounts: Uint32Array = new Uint32Array(0);
  let countsVersion = -1;

  const search = (query: string, options: SearchOptions): SearchResult => {
    const { limit = defaultLimit, sort = 'relevance', filters = {}, today = '' } = options;
    const { root, notes } = parseQuery(query, { today });
    const isAsked = options.filters !== undefined || options.facets === true;
    const isBrowsing = query.trim() === '' && isAsked;
    if (root === null && !isBrowsing) return { ...nothing, notes };
    const isExact = options.exact === true;
    const findUpTo = (most: number): Finding =>
      root === null
        ? findAll(archive, filters, most)
        : find(archive, root, { limit: most, sort, filters, isExact });
    let reach = limit;
    let finding = findUpTo(reach);
    // A list of all shows copies too.
    let hits = isBrowsing ? finding.found.map(alone) : withoutDuplicates(finding.found, cards);
    // Copies of one report must not take the places of others.
    const isCrowded = (): boolean =>
      hits.length < Math.min(limit, finding.found.length) && finding.found.length < finding.total;
    while (isCrowded()) {
      reach *= 8;
      finding = findUpTo(reach);
      hits = withoutDuplicates(finding.found, cards);
    }
    const { how, total, keys } = finding;
    return {
      total,
      hits: hits.slice(0, limit).map(({ key, ...hit }) => ({ ...hit, id: ids.idOf(key) })),
      tree: root,
      notes,
      how,
      facets: options.facets === true ? countFacets(cards, keys) : null,
    };
  };

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
      if (!isShort(query, options)) return search(query, options);
      const isStale = answersVersion !== index.version;
      if (isStale || shortAnswers.size >= mostShortAnswers) shortAnswers.clear();
      answersVersion = index.version;
      const name = JSON.stringify([query, options]);
      const answer = shortAnswers.get(name) ?? search(query, options);
      shortAnswers.set(name, answer);
      return answer;
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
    save: (savedAt) => saveEngineSnapshot(savedAt, index, cards, ids),

    tidy(isTimeUp, isWholly) {
      if (!index.fold(isTimeUp, isWholly)) return false;
      index.prepareSimilar();
      return true;
    },
    byteLength: () => index.byteLength,
  };
}

const nothing: SearchResult = {
  total: 0,
  hits: [],
  tree: null,
  notes: [],
  how: { mode: 'nothing', corrections: [], dropped: [] },
  facets: null,
};

/** One or two letters, with nothing that narrows them down. */
function isShort(query: string, { filters = {} }: SearchOptions): boolean {
  return !isNarrowed(filters) && /^\p{L}{1,2}$/u.test(query.trim());
}

function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((wanted) => !Array.isArray(wanted) || wanted.length > 0);
}

function writeFields(document: SearchDocument, builder: SegmentBuilder): void {
  const { row, people, places, source, text } = document;
  const texts: Readonly<Record<FieldName, string>> = {
    title: row.title,
    number: row.number,
    tags: row.tags.join('\n'),
    people: people.join('\n'),
    places: [row.place, ...places].join('\n'),
    source,
    text,
  };
  for (const name of fieldNames) {
    builder.beginField();
    forEachTerm(texts[name], (word, position) => {
      builder.addWord(word, position);
    });
  }
}

type Folded = FoundReport & { readonly duplicates: number };

function alone(report: FoundReport): Folded {
  return { ...report, duplicates: 0 };
}

/** The best of reports with one title and text stands for the others. */
function withoutDuplicates(found: readonly FoundReport[], cards: Cards): Folded[] {
  const kept = new Map<number, Folded>();
  for (const report of found) {
    const first = cards.textHash.values[report.key] ?? 0;
    const second = cards.otherHash.values[report.key] ?? 0;
    // 53 bits of both, or the key where there is no text; both are whole numbers a double can hold.
    const name = first === 0 ? -1 - report.key : (first >>> 11) * 2 ** 32 + second;
    const same = kept.get(name);
    if (same === undefined) kept.set(name, alone(report));
    else kept.set(name, { ...same, duplicates: same.duplicates + 1 });
  }
  return [...kept.values()];
}
