import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../electron/core/attachments/read-picture.ts';
import { buildGif, buildJpeg, buildPng, buildWebp } from '../../../support/build-picture.ts';

const text = (words: string): Buffer => Buffer.from(words);

describe('a picture', () => {
  it.each([
    ['PNG', buildPng(640, 480), 'image/png'],
    ['JPEG', buildJpeg([640, 480]), 'image/jpeg'],
    ['GIF', buildGif([640, 480]), 'image/gif'],
    ['lossy WebP', buildWebp.lossy(640, 480), 'image/webp'],
    ['lossless WebP', buildWebp.lossless(640, 480), 'image/webp'],
    ['extended WebP', buildWebp.extended([640, 480]), 'image/webp'],
  ])('is told by its bytes: %s', (_, bytes, mediaType) => {
    expect(readPicture(bytes)).toEqual({ mediaType, width: 640, height: 480 });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'kind'],
    ['HTML', text('<!doctype html><img src=x>'), 'kind'],
    ['BMP', text('BM6\0\0\0'), 'kind'],
    ['a WAVE sound', text('RIFF\0\0\0\0WAVEfmt '), 'kind'],
    ['the signature of a PNG alone', buildPng(1, 1).subarray(0, 8), 'damaged'],
    ['a PNG cut inside its header', buildPng(9, 9).subarray(0, 24), 'damaged'],
    ['a PNG of no width', buildPng(0, 5, { pixels: [1, 1] }), 'damaged'],
    ['a JPEG without a frame', buildJpeg(), 'damaged'],
    ['a JPEG cut before its scan', buildJpeg([9, 9]).subarray(0, 23), 'damaged'],
    ['a GIF without a frame', buildGif([9, 9]).subarray(0, 27), 'damaged'],
    ['a WebP of nothing', buildWebp.lossy(9, 9).subarray(0, 12), 'damaged'],
  ])('is not %s', (_, bytes, fault) => {
    expect(readPicture(bytes)).toEqual({ fault });
  });

  it.each([
    ['a small PNG that unpacks to 2.5 gigapixels', buildPng(50_000, 50_000, { pixels: [1, 1] })],
    ['a JPEG whose second frame is the true one', buildJpeg([8, 8], [60_000, 60_000])],
    ['a GIF whose frame is larger than its screen', buildGif([8, 8], [60_000, 60_000])],
    [
      'a WebP whose picture is larger than its canvas',
      buildWebp.extended([8, 8], [16_000, 16_000]),
    ],
    [
      'a WebP whose canvas is larger than its picture',
      buildWebp.extended([16_000, 16_000], [8, 8]),
    ],
  ])('of more than 50 megapixels is refused: %s', (_, bytes) => {
    expect(readPicture(bytes)).toEqual({ fault: 'pixels' });
  });

  it('of exactly 50 megapixels is kept', () => {
    const bytes = buildPng(10_000, 5_000, { pixels: [1, 1] });
    expect(readPicture(bytes)).toMatchObject({ width: 10_000, height: 5_000 });
  });

  it('may be cut or garbled anywhere without harm', () => {
    const whole = fc.constantFrom(
      buildPng(8, 8),
      buildJpeg([8, 8], [9, 9]),
      buildGif([8, 8]),
      buildWebp.extended([8, 8]),
    );
    const garbled = fc
      .tuple(whole, fc.nat(), fc.nat(255), fc.nat())
      .map(([bytes, at, byte, end]) => {
        const copy = Buffer.from(bytes);
        copy[at % copy.length] = byte;
        return copy.subarray(0, end % (copy.length + 1));
      });
    fc.assert(
      fc.property(garbled, (bytes) => {
        const read = readPicture(bytes);
        return 'fault' in read || read.width * read.height <= 50_000_000;
      }),
      { numRuns: 2000 },
    );
  });
});
