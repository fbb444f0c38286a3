import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../../renderer/search/engine/query/quantities.ts';

function numbers(text: string): string | null {
  const range = readNumbers(text);
  return range && `${range.from ?? ''}..${range.to ?? ''}`;
}

describe('numbers of a filter', () => {
  it.each([
    ['100', '100..100'],
    ['100..200', '100..200'],
    ['200-100', '100..200'],
    ['от 100 до 200', '100..200'],
    ['between 100 and 200', '100..200'],
    ['100..', '100..'],
    ['..200', '..200'],
    ['> 5', '5..'],
    ['>=5', '5..'],
    ['≤5', '..5'],
    ['более 5', '5..'],
    ['не больше', null],
    ['less than 5', '..5'],
    ['超过5亿', '500000000..'],
  ])('%s', (text, range) => {
    expect(numbers(text)).toBe(range);
  });

  it.each([
    ['2,94 млрд', '2940000000..2940000000'],
    ['2.94 billion', '2940000000..2940000000'],
    ['29.4亿', '2940000000..2940000000'],
    ['100..200 млн', '100000000..200000000'],
    ['900 тыс. – 1,2 млн', '900000..1200000'],
    ['>2 млрд', '2000000000..'],
    ['5 мың', '5000..5000'],
    ['3万', '30000..30000'],
    ['2 трлн.', '2000000000000..2000000000000'],
  ])('with their scale: %s', (text, range) => {
    expect(numbers(text)).toBe(range);
  });

  it.each([
    ['1 000 000', '1000000..1000000'],
    ['1\u00a0000', '1000..1000'],
    ['1,000,000', '1000000..1000000'],
    ['1.000.000', '1000000..1000000'],
    ['1,000', '1000..1000'],
    ['1,000 млн', '1000000..1000000'],
    ['0,125', '0.125..0.125'],
    ['12,5 %', '12.5..12.5'],
    ['５０', '50..50'],
  ])('however they are grouped: %s', (text, range) => {
    expect(numbers(text)).toBe(range);
  });

  it.each(['', 'много', '5 яблок', '1.2.3', '12.03.2026', '9'.repeat(400), '5 млн 3', '>'])(
    'are not seen where there are none: %s',
    (text) => {
      expect(numbers(text)).toBeNull();
    },
  );
});
