import { type Gate, gateOfMet } from './gate.ts';
import type { IndexQuery, Term } from './index-query.ts';
import { isNear, PositionReader } from './near.ts';
import type { ScorePool, Scores } from './scores.ts';
import { ReachCounter } from './reach-counter.ts';
import type { View } from './view.ts';
import { type FuzzyIndexes, isSameWord, WordEvaluator } from './word-evaluator.ts';

/** Answers a query over all segments at once, with the scores one index of all would give. */
export class Evaluator {
  private readonly view: View;
  private readonly pool: ScorePool;
  readonly counter: ReachCounter;
  readonly words: WordEvaluator;

  constructor(view: View, pool: ScorePool, fuzzyIndexes: FuzzyIndexes) {
    this.view = view;
    this.pool = pool;
    this.counter = new ReachCounter(view);
    this.words = new WordEvaluator(view, pool, this.counter, fuzzyIndexes);
  }

  /** Adds to `into` what the query gives each report that passes the gate and is there. */
  evaluate(query: IndexQuery, into: Scores, gate: Gate | null): void {
    switch (query.kind) {
      case 'term':
        this.words.add([query], into, gate);
        return;
      case 'all':
        this.addAll(query.boost, into, gate);
        return;
      case 'or':
        if (isOneWord(query.parts)) this.words.add(query.parts, into, gate);
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

  private addAll(boost: ((key: number) => number) | null, into: Scores, gate: Gate | null): void {
    const { isLive, docEnd, keys } = this.view;
    const passes = gate?.passes ?? isLive;
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (passes[doc] === 1) into.addScore(doc, boost === null ? 1 : boost(keys[doc] ?? 0));
    }
  }

  /** The part with the fewest reports first, so that the others look at those alone. */
  private addAnd(parts: readonly IndexQuery[], into: Scores, gate: Gate | null): void {
    const planned = parts
      .map((part) => ({ part, cost: this.cost(part) }))
      .toSorted((a, b) => a.cost - b.cost);
    let met: Scores | null = null;
    for (const { part } of planned) {
      const next = this.pool.take();
      this.evaluate(part, next, met === null ? gate : gateOfMet(met));
      if (met !== null) {
        next.joinMet(met);
        this.pool.giveBack(met);
      }
      met = next;
      if (met.count === 0) break;
    }
    if (met !== null) this.pour(met, into);
  }

  private addButNot(parts: readonly IndexQuery[], into: Scores, gate: Gate | null): void {
    const [kept, ...refused] = parts;
    if (kept === undefined) return;
    const met = this.pool.take();
    this.evaluate(kept, met, gate);
    for (const part of refused) {
      const against = this.pool.take();
      this.evaluate(part, against, gateOfMet(met));
      met.filter((doc) => against.isMet[doc] === 0);
      this.pool.giveBack(against);
    }
    this.pour(met, into);
  }

  private addPrefer(
    [deciding, ...others]: readonly IndexQuery[],
    into: Scores,
    gate: Gate | null,
  ): void {
    if (deciding === undefined) return;
    const met = this.pool.take();
    this.evaluate(deciding, met, gate);
    const beside = gateOfMet(met);
    for (const part of others) {
      const more = this.pool.take();
      this.evaluate(part, more, beside);
      this.pour(more, met);
    }
    this.pour(met, into);
  }

  private addBestOf(
    [first, ...others]: readonly IndexQuery[],
    into: Scores,
    gate: Gate | null,
  ): void {
    if (first === undefined) return;
    // Mostly nothing is in the way, and nothing need be copied.
    const best = into.count === 0 ? into : this.pool.take();
    this.evaluate(first, best, gate);
    for (const part of others) {
      if (this.words.isCovered(part, first)) continue;
      const own = this.pool.take();
      this.evaluate(part, own, gate);
      best.raise(own);
      this.pool.giveBack(own);
    }
    if (best !== into) this.pour(best, into);
  }

  private addAccepted(accepts: (key: number) => boolean, into: Scores, gate: Gate | null): void {
    const { isLive, docEnd, keys } = this.view;
    const passes = gate?.passes ?? isLive;
    for (let doc = 0; doc < docEnd; doc += 1) {
      if (passes[doc] === 1 && accepts(keys[doc] ?? 0)) into.addScore(doc, 0);
    }
  }

  private addNear(
    near: Extract<IndexQuery, { kind: 'near' }>,
    into: Scores,
    gate: Gate | null,
  ): void {
    if (near.parts.some((terms) => terms.every((term) => this.words.isNowhere(term)))) return;
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
      this.words.placesIn(segment, term),
    );
  }

  /** Adds scores to others and gives them back. */
  private pour(from: Scores, into: Scores): void {
    into.join(from);
    this.pool.giveBack(from);
  }

  /** Bytes of postings a part would read, about. */
  private cost(query: IndexQuery): number {
    switch (query.kind) {
      case 'term':
        return this.words.cost(query);
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
          ...query.parts.map((terms) =>
            terms.reduce((sum, term) => sum + this.words.cost(term), 0),
          ),
        );
    }
  }
}

function isOneWord(parts: readonly IndexQuery[]): parts is readonly Term[] {
  const [first] = parts;
  if (first?.kind !== 'term') return false;
  return parts.every((part) => part.kind === 'term' && isSameWord(part, first));
}
