import type { SearchOptions, SearchResult } from './asking.ts';
import type { Cards } from './cards/cards.ts';
import { FacetCounter } from './cards/facets.ts';
import type { Filters } from './cards/filters.ts';
import type { IdTable } from './cards/id-table.ts';
import { type Answered, type Folded, KeptAnswers } from './kept-answers.ts';
import { parseQuery } from './query/parse.ts';
import type { QueryNode } from './query/query-tree.ts';
import {
  type Archive,
  find,
  type Finding,
  type FoundReport,
  rememberWords,
} from './ranking/find.ts';
import { findAll } from './ranking/find-all.ts';

const defaultLimit = 50;
/** As many as the window asks for, and all it shows beside them. */
const prepared = { limit: 1000, facets: true } as const;

/** Answers what was typed; a beginning of a word that was asked for before is answered at once. */
export class Answering {
  private readonly archive: Archive;
  private readonly ids: IdTable;
  private readonly facets: FacetCounter;
  private readonly kept = new KeptAnswers();
  /** Beginnings that are still to be prepared, the next one last, and the one that is at hand. */
  private waiting: string[] = [];
  private atHand: { readonly beginning: string; readonly steps: Generator<void> } | null = null;
  private preparedVersion = -1;

  constructor(archive: Archive, ids: IdTable) {
    this.archive = archive;
    this.ids = ids;
    this.facets = new FacetCounter(archive.cards, archive.index);
  }

  search(query: string, options: SearchOptions): SearchResult {
    const { limit = defaultLimit, filters, facets = false, today = '' } = options;
    const { root, notes } = parseQuery(query, { today });
    const isAsked = filters !== undefined || facets;
    const isBrowsing = query.trim() === '' && isAsked;
    if (root === null && !isBrowsing) return { ...nothing, notes };
    const { hits, ...answered } = this.recallOrAnswer(root, { ...options, limit, facets });
    return {
      ...answered,
      hits: hits.map(({ key, ...hit }) => ({ ...hit, id: this.ids.idOf(key) })),
      tree: root,
      notes,
    };
  }

  /** Finds out beforehand what dear beginnings of words find; whether all is done. */
  prepare(isTimeUp: () => boolean): boolean {
    const { index } = this.archive;
    if (this.preparedVersion !== index.version) {
      this.preparedVersion = index.version;
      this.waiting = index.dearBeginnings('');
      this.atHand = null;
    }
    while (!isTimeUp()) {
      if (this.atHand === null) {
        const beginning = this.waiting.pop();
        if (beginning === undefined) return true;
        this.waiting.push(...index.dearBeginnings(beginning));
        const { root } = parseQuery(beginning, { today: '' });
        if (root === null || !isBeginning(root)) continue;
        this.atHand = { beginning, steps: rememberWords(this.archive, root) };
      }
      if (this.atHand.steps.next().done !== true) continue;
      this.search(this.atHand.beginning, prepared);
      this.atHand = null;
    }
    return false;
  }

  private recallOrAnswer(root: QueryNode | null, wanted: Wanted): Answered {
    if (root === null || !isBeginning(root) || isNarrowed(wanted)) return this.answer(root, wanted);
    const { version } = this.archive.index;
    const { limit, facets, sort = 'relevance', exact = false } = wanted;
    const name = `${root.text} ${sort} ${exact}`;
    const known = this.kept.recall(name, version, { limit, facets });
    if (known !== null) return known;
    const answered = this.answer(root, wanted);
    this.kept.keep(name, limit, answered);
    return answered;
  }

  private answer(root: QueryNode | null, wanted: Wanted): Answered {
    const { archive } = this;
    const { limit, facets, sort = 'relevance', filters = {}, exact = false } = wanted;
    const findUpTo = (most: number): Finding =>
      root === null
        ? findAll(archive, filters, most)
        : find(archive, root, { limit: most, sort, filters, isExact: exact });
    let reach = limit;
    let finding = findUpTo(reach);
    // A list of all shows copies too.
    let hits =
      root === null ? finding.found.map(alone) : withoutDuplicates(finding.found, archive.cards);
    // Copies of one report must not take the places of others.
    const isCrowded = (): boolean =>
      hits.length < Math.min(limit, finding.found.length) && finding.found.length < finding.total;
    while (isCrowded()) {
      reach *= 8;
      finding = findUpTo(reach);
      hits = withoutDuplicates(finding.found, archive.cards);
    }
    const { how, total, keys } = finding;
    return {
      total,
      hits: hits.slice(0, limit),
      how,
      facets: facets ? this.facets.count(keys) : null,
    };
  }
}

type Wanted = SearchOptions & { readonly limit: number; readonly facets: boolean };

const nothing: SearchResult = {
  total: 0,
  hits: [],
  tree: null,
  notes: [],
  how: { mode: 'nothing', corrections: [], dropped: [] },
  facets: null,
};

/** One word that is still being typed. */
function isBeginning(root: QueryNode): root is Extract<QueryNode, { kind: 'words' }> {
  return (
    root.kind === 'words' && root.field === null && root.isUnfinished && /^\p{L}+$/u.test(root.text)
  );
}

function isNarrowed({ filters = {} }: { readonly filters?: Filters }): boolean {
  return Object.values(filters).some((wanted) => !Array.isArray(wanted) || wanted.length > 0);
}

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
