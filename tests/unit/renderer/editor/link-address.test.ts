import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinkAddress } from '../../../../renderer/editor/link-address.ts';
import { isLinkAddress } from '../../../../renderer/editor/link-mark.ts';

describe('the address of a link', () => {
  it.each([
    ['https://example.org/путь?q=1', 'https://example.org/путь?q=1'],
    ['  http://example.org ', 'http://example.org'],
    ['example.org', 'https://example.org'],
    ['www.мид.рф/визиты', 'https://www.мид.рф/визиты'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['consul@example.org', 'mailto:consul@example.org'],
    ['mailto:consul@example.org', 'mailto:consul@example.org'],
  ])('%j is read as %s', (typed, address) => {
    expect(readLinkAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'https:',
    'javascript:alert(1)',
    'просто слова',
    'слово',
    '/путь',
    'a@b',
    'C:\\файл',
  ])('%j is refused', (typed) => {
    expect(readLinkAddress(typed)).toBeNull();
  });

  it('is always one a report may hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'httpsmailo:/@.я ?-1') }), (typed) => {
        const address = readLinkAddress(typed);
        if (address !== null) expect(isLinkAddress(address)).toBe(true);
      }),
    );
  });
});
