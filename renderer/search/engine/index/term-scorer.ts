import { type Curve, curveOf } from './curve.ts';
import { Frequencies } from './frequencies.ts';
import { type Gate, isSought } from './gate.ts';
import type { Bm25 } from './index-query.ts';
import type { ReachCounter } from './reach-counter.ts';
import type { Scores } from './scores.ts';
import { listOf, type Segment } from './segment.ts';
import type { View } from './view.ts';

export type Scoring = {
  readonly into: Scores;
  /** Null for all reports. */
  readonly gate: Gate | null;
  /** Which number of `Scores.words` the query's word is kept in, and its bits there. */
  readonly wordAt: number;
  readonly bits: number;
  readonly fields: readonly number[];
  readonly bm25: Bm25;
  /** Factor of a report, 0 to leave it out; null where all count alike. */
  readonly boost: ((doc: number, term: string) => number) | null;
};

/** A group by its place in each segment, and what an occurrence of its members counts for. */
export type GroupPlaces = { readonly places: readonly number[]; readonly share: number };

/** What a list stands for: a field, a term, and what meeting it there is worth. */
type Hit = { readonly field: number; readonly curve: Curve; readonly term: string };

const noLengths = new Uint16Array(0);

/** Adds the scores of terms and groups, as MiniSearch counts them. */
export class TermScorer {
  private readonly view: View;
  private readonly counter: ReachCounter;
  private readonly frequencies = new Frequencies();

  constructor(view: View, counter: ReachCounter) {
    this.view = view;
    this.counter = counter;
  }

  /** Scores one term, given by its place in each segment's vocabulary, -1 where it is absent. */
  scoreTerm(places: readonly number[], weight: number, scoring: Scoring): void {
    const { segments, fieldCount } = this.view;
    for (let field = 0; field < fieldCount; field += 1) {
      const boost = scoring.fields[field] ?? 0;
      if (boost === 0) continue;
      let reached = 0;
      for (let i = 0; i < segments.length; i += 1) {
        const list = this.listAt(i, places[i] ?? -1, field);
        if (list >= 0) reached += this.counter.countList(i, list);
      }
      if (reached === 0) continue;
      const curve = curveOf(this.view, field, reached, weight * boost, scoring.bm25);
      const term = scoring.boost === null ? '' : this.textOf(places);
      for (let i = 0; i < segments.length; i += 1) {
        const list = this.listAt(i, places[i] ?? -1, field);
        if (list >= 0) this.addMembers(i, new Map([[list, 1]]), { field, curve, term }, scoring);
      }
    }
  }

  /** Scores groups whose members count as forms of one term. */
  scoreGroups(groups: readonly GroupPlaces[], weight: number, scoring: Scoring): void {
    const { segments, fieldCount } = this.view;
    for (let field = 0; field < fieldCount; field += 1) {
      const boost = scoring.fields[field] ?? 0;
      if (boost === 0) continue;
      let reached = 0;
      for (const { places } of groups) {
        let own = 0;
        for (let i = 0; i < segments.length; i += 1) {
          const group = places[i] ?? -1;
          if (group >= 0) own += this.counter.countGroup(i, group, field);
        }
        reached = Math.max(reached, own);
      }
      if (reached === 0) continue;
      const curve = curveOf(this.view, field, reached, weight * boost, scoring.bm25);
      for (let i = 0; i < segments.length; i += 1) {
        const members = this.membersIn(i, groups, field);
        if (members.size > 0) this.addMembers(i, members, { field, curve, term: '' }, scoring);
      }
    }
  }

  /** Lists of all members in a field, with the largest share any group gives them. */
  private membersIn(
    at: number,
    groups: readonly GroupPlaces[],
    field: number,
  ): ReadonlyMap<number, number> {
    const segment = this.segment(at);
    const { memberAt, members } = segment.groups;
    const found = new Map<number, number>();
    for (const { places, share } of groups) {
      const group = places[at] ?? -1;
      if (group < 0) continue;
      const end = memberAt[group + 1] ?? 0;
      for (let member = memberAt[group] ?? 0; member < end; member += 1) {
        const list = listOf(segment.lists, members[member] ?? 0, field);
        if (list >= 0) found.set(list, Math.max(found.get(list) ?? 0, share));
      }
    }
    return found;
  }

  private textOf(places: readonly number[]): string {
    const at = places.findIndex((place) => place >= 0);
    return this.view.segments[at]?.terms.term(places[at] ?? 0) ?? '';
  }

