import { describe, expect, it } from 'vitest';
import { correctedQuery } from '../../../../renderer/state/corrected-query.ts';

describe('a corrected query', () => {
  it('has the words used in the place of those typed, whatever their case', () => {
    const corrections = [{ typed: 'генереальный', used: 'генеральный' }];
    expect(correctedQuery('Генереальный консул', corrections)).toBe('генеральный консул');
  });

  it('leaves words alone that only contain the one typed', () => {
    expect(correctedQuery('порт аэропорт порты', [{ typed: 'порт', used: 'торт' }])).toBe(
      'торт аэропорт порты',
    );
  });

  it('keeps the syntax around the words', () => {
    const corrections = [{ typed: 'нанкн', used: 'нанкин' }];
    expect(correctedQuery('место:Нанкн -"нанкн"', corrections)).toBe('место:нанкин -"нанкин"');
  });

  it.each(['.*', '(a', '$&', '[', 'a-b', ''])('takes «%s» for a word like any other', (typed) => {
    expect(correctedQuery(`x ${typed} y`, [{ typed, used: '$1' }])).toMatch(/^x .* y$/);
    expect(correctedQuery('x y', [{ typed, used: '$1' }])).toBe('x y');
  });
});
