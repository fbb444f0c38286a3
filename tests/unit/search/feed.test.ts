import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../renderer/search/feed.ts';
import { streamOf } from './feeds.ts';

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(streamOf(...chunks))) lines.push(...batch);
  return lines;
}

describe('the lines of a stream', () => {
  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('визит', '南京', '𠀀', '{"a":1}'), { maxLength: 8 }),
        fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
        async (lines, cuts) => {
          const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
          const places = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
          const chunks = places.slice(1).map((end, at) => bytes.slice(places[at], end));
          expect(await linesOf(chunks)).toEqual(lines);
        },
      ),
    );
  });

  it('include a last one without its line break', async () => {
    expect(await linesOf([new TextEncoder().encode('a\nb')])).toEqual(['a', 'b']);
  });
});
