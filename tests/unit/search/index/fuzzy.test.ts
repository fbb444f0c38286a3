import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildFuzzyIndex, forEachSimilar } from '../../../../renderer/search/engine/index/fuzzy.ts';
import { Vocabulary } from '../../../../renderer/search/engine/index/vocabulary.ts';

/** Words of few letters, so that many are alike; one of them beyond the table of letters. */
const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в', '市'), minLength: 1, maxLength: 9 });

/** Edit distance by the definition, slowly. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const letter of one) {
    const row = [(above[0] ?? 0) + 1];
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (letter === other[at - 1] ? 0 : 1);
      row.push(Math.min(changed, (above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function similar(words: readonly string[], wanted: string, most: number): [string, number][] {
  const vocabulary = Vocabulary.of(words);
  const found: [string, number][] = [];
  forEachSimilar(vocabulary, buildFuzzyIndex(vocabulary), wanted, most, (term, away) =>
    found.push([vocabulary.term(term), away]),
  );
  return found.toSorted();
}

it('finds the words that differ in a few letters, all of them and no others', () => {
  const words = fc.uniqueArray(word, { maxLength: 60 }).map((list) => list.toSorted());
  fc.assert(
    fc.property(words, word, fc.constantFrom(1, 2), (list, wanted, most) => {
      const expected = list
        .map((other): [string, number] => [other, distance(other, wanted)])
        .filter(([, away]) => away <= most);
      expect(similar(list, wanted, most)).toEqual(expected.toSorted());
    }),
    { numRuns: 400 },
  );
});

it('looks at words of up to 32 letters', () => {
  const long = 'б'.repeat(31);
  expect(similar([`${long}а`], `${long}в`, 1)).toEqual([[`${long}а`, 1]]);
  expect(similar([`${long}ба`], `${long}бв`, 1)).toEqual([]);
});

it('keeps to the words it is told to', () => {
  const words = ['баб', 'бак', 'вак'];
  const vocabulary = Vocabulary.of(words);
  const found: string[] = [];
  const range = { from: vocabulary.lowerBound('б'), to: vocabulary.endOfPrefix('б') };
  forEachSimilar(
    vocabulary,
    buildFuzzyIndex(vocabulary),
    'бан',
    2,
    (term) => found.push(vocabulary.term(term)),
    range,
  );
  expect(found).toEqual(['баб', 'бак']);
});
