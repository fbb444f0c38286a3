import { describe, expect, it } from 'vitest';
import { foldNumber } from '../../../../electron/core/reports/document-number.ts';

describe('the key of a document number', () => {
  it.each(['№ 12-05/34', '12–05 / 34', '№12-05/34 от 04.02.2026', 'No. 12-05/34', '12-05/34'])(
    'is one for %s and every other writing of it',
    (text) => {
      expect(foldNumber(text)).toBe('12-05/34');
    },
  );

  it('keeps letters that belong to a number', () => {
    expect(foldNumber('Исх-7/Н')).toBe('исх-7/н');
    expect(foldNumber('12-05/34')).not.toBe(foldNumber('12-05/35'));
  });
});
