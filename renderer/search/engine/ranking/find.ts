import type { Cards } from '../cards/cards.ts';
import { unknownDay } from '../cards/days.ts';
import { type Filters, meeting } from '../cards/filters.ts';
import type { IndexQuery } from '../index/index-query.ts';
import type { PackedIndex, Ranked } from '../index/packed-index.ts';
import type { QueryNode } from '../query/query-tree.ts';
import { isUnspaced } from '../analysis/characters.ts';
import { numberMark } from '../analysis/derive.ts';
import { coordinationOf, massesOf } from './coordination.ts';
import { type Correction, correctQuery } from './correct.ts';
import { type Grounds, type Plan, planQuery } from './plan.ts';
import { proximityOf } from './proximity.ts';
import { weights } from './weights.ts';

export type Archive = {
  readonly index: PackedIndex;
  readonly cards: Cards;
  /** What filters let through, for `search` of the index. */
  readonly gates: (filters: Filters) => Uint8Array | null;
  /** The order of reports that nothing else tells apart, by what does not change with edits. */
  readonly tieBreak: (key: number, other: number) => number;
};

export type Wish = {
  readonly limit: number;
  readonly sort: 'relevance' | 'date';
  readonly filters: Filters;
  /** Whether words are taken as they were typed, slips and all. */
  readonly isExact: boolean;
};

export type How = {
  /** All words met; the best partial matches; all words met after slips were mended; nothing. */
  readonly mode: 'all' | 'most' | 'corrected' | 'nothing';
  readonly corrections: readonly Correction[];
  /** Words that no report has, as they were typed. */
  readonly dropped: readonly string[];
};

export type FoundReport = Ranked & {
  /** It stands below those that meet every word, since it meets only some. */
  readonly isPartial: boolean;
};

export type Finding = {
  readonly how: How;
  readonly total: number;
  readonly found: readonly FoundReport[];
  /** Keys of all that `total` counts. */
  readonly keys: Uint32Array;
};

/** With fewer reports that meet all words, those that meet some follow. */
const fewReports = 10;
/** With fewer still, what was typed may have been a slip. */
const suspiciouslyFew = 5;

/** Ten years, in days: what is older is not told apart by age. */
const freshDays = 3650;

/**
 * Finds and ranks what a query asks for: reports that meet all words; where those are suspiciously
 * few, reports that meet all words once slips are mended; where they are few, the best of those
 * that meet some.
 */
export function find(archive: Archive, root: QueryNode, wish: Wish): Finding {
  const search = new Search(archive, wish);
  const typed = search.plan(root);
  const strict = search.answer(typed, typed.strict);
  const isSuspicious = strict.total < suspiciouslyFew && !wish.isExact;
  const mending = isSuspicious ? correctQuery(root, archive.index.words) : null;
  const plan = mending === null ? typed : search.plan(mending.root);
  const mended = mending === null ? nobody : search.answer(plan, plan.strict);
  const met = joined(strict, mended);
  const needsMore = met.total < fewReports && plan.loose !== null;
  const loose = plan.loose !== null && needsMore ? search.answer(plan, plan.loose) : nobody;
  const found = [
    ...met.best.map((ranked) => ({ ...ranked, isPartial: false })),
    ...without(loose, met.keys).map((ranked) => ({ ...ranked, isPartial: true })),
  ];
  const isMended = mended.total > 0 && met.total > strict.total;
  const how: How = {
    mode: met.total === 0 ? (loose.total > 0 ? 'most' : 'nothing') : isMended ? 'corrected' : 'all',
    corrections: isMended || met.total === 0 ? (mending?.corrections ?? []) : [],
    dropped: met.total === 0 ? search.droppedWords(plan) : [],
  };
  const { total, keys } = met.total > 0 ? met : loose;
  return { how, found, total, keys };
}

/** Finds out in steps what the words of a query give, so that asking for them takes no time later. */
export function* rememberWords(archive: Archive, root: QueryNode): Generator<void> {
  const wish = { limit: 0, sort: 'relevance', filters: {}, isExact: false } as const;
  const { words } = new Search(archive, wish).plan(root);
  for (const { terms } of words) yield* archive.index.remember(terms);
}

