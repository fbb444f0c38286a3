import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, plainText } from '../../../../renderer/state/marked-text.ts';

describe('a marked text', () => {
  it('has its hits apart from the rest', () => {
    expect(markText('О визите в Нанкин', [{ start: 2, end: 8 }])).toEqual([
      { text: 'О ', isHit: false },
      { text: 'визите', isHit: true },
      { text: ' в Нанкин', isHit: false },
    ]);
  });

  it('has no empty pieces at its ends', () => {
    expect(markText('визит', [{ start: 0, end: 5 }])).toEqual([{ text: 'визит', isHit: true }]);
    expect(markText('', [])).toEqual([]);
  });

  it('is the whole text again when put together', () => {
    const cuts = fc
      .uniqueArray(fc.nat(40), { maxLength: 8 })
      .map((at) => at.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), cuts, (text, at) => {
        const spans = at.flatMap((start, index) =>
          index % 2 === 0 && at[index + 1] !== undefined ? { start, end: at[index + 1] ?? 0 } : [],
        );
        expect(plainText(markText(text, spans))).toBe(text);
      }),
    );
  });
});
