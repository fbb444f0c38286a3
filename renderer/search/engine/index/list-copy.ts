import { shortPositions } from './bytes.ts';
import { gone } from './documents.ts';
import type { ListWriter } from './list-writer.ts';
import type { Lists } from './segment.ts';

/**
 * Appends what is left of a list, whose reports get new numbers; how many it read. A rebuild copies
 * every posting, so it is read here without a cursor, and positions are copied in one piece as far
 * as they go together.
 */
export function copyList(
  writer: ListWriter,
  { postings, positions, postingsAt, positionsAt }: Lists,
  list: number,
  numbers: Int32Array,
): number {
  const end = postingsAt[list + 1] ?? 0;
  let at = postingsAt[list] ?? 0;
  let positionAt = positionsAt[list] ?? 0;
  /** Positions from here to `positionAt` are yet to be copied. */
  let from = positionAt;
  let doc = 0;
  let read = 0;
  while (at < end) {
    let byte = postings[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    doc += value >>> 1;
    let frequency = 1;
    if ((value & 1) === 1) {
      byte = postings[at++] ?? 0;
      frequency = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] ?? 0;
        frequency |= (byte & 127) << shift;
      }
    }
    read += 1;
    const number = numbers[doc] ?? gone;
    if (number === gone || writer.isSkipDue) {
      writer.positions.copy(positions, from, positionAt);
      from = positionAt;
    }
    for (let left = frequency; left > 0; left -= 1) {
      byte = positions[positionAt++] ?? 0;
      if (byte === 255) while ((positions[positionAt++] ?? 0) > 127);
      else if (byte >= shortPositions) positionAt += 1;
    }
    if (number === gone) from = positionAt;
    else writer.add(number, frequency);
  }
  writer.positions.copy(positions, from, positionAt);
  return read;
}
