import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './bytes.ts';
import { readGroups, writeGroups } from './groups-codec.ts';
import { readLists, writeLists } from './lists-codec.ts';
import type { Segment } from './segment.ts';
import { Vocabulary } from './vocabulary.ts';

/** Appends a segment whose reports are numbered from 0, with pauses. */
export function* writeSegment(segment: Segment, writer: ByteWriter): Generator<void> {
  writer.varint(segment.docCount);
  yield* segment.terms.write(writer);
  yield* writeGroups(segment.groups, writer);
  yield* writeLists(segment.lists, writer);
}

/** The largest parts stay where they lie in the bytes. */
export function readSegment(reader: ByteReader): Segment {
  const docCount = reader.varint();
  const terms = Vocabulary.read(reader);
  const groups = readGroups(reader);
  return { firstDoc: 0, docCount, terms, groups, lists: readLists(terms.size, reader) };
}
