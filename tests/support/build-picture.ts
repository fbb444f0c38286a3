// Real pictures for tests, made byte by byte, and headers that lie.
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}

/** A PNG every program opens: one colour, or what its header says with other pixels behind it. */
export function buildPng(
  width: number,
  height: number,
  { pixels = [width, height], grey = 128 }: { pixels?: [number, number]; grey?: number } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + pixels[0], grey);
  row[0] = 0;
  const rows = Buffer.concat(Array.from({ length: pixels[1] }, () => row));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function frameHeader(marker: number, width: number, height: number): Buffer {
  const frame = Buffer.from([0xff, marker, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return frame;
}

/** The headers of a JPEG with frames of these sizes, behind a segment of an application. */
export function buildJpeg(...sizes: readonly (readonly [number, number])[]): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4]),
    ...sizes.map(([width, height], index) => frameHeader(index === 0 ? 0xc0 : 0xc2, width, height)),
    Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
  ]);
}

/** The headers of a GIF: its screen, a comment, a colour table, and one frame. */
export function buildGif(screen: readonly [number, number], frame = screen): Buffer {
  const bytes = Buffer.alloc(13 + 6 + 8 + 10);
  bytes.write('GIF89a', 'latin1');
  bytes.writeUInt16LE(screen[0], 6);
  bytes.writeUInt16LE(screen[1], 8);
  bytes[10] = 0x80;
  bytes.set([0x21, 0xfe, 2, 65, 66, 1, 65, 0], 19);
  bytes[27] = 0x2c;
  bytes.writeUInt16LE(frame[0], 32);
  bytes.writeUInt16LE(frame[1], 34);
  return bytes;
}

function webpChunk(kind: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(kind, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

function webp(...chunks: readonly Buffer[]): Buffer {
  const body = Buffer.concat(chunks);
  const head = Buffer.alloc(12);
  head.write('RIFF', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  head.write('WEBP', 8, 'latin1');
  return Buffer.concat([head, body]);
}

function lossy(width: number, height: number): Buffer {
  const data = Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a, 0, 0, 0, 0]);
  data.writeUInt16LE(width, 6);
  data.writeUInt16LE(height, 8);
  return webpChunk('VP8 ', data);
}

/** The headers of a WebP of each kind there is. */
export const buildWebp = {
  lossy: (width: number, height: number): Buffer => webp(lossy(width, height)),
  lossless(width: number, height: number): Buffer {
    const data = Buffer.alloc(10);
    data[0] = 0x2f;
    data.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 1);
    return webp(webpChunk('VP8L', data));
  },
  /** Its canvas, and the size of the picture that stands on it. */
  extended(canvas: readonly [number, number], picture = canvas): Buffer {
    const data = Buffer.alloc(10);
    data.writeUIntLE(canvas[0] - 1, 4, 3);
    data.writeUIntLE(canvas[1] - 1, 7, 3);
    return webp(webpChunk('VP8X', data), lossy(...picture));
  },
};
