import { analysisVersion } from './analysis/version.ts';
import { Cards } from './cards/cards.ts';
import { IdTable } from './cards/id-table.ts';
import type { ByteWriter } from './index/bytes.ts';
import { readColumn, writeColumn } from './index/columns.ts';
import { type IndexOptions, PackedIndex } from './index/packed-index.ts';
import { readSegment, writeSegment } from './index/segment-codec.ts';
import { openSnapshot, writeSnapshot } from './index/snapshot.ts';

/** What an engine is made of. */
export type EngineParts = {
  readonly index: PackedIndex;
  readonly cards: Cards;
  readonly ids: IdTable;
};

/** More than a report's id, card and lengths take. */
const cardRoom = 256;

/**
 * Everything the engine knows, as bytes, with pauses; null once anything has changed in one of
 * them, as the parts would no longer fit each other.
 */
export function* saveEngineSnapshot(
  seq: number,
  { index, cards, ids }: EngineParts,
): Generator<void, Uint8Array | null> {
  const { segment, keys, lengths } = yield* index.whole();
  const { version } = index;
  // In a snapshot all of it is smaller than it lies in memory.
  const room = index.byteLength + keys.length * cardRoom;
  const work = writeSnapshot({ analysis: analysisVersion, seq }, room, function* (writer) {
    yield;
    yield* ids.write(keys, writer);
    yield* cards.write(keys, writer);
    yield* writeLengths(lengths, writer);
    if (segment !== null) yield* writeSegment(segment, writer);
  });
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    yield;
    if (index.version !== version) return null;
  }
}

/** Keys are given anew, in the order the reports stand in. */
export function openEngineSnapshot(
  bytes: Uint8Array,
  options: IndexOptions,
): (EngineParts & { readonly seq: number }) | null {
  const opened = openSnapshot(bytes, analysisVersion);
  if (opened === null) return null;
  const { seq, reader } = opened;
  const ids = IdTable.read(reader);
  const cards = Cards.read(reader);
  const lengths = Array.from(
    { length: options.fieldCount },
    () => new Uint16Array(readColumn(reader)),
  );
  const segment = ids.size === 0 ? null : readSegment(reader);
  return { seq, cards, ids, index: PackedIndex.open(options, { segment, lengths }) };
}

function* writeLengths(lengths: readonly Uint16Array[], writer: ByteWriter): Generator<void> {
  for (const column of lengths) {
    yield* writeColumn(new Uint32Array(column), writer);
  }
}