  private listAt(segment: number, term: number, field: number): number {
    const lists = this.view.segments[segment]?.lists;
    return term < 0 || lists === undefined ? -1 : listOf(lists, term, field);
  }

  /** The hot loop: decodes a list and scores what passes the gate. */
  private addList(at: number, list: number, { field, curve, term }: Hit, scoring: Scoring): void {
    const { lists, firstDoc } = this.segment(at);
    const { isLive } = this.view;
    const lengths = this.view.lengths[field] ?? noLengths;
    const passes = scoring.gate?.passes ?? (this.hasGone(at) ? isLive : null);
    const { into, wordAt, bits, boost } = scoring;
    const { isMet, score, words, docs, wordSize } = into;
    const { factor, base, slope, rise, floor } = curve;
    const { postings } = lists;
    const end = lists.postingsAt[list + 1] ?? 0;
    let next = lists.postingsAt[list] ?? 0;
    let doc = firstDoc;
    let { count } = into;
    while (next < end) {
      let byte = postings[next++] ?? 0;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[next++] ?? 0;
        value |= (byte & 127) << shift;
      }
      doc += value >>> 1;
      let frequency = 1;
      if ((value & 1) === 1) {
        byte = postings[next++] ?? 0;
        frequency = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = postings[next++] ?? 0;
          frequency |= (byte & 127) << shift;
        }
      }
      if (passes !== null && passes[doc] === 0) continue;
      const length = lengths[doc] ?? 0;
      let gain = factor * (floor + (frequency * rise) / (frequency + base + slope * length));
      if (boost !== null) {
        const own = boost(doc, term);
        if (own === 0) continue;
        gain *= own;
      }
      const place = doc * wordSize + wordAt;
      if (isMet[doc] === 1) {
        score[doc] = (score[doc] ?? 0) + gain;
        words[place] = (words[place] ?? 0) | bits;
        continue;
      }
      isMet[doc] = 1;
      docs[count] = doc;
      count += 1;
      score[doc] = gain;
      if (wordSize > 1) words.fill(0, doc * wordSize, (doc + 1) * wordSize);
      words[place] = bits;
    }
    into.count = count;
  }

  // The second half of the hot loop stands here once more, so that neither calls for each report.
  private addMembers(
    at: number,
    members: ReadonlyMap<number, number>,
    hit: Hit,
    scoring: Scoring,
  ): void {
    const { firstDoc, lists } = this.segment(at);
    const [only] = members;
    if (only !== undefined && members.size === 1 && only[1] === 1) {
      const [list] = only;
      if (!isSought(scoring.gate, lists.count[list] ?? 0)) {
        this.addList(at, list, hit, scoring);
        return;
      }
    }
    const { field, curve, term } = hit;
    const passes = scoring.gate?.passes ?? (this.hasGone(at) ? this.view.isLive : null);
    const gathered = this.frequencies.gather(this.segment(at), members, {
      gate: scoring.gate,
      passes,
    });
    const lengths = this.view.lengths[field] ?? noLengths;
    const { factor, base, slope, rise, floor } = curve;
    const { into, wordAt, bits, boost } = scoring;
    const { isMet, score, words, docs, wordSize } = into;
    const { values: frequencies, docs: locals } = this.frequencies;
    let { count } = into;
    for (let i = 0; i < gathered; i += 1) {
      const local = locals[i] ?? 0;
      const frequency = frequencies[local] ?? 0;
      frequencies[local] = 0;
      const doc = firstDoc + local;
      const length = lengths[doc] ?? 0;
      let gain = factor * (floor + (frequency * rise) / (frequency + base + slope * length));
      if (boost !== null) {
        const own = boost(doc, term);
        if (own === 0) continue;
        gain *= own;
      }
      const place = doc * wordSize + wordAt;
      if (isMet[doc] === 1) {
        score[doc] = (score[doc] ?? 0) + gain;
        words[place] = (words[place] ?? 0) | bits;
        continue;
      }
      isMet[doc] = 1;
      docs[count] = doc;
      count += 1;
      score[doc] = gain;
      if (wordSize > 1) words.fill(0, doc * wordSize, (doc + 1) * wordSize);
      words[place] = bits;
    }
    into.count = count;
  }

  private hasGone(at: number): boolean {
    return (this.view.gone[at]?.length ?? 0) > 0;
  }

  private segment(at: number): Segment {
    const segment = this.view.segments[at];
    if (segment === undefined) throw new RangeError(`segment ${at}`);
    return segment;
  }
}
