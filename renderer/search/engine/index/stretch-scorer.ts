import { rarityOf } from './curve.ts';
import type { ReachCounter } from './reach-counter.ts';
import type { Segment } from './segment.ts';
import type { Scoring } from './term-scorer.ts';
import type { View } from './view.ts';

/** Most terms stand in so few reports. */
const usualReach = 1024;

/** Bytes of postings scored between two pauses. */
const stepBytes = 128 * 1024;

/**
 * Scores many neighbouring terms of one segment that is all there is: the same as scoring each, in
 * one loop, since most of them stand in a report or two and a call would cost more than they do.
 */
export class StretchScorer {
  private readonly view: View;
  private readonly segment: Segment;
  private readonly counter: ReachCounter;
  private readonly usualRarities: Float64Array;

  constructor(view: View, segment: Segment, counter: ReachCounter) {
    this.view = view;
    this.segment = segment;
    this.counter = counter;
    this.usualRarities = Float64Array.from({ length: usualReach }, (_, reached) =>
      rarityOf(reached, view.liveCount),
    );
  }

  /** In steps of some milliseconds. `weightOf` takes the length of a term; 0 leaves it out. */
  *score(
    from: number,
    to: number,
    weightOf: (length: number) => number,
    scoring: Scoring,
  ): Generator<void> {
    const { firstOfTerm, postingsAt } = this.segment.lists;
    const bytesBefore = (term: number): number => postingsAt[firstOfTerm[term] ?? 0] ?? 0;
    // Then every report that is met has the word already.
    const isAlone = scoring.into.count === 0;
    for (let next = from; next < to;) {
      const first = next;
      const end = bytesBefore(first) + stepBytes;
      while (next < to && (next - first < 1 || bytesBefore(next) < end)) next += 1;
      this.scoreStep(first, next, weightOf, scoring, isAlone);
      if (next < to) yield;
    }
  }

  private scoreStep(
    from: number,
    to: number,
    weightOf: (length: number) => number,
    scoring: Scoring,
    isAlone: boolean,
  ): void {
    const { counter, usualRarities } = this;
    const { lists, terms, firstDoc } = this.segment;
    const { liveCount, lengths: columns, meanLengths, isLive } = this.view;
    const { firstOfTerm, field: fields, count: counts, postingsAt, postings } = lists;
    const hasGone = (this.view.gone[0]?.length ?? 0) > 0;
    const gate = scoring.gate?.passes ?? (hasGone ? isLive : null);
    const { into, wordAt, bits, boost } = scoring;
    const { isMet, score, words, docs, wordSize } = into;
    const { k, b, d: floor } = scoring.bm25;
    const base = k * (1 - b);
    const rise = k + 1;
    let { count } = into;
    for (let term = from; term < to; term += 1) {
      const weight = weightOf(terms.termLength(term));
      if (weight === 0) continue;
      const text = boost === null ? '' : terms.term(term);
      const lastList = firstOfTerm[term + 1] ?? 0;
      for (let list = firstOfTerm[term] ?? 0; list < lastList; list += 1) {
        const field = fields[list] ?? 0;
        const worth = weight * (scoring.fields[field] ?? 0);
        const reached = hasGone ? counter.countList(0, list) : (counts[list] ?? 0);
        if (worth === 0 || reached === 0) continue;
        const rarity =
          reached < usualReach ? (usualRarities[reached] ?? 0) : rarityOf(reached, liveCount);
        const factor = worth * rarity;
        const lengths = columns[field] ?? noLengths;
        const slope = (k * b) / (meanLengths[field] ?? 1);
        const end = postingsAt[list + 1] ?? 0;
        let next = postingsAt[list] ?? 0;
        let doc = firstDoc;
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
          if (gate !== null && gate[doc] === 0) continue;
          const length = lengths[doc] ?? 0;
          let gain = factor * (floor + (frequency * rise) / (frequency + base + slope * length));
          if (boost !== null) {
            const own = boost(doc, text);
            if (own === 0) continue;
            gain *= own;
          }
          if (isMet[doc] === 1) {
            score[doc] = (score[doc] ?? 0) + gain;
            if (isAlone) continue;
            const place = doc * wordSize + wordAt;
            words[place] = (words[place] ?? 0) | bits;
            continue;
          }
          isMet[doc] = 1;
          docs[count] = doc;
          count += 1;
          score[doc] = gain;
          if (wordSize > 1) words.fill(0, doc * wordSize, (doc + 1) * wordSize);
          words[doc * wordSize + wordAt] = bits;
        }
      }
    }
    into.count = count;
  }
}

const noLengths = new Uint16Array(0);
