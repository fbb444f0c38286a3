// What a picture says of itself in its first bytes, without unpacking it. Pure functions.
// May import the contract.
import { maxPicturePixels, type PictureFault, type PictureType } from '#contract/attachment.ts';
import { type Size, readGifSize, readJpegSize, readPngSize, readWebpSize } from './picture-size.ts';

export type PictureRead =
  ({ readonly mediaType: PictureType } & Size) | { readonly fault: Exclude<PictureFault, 'bytes'> };

/** Tells a format by its bytes alone: neither the name nor what a sender calls it counts. */
const formats: readonly {
  readonly mediaType: PictureType;
  readonly magic: RegExp;
  readonly readSize: (bytes: Uint8Array) => Size | null;
}[] = [
  // oxlint-disable-next-line no-control-regex -- the signatures are made of them
  { mediaType: 'image/png', magic: /^\x89PNG\r\n\x1a\n/, readSize: readPngSize },
  { mediaType: 'image/jpeg', magic: /^\xff\xd8\xff/, readSize: readJpegSize },
  { mediaType: 'image/gif', magic: /^GIF8[79]a/, readSize: readGifSize },
  { mediaType: 'image/webp', magic: /^RIFF[^]{4}WEBP/, readSize: readWebpSize },
];

/** Kind and size of a picture, or why it cannot be one of a report. */
export function readPicture(bytes: Uint8Array): PictureRead {
  if (bytes.length === 0) return { fault: 'empty' };
  const beginning = String.fromCharCode(...bytes.subarray(0, 16));
  const format = formats.find(({ magic }) => magic.test(beginning));
  if (format === undefined) return { fault: 'kind' };
  const size = format.readSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) return { fault: 'damaged' };
  if (size.width * size.height > maxPicturePixels) return { fault: 'pixels' };
  return { mediaType: format.mediaType, ...size };
}
