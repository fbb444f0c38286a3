import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLabel, foldWord } from '../../../renderer/search/engine/analysis/fold.ts';

describe('folding a word', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (word) => {
        const once = foldWord(word);
        expect(foldWord(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['ПРИЁМ', 'прием'],
    ['Genève', 'geneve'],
    ['Straße', 'strasse'],
    ['ǖ', 'u'],
    ['ÁŁÓDŹ', 'alodz'],
    ['Qazaqstán', 'qazaqstan'],
    ['İzmir', 'izmir'],
    ['Ήπειρος', 'ηπειροσ'],
    ['за\u0301мок', 'замок'],
    ['рес\u00adпуб\u00adлика', 'республика'],
    ['Xi’an', 'xian'],
    ['ＡＢ１２', 'ab12'],
    ['％', '%'],
    ['ﬁnance', 'finance'],
    ['Ǣ', 'ae'],
    ['貿易', '贸易'],
    ['總領事館', '总领事馆'],
    ['𡞵', '㛟'],
  ])('turns %s into %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it.each(['йод', 'україна', 'әлем', 'ғылым', 'қала', 'ең', 'өнер', 'ұлт', 'үміт', 'һәм', 'іс'])(
    'leaves the letters of %s alone',
    (word) => {
      expect(foldWord(word.normalize('NFD'))).toBe(word);
    },
  );
});

describe('folding a label', () => {
  it('makes one of labels that differ in case, ё and spaces', () => {
    expect(foldLabel('  Приём   Делегаций ')).toBe(foldLabel('прием делегаций'));
  });

  it('keeps apart what differs in a letter', () => {
    expect(foldLabel('қала')).not.toBe(foldLabel('кала'));
  });
});
