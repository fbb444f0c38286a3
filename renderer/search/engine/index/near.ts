import type { Term } from './index-query.ts';
import { PostingCursor } from './posting-cursor.ts';
import { listOf, type Segment } from './segment.ts';

/** Places of a term in the vocabulary of one segment: one for a word, several for a group. */
export type ResolveTerms = (segment: number, term: Term) => readonly number[];

/** Positions by field, then by part of the query, rising. */
export type Places = readonly (readonly (readonly number[])[])[];

/** A beginning of words that stand for more than this many is not followed to its places. */
const mostWords = 256;

/** Reads where the parts of a query stand, in reports that come in rising order. */
export class PositionReader {
  private readonly parts: readonly (readonly Term[])[];
  private readonly segments: readonly Segment[];
  private readonly resolve: ResolveTerms;
  private readonly fields: readonly number[];
  private segment = -1;
  /** Cursors into the lists of the segment at hand, by field, then by part. */
  private cursors: PostingCursor[][][] = [];

  constructor(
    parts: readonly (readonly Term[])[],
    segments: readonly Segment[],
    resolve: ResolveTerms,
  ) {
    this.parts = parts;
    this.segments = segments;
    this.resolve = resolve;
    const terms = parts.flat();
    const fieldCount = terms[0]?.fields.length ?? 0;
    this.fields = Array.from({ length: fieldCount }, (_, field) => field).filter((field) =>
      terms.some(({ fields }) => fields[field] !== 0),
    );
  }

  of(doc: number): Places {
    this.enterSegmentOf(doc);
    const local = doc - (this.segments[this.segment]?.firstDoc ?? 0);
    return this.cursors.map((parts) =>
      parts.map((cursors) => {
        const found: number[] = [];
        for (const cursor of cursors) {
          cursor.seek(local);
          if (cursor.doc === local) cursor.readPositions(found);
        }
        return cursors.length > 1 ? found.toSorted((a, b) => a - b) : found;
      }),
    );
  }

  private enterSegmentOf(doc: number): void {
    let at = Math.max(0, this.segment);
    while (doc >= (this.segments[at + 1]?.firstDoc ?? Number.POSITIVE_INFINITY)) at += 1;
    if (at === this.segment) return;
    this.segment = at;
    const segment = this.segments[at];
    if (segment === undefined) return;
    const words = this.parts.map((terms) => {
      const places = new Set(terms.flatMap((term) => this.resolve(at, term)));
      return places.size > mostWords ? [] : [...places];
    });
    this.cursors = this.fields.map((field) =>
      words.map((places) =>
        places
          .map((term) => listOf(segment.lists, term, field))
          .filter((list) => list >= 0)
          .map((list) => new PostingCursor(segment.lists, list)),
      ),
    );
  }
}

/** Whether in some field all parts stand close enough, or in the order asked for. */
export function isNear(
  places: Places,
  nearness: { readonly offsets: readonly number[] | null; readonly distance: number },
): boolean {
  const { offsets, distance } = nearness;
  return places.some((parts) => {
    if (parts.some((found) => found.length === 0)) return false;
    return offsets === null ? span(parts) <= distance : standsInOrder(parts, offsets);
  });
}

function standsInOrder(
  places: readonly (readonly number[])[],
  offsets: readonly number[],
): boolean {
  const sets = places.map((found) => new Set(found));
  const [first = []] = places;
  return first.some((start) =>
    sets.every((found, part) => found.has(start + (offsets[part] ?? 0) - (offsets[0] ?? 0))),
  );
}

/** Distance from the first to the last of the closest set of places, one of each part. */
export function span(places: readonly (readonly number[])[]): number {
  const next = places.map(() => 0);
  let least = Number.POSITIVE_INFINITY;
  for (;;) {
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    let behind = 0;
    for (let part = 0; part < places.length; part += 1) {
      const place = places[part]?.[next[part] ?? 0];
      if (place === undefined) return least;
      if (place < lowest) {
        lowest = place;
        behind = part;
      }
      if (place > highest) highest = place;
    }
    least = Math.min(least, highest - lowest);
    next[behind] = (next[behind] ?? 0) + 1;
  }
}
