// Many whole numbers in a snapshot: as they lie in memory, or in a byte each where most are small.
// Loops stand outside of the generators here and in the codecs: inside they run half as fast.
import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './bytes.ts';

/** Numbers written, or bytes copied, between two pauses: a millisecond or two. */
const stretch = 100_000;
const copiedAtOnce = 1 << 20;

/** As many bytes for each number as the largest needs: one, two or four. */
export function* writeColumn(values: Uint32Array, writer: ByteWriter): Generator<void> {
  const narrow = narrowed(values);
  yield;
  writer.varint(values.length);
  writer.byte(narrow.BYTES_PER_ELEMENT);
  while (writer.length % narrow.BYTES_PER_ELEMENT !== 0) writer.byte(0);
  const bytes = new Uint8Array(narrow.buffer, narrow.byteOffset, narrow.byteLength);
  writer.copy(bytes, 0, bytes.length);
  yield;
}

function narrowed(values: Uint32Array): Uint8Array | Uint16Array | Uint32Array {
  let largest = 0;
  for (let i = 0; i < values.length; i += 1) largest = Math.max(largest, values[i] ?? 0);
  if (largest <= 0xff) return new Uint8Array(values);
  return largest <= 0xffff ? new Uint16Array(values) : values;
}

/** A view where the numbers lie. */
export function readColumn(reader: ByteReader): Uint8Array | Uint16Array | Uint32Array {
  const length = reader.varint();
  const size = reader.view(1)[0] ?? 1;
  while (reader.at % size !== 0) reader.at += 1;
  const { buffer, byteOffset } = reader.view(length * size);
  if (size === 1) return new Uint8Array(buffer, byteOffset, length);
  if (size === 2) return new Uint16Array(buffer, byteOffset, length);
  return new Uint32Array(buffer, byteOffset, length);
}

/** A byte for each number below this; others stand behind, as ByteWriter writes them. */
const far = 255;

export function* writeNumbers(values: Uint32Array, writer: ByteWriter): Generator<void> {
  const bytes = new Uint8Array(values.length);
  const others = new ByteWriter();
  for (let from = 0; from < values.length; from += stretch) {
    writeSmall(values.subarray(from, from + stretch), bytes.subarray(from), others);
    yield;
  }
  yield* writeBytes(bytes, writer);
  yield* writeBytes(others.bytes.subarray(0, others.length), writer);
}

function writeSmall(values: Uint32Array, bytes: Uint8Array, others: ByteWriter): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    bytes[i] = value < far ? value : far;
    if (value >= far) others.varint(value);
  }
}

export function readNumbers(reader: ByteReader): Uint32Array {
  const bytes = readBytes(reader);
  const others = new ByteReader(readBytes(reader), 0);
  const values = new Uint32Array(bytes);
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] === far) values[i] = others.varint();
  }
  return values;
}

export function* writeBytes(values: Uint8Array, writer: ByteWriter): Generator<void> {
  writer.varint(values.length);
  for (let from = 0; from < values.length; from += copiedAtOnce) {
    writer.copy(values, from, Math.min(values.length, from + copiedAtOnce));
    yield;
  }
}

export function readBytes(reader: ByteReader): Uint8Array {
  return reader.view(reader.varint());
}
