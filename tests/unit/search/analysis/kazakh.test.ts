import { describe, expect, it } from 'vitest';
import { rootOfKazakh, stemKazakh } from '../../../../renderer/search/engine/analysis/kazakh.ts';
import { doMeet } from './words.ts';

const families: readonly (readonly [what: string, forms: string])[] = [
  ['plural', 'кездесу кездесулер кездесулерде'],
  ['cases', 'қала қаланың қалаға қаланы қалада қаладан қаламен'],
  [
    'cases of the possessed',
    'сапар сапары сапарының сапарына сапарын сапарында сапарынан сапарымен',
  ],
  ['ours and yours', 'өңір өңіріміз өңірлеріміздің өңіріңізге'],
  ['the place as an adjective', 'қала қаладағы қаласындағы'],
  ['a sound that softens', 'шаруашылық шаруашылығы шаруашылығының шаруашылыққа'],
  ['a sound that softens in a loan', 'кітап кітабы кітаптар кітапта'],
  ['a vowel that flees', 'халық халқы халқының халыққа'],
  ['a stem in -іс', 'көтеріліс көтерілісі көтерілісін көтерілістер'],
  ['a stem in -ес', 'кеңес кеңесі кеңесінде кеңестің'],
  ['a trade in -ші', 'елші елшісі елшісінің елшілер'],
  ['a country', 'Қазақстан Қазақстанның Қазақстанға Қазақстаннан'],
  ['a country as an adjective', 'Қытай Қытайдың қытайлық'],
  ['a verb', 'бөліну бөлінеді бөлінді бөлінген бөлінетін бөлінуі'],
  ['a verb denied', 'келу келді келеді келген келмеді келмейді келмеген'],
  ['a participle in a case', 'пайдалану пайдаланған пайдаланғанда пайдаланады'],
  ['we did', 'кездесу кездестік кездестім кездестіңіз'],
  ['an office of a trade', 'әкім әкімі әкімдік әкімдігі әкімшілік'],
  ['a quality', 'ынтымақтастық ынтымақтастығы ынтымақтастықты'],
  ['a loan without Kazakh letters', 'станция станциясы станциясынан станциялар'],
  ['a native word without Kazakh letters', 'жыл жылдар жылдарда жылдары жылдарында'],
  ['a loan in a consonant', 'комбинат комбинаты комбинатында комбинаттар'],
  ['a Russian surname in a Kazakh case', 'Ахметовтің Ахметовке Ахметов'],
];

const strangers: readonly (readonly [string, string])[] = [
  ['қазақ', 'Қазақстан'],
  ['қала', 'қалам'],
  ['бала', 'балық'],
  ['тіл', 'тілек'],
  ['өнер', 'өнеркәсіп'],
  ['жер', 'жерұйық'],
  ['күн', 'күнгей'],
];

describe('a Kazakh word', () => {
  it.each(families)('meets its forms: %s', (_what, list) => {
    const forms = list.split(' ');
    for (const form of forms) {
      for (const other of forms) expect([form, other, doMeet(form, other)]).toContain(true);
    }
  });

  it.each(strangers)('%s does not meet %s', (one, other) => {
    expect(doMeet(one, other)).toBe(false);
  });

  it.each([
    ['қызмет', 'ет after a front vowel is part of the stem'],
    ['электр', 'no ending without a vowel before it'],
    ['президент', 'a loan as it stands'],
    ['министр', 'three consonants at the end'],
    ['атом', 'too short to lose anything'],
  ])('%s is its own stem: %s', (word) => {
    expect(stemKazakh(word)).toBe(word);
  });

  it('loses an ending only where the vowels before it ask for that form of it', () => {
    expect(stemKazakh('қалаға')).toBe('қала');
    expect(stemKazakh('қалаге')).toBe('қалаге');
  });

  it('loses an ending only behind the letter that asks for that form of it', () => {
    expect(stemKazakh('облыстар')).toBe(stemKazakh('облыс'));
    expect(stemKazakh('облыслар')).not.toBe(stemKazakh('облыс'));
  });

  it('has the root of its family, which stays when it is taken again', () => {
    for (const word of ['тітіркендіргіштерге', 'ынтымақтастығы', 'әкімшілік', 'бөлінетіндер']) {
      const root = rootOfKazakh(word);
      expect(word.startsWith(root.slice(0, 3))).toBe(true);
      expect(rootOfKazakh(root)).toBe(root);
    }
  });
});