type Answer = {
  readonly total: number;
  readonly best: readonly Ranked[];
  readonly keys: Uint32Array;
};

const nobody: Answer = { total: 0, best: [], keys: new Uint32Array(0) };

/** What was typed comes first, however few it finds. */
function joined(first: Answer, second: Answer): Answer {
  if (second.total === 0) return first;
  const known = new Set(first.keys);
  const others = second.keys.filter((key) => !known.has(key));
  const keys = new Uint32Array(known.size + others.length);
  keys.set(first.keys);
  keys.set(others, known.size);
  return { keys, total: keys.length, best: [...first.best, ...without(second, first.keys)] };
}

function without({ best }: Answer, keys: Uint32Array): readonly Ranked[] {
  if (best.length === 0) return best;
  const known = new Set(keys);
  return best.filter(({ key }) => !known.has(key));
}

class Search {
  private readonly archive: Archive;
  private readonly wish: Wish;
  private readonly gate: Uint8Array | null;

  constructor(archive: Archive, wish: Wish) {
    this.archive = archive;
    this.wish = wish;
    this.gate = archive.gates(wish.filters);
  }

  plan(root: QueryNode): Plan {
    const { index, cards } = this.archive;
    const grounds: Grounds = {
      meeting: (condition) => meeting(cards, condition),
      matching: (pattern) => index.words.matching(pattern),
      quantities: ({ numbers: { from, to } }) =>
        index.words.groupsFrom(numberMark).filter((group) => {
          const value = Number(group.slice(1));
          return value >= (from ?? Number.NEGATIVE_INFINITY) && value <= (to ?? Infinity);
        }),
    };
    return planQuery(root, grounds);
  }

  droppedWords({ words }: Plan): string[] {
    const masses = massesOf(words, this.archive.index);
    return words.flatMap(({ word, terms }, i) =>
      masses[i] === 0 && terms.length > 0 && !word.isWeak ? [word.surface] : [],
    );
  }

  answer({ words }: Plan, query: IndexQuery): Answer {
    const { index, cards, tieBreak } = this.archive;
    const { limit, sort } = this.wish;
    const masses = massesOf(words, index);
    const byDate = sort === 'date' || words.length === 0;
    const { best, total, keys } = index.search(query, {
      limit: Math.max(limit, limit === 0 ? 0 : weights.proximity.candidates),
      wordCount: 32,
      gate: this.gate,
      rank: byDate
        ? { by: 'column', values: cards.day.values }
        : { by: 'share', shareOf: coordinationOf(masses) },
      tieBreak,
    });
    if (byDate) return { total, keys, best };
    // As many whatever is wanted, so that the first ten are always the same ten.
    const { candidates } = weights.proximity;
    const refined = this.refined(best.slice(0, candidates), words, masses);
    return { total, keys, best: [...refined, ...best.slice(candidates)] };
  }

  /** The best again, with what the index alone cannot tell: closeness of words, and age. */
  private refined(
    best: readonly Ranked[],
    words: Plan['words'],
    masses: readonly number[],
  ): readonly Ranked[] {
    const { index, cards, tieBreak } = this.archive;
    const told = words.filter(({ terms }) => terms.length > 0);
    const places =
      told.length < 2
        ? []
        : index.positions(
            told.map(({ terms }) => terms),
            best.map(({ key }) => key),
          );
    const toldMasses = masses.filter((_, i) => (words[i]?.terms.length ?? 0) > 0);
    const isOfSigns = told.some(({ word }) => isUnspaced(word.surface));
    const stretch = weights.proximity[isOfSigns ? 'stretchOfSigns' : 'stretch'];
    const newest = Math.max(...best.map(({ key }) => cards.day.values[key] ?? unknownDay));
    return best
      .map(({ key, score }, i) => {
        const age = newest - (cards.day.values[key] ?? unknownDay);
        const fresh = 1 + weights.freshness * Math.max(0, 1 - age / freshDays);
        const close = proximityOf(places[i] ?? [], toldMasses, stretch);
        return { key, score: Math.fround((score + close) * fresh) };
      })
      .toSorted((a, b) => b.score - a.score || tieBreak(a.key, b.key));
  }
}
