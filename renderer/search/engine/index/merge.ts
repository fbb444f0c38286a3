import { NumberList } from './bytes.ts';
import { gone } from './documents.ts';
import { countGroups, MemberWriter } from './groups.ts';
import { copyList } from './list-copy.ts';
import { ListWriter } from './list-writer.ts';
import { listOf, type Lists, type Segment } from './segment.ts';
import { TermWalk } from './term-walk.ts';
import { VocabularyWriter } from './vocabulary.ts';

/** Postings copied between two pauses: some milliseconds. */
const stretch = 20_000;

/** What looking at a term costs beside its postings, in postings. */
const termCost = 10;

/** In place of a term's new number: all its reports are gone. */
const lost = 0xffffffff;

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
  let docCount = 0;
  for (const number of numbers) if (number !== gone) docCount += 1;
  const newTerms = new VocabularyWriter();
  // What is gone makes room for the few gaps between reports that grow.
  const writer = new ListWriter({
    terms: roomFor(segments, ({ terms }) => terms.size),
    lists: roomFor(segments, ({ lists }) => lists.count.length),
    postings: roomFor(segments, ({ lists }) => lists.postings.length),
    positions: roomFor(segments, ({ lists }) => lists.positions.length),
  });
  const sources = segments.map((segment) => ({
    ...segment,
    numbers: numbers.subarray(segment.firstDoc - firstDoc),
    newTerms: new Uint32Array(segment.terms.size),
  }));
  const walk = new TermWalk(segments.map((segment) => segment.terms));
  let copied = 0;
  while (walk.next()) {
    const listsBefore = writer.listCount;
    writer.beginTerm();
    copied += termCost + copyTerm(writer, sources, walk, fieldCount);
    const isLost = writer.listCount === listsBefore;
    const number = isLost ? lost : newTerms.size;
    for (let i = 0; i < walk.holderCount; i += 1) {
      const holder = walk.holders[i] ?? 0;
      const source = sources[holder];
      if (source === undefined) continue;
      const term = walk.places[holder] ?? 0;
      source.newTerms[term] = number;
      if (i === 0 && !isLost) newTerms.pushFrom(source.terms, term);
    }
    if (isLost) writer.forgetTerm();
    if (copied < stretch) continue;
    copied = 0;
    yield;
  }
  yield;
  const terms = newTerms.finish();
  yield;
  const lists = yield* writer.finish();
  const groups = yield* mergeGroups(sources, lists, { docCount, fieldCount });
  yield;
  return { firstDoc, docCount, terms, lists, groups };
}

function roomFor(segments: readonly Segment[], sizeOf: (segment: Segment) => number): number {
  return segments.reduce((sum, segment) => sum + sizeOf(segment), 1024);
}

/** A segment that is merged. */
type Source = Segment & {
  /** The new number of each report. */
  readonly numbers: Int32Array;
  /** The new number of each term, or `lost`. */
  readonly newTerms: Uint32Array;
};

/** Appends the lists of the term at hand; how many reports it read. */
function copyTerm(
  writer: ListWriter,
  sources: readonly Source[],
  walk: TermWalk,
  fieldCount: number,
): number {
  let read = 0;
  const [first = 0] = walk.holders;
  const only = walk.holderCount === 1 ? sources[first] : undefined;
  if (only !== undefined) {
    const { lists, numbers } = only;
    const term = walk.places[first] ?? 0;
    const end = lists.firstOfTerm[term + 1] ?? 0;
    for (let list = lists.firstOfTerm[term] ?? 0; list < end; list += 1) {
      writer.begin(lists.field[list] ?? 0);
      read += copyList(writer, lists, list, numbers);
      writer.end();
    }
    return read;
  }
  for (let field = 0; field < fieldCount; field += 1) {
    writer.begin(field);
    for (let i = 0; i < walk.holderCount; i += 1) {
      const holder = walk.holders[i] ?? 0;
      const source = sources[holder];
      if (source === undefined) continue;
      const list = listOf(source.lists, walk.places[holder] ?? 0, field);
      if (list >= 0) read += copyList(writer, source.lists, list, source.numbers);
    }
    writer.end();
  }
  return read;
}

function* mergeGroups(
  sources: readonly Source[],
  lists: Lists,
  sizes: { readonly docCount: number; readonly fieldCount: number },
): Generator<void, Segment['groups']> {
  const terms = new VocabularyWriter();
  const writer = new MemberWriter();
  const found = new NumberList(64);
  const walk = new TermWalk(sources.map(({ groups }) => groups.terms));
  let walked = 0;
  while (walk.next()) {
    found.clear();
    for (let i = 0; i < walk.holderCount; i += 1) {
      const holder = walk.holders[i] ?? 0;
      const source = sources[holder];
      if (source !== undefined) addMembers(found, source, walk.places[holder] ?? 0);
    }
    walked += found.length + termCost;
    if (found.length > 0) {
      writer.push(found, walk.holderCount === 1);
      const [first = 0] = walk.holders;
      const vocabulary = sources[first]?.groups.terms;
      if (vocabulary !== undefined) terms.pushFrom(vocabulary, walk.places[first] ?? 0);
    }
    if (walked < stretch) continue;
    walked = 0;
    yield;
  }
  yield;
  const merged = terms.finish();
  yield;
  const { memberAt, members } = writer.finish();
  yield;
  const counts = yield* countGroups(lists, memberAt, members, sizes);
  return { terms: merged, memberAt, members, counts };
}

/** The members of a group that are left, by their new numbers. */
function addMembers(found: NumberList, { groups, newTerms }: Source, group: number): void {
  const end = groups.memberAt[group + 1] ?? 0;
  for (let member = groups.memberAt[group] ?? 0; member < end; member += 1) {
    const term = newTerms[groups.members[member] ?? 0] ?? lost;
    if (term !== lost) found.push(term);
  }
}
