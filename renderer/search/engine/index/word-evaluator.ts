import { type Gate, isSought } from './gate.ts';
import { forEachSimilar, type FuzzyIndex } from './fuzzy.ts';
import type { IndexQuery, Term } from './index-query.ts';
import { PartMemory } from './part-memory.ts';
import type { ReachCounter } from './reach-counter.ts';
import type { ScorePool, Scores } from './scores.ts';
import type { Segment } from './segment.ts';
import { StretchScorer } from './stretch-scorer.ts';
import { type Scoring, TermScorer } from './term-scorer.ts';
import { alignTerms } from './term-walk.ts';
import type { View } from './view.ts';

/** Terms of several segments that are scored between two pauses. */
const stepTerms = 1024;

/** Fuzzy indexes, made when a segment is first asked. */
export type FuzzyIndexes = (segment: Segment) => FuzzyIndex;

/** In place of the one word a group stands for. */
const nowhere = -1;
const several = -2;

/** Finds out which words terms stand for, and has them scored. */
export class WordEvaluator {
  private readonly view: View;
  private readonly pool: ScorePool;
  private readonly fuzzyIndexes: FuzzyIndexes;
  private readonly memory = new PartMemory();
  private readonly scorer: TermScorer;
  /** Null where there are several segments. */
  private readonly stretches: StretchScorer | null;

  constructor(view: View, pool: ScorePool, counter: ReachCounter, fuzzyIndexes: FuzzyIndexes) {
    this.view = view;
    this.pool = pool;
    this.fuzzyIndexes = fuzzyIndexes;
    this.scorer = new TermScorer(view, counter);
    const [only] = view.segments;
    const isWhole = only !== undefined && view.segments.length === 1;
    this.stretches = isWhole ? new StretchScorer(view, only, counter) : null;
  }

  /** Adds what the terms of one word give; remembered as long as no report changes. */
  add(terms: readonly Term[], into: Scores, gate: Gate | null): void {
    const [first] = terms;
    if (first === undefined) return;
    const name = nameOf(terms);
    const known = name === null ? null : this.memory.recall(name);
    if (known !== null && (terms.some(isOfMany) || !isSought(gate, known.docs.length))) {
      into.addGains(known, gate, wordAtOf(first), bitsOf(first));
      return;
    }
    const isWhole = name !== null && gate === null;
    const own = !isWhole || into.count === 0 ? into : this.pool.take();
    for (const term of terms) finish(this.addTerm(term, own, gate));
    if (isWhole) this.memory.offer(name, own);
    if (own === into) return;
    into.join(own);
    this.pool.giveBack(own);
  }

  /** Finds out for later what the terms of one word give, in steps of some milliseconds. */
  *remember(terms: readonly Term[]): Generator<void> {
    const name = nameOf(terms);
    if (name === null || this.memory.recall(name) !== null) return;
    const own = this.pool.take();
    for (const term of terms) yield* this.addTerm(term, own, null);
    this.memory.keep(name, own);
    this.pool.giveBack(own);
  }

  private *addTerm(term: Term, into: Scores, gate: Gate | null): Generator<void> {
    const { segments } = this.view;
    const scoring: Scoring = {
      into,
      gate,
      wordAt: wordAtOf(term),
      bits: bitsOf(term),
      fields: term.fields,
      bm25: term.bm25,
      boost: byKey(term.boost, this.view.keys),
    };
    if (term.isGroup) {
      const groups = [{ term: term.term, share: 1 }, ...(term.others ?? [])].map((each) => ({
        places: segments.map(({ groups: { terms } }) => terms.find(each.term)),
        share: each.share,
      }));
      this.scorer.scoreGroups(groups, term.weight, scoring);
      return;
    }
    const places = segments.map(({ terms }) => terms.find(term.term));
    this.scorer.scoreTerm(places, term.weight, scoring);
    if (term.prefix > 0) yield* this.addPrefix(term, scoring);
    if (term.fuzzy !== null) this.addFuzzy(term, term.fuzzy, scoring);
  }

  private *addPrefix(term: Term, scoring: Scoring): Generator<void> {
    const { segments } = this.view;
    const wanted = term.term;
    const ranges = segments.map(({ terms }) => ({
      from: terms.lowerBound(wanted),
      to: terms.endOfPrefix(wanted),
    }));
    const weightOf = (length: number): number => {
      const distance = length - wanted.length;
      // The word itself is scored already.
      if (distance === 0) return 0;
      return (term.weight * term.prefix * length) / (length + 0.3 * distance);
    };
    const [only] = ranges;
    if (only !== undefined && this.stretches !== null) {
      yield* this.stretches.score(only.from, only.to, weightOf, scoring);
      return;
    }
    let scored = 0;
    for (const places of alignTerms(
      segments.map(({ terms }) => terms),
      ranges,
    )) {
      const weight = weightOf(this.lengthOf(places));
      if (weight > 0) this.scorer.scoreTerm(places, weight, scoring);
      scored += 1;
      if (scored % stepTerms === 0) yield;
    }
  }

  private addFuzzy(term: Term, fuzzy: NonNullable<Term['fuzzy']>, scoring: Scoring): void {
    const { segments } = this.view;
    const found = new Map<string, { readonly distance: number; readonly places: number[] }>();
    segments.forEach((segment, at) => {
      const { terms } = segment;
      const visit = (place: number, distance: number): void => {
        if (distance === 0) return;
        const text = terms.term(place);
        if (term.prefix > 0 && text.startsWith(term.term)) return;
        const known = found.get(text) ?? { distance, places: segments.map(() => -1) };
        known.places[at] = place;
        found.set(text, known);
      };
      forEachSimilar(terms, this.fuzzyIndexes(segment), term.term, fuzzy.distance, visit);
    });
    for (const [text, { distance, places }] of found) {
      const closeness = text.length / (text.length + distance);
      this.scorer.scoreTerm(places, term.weight * fuzzy.weight * closeness, scoring);
    }
  }

