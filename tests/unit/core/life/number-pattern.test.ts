import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  numberIn,
  readPattern,
  sharedNumber,
} from '../../../../electron/core/life/number-pattern.ts';

const numbered = (pattern: string, n: number, index = '') =>
  formatNumber(readPattern(pattern, index), n, 2026);

describe('a pattern of numbers', () => {
  it.each([
    ['{n}', '', 34, '34'],
    ['{index}-{n:02}/{yy}', '12', 5, '12-05/26'],
    ['{n:03}-{yyyy}', '', 1234, '1234-2026'],
    ['исх. {n}', '', 7, 'исх. 7'],
  ])('%s of index «%s» writes number %i as %s', (pattern, index, n, written) => {
    expect(numbered(pattern, n, index)).toBe(written);
    expect(numberIn(readPattern(pattern, index), written, 2026)).toBe(n);
  });

  it.each([
    ['12-05', '', 'noNumber'],
    ['', '', 'noNumber'],
    ['{n}/{n}', '', 'twoNumbers'],
    ['{n}-{month}', '', 'unknownPart'],
    ['{n:2}', '', 'unknownPart'],
    ['{n', '', 'unclosed'],
    ['n}', '', 'unclosed'],
    ['{index}-{n}', '', 'noIndex'],
    ['12{n}', '', 'digitsTogether'],
    ['{n}{yy}', '', 'digitsTogether'],
    ['{index}{n}', '12', 'digitsTogether'],
    [`${'-'.repeat(64)}{n}`, '', 'tooLong'],
  ])('%s of index «%s» is refused: %s', (pattern, index, why) => {
    expect(() => readPattern(pattern, index)).toThrow(
      expect.objectContaining({ code: 'bad-pattern', params: expect.objectContaining({ why }) }),
    );
  });

  it.each(['012', '12-5', '12-05/27', '12-050/26', 'x12-05/26', ''])(
    'does not take %s for a number of its own',
    (text) => {
      expect(numberIn(readPattern('12-{n:02}/{yy}', ''), text, 2026)).toBeNull();
    },
  );

  it('gives every number a text of its own', () => {
    const pattern = fc.constantFrom('{n}', '{n:02}', '№ {n:03}/{yy}', '{yyyy}-{n}-с', '5/{n}/5');
    fc.assert(
      fc.property(pattern, fc.integer({ min: 1, max: 99_999 }), (text, n) => {
        expect(numberIn(readPattern(text, ''), numbered(text, n), 2026)).toBe(n);
      }),
    );
  });
});

describe('two series', () => {
  const supply = (pattern: string, next = 1) => ({ pattern: readPattern(pattern, ''), next });

  it.each([
    ['{n}', '{n}', '1'],
    ['12-{n}', '12-{n:02}', '12-100'],
    ['{n}/{yy}', '{yy}/{n}', '26/26'],
    ['{n}', '{n}/{yy}', null],
    ['12-{n}', '13-{n}', null],
  ])('of patterns %s and %s meet at %s', (one, other, shared) => {
    expect(sharedNumber(supply(one), supply(other), 2026)).toBe(shared);
  });

  it('that meet only below their next numbers do not meet', () => {
    expect(sharedNumber(supply('{n}/{yy}', 27), supply('{yy}/{n}'), 2026)).toBeNull();
  });

  it('meet exactly where both would write the same text', () => {
    const pattern = fc
      .array(fc.constantFrom<string>('1', '2', '-', '/', '{yy}', 'a'), { maxLength: 4 })
      .chain((rest) =>
        fc.nat({ max: rest.length }).map((at) => rest.toSpliced(at, 0, '{n}').join('')),
      )
      .filter((text) => !/\d\{n|n\}\d|\}\{n|n\}\{/u.test(text));
    fc.assert(
      fc.property(pattern, pattern, (one, other) => {
        const [a, b] = [supply(one), supply(other)];
        const texts = (given: typeof a) =>
          Array.from({ length: 300 }, (_, n) => formatNumber(given.pattern, n + 1, 2026));
        const ofB = new Set(texts(b));
        const doMeet = texts(a).some((text) => ofB.has(text));
        expect(sharedNumber(a, b, 2026) !== null).toBe(doMeet);
      }),
    );
  });
});
