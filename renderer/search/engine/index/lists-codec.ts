// Half of all lists are of one report, and most terms have one list: such a list takes one byte
// beside its postings and positions.
import type { ByteReader } from './byte-reader.ts';
import { type ByteWriter, NumberList } from './bytes.ts';
import {
  readBytes,
  readColumn,
  readNumbers,
  writeBytes,
  writeColumn,
  writeNumbers,
} from './columns.ts';
import type { Lists } from './segment.ts';

// The head of a list: its field in three bits, one for the last list of its term, and in four bits
// the lengths of its postings and positions if it is of one report; 0 if they stand elsewhere.
const fieldShift = 5;
const lastOfTerm = 16;
const sizesMask = 15;
const mostPostings = 3;
const mostPositions = 5;
const smallPostings = Uint8Array.from({ length: 16 }, (_, sizes) =>
  Math.ceil(sizes / mostPositions),
);
const smallPositions = Uint8Array.from(
  { length: 16 },
  (_, sizes) => sizes - Math.max(0, Math.ceil(sizes / mostPositions) - 1) * mostPositions,
);
/** In place of a field, for one that stands elsewhere. */
const farField = 7;

/** Terms handled between two pauses. */
const stretch = 50_000;

export function* writeLists(lists: Lists, writer: ByteWriter): Generator<void> {
  const termCount = lists.firstOfTerm.length - 1;
  const table = newTable(lists.count.length);
  for (let from = 0; from < termCount; from += stretch) {
    addToTable(table, lists, from, Math.min(termCount, from + stretch));
    yield;
  }
  yield* writeBytes(table.heads, writer);
  for (const column of [table.fields, table.counts, table.postings, table.positions]) {
    yield* writeNumbers(column.values.subarray(0, column.length), writer);
  }
  for (const column of [lists.skipped, lists.skipAt, lists.skips]) {
    yield* writeColumn(column, writer);
  }
  yield* writeBytes(lists.postings, writer);
  yield* writeBytes(lists.positions, writer);
}

/** Of all lists their heads, of some the rest. */
function newTable(listCount: number) {
  return {
    heads: new Uint8Array(listCount),
    fields: new NumberList(),
    counts: new NumberList(listCount),
    postings: new NumberList(listCount),
    positions: new NumberList(listCount),
  };
}

function addToTable(
  { heads, fields, counts, postings, positions }: ReturnType<typeof newTable>,
  { firstOfTerm, field, count, postingsAt, positionsAt }: Lists,
  from: number,
  to: number,
): void {
  for (let term = from; term < to; term += 1) {
    const end = firstOfTerm[term + 1] ?? 0;
    for (let list = firstOfTerm[term] ?? 0; list < end; list += 1) {
      const own = field[list] ?? 0;
      const reports = count[list] ?? 0;
      const postingsSize = (postingsAt[list + 1] ?? 0) - (postingsAt[list] ?? 0);
      const positionsSize = (positionsAt[list + 1] ?? 0) - (positionsAt[list] ?? 0);
      const isSmall =
        reports === 1 && postingsSize <= mostPostings && positionsSize <= mostPositions;
      if (!isSmall) {
        counts.push(reports);
        postings.push(postingsSize - reports);
        positions.push(positionsSize - reports);
      }
      if (own >= farField) fields.push(own);
      heads[list] =
        (Math.min(own, farField) << fieldShift) |
        (list === end - 1 ? lastOfTerm : 0) |
        (isSmall ? (postingsSize - 1) * mostPositions + positionsSize : 0);
    }
  }
}

export function readLists(termCount: number, reader: ByteReader): Lists {
  const heads = readBytes(reader);
  const fields = readNumbers(reader);
  const counts = readNumbers(reader);
  const postings = readNumbers(reader);
  const positions = readNumbers(reader);
  const firstOfTerm = new Uint32Array(termCount + 1);
  const field = new Uint8Array(heads.length);
  const count = new Uint32Array(heads.length);
  const postingsAt = new Uint32Array(heads.length + 1);
  const positionsAt = new Uint32Array(heads.length + 1);
  let term = 0;
  let far = 0;
  let large = 0;
  let postingsEnd = 0;
  let positionsEnd = 0;
  for (let list = 0; list < heads.length; list += 1) {
    const head = heads[list] ?? 0;
    const near = head >>> fieldShift;
    field[list] = near === farField ? (fields[far++] ?? 0) : near;
    const sizes = head & sizesMask;
    if (sizes === 0) {
      const reports = counts[large] ?? 0;
      count[list] = reports;
      postingsEnd += (postings[large] ?? 0) + reports;
      positionsEnd += (positions[large] ?? 0) + reports;
      large += 1;
    } else {
      count[list] = 1;
      postingsEnd += smallPostings[sizes] ?? 0;
      positionsEnd += smallPositions[sizes] ?? 0;
    }
    postingsAt[list + 1] = postingsEnd;
    positionsAt[list + 1] = positionsEnd;
    if ((head & lastOfTerm) === 0) continue;
    term += 1;
    firstOfTerm[term] = list + 1;
  }
  return {
    firstOfTerm,
    field,
    count,
    postingsAt,
    positionsAt,
    skipped: new Uint32Array(readColumn(reader)),
    skipAt: new Uint32Array(readColumn(reader)),
    skips: new Uint32Array(readColumn(reader)),
    postings: readBytes(reader),
    positions: readBytes(reader),
  };
}
