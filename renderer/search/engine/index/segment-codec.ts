import { ByteReader, ByteWriter, NumberList } from './bytes.ts';
import type { GroupCounts, Groups, Lists, Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** Appends a segment whose reports are numbered from 0. */
export function writeSegment(segment: Segment, writer: ByteWriter): void {
  writer.varint(segment.docCount);
  segment.terms.write(writer);
  writeLists(segment.lists, segment.terms.size, writer);
  writeGroups(segment.groups, writer);
}

/** Leaves nothing behind in `bytes`, which may be given up then. */
export function readSegment(bytes: Uint8Array, reader: ByteReader): Segment {
  const docCount = reader.varint();
  const terms = Vocabulary.read(bytes, reader);
  const lists = readLists(terms.size, bytes, reader);
  return { firstDoc: 0, docCount, terms, lists, groups: readGroups(bytes, reader) };
}

function writeLists(lists: Lists, termCount: number, writer: ByteWriter): void {
  const { firstOfTerm, field, count, postingsAt, positionsAt } = lists;
  writer.varint(count.length);
  for (let term = 0; term < termCount; term += 1) {
    const first = firstOfTerm[term] ?? 0;
    const end = firstOfTerm[term + 1] ?? 0;
    writer.byte(end - first);
    for (let list = first; list < end; list += 1) {
      writer.byte(field[list] ?? 0);
      writer.varint(count[list] ?? 0);
      writer.varint((postingsAt[list + 1] ?? 0) - (postingsAt[list] ?? 0));
      writer.varint((positionsAt[list + 1] ?? 0) - (positionsAt[list] ?? 0));
    }
  }
  writeRising(lists.skipped, writer);
  writeRising(lists.skipAt, writer);
  writeNumbers(lists.skips, writer);
  writeBytes(lists.postings, writer);
  writeBytes(lists.positions, writer);
}

function readLists(termCount: number, bytes: Uint8Array, reader: ByteReader): Lists {
  const listCount = reader.varint();
  const firstOfTerm = new Uint32Array(termCount + 1);
  const field = new Uint8Array(listCount);
  const count = new Uint32Array(listCount);
  const postingsAt = new Uint32Array(listCount + 1);
  const positionsAt = new Uint32Array(listCount + 1);
  let list = 0;
  let postingsEnd = 0;
  let positionsEnd = 0;
  let { at } = reader;
  // The hot loop of loading: a call for each number would take three times as long.
  for (let term = 0; term < termCount; term += 1) {
    firstOfTerm[term] = list;
    for (let left = bytes[at++] ?? 0; left > 0; left -= 1, list += 1) {
      field[list] = bytes[at++] ?? 0;
      postingsAt[list] = postingsEnd;
      positionsAt[list] = positionsEnd;
      for (let number = 0; number < 3; number += 1) {
        let byte = bytes[at++] ?? 0;
        let value = byte & 127;
        for (let shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 127) << shift;
        }
        if (number === 0) count[list] = value;
        else if (number === 1) postingsEnd += value;
        else positionsEnd += value;
      }
    }
  }
  reader.at = at;
  firstOfTerm[termCount] = list;
  postingsAt[listCount] = postingsEnd;
  positionsAt[listCount] = positionsEnd;
  return {
    firstOfTerm,
    field,
    count,
    postingsAt,
    positionsAt,
    skipped: readRising(reader),
    skipAt: readRising(reader),
    skips: readNumbers(reader),
    postings: readBytes(bytes, reader),
    positions: readBytes(bytes, reader),
  };
}

function writeGroups({ terms, memberAt, members, counts }: Groups, writer: ByteWriter): void {
  terms.write(writer);
  writeRising(memberAt, writer);
  writer.varint(members.length);
  for (let group = 0; group < terms.size; group += 1) {
    let before = 0;
    const end = memberAt[group + 1] ?? 0;
    for (let i = memberAt[group] ?? 0; i < end; i += 1) {
      const member = members[i] ?? 0;
      writer.varint(member - before);
      before = member;
    }
  }
  writeRising(counts.at, writer);
  writeBytes(counts.field, writer);
  writeNumbers(counts.count, writer);
}

function readGroups(bytes: Uint8Array, reader: ByteReader): Groups {
  const terms = Vocabulary.read(bytes, reader);
  const memberAt = readRising(reader);
  const members = new Uint32Array(reader.varint());
  for (let group = 0; group < terms.size; group += 1) {
    let before = 0;
    const end = memberAt[group + 1] ?? 0;
    for (let i = memberAt[group] ?? 0; i < end; i += 1) {
      before += reader.varint();
      members[i] = before;
    }
  }
  const at = readRising(reader);
  const counts: GroupCounts = { at, field: copyBytes(reader), count: readNumbers(reader) };
  return { terms, memberAt, members, counts };
}

/** Numbers that never fall, as their distances. */
function writeRising(values: Uint32Array, writer: ByteWriter): void {
  writer.varint(values.length);
  let before = 0;
  for (const value of values) {
    writer.varint(value - before);
    before = value;
  }
}

function readRising(reader: ByteReader): Uint32Array {
  const values = new Uint32Array(reader.varint());
  let before = 0;
  for (let i = 0; i < values.length; i += 1) {
    before += reader.varint();
    values[i] = before;
  }
  return values;
}

function writeNumbers(values: Uint32Array, writer: ByteWriter): void {
  writer.varint(values.length);
  for (const value of values) writer.varint(value);
}

export function readNumbers(reader: ByteReader): Uint32Array {
  const values = new Uint32Array(reader.varint());
  for (let i = 0; i < values.length; i += 1) values[i] = reader.varint();
  return values;
}

function writeBytes(values: Uint8Array, writer: ByteWriter): void {
  writer.varint(values.length);
  writer.copy(values, 0, values.length);
}

function readBytes(bytes: Uint8Array, reader: ByteReader): Uint8Array {
  const length = reader.varint();
  const from = reader.at;
  reader.at += length;
  return bytes.slice(from, from + length);
}

function copyBytes(reader: ByteReader): Uint8Array {
  const values = new NumberList();
  for (let left = reader.varint(); left > 0; left -= 1) values.push(reader.byte());
  return Uint8Array.from(values.finish());
}
