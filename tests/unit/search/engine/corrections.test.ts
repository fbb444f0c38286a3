import { describe, expect, it } from 'vitest';
import { archiveOf, numberOf, numbersFound } from './archive-of.ts';

const engine = archiveOf(
  { text: 'Генеральный консул посетил Кызылорду' },
  { text: 'Генеральное консульство сообщает о товарообороте' },
  { text: 'The consulate general hosted a delegation' },
  { text: 'Бас консул кездесу өткізді' },
);

describe('a slip', () => {
  it.each([
    ['Генереальный ', 'генеральный', [1, 2], 'a letter too many'],
    ['генральный ', 'генеральный', [1, 2], 'a letter lost'],
    ['генеральнвй ', 'генеральный', [1, 2], 'a wrong letter'],
    ['посетл ', 'посетил', [1], 'a short word'],
    ['delegaton ', 'delegation', [3], 'an English word'],
    ['товаробороте ', 'товарообороте', [2], 'a long word'],
    ['кездсу ', 'кездесу', [4], 'a Kazakh word'],
  ])('in «%s» is mended to «%s»: %s', (query, used, expected) => {
    const { hits, how } = engine.search(query);
    expect(how.mode).toBe('corrected');
    expect(how.corrections).toEqual([{ typed: query.trim(), used }]);
    const found = hits.flatMap(({ id, isPartial }) => (isPartial ? [] : [numberOf(id)]));
    expect(found.toSorted()).toEqual(expected);
  });

  it('is mended alone, beside words that are right', () => {
    const { how, hits } = engine.search('генреальный консул Кызылорда ');
    expect(how.corrections).toEqual([{ typed: 'генреальный', used: 'генеральный' }]);
    expect(hits[0]).toMatchObject({ isPartial: false });
  });

  it('stays where words are asked for exactly', () => {
    const { how, total } = engine.search('Генереальный ', { exact: true });
    expect(how).toEqual({ mode: 'nothing', corrections: [], dropped: ['генереальный'] });
    expect(total).toBe(0);
  });

  it('is not sought in a phrase, a pattern or what is denied', () => {
    for (const query of ['"генереальный"', 'генереальн*', 'консул -генереальный']) {
      expect(engine.search(query).how.corrections, query).toEqual([]);
    }
  });

  it('is not mended where nothing is alike', () => {
    expect(engine.search('абракадабра ').how).toEqual({
      mode: 'nothing',
      corrections: [],
      dropped: ['абракадабра'],
    });
  });

  it('is not seen in a short word, a number or a code', () => {
    for (const query of ['бос ', '12345 ', 'G21 ']) {
      expect(engine.search(query).how.corrections, query).toEqual([]);
    }
  });
});

describe('a word that is right', () => {
  it('is never taken for another, however rare', () => {
    const many = archiveOf(
      { text: 'Посол прибыл' },
      ...Array.from({ length: 30 }, (_, at) => ({ text: `Послание номер ${at}` })),
    );
    expect(many.search('посол ').how).toMatchObject({ mode: 'all', corrections: [] });
    expect(numbersFound(many, 'посол ')).toEqual([1]);
  });

  it('comes before what its likely correction finds', () => {
    const many = archiveOf(
      { text: 'Токаров прибыл' },
      ...Array.from({ length: 30 }, (_, at) => ({ text: `Послание Токаева, том ${at}` })),
    );
    const { hits, how } = many.search('Токаров ');
    expect(hits[0]).toMatchObject({ isPartial: false });
    expect(numbersFound(many, 'Токаров ')[0]).toBe(1);
    expect(['all', 'corrected']).toContain(how.mode);
    expect(numbersFound(many, 'Токаров ', { exact: true })).toEqual([1]);
  });
});
