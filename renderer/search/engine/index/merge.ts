import { NumberList } from './bytes.ts';
import { countGroups, MemberWriter } from './groups.ts';
import { ListWriter } from './list-writer.ts';
import { PostingCursor } from './posting-cursor.ts';
import { listOf, type Lists, type Segment } from './segment.ts';
import { type Vocabulary, VocabularyWriter } from './vocabulary.ts';

/** Postings copied between two pauses: some milliseconds. */
const stretch = 10_000;

/** In place of a report's new number: it is gone. */
export const gone = -1;

/**
 * One segment of several that follow each other. `numbers` gives each report, counted from the
 * first of them, its place in the new segment, or `gone`; places rise without holes. Pauses after
 * every stretch of work.
 */
export function* mergeSegments(
  segments: readonly Segment[],
  fieldCount: number,
  numbers: Int32Array,
): Generator<void, Segment> {
  const firstDoc = segments[0]?.firstDoc ?? 0;
  const docCount = numbers.reduce((count, number) => (number === gone ? count : count + 1), 0);
  const terms = new VocabularyWriter();
  // What is gone makes room for the few gaps between reports that grow.
  const writer = new ListWriter({
    postings: bytesIn(segments, 'postings'),
    positions: bytesIn(segments, 'positions'),
  });
  const newTerms = segments.map((segment) => new Uint32Array(segment.terms.size));
  let copied = 0;
  for (const at of alignTerms(segments.map((segment) => segment.terms))) {
    const listsBefore = writer.listCount;
    writer.beginTerm();
    for (let field = 0; field < fieldCount; field += 1) {
      writer.begin(field);
      segments.forEach((segment, i) => {
        const term = at[i] ?? -1;
        const list = term < 0 ? -1 : listOf(segment.lists, term, field);
        if (list >= 0)
          copied += copyList(writer, segment, list, numbers, segment.firstDoc - firstDoc);
      });
      writer.end();
    }
    if (writer.listCount === listsBefore) {
      writer.forgetTerm();
      markTerms(newTerms, at, lost);
    } else {
      markTerms(newTerms, at, terms.size);
      const owner = at.findIndex((term) => term >= 0);
      const vocabulary = segments[owner]?.terms;
      if (vocabulary !== undefined) terms.pushFrom(vocabulary, at[owner] ?? 0);
    }
    copied += 10;
    if (copied < stretch) continue;
    copied = 0;
    yield;
  }
  yield;
  const lists = writer.finish();
  yield;
  const groups = yield* mergeGroups(segments, newTerms, lists, { docCount, fieldCount });
  yield;
  return { firstDoc, docCount, terms: terms.finish(), lists, groups };
}

function bytesIn(segments: readonly Segment[], part: 'postings' | 'positions'): number {
  return segments.reduce((sum, { lists }) => sum + lists[part].length, 1024);
}

/** In place of a term's new number: all its reports are gone. */
const lost = 0xffffffff;

function markTerms(newTerms: readonly Uint32Array[], at: readonly number[], value: number): void {
  newTerms.forEach((numbers, i) => {
    const term = at[i] ?? -1;
    if (term >= 0) numbers[term] = value;
  });
}

/**
 * Every term of several vocabularies once, in order, as its places in them; -1 where it is not.
 * The array is one and the same each time. `ranges` may narrow each vocabulary down.
 */
export function* alignTerms(
  vocabularies: readonly Vocabulary[],
  ranges?: readonly { readonly from: number; readonly to: number }[],
): Generator<readonly number[]> {
  const next = vocabularies.map((_, i) => ranges?.[i]?.from ?? 0);
  const ends = vocabularies.map(({ size }, i) => ranges?.[i]?.to ?? size);
  const at = vocabularies.map(() => -1);
  for (;;) {
    let smallest = -1;
    for (let i = 0; i < vocabularies.length; i += 1) {
      const vocabulary = vocabularies[i];
      if (vocabulary === undefined || (next[i] ?? 0) >= (ends[i] ?? 0)) {
        at[i] = -1;
        continue;
      }
      const best = vocabularies[smallest];
      const order =
        best === undefined ? -1 : vocabulary.compare(next[i] ?? 0, best, next[smallest] ?? 0);
      if (order > 0) {
        at[i] = -1;
        continue;
      }
      if (order < 0) {
        for (let j = 0; j < i; j += 1) at[j] = -1;
        smallest = i;
      }
      at[i] = next[i] ?? 0;
    }
    if (smallest < 0) return;
    yield at;
    for (let i = 0; i < at.length; i += 1) if ((at[i] ?? -1) >= 0) next[i] = (next[i] ?? 0) + 1;
  }
}

/** Appends a list's reports that are left; how many it read. */
function copyList(
  writer: ListWriter,
  segment: Segment,
  list: number,
  numbers: Int32Array,
  shift: number,
): number {
  const cursor = new PostingCursor(segment.lists, list);
  for (cursor.next(); cursor.doc !== Number.POSITIVE_INFINITY; cursor.next()) {
    const number = numbers[cursor.doc + shift] ?? gone;
    if (number === gone) continue;
    writer.add(number, cursor.frequency);
    const { from, to } = cursor.positionBytes();
    writer.positions.copy(segment.lists.positions, from, to);
  }
  return segment.lists.count[list] ?? 0;
}

function* mergeGroups(
  segments: readonly Segment[],
  newTerms: readonly Uint32Array[],
  lists: Lists,
  sizes: { readonly docCount: number; readonly fieldCount: number },
): Generator<void, Segment['groups']> {
  const terms = new VocabularyWriter();
  const writer = new MemberWriter();
  const found = new NumberList(64);
  let walked = 0;
  for (const at of alignTerms(segments.map(({ groups }) => groups.terms))) {
    found.clear();
    segments.forEach(({ groups }, i) => {
      const group = at[i] ?? -1;
      if (group < 0) return;
      const end = groups.memberAt[group + 1] ?? 0;
      for (let member = groups.memberAt[group] ?? 0; member < end; member += 1) {
        const term = newTerms[i]?.[groups.members[member] ?? 0] ?? lost;
        if (term !== lost) found.push(term);
      }
    });
    walked += found.length + 3;
    if (found.length > 0) {
      writer.push(found.values.subarray(0, found.length));
      const owner = at.findIndex((group) => group >= 0);
      const vocabulary = segments[owner]?.groups.terms;
      if (vocabulary !== undefined) terms.pushFrom(vocabulary, at[owner] ?? 0);
    }
    if (walked < stretch) continue;
    walked = 0;
    yield;
  }
  const { memberAt, members } = writer.finish();
  yield;
  const counts = yield* countGroups(lists, memberAt, members, sizes);
  return { terms: terms.finish(), memberAt, members, counts };
}
