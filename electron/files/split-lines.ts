/** A line of a file, from 1; `bytes` without its line end, or null if it is longer than allowed. */
export type ByteLine = {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  /** Bytes of the file up to and with this line's end. */
  readonly readBytes: number;
};

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Cuts a stream of bytes into lines at LF or CRLF, holding no more than one line and one chunk. The
 * bytes of a line longer than `maxLineBytes` are let go as they come.
 */
export async function* splitByteLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let readBytes = 0;

  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxLineBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const end = (): ByteLine => {
    number += 1;
    const bytes = length > maxLineBytes ? null : lineOf(parts, length);
    parts = [];
    length = 0;
    return { number, bytes, readBytes };
  };

  for await (const chunk of chunks) {
    const chunkStart = readBytes;
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      take(chunk.subarray(from, at));
      from = at + 1;
      readBytes = chunkStart + from;
      yield end();
    }
    // Copied, because the reader of the file may fill the same buffer again.
    take(chunk.slice(from));
    readBytes = chunkStart + chunk.length;
  }
  if (length > 0) yield end();
}

/** One copy of the parts, without the CR of a CRLF. */
function lineOf(parts: readonly Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    line.set(part, at);
    at += part.length;
  }
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
