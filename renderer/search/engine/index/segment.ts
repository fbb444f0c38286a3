import type { Vocabulary } from './vocabulary.ts';

/**
 * A run of reports and everything they are found by; never changed once made. Reports have numbers
 * (`doc`) that rise from `firstDoc`; in the lists they are counted from 0.
 */
export type Segment = {
  readonly firstDoc: number;
  readonly docCount: number;
  readonly terms: Vocabulary;
  readonly lists: Lists;
  readonly groups: Groups;
};

/**
 * One list for each pair of a term and a field it stands in. `postings` holds for each report
 * varint(gap * 2 + (frequency > 1)) and then, if so, varint(frequency); `positions` for each
 * report as many positions (see ByteWriter), each the distance from the one before.
 */
export type Lists = {
  /** First list of each term; one more than there are terms. */
  readonly firstOfTerm: Uint32Array;
  readonly field: Uint8Array;
  /** Reports in each list. */
  readonly count: Uint32Array;
  /** Offsets of each list's bytes; one more than there are lists. */
  readonly postingsAt: Uint32Array;
  readonly positionsAt: Uint32Array;
  readonly postings: Uint8Array;
  readonly positions: Uint8Array;
  /** Numbers of the lists that can be entered in the middle, rising. */
  readonly skipped: Uint32Array;
  /** First entry of each of those in `skips`, counted in entries. */
  readonly skipAt: Uint32Array;
  /** Triples for every `skipEvery` reports: the report before, bytes into postings and positions. */
  readonly skips: Uint32Array;
};

export const skipEvery = 128;

/** A list is worth entering in the middle from this many reports. */
export const shortestSkipped = 2 * skipEvery;

/**
 * Terms that stand for several: a stem for its forms, a key for the writings of a name. They have
 * no postings, only members, and the number of reports their members reach in each field.
 */
export type Groups = {
  readonly terms: Vocabulary;
  /** First member of each group; one more than there are groups. */
  readonly memberAt: Uint32Array;
  /** Places in the vocabulary of the segment. */
  readonly members: Uint32Array;
  readonly counts: GroupCounts;
};

/** How many reports a group reaches in each field where it reaches any. */
export type GroupCounts = {
  /** First entry of each group; one more than there are groups. None for a group of one member. */
  readonly at: Uint32Array;
  readonly field: Uint8Array;
  readonly count: Uint32Array;
};

/** The list of a term in a field, or -1. */
export function listOf({ firstOfTerm, field }: Lists, term: number, wanted: number): number {
  const end = firstOfTerm[term + 1] ?? 0;
  for (let list = firstOfTerm[term] ?? 0; list < end; list += 1) {
    if (field[list] === wanted) return list;
  }
  return -1;
}

/** Bytes a segment holds. */
export function byteLengthOf({ terms, lists, groups }: Segment): number {
  const arrays: ArrayBufferView[] = [
    ...Object.values(lists),
    groups.memberAt,
    groups.members,
    ...Object.values(groups.counts),
  ];
  return arrays.reduce(
    (sum, { byteLength }) => sum + byteLength,
    terms.byteLength + groups.terms.byteLength,
  );
}
