import type { FuzzyIndex } from './fuzzy.ts';
import { forEachSimilar } from './fuzzy.ts';
import type { IndexQuery, Term } from './index-query.ts';
import { alignTerms } from './merge.ts';
import { isNear, PositionReader } from './near.ts';
import { PartMemory } from './part-memory.ts';
import type { ScorePool, Scores } from './scores.ts';
import type { Segment } from './segment.ts';
import { ReachCounter } from './reach-counter.ts';
import { StretchScorer } from './stretch-scorer.ts';
import { type Scoring, TermScorer } from './term-scorer.ts';
import type { View } from './view.ts';

/** Fuzzy indexes, made when a segment is first asked. */
export type FuzzyIndexes = (segment: Segment) => FuzzyIndex;

type Gate = Uint8Array | null;

/** Answers a query over all segments at once, with the scores one index of all would give. */
export class Evaluator {
  private readonly view: View;
  private readonly pool: ScorePool;
  private readonly fuzzyIndexes: FuzzyIndexes;
  private readonly memory = new PartMemory();
  readonly counter: ReachCounter;
  private readonly scorer: TermScorer;
  /** Null where there are several segments. */
  private readonly stretches: StretchScorer | null;

  constructor(view: View, pool: ScorePool, fuzzyIndexes: FuzzyIndexes) {
    this.view = view;
    this.pool = pool;
    this.fuzzyIndexes = fuzzyIndexes;
    this.counter = new ReachCounter(view);
    this.scorer = new TermScorer(view, this.counter);
    const [only] = view.segments;
    const isWhole = only !== undefined && view.segments.length === 1;
    this.stretches = isWhole ? new StretchScorer(view, only, this.counter) : null;
  }

  /** Adds to `into` what the query gives each report that passes the gate and is there. */
  evaluate(query: IndexQuery, into: Scores, gate: Gate): void {
    switch (query.kind) {
      case 'term':
        this.addWord([query], into, gate);
        return;
      case 'all':
        this.addAll(query.boost, into, gate);
        return;
      case 'or':
        if (isOneWord(query.parts)) this.addWord(query.parts, into, gate);
        else for (const part of query.parts) this.evaluate(part, into, gate);
        return;
      case 'and':
        this.addAnd(query.parts, into, gate);
        return;
      case 'but-not':
        this.addButNot(query.parts, into, gate);
        return;
      case 'prefer':
        this.addPrefer(query.parts, into, gate);
        return;
      case 'best-of':
        this.addBestOf(query.parts, into, gate);
        return;
      case 'accepted':
        this.addAccepted(query.accepts, into, gate);
        return;
      case 'near':
        this.addNear(query, into, gate);
    }
  }

