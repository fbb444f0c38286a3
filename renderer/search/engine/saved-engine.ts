import { analysisVersion } from './analysis/version.ts';
import { Cards } from './cards/cards.ts';
import { IdTable } from './cards/id-table.ts';
import { Labels } from './cards/labels.ts';
import { type IndexOptions, PackedIndex } from './index/packed-index.ts';
import { readSegment, writeSegment } from './index/segment-codec.ts';
import { openSnapshot, writeSnapshot } from './index/snapshot.ts';

/** Everything the engine knows, as bytes. */
export function saveEngineSnapshot(
  seq: number,
  index: PackedIndex,
  cards: Cards,
  ids: IdTable,
): Uint8Array {
  const { segment, keys, lengths } = index.whole();
  return writeSnapshot({ analysis: analysisVersion, seq }, (writer) => {
    writer.varint(keys.length);
    cards.labels.write(writer);
    for (const key of keys) {
      ids.writeId(key, writer);
      cards.write(key, writer);
    }
    for (const column of lengths) for (const length of column) writer.varint(length);
    if (segment !== null) writeSegment(segment, writer);
  });
}

/** Keys are given anew, in the order the reports stand in. */
export function openEngineSnapshot(
  bytes: Uint8Array,
  options: IndexOptions,
): {
  readonly seq: number;
  readonly index: PackedIndex;
  readonly cards: Cards;
  readonly ids: IdTable;
} | null {
  const opened = openSnapshot(bytes, analysisVersion);
  if (opened === null) return null;
  const { seq, reader } = opened;
  const count = reader.varint();
  const cards = new Cards(Labels.read(reader));
  const ids = new IdTable();
  const keys = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const key = ids.readId(reader);
    keys[at] = key;
    cards.read(key, reader);
  }
  const lengths = Array.from({ length: options.fieldCount }, () => {
    const column = new Uint16Array(count);
    for (let doc = 0; doc < count; doc += 1) column[doc] = reader.varint();
    return column;
  });
  const segment = count === 0 ? null : readSegment(bytes, reader);
  return { seq, cards, ids, index: PackedIndex.open(options, { segment, keys, lengths }) };
}
