// MiniSearch as it comes, in two dresses: with the program's own analysis, and with no more than a
// Russian and an English stemmer before it, which is what one would write in an afternoon.
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import MiniSearch, { type Options, type Query, type SearchOptions } from 'minisearch';
import type { ReportId } from '#contract/ids.ts';
import { isUnspaced } from '../../../../renderer/search/engine/analysis/characters.ts';
import { memoise } from '../../../../renderer/search/engine/analysis/memo.ts';
import { forEachTerm, groupsOf } from '../../../../renderer/search/engine/terms.ts';
import { isUnfinished, type BenchQuery, type QueryClass } from '../workload/query-class.ts';
import { hitLimit, type BenchEngine, type EngineKind } from './engine.ts';
import { boosts, fields, lower, passesFilter, textsOf, type Field } from './fields.ts';

type Entry = Record<Field, string> & { readonly id: ReportId };

/** How a dress analyses reports, and how it asks. */
type Dress = {
  readonly options: Options<Entry>;
  /** Null for a class it cannot answer. */
  readonly ask: (query: BenchQuery) => Query | null;
};

const common: Options<Entry> = {
  fields: [...fields],
  searchOptions: { boost: boosts },
  // Version 7.2 fails when its index is changed while it vacuums, as edits in a row do.
  autoVacuum: false,
};
const maxRemembered = 100_000;

const stopWords = new Set(
  `и в не на я что он с а это как по но они мы к у из за то все так его же от было о бы для или ни
   до вы при со`.split(/\s+/),
);
const stem = memoise((word: string): string => {
  const folded = lower(word);
  if (stopWords.has(folded)) return '';
  if (/[а-я]/.test(folded)) return stemRussian(folded);
  return /[a-z]/.test(folded) ? stemEnglish(folded) : folded;
}, maxRemembered);

/** Words between spaces, each as its stem: no Chinese, no phrases. */
const stemsOnly: Dress = {
  options: { ...common, processTerm: (word) => stem(word) || null },
  ask({ of, words }) {
    if (of === 'phrase' || of === 'chinese' || of === 'facets') return null;
    const whole = isUnfinished(of) ? words.slice(0, -1) : words;
    // The beginning of a word has no stem.
    const begun = isUnfinished(of)
      ? [{ queries: words.slice(-1), prefix: true, processTerm: lower }]
      : [];
    return { combineWith: 'AND', queries: [...whole, ...begun], fuzzy: fuzzinessOf(of) };
  },
};

/** What a word is indexed under; nothing for noise. */
const keysOf = memoise((word: string): readonly string[] => {
  const groups = groupsOf(word);
  return groups === null ? [] : [word, ...groups];
}, maxRemembered);

function termsIn(text: string): string[] {
  const words: string[] = [];
  forEachTerm(text, (word) => {
    if (keysOf(word).length > 0) words.push(word);
  });
  return words;
}

/** Each word under itself and all that is derived from it, as the program indexes it. */
const sameAnalysis: Dress = {
  options: {
    ...common,
    tokenize: termsIn,
    // MiniSearch only reads the array, which the memo shares out.
    processTerm: (word) => keysOf(word) as string[],
  },
  ask({ of, words }) {
    if (of === 'phrase' || of === 'facets') return null;
    const whole = isUnfinished(of) ? words.slice(0, -1) : words;
    const begun = isUnfinished(of) ? [{ queries: words.slice(-1), prefix: true }] : [];
    const asked = whole
      .flatMap(pairsOf)
      .map((surface): Query => ({ combineWith: 'OR', queries: [...keysOf(surface)] }));
    return {
      combineWith: 'AND',
      queries: [...asked, ...begun],
      tokenize: (term) => [term],
      processTerm: (term) => term,
      fuzzy: fuzzinessOf(of),
    };
  },
};

/** The words of a query; of Chinese its pairs, without the last sign that the splitter adds. */
function pairsOf(text: string): string[] {
  const words = termsIn(text);
  return isUnspaced(text) && words.length > 1 ? words.slice(0, -1) : words;
}

function fuzzinessOf(of: QueryClass): number | false {
  return of === 'typo' || of === 'similar' ? 0.2 : false;
}

export const minisearch = kindOf(sameAnalysis);
export const minisearchWithStems = kindOf(stemsOnly);

function kindOf(dress: Dress): EngineKind {
  return {
    create: () => engineOver(new MiniSearch<Entry>(dress.options), dress),
    open: (snapshot) =>
      engineOver(MiniSearch.loadJSON<Entry>(String(snapshot), dress.options), dress),
  };
}

function engineOver(index: MiniSearch<Entry>, { ask }: Dress): BenchEngine {
  /** Reports that pass the filter; a boost of 0 leaves a report out before its result is made. */
  const passing = new Set<ReportId>();
  const filter: SearchOptions = { boostDocument: (id) => Number(passing.has(id as ReportId)) };

  return {
    add(documents) {
      for (const document of documents) {
        if (passesFilter(document.row)) passing.add(document.row.id);
        index.add({ id: document.row.id, ...textsOf(document) });
      }
    },
    finish: () => undefined,
    search(query) {
      const asked = ask(query);
      if (asked === null) return null;
      let found = index.search(asked, query.of === 'filter' ? filter : {});
      if (found.length === 0 && query.of === 'partial' && typeof asked === 'object') {
        found = index.search({ ...asked, combineWith: 'OR' });
      }
      const ids = found.slice(0, hitLimit).map(({ id }) => id as ReportId);
      return { ids, total: found.length };
    },
    replace(document) {
      index.replace({ id: document.row.id, ...textsOf(document) });
    },
    save: () => JSON.stringify(index),
  };
}
