import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors.ts';
import { generateRecoveryKey, parseRecoveryKey } from '../../electron/archive/recovery-key.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The group a typed key is refused for, or 'accepted'. */
function refusedGroup(typed: string): unknown {
  try {
    parseRecoveryKey(typed);
    return 'accepted';
  } catch (error) {
    return error instanceof AppError ? error.params['group'] : error;
  }
}

function replaceAt(text: string, index: number, character: string): string {
  return text.slice(0, index) + character + text.slice(index + 1);
}

describe('a recovery key', () => {
  it('is 8 groups of 5 characters that paper does not confuse', () => {
    expect(generateRecoveryKey()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('stands for 160 bits that differ each time', () => {
    const keys = Array.from({ length: 200 }, generateRecoveryKey);
    expect(new Set(keys.map((key) => parseRecoveryKey(key).toString('hex'))).size).toBe(200);
    expect(keys.every((key) => parseRecoveryKey(key).length === 20)).toBe(true);
    const bits = keys.map((key) => parseRecoveryKey(key));
    for (let byte = 0; byte < 20; byte += 1) {
      expect(bits.reduce((seen, bytes) => seen | (bytes[byte] ?? 0), 0)).toBe(255);
    }
  });

  it('is read alike with dashes, spaces or nothing between its groups, and with look-alikes', () => {
    const key = generateRecoveryKey();
    const bytes = parseRecoveryKey(key);
    const cyrillic = key.replaceAll('A', 'А').replaceAll('B', 'В').replaceAll('K', 'К');
    const confused = key.replaceAll('0', 'O').replaceAll('1', 'l');
    for (const typed of [key.replaceAll('-', '  '), key.replaceAll('-', ''), cyrillic, confused]) {
      expect(parseRecoveryKey(typed)).toEqual(bytes);
    }
  });

  it('shows every single wrong character, in its group', () => {
    const key = generateRecoveryKey();
    for (const [index, character] of Array.from(key).entries()) {
      if (character === '-') continue;
      for (const other of alphabet.replace(character, '')) {
        expect(refusedGroup(replaceAt(key, index, other))).toBe(Math.floor(index / 6) + 1);
      }
    }
  });

  it('shows two swapped characters and two swapped groups', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), fc.nat({ max: 3 }), (group, position) => {
        const key = generateRecoveryKey();
        const at = group * 6 + position;
        const [first = '', second = ''] = key.slice(at, at + 2);
        const swapped = replaceAt(replaceAt(key, at, second), at + 1, first);
        expect(refusedGroup(swapped)).toBe(first === second ? 'accepted' : group + 1);

        const groups = key.split('-');
        const next = (group + 1) % 8;
        [groups[group], groups[next]] = [groups[next] ?? '', groups[group] ?? ''];
        expect(refusedGroup(groups.join('-'))).toBe(Math.min(group, next) + 1);
      }),
      { numRuns: 300 },
    );
  });

  it('names the group that is missing, short, superfluous or of foreign characters', () => {
    const groups = generateRecoveryKey().split('-');
    expect(refusedGroup('')).toBe(1);
    expect(refusedGroup(groups.slice(0, 5).join(' '))).toBe(6);
    expect(refusedGroup([...groups.slice(0, 7), groups[7]?.slice(0, 4)].join(' '))).toBe(8);
    expect(refusedGroup([...groups, '00000'].join(' '))).toBe(9);
    expect(refusedGroup(['密密密密密', ...groups.slice(1)].join(' '))).toBe(1);
  });
});
