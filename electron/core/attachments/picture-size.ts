// Where each format writes its width and height. Null stands for a header that is cut short or is
// none; where a file names several sizes, the largest counts, because one of them is a lie.

export type Size = { readonly width: number; readonly height: number };

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const textAt = (bytes: Uint8Array, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

function largest(sizes: readonly Size[]): Size | null {
  if (sizes.length === 0) return null;
  return {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: Math.max(...sizes.map(({ height }) => height)),
  };
}

/** The first chunk must be IHDR. */
export function readPngSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 33 || textAt(bytes, 12) !== 'IHDR') return null;
  const view = viewOf(bytes);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments are walked up to the scan; every frame header among them names a size. */
export function readJpegSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  const sizes: Size[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return largest(sizes);
    const length = view.getUint16(at + 2);
    if (length < 2) return null;
    if (isFrame(marker)) {
      if (at + 9 > bytes.length) return null;
      sizes.push({ height: view.getUint16(at + 5), width: view.getUint16(at + 7) });
    }
    at += 2 + length;
  }
  return null;
}

/** C0 to CF begin a frame, but for the tables DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** The screen, and the first frame, which browsers let reach beyond it. */
export function readGifSize(bytes: Uint8Array): Size | null {
  if (bytes.length < 14) return null;
  const view = viewOf(bytes);
  const screen = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let at = 13 + colourTableBytes(view.getUint8(10));
  while (at < bytes.length) {
    const kind = view.getUint8(at);
    if (kind === 0x2c) {
      if (at + 10 > bytes.length) return null;
      const frame = {
        width: view.getUint16(at + 1, true) + view.getUint16(at + 5, true),
        height: view.getUint16(at + 3, true) + view.getUint16(at + 7, true),
      };
      return largest([screen, frame]);
    }
    // An extension: its label and its blocks, of which an empty one is the last.
    if (kind !== 0x21) return null;
    at += 2;
    for (let length = bytes[at]; length; length = bytes[at]) at += length + 1;
    at += 1;
  }
  return null;
}

function colourTableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** The canvas of an extended file, and every picture chunk that stands in it. */
export function readWebpSize(bytes: Uint8Array): Size | null {
  const view = viewOf(bytes);
  const sizes: Size[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const size = webpChunkSize(view, textAt(bytes, at), at + 8);
    if (size === null) return null;
    if (size !== 'none') sizes.push(size);
    const length = view.getUint32(at + 4, true);
    at += 8 + length + (length % 2);
  }
  return largest(sizes);
}

function webpChunkSize(view: DataView, kind: string, at: number): Size | 'none' | null {
  const hasRoom = at + 10 <= view.byteLength;
  const uint24 = (from: number): number =>
    view.getUint16(from, true) + view.getUint8(from + 2) * 2 ** 16;
  switch (kind) {
    case 'VP8X':
      return hasRoom ? { width: uint24(at + 4) + 1, height: uint24(at + 7) + 1 } : null;
    case 'VP8 ':
      // Behind the frame's tag and start code; the upper two bits are a scale.
      if (!hasRoom || uint24(at + 3) !== 0x2a019d) return null;
      return {
        width: view.getUint16(at + 6, true) & 0x3fff,
        height: view.getUint16(at + 8, true) & 0x3fff,
      };
    case 'VP8L': {
      if (!hasRoom || view.getUint8(at) !== 0x2f) return null;
      const bits = view.getUint32(at + 1, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'ANMF':
      if (at + 16 > view.byteLength) return null;
      return {
        width: uint24(at) * 2 + uint24(at + 6) + 1,
        height: uint24(at + 3) * 2 + uint24(at + 9) + 1,
      };
    default:
      return 'none';
  }
}