  private addAll(boost: ((key: number) => number) | null, into: Scores, gate: Gate): void {
    const { isLive, docEnd, keys } = this.view;
    const passes = gate ?? isLive;
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (passes[doc] === 1) into.addScore(doc, boost === null ? 1 : boost(keys[doc] ?? 0));
    }
  }

  /** The part with the fewest reports first, so that the others look at those alone. */
  private addAnd(parts: readonly IndexQuery[], into: Scores, gate: Gate): void {
    const planned = parts
      .map((part) => ({ part, cost: this.cost(part) }))
      .toSorted((a, b) => a.cost - b.cost);
    let met: Scores | null = null;
    for (const { part } of planned) {
      const next = this.pool.take();
      this.evaluate(part, next, met === null ? gate : met.isMet);
      if (met !== null) {
        next.joinMet(met);
        this.pool.giveBack(met);
      }
      met = next;
      if (met.count === 0) break;
    }
    if (met !== null) this.pour(met, into);
  }

  private addButNot(parts: readonly IndexQuery[], into: Scores, gate: Gate): void {
    const [kept, ...refused] = parts;
    if (kept === undefined) return;
    const met = this.pool.take();
    this.evaluate(kept, met, gate);
    for (const part of refused) {
      const against = this.pool.take();
      this.evaluate(part, against, met.isMet);
      met.filter((doc) => against.isMet[doc] === 0);
      this.pool.giveBack(against);
    }
    this.pour(met, into);
  }

  private addPrefer([deciding, ...others]: readonly IndexQuery[], into: Scores, gate: Gate): void {
    if (deciding === undefined) return;
    const met = this.pool.take();
    this.evaluate(deciding, met, gate);
    for (const part of others) {
      const more = this.pool.take();
      this.evaluate(part, more, met.isMet);
      this.pour(more, met);
    }
    this.pour(met, into);
  }

  private addBestOf([first, ...others]: readonly IndexQuery[], into: Scores, gate: Gate): void {
    if (first === undefined) return;
    // Mostly nothing is in the way, and nothing need be copied.
    const best = into.count === 0 ? into : this.pool.take();
    this.evaluate(first, best, gate);
    for (const part of others) {
      if (this.isCovered(part, first)) continue;
      const own = this.pool.take();
      this.evaluate(part, own, gate);
      best.raise(own);
      this.pool.giveBack(own);
    }
    if (best !== into) this.pour(best, into);
  }

  private addAccepted(accepts: (key: number) => boolean, into: Scores, gate: Gate): void {
    const { isLive, docEnd, keys } = this.view;
    const passes = gate ?? isLive;
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (passes[doc] === 1 && accepts(keys[doc] ?? 0)) into.addScore(doc, 0);
    }
  }

  private addNear(near: Extract<IndexQuery, { kind: 'near' }>, into: Scores, gate: Gate): void {
    if (near.parts.some((terms) => terms.every((term) => this.isNowhere(term)))) return;
    const met = this.pool.take();
    const parts = near.parts.map((terms): IndexQuery => ({ kind: 'or', parts: terms }));
    this.addAnd(parts, met, gate);
    const places = this.positions(near.parts);
    const standing = new Set<number>();
    for (const doc of met.docs.slice(0, met.count).sort()) {
      if (isNear(places.of(doc), near)) standing.add(doc);
    }
    met.filter((doc) => standing.has(doc));
    this.pour(met, into);
  }

  /** Reads where the parts of a query stand in reports that come in rising order. */
  positions(parts: readonly (readonly Term[])[]): PositionReader {
    return new PositionReader(parts, this.view.segments, (segment, term) =>
      this.placesIn(segment, term),
    );
  }

  /** Adds scores to others and gives them back. */
  private pour(from: Scores, into: Scores): void {
    into.join(from);
    this.pool.giveBack(from);
  }

  /**
   * Whether a report gains nothing by a term beside the others: it is nowhere, or stands for one
   * word that another of them stands for alone as well, and is worth no more.
   */
  private isCovered(part: IndexQuery, beside: IndexQuery): boolean {
    if (part.kind !== 'term' || !part.isGroup || part.boost !== null) return false;
    const places = this.view.segments.map((_, at) => this.placesIn(at, part));
    if (places.every(({ length }) => length === 0)) return true;
    if (places.some(({ length }) => length > 1) || beside.kind !== 'or') return false;
    return beside.parts.some(
      (other) =>
        other.kind === 'term' &&
        other.isGroup &&
        isWorthAsMuch(other, part) &&
        places.every(([own], at) => {
          const [first, second] = this.placesIn(at, other);
          return first === own && second === undefined;
        }),
    );
  }

  /** What the terms of one word give, remembered as long as no report changes. */
  private addWord(terms: readonly Term[], into: Scores, gate: Gate): void {
    const [first] = terms;
    if (first === undefined) return;
    const name = terms.map(nameOf).join('\n');
    const isKnowable = terms.every(({ boost }) => boost === null);
    const known = isKnowable ? this.memory.recall(name) : null;
    if (known !== null) {
      into.addGains(known, gate, wordAtOf(first), bitsOf(first));
      return;
    }
    if (!isKnowable || gate !== null) {
      for (const term of terms) this.addTerm(term, into, gate);
      return;
    }
    const own = into.count === 0 ? into : this.pool.take();
    for (const term of terms) this.addTerm(term, own, null);
    this.memory.keep(name, own);
    if (own !== into) this.pour(own, into);
  }

  private addTerm(term: Term, into: Scores, gate: Gate): void {
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
    if (term.prefix > 0) this.addPrefix(term, scoring);
    if (term.fuzzy !== null) this.addFuzzy(term, term.fuzzy, scoring);
  }

  private addPrefix(term: Term, scoring: Scoring): void {
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
      this.stretches.score(only.from, only.to, weightOf, scoring);
      return;
    }
    for (const places of alignTerms(
      segments.map(({ terms }) => terms),
      ranges,
    )) {
      const weight = weightOf(this.lengthOf(places));
      if (weight > 0) this.scorer.scoreTerm(places, weight, scoring);
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

  private lengthOf(places: readonly number[]): number {
    const at = places.findIndex((place) => place >= 0);
    return this.view.segments[at]?.terms.termLength(places[at] ?? 0) ?? 0;
  }

  private isNowhere(term: Term): boolean {
    if (term.fuzzy !== null || (term.others ?? []).length > 0) return false;
    return this.view.segments.every(({ terms, groups }) => {
      if (term.isGroup) return groups.terms.find(term.term) < 0;
      return term.prefix === 0 && terms.find(term.term) < 0;
    });
  }

  /** Words in one segment that a term stands for. */
  private placesIn(at: number, { term, isGroup, others, prefix }: Term): readonly number[] {
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

  /** Bytes of postings a part would read, about. */
  private cost(query: IndexQuery): number {
    switch (query.kind) {
      case 'term':
        return this.termCost(query);
      case 'all':
      case 'accepted':
        return Number.MAX_SAFE_INTEGER;
      case 'prefer':
        return this.cost(query.parts[0] ?? { kind: 'all', boost: null });
      case 'or':
      case 'best-of':
        return query.parts.reduce((sum, part) => sum + this.cost(part), 0);
      case 'and':
      case 'but-not':
        return Math.min(...query.parts.map((part) => this.cost(part)));
      case 'near':
        return Math.min(
          ...query.parts.map((terms) => terms.reduce((sum, term) => sum + this.termCost(term), 0)),
        );
    }
  }

  private termCost(term: Term): number {
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

function byKey(boost: Term['boost'], keys: Uint32Array): Scoring['boost'] {
  return boost === null ? null : (doc, term) => boost(keys[doc] ?? 0, term);
}

function isOneWord(parts: readonly IndexQuery[]): parts is readonly Term[] {
  const [first] = parts;
  if (first?.kind !== 'term') return false;
  return parts.every((part) => part.kind === 'term' && isSameWord(part, first));
}

function isSameWord(term: Term, other: Term): boolean {
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

/** All that tells what a term gives. */
function nameOf({ term, isGroup, others = [], weight, prefix, fuzzy, fields, bm25 }: Term): string {
  const more = others.map((other) => `${other.term} ${other.share}`).join(' ');
  const similar = fuzzy === null ? '' : `${fuzzy.distance} ${fuzzy.weight}`;
  const { k, b, d } = bm25;
  return `${isGroup} ${term} ${more} ${weight} ${prefix} ${similar} ${fields.join()} ${k} ${b} ${d}`;
}
