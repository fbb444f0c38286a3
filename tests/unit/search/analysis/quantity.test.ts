import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedOf } from '../../../../renderer/search/engine/analysis/derive.ts';
import { readQuantity } from '../../../../renderer/search/engine/analysis/quantity.ts';
import { forEachWord } from '../../../../renderer/search/engine/analysis/split.ts';

type Told = { readonly digits: string; readonly said: string; readonly places: string };

/** The quantities of a text: in digits, as they are said, and the places of their words. */
function quantitiesIn(text: string): Told[] {
  const told: Told[] = [];
  forEachWord(
    text,
    () => undefined,
    (digits, start, end, from, to) => {
      told.push({ digits, said: text.slice(start, end), places: `${from}-${to}` });
    },
  );
  return told;
}

describe('a quantity', () => {
  it.each([
    ['2,94 млрд', '2940000000'],
    ['2.94 billion', '2940000000'],
    ['29.4亿', '2940000000'],
    ['29.4億', '2940000000'],
    ['2 940 000 000', '2940000000'],
    ['2\u00a0940\u202f000\u00a0000', '2940000000'],
    ['2,940,000,000', '2940000000'],
    ['2.940.000.000', '2940000000'],
    ['2 940 млн', '2940000000'],
    ['2940 миллионов', '2940000000'],
    ['2,03 трлн', '2030000000000'],
    ['2.03万亿', '2030000000000'],
    ['0,5 млн', '500000'],
    ['15 000', '15000'],
    ['15 тыс', '15000'],
    ['15 мың', '15000'],
    ['1,5万', '15000'],
    ['3 миллиардқа', '3000000000'],
    ['5bn', '5000000000'],
    ['1,000', '1000'],
    ['12 345,67', '12345.67'],
    ['2,9435 тысячи', '2943.5'],
  ])('«%s» is %s', (text, digits) => {
    expect(readQuantity(text, 0)).toEqual({ digits, end: text.length });
  });

  it.each([
    ['04.02.2026', 'a date'],
    ['12-34/567', 'the number of a letter'],
    ['2026', 'a year, which is found as it stands'],
    ['2,94', 'a decimal, likewise'],
    ['10:30', 'a time'],
    ['192.168.1.1', 'an address'],
    ['2025 100', 'two numbers side by side'],
    ['8 727 258 5001', 'a telephone number'],
    ['3千米', 'kilometres'],
    ['5 тонн', 'a number of things'],
  ])('«%s» is none: %s', (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });

  it('is told with the places of its words, which it does not disturb', () => {
    const text = 'рост до 2 940 млн долл. и 29.4亿美元';
    expect(quantitiesIn(text)).toEqual([
      { digits: '2940000000', said: '2 940 млн', places: '2-5' },
      { digits: '2940000000', said: '29.4亿', places: '7-9' },
    ]);
    const places: number[] = [];
    forEachWord(
      text,
      (_word, _start, _end, position) => places.push(position),
      () => undefined,
    );
    expect(places).toEqual(places.map((_, i) => i));
  });

  it('ends before the currency or the unit behind it', () => {
    expect(quantitiesIn('$5 млн')).toEqual([{ digits: '5000000', said: '5 млн', places: '1-3' }]);
    expect(quantitiesIn('в 15 тыс. тонн')[0]?.said).toBe('15 тыс');
  });

  it('of any size is exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), (number) => {
        expect(readQuantity(`${number} млн`, 0)?.digits).toBe(String(number * 1_000_000n));
      }),
    );
  });

  it('shares a term with the plain number', () => {
    expect(derivedOf('2940000000')).toEqual(derivedOf('#2940000000'));
    expect(derivedOf('2.50')).toEqual(derivedOf('2.5'));
    expect(derivedOf('2.5')).not.toEqual(derivedOf('25'));
  });
});

describe('a sign behind or before a number', () => {
  it.each([
    ['%', 'процентов'],
    ['%', 'percent'],
    ['%', 'пайызға'],
    ['$', 'долларов'],
    ['$', 'dollars'],
    ['€', 'евро'],
    ['₸', 'теңге'],
    ['₸', 'тенге'],
    ['¥', 'юаней'],
    ['₽', 'рублей'],
  ])('%s shares a term with «%s»', (sign, word) => {
    expect(derivedOf(sign).some((term) => derivedOf(word).includes(term))).toBe(true);
  });
});