  /**
   * Whether a report gains nothing by a term beside the others: it is nowhere, or stands for one
   * word that another of them stands for alone as well, and is worth no more.
   */
  isCovered(part: IndexQuery, beside: IndexQuery): boolean {
    if (part.kind !== 'term' || !part.isGroup || part.boost !== null) return false;
    const own = this.view.segments.map((_, at) => this.onlyWordOf(at, part));
    if (own.every((word) => word === nowhere)) return true;
    if (own.includes(several) || beside.kind !== 'or') return false;
    return beside.parts.some(
      (other) =>
        other.kind === 'term' &&
        other.isGroup &&
        isWorthAsMuch(other, part) &&
        own.every((word, at) => word === this.onlyWordOf(at, other)),
    );
  }

  /** The one word of a segment that a group stands for; `nowhere` or `several` otherwise. */
  private onlyWordOf(at: number, { term, others = [] }: Term): number {
    const groups = this.view.segments[at]?.groups;
    let only: number = nowhere;
    for (const name of [term, ...others.map((other) => other.term)]) {
      const group = groups?.terms.find(name) ?? -1;
      if (groups === undefined || group < 0) continue;
      const first = groups.memberAt[group] ?? 0;
      if ((groups.memberAt[group + 1] ?? 0) - first > 1) return several;
      const member = groups.members[first] ?? 0;
      if (only !== nowhere && only !== member) return several;
      only = member;
    }
    return only;
  }

  /** Whether no segment has the word or group itself. */
  isNowhere(term: Term): boolean {
    if (term.fuzzy !== null || (term.others ?? []).length > 0) return false;
    return this.view.segments.every(({ terms, groups }) => {
      if (term.isGroup) return groups.terms.find(term.term) < 0;
      return term.prefix === 0 && terms.find(term.term) < 0;
    });
  }

  /** Words in one segment that a term stands for. */
  placesIn(at: number, { term, isGroup, others, prefix }: Term): readonly number[] {
    const segment = this.view.segments[at];
    if (segment === undefined) return [];
    if (isGroup) {
      const { terms, memberAt, members } = segment.groups;
      const found = [term, ...(others ?? []).map((other) => other.term)].flatMap((each) => {
        const group = terms.find(each);
        return group < 0 ? [] : [...members.subarray(memberAt[group], memberAt[group + 1])];
      });
      return [...new Set(found)];
    }
    const from = segment.terms.lowerBound(term);
    if (prefix > 0) {
      const to = segment.terms.endOfPrefix(term);
      return Array.from({ length: to - from }, (_, i) => from + i);
    }
    return segment.terms.find(term) < 0 ? [] : [from];
  }

  private lengthOf(places: readonly number[]): number {
    const at = places.findIndex((place) => place >= 0);
    return this.view.segments[at]?.terms.termLength(places[at] ?? 0) ?? 0;
  }

  /** Bytes of postings a term would read, about. */
  cost(term: Term): number {
    if (term.fuzzy !== null) return Number.MAX_SAFE_INTEGER;
    let bytes = 0;
    this.view.segments.forEach(({ lists, terms }, at) => {
      const bytesOf = (from: number, to: number): number =>
        (lists.postingsAt[lists.firstOfTerm[to] ?? 0] ?? 0) -
        (lists.postingsAt[lists.firstOfTerm[from] ?? 0] ?? 0);
      if (!term.isGroup && term.prefix > 0) {
        bytes += bytesOf(terms.lowerBound(term.term), terms.endOfPrefix(term.term));
        return;
      }
      for (const place of this.placesIn(at, term)) bytes += bytesOf(place, place + 1);
    });
    return bytes;
  }
}

/** Whether a term stands for words that are not looked up one by one. */
function isOfMany({ prefix, fuzzy }: Term): boolean {
  return prefix > 0 || fuzzy !== null;
}

function byKey(boost: Term['boost'], keys: Uint32Array): Scoring['boost'] {
  return boost === null ? null : (doc, term) => boost(keys[doc] ?? 0, term);
}

export function isSameWord(term: Term, other: Term): boolean {
  return term.word === other.word && bitsOf(term) === bitsOf(other);
}

function isWorthAsMuch(term: Term, other: Term): boolean {
  const isSame = isSameWord(term, other) && term.bm25 === other.bm25 && term.boost === null;
  return (
    isSame &&
    term.weight >= other.weight &&
    term.fields.every((boost, field) => boost >= (other.fields[field] ?? 0))
  );
}

/** Which number of `Scores.words` a term's word is kept in, and its bits there. */
function wordAtOf({ word }: Term): number {
  return word >>> 5;
}

function bitsOf({ word, alsoWords = 0 }: Term): number {
  return (1 << (word & 31)) | alsoWords;
}

/** All that tells what terms give; null where more does. */
function nameOf(terms: readonly Term[]): string | null {
  if (terms.some(({ boost }) => boost !== null)) return null;
  return terms
    .map(({ term, isGroup, others = [], weight, prefix, fuzzy, fields, bm25: { k, b, d } }) => {
      const more = others.map((other) => `${other.term} ${other.share}`).join(' ');
      const similar = fuzzy === null ? '' : `${fuzzy.distance} ${fuzzy.weight}`;
      return `${isGroup} ${term} ${more} ${weight} ${prefix} ${similar} ${fields.join()} ${k} ${b} ${d}`;
    })
    .join('\n');
}

/** Takes all steps at once. */
function finish(steps: Generator<void>): void {
  while (steps.next().done !== true);
}
