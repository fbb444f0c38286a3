import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByteLines } from '../../../electron/files/split-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  // One buffer for all chunks, as a reader that saves memory would.
  const buffer = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const part = bytes.subarray(from, from + size);
    buffer.set(part);
    yield await Promise.resolve(buffer.subarray(0, part.length));
  }
}

async function split(text: string, size = 7, most = 1000) {
  const lines = [];
  for await (const line of splitByteLines(inChunks(new TextEncoder().encode(text), size), most)) {
    const { number, bytes, readBytes } = line;
    lines.push({ number, text: bytes && new TextDecoder().decode(bytes), readBytes });
  }
  return lines;
}

describe('lines of a stream of bytes', () => {
  it('end at LF or CRLF, the last one with or without', async () => {
    expect(await split('а\nб\r\n\nв')).toEqual([
      { number: 1, text: 'а', readBytes: 3 },
      { number: 2, text: 'б', readBytes: 7 },
      { number: 3, text: '', readBytes: 8 },
      { number: 4, text: 'в', readBytes: 10 },
    ]);
    expect(await split('а\n')).toHaveLength(1);
    expect(await split('')).toEqual([]);
  });

  it('are the same however the stream is cut', async () => {
    const text = fc.array(fc.constantFrom('слово', '南京', '\n', '\r\n', ' '), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), async (parts, size) => {
        const whole = parts.join('');
        const expected = whole.split(/\r?\n/u);
        if (expected.at(-1) === '') expected.pop();
        expect((await split(whole, size)).map((line) => line.text)).toEqual(expected);
      }),
    );
  });

  it('are let go when too long, and the next one is whole again', async () => {
    const lines = await split(`${'x'.repeat(50)}\nok\n${'y'.repeat(21)}`, 8, 20);
    expect(lines.map((line) => line.text)).toEqual([null, 'ok', null]);
    expect(lines.map((line) => line.number)).toEqual([1, 2, 3]);
  });
});
